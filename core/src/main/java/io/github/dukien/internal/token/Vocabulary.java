package io.github.dukien.internal.token;

/**
 * The folded forms that lexicons know, as ids from 1 on. An open-addressing table over the characters, so that looking
 * up a token allocates nothing. Filled while the lexicons are read, only read afterwards.
 */
public final class Vocabulary {
    private String[] forms = new String[1 << 12];
    private int[] table = new int[1 << 13];
    private long[] firstOf = new long[1 << 12];
    private int size = 1;

    /** The id of a form, adding it if it is new. */
    public int add(String form) {
        char[] chars = form.toCharArray();
        int known = find(chars, 0, chars.length);
        if (known != 0) {
            return known;
        }
        if (size == forms.length) {
            forms = java.util.Arrays.copyOf(forms, size * 2);
            firstOf = java.util.Arrays.copyOf(firstOf, size * 2);
            rehash(table.length * 2);
        }
        forms[size] = form;
        insert(size);
        return size++;
    }

    /** The id of the form {@code chars[from, to)}, or 0. */
    public int find(char[] chars, int from, int to) {
        int mask = table.length - 1;
        int slot = hash(chars, from, to) & mask;
        while (table[slot] != 0) {
            if (equal(forms[table[slot]], chars, from, to)) {
                return table[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /** Number of ids in use, 0 (unknown) included. */
    public int size() {
        return size;
    }

    /** Bit n: lexicon n has a phrase that begins with this form. */
    public long firstOf(int form) {
        return firstOf[form];
    }

    /** Notes that a lexicon has a phrase that begins with this form. */
    public void markFirst(int form, int lexicon) {
        firstOf[form] |= 1L << lexicon;
    }

    private void rehash(int capacity) {
        table = new int[capacity];
        for (int id = 1; id < size; id++) {
            insert(id);
        }
    }

    private void insert(int id) {
        int mask = table.length - 1;
        char[] chars = forms[id].toCharArray();
        int slot = hash(chars, 0, chars.length) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = id;
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static boolean equal(String form, char[] chars, int from, int to) {
        if (form.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (form.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}

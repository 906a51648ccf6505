package io.github.dukien.internal.token;

import java.util.Arrays;

/**
 * The folded forms that lexicons know, as ids from 1 on. An open-addressing table over the characters, so that looking
 * up a token allocates nothing. Filled while the lexicons are read, only read afterwards.
 */
public final class Vocabulary {
    /** The most lexicons there can be. */
    public static final int MOST_LEXICONS = 128;

    /** Ids by slot, 0 for a free one. */
    private int[] table = new int[1 << 13];
    /** The chars of all forms one behind the other: those of form {@code id} end at {@code ends[id]}. */
    private char[] chars = new char[1 << 14];

    private int[] ends = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private final Phrases phrases = new Phrases();
    private int size = 1;

    /** The id of a form, adding it if it is new. */
    public int add(String form) {
        char[] added = form.toCharArray();
        int known = find(added, 0, added.length);
        if (known != 0) {
            return known;
        }
        if (size == ends.length) {
            grow();
        }
        int start = ends[size - 1];
        int end = start + added.length;
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, end * 2);
        }
        System.arraycopy(added, 0, chars, start, added.length);
        ends[size] = end;
        hashes[size] = hash(added, 0, added.length);
        insert(size);
        return size++;
    }

    /** The id of the form {@code text[from, to)}, or 0. */
    public int find(char[] text, int from, int to) {
        int mask = table.length - 1;
        int hash = hash(text, from, to);
        for (int slot = hash & mask; table[slot] != 0; slot = slot + 1 & mask) {
            int id = table[slot];
            if (hashes[id] == hash && isEqual(id, text, from, to)) {
                return id;
            }
        }
        return 0;
    }

    /** Number of ids in use, 0 (unknown) included. */
    public int size() {
        return size;
    }

    /**
     * Adds a phrase of a lexicon, by its number, from 0 to {@value #MOST_LEXICONS} exclusive. One that the lexicon has already keeps
     * its first entry, unless {@code replace}.
     */
    public void addPhrase(int[] forms, int lexicon, int entry, boolean replace) {
        phrases.add(forms, lexicon, entry, replace);
    }

    /** The phrases of all lexicons. */
    Phrases phrases() {
        return phrases;
    }

    private void grow() {
        ends = Arrays.copyOf(ends, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        table = new int[table.length * 2];
        for (int id = 1; id < size; id++) {
            insert(id);
        }
    }

    private void insert(int id) {
        int mask = table.length - 1;
        int slot = hashes[id] & mask;
        while (table[slot] != 0) {
            slot = slot + 1 & mask;
        }
        table[slot] = id;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private boolean isEqual(int id, char[] text, int from, int to) {
        int start = ends[id - 1];
        if (ends[id] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (chars[start + i - from] != text[i]) {
                return false;
            }
        }
        return true;
    }
}

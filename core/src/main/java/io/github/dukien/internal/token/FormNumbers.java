package io.github.dukien.internal.token;

import java.util.Arrays;

/**
 * Numbers for the folded forms of token ranges, from 0 on: equal forms have equal numbers, and no string is made to find
 * that out. A table has one ({@link TokenTable#numbers}); used by one thread.
 */
public final class FormNumbers {
    /** What {@link #find} returns for a form without a number. */
    public static final int NONE = -1;

    private final TokenMemory tokens;
    /** Number + 1 by slot, 0 for a free one. */
    private int[] table = new int[128];
    /** First and last token of the place where each number was given. */
    private int[] froms = new int[32];

    private int[] tos = new int[32];
    private int size;

    FormNumbers(TokenMemory tokens) {
        this.tokens = tokens;
    }

    /** Takes all numbers back. */
    void clear() {
        Arrays.fill(table, 0);
        size = 0;
    }

    /** The number of the form of the tokens {@code [from, to)}; a new one if it has none. */
    public int of(int from, int to) {
        int slot = slot(from, to);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        if (size == froms.length) {
            grow();
            slot = slot(from, to);
        }
        froms[size] = from;
        tos[size] = to;
        table[slot] = ++size;
        return size - 1;
    }

    /** The number of such a form, or {@link #NONE}. */
    public int find(int from, int to) {
        return table[slot(from, to)] - 1;
    }

    /** How many numbers have been given. */
    public int size() {
        return size;
    }

    /** Where the form is, or the free slot where it belongs. */
    private int slot(int from, int to) {
        int start = tokens.starts[from];
        int end = tokens.ends[to - 1];
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + tokens.folded[i];
        }
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != 0 && !isForm(table[slot] - 1, start, end)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isForm(int number, int start, int end) {
        int known = tokens.starts[froms[number]];
        if (tokens.ends[tos[number] - 1] - known != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (tokens.folded[i] != tokens.folded[known + i - start]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        froms = Arrays.copyOf(froms, size * 2);
        tos = Arrays.copyOf(tos, size * 2);
        table = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            table[slot(froms[i], tos[i])] = i + 1;
        }
    }
}

package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.WordSet;
import java.util.Arrays;

/**
 * The units of one text: syllables, numbers, punctuation marks and what else is never split. Parallel arrays, no object
 * per unit; used by one thread.
 */
final class Units {
    static final int LOWER = 0;
    static final int CAPITALIZED = 1;
    static final int UPPER = 2;
    static final int INITIAL = 3;
    static final int NUMBER = 4;
    static final int MIXED = 5;
    static final int SOFT_MARK = 6;
    static final int HARD_MARK = 7;
    static final int SHAPE = 7;
    static final int GLUED = 8;
    static final int BREAK = 16;

    int[] starts;
    int[] ends;
    int[] hashes;
    /** Shape, and whether the unit touches the one before it or begins a line. */
    byte[] shapes;
    /** The dictionary words that begin at each unit, see {@link WordSet#matches}. */
    int[] matches;

    int size;

    Units(int textLength) {
        int capacity = textLength * 2 / 7 + 16;
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        shapes = new byte[capacity];
        matches = new int[capacity];
    }

    void add(int start, int end, int hash, int shape) {
        if (size == starts.length) {
            int capacity = size + (size >> 1);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            shapes = Arrays.copyOf(shapes, capacity);
            matches = Arrays.copyOf(matches, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        shapes[size++] = (byte) shape;
    }

    /** Looks up which dictionary words begin at each unit. */
    void match(WordSet dictionary) {
        for (int i = 0; i + 1 < size; i++) {
            matches[i] = dictionary.matches(hashes, i, size);
        }
    }

    int shape(int unit) {
        return shapes[unit] & SHAPE;
    }

    /**
     * Whether a word must begin at a unit: behind a line end, at or behind a mark that stands in no word, and between a
     * number and a syllable (50 triệu, tháng 10: the treebank's parts differ there, and a number is a word of its own).
     */
    boolean mustBegin(int unit) {
        int left = shape(unit - 1);
        int right = shape(unit);
        return (shapes[unit] & BREAK) != 0
                || left == HARD_MARK
                || right == HARD_MARK
                || left == NUMBER && right < NUMBER
                || right == NUMBER && left < NUMBER;
    }
}

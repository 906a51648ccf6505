package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.SyllableHash;
import io.github.dukien.internal.lexicon.WordSet;

/**
 * What the perceptron sees at a boundary between two units: the syllables around it, their shapes, and the dictionary
 * words that end there, begin there or run across. The same code serves training and decoding. Each feature is one hash.
 */
final class Features {
    /** How many features {@link #fill} writes that do not look at the decision before. */
    static final int PLAIN = 23;
    /** How many more it writes that are asked twice: with a word begun at the unit before, and with one continued there. */
    static final int LINKED = 4;

    private final Units units;
    private final int[] out = new int[PLAIN + LINKED];
    private int size;

    Features(Units units) {
        this.units = units;
    }

    /** The features of the boundary before unit {@code i}, in an array that the next call overwrites. */
    int[] fill(int i) {
        size = 0;
        syllables(i);
        return out;
    }

    private void syllables(int i) {
        int a = hash(i - 2);
        int b = units.hashes[i - 1];
        int c = units.hashes[i];
        int d = hash(i + 1);
        int bc = b * 31 + c * 0x9E3779B1;
        put(1, b);
        put(2, c);
        put(3, bc);
        put(4, a * 31 + b * 0x9E3779B1);
        put(5, c * 31 + d * 0x9E3779B1);
        put(6, a);
        put(7, d);
        put(8, a * 7 + bc);
        put(9, d * 7 + bc);
        shapes(i, b, c, bc);
    }

    private void shapes(int i, int b, int c, int bc) {
        int pair = shape(i - 1) * 16 + shape(i);
        int four = (shape(i - 2) * 256 + pair) * 16 + shape(i + 1);
        put(10, pair);
        put(11, four);
        put(12, b * 16 + shape(i));
        put(13, c * 16 + shape(i - 1));
        words(i, b, c, pair);
        put(23, bc);
        put(24, four);
    }

    private void words(int i, int b, int c, int pair) {
        int across = across(i);
        int rank = across & 15;
        int place = across >>> 4;
        int begins = longest(i);
        int ends = ending(i);
        int words = (across * 128 + begins) * 128 + ends;
        put(14, across);
        put(15, across * 128 + begins);
        put(16, across * 128 + ends);
        put(17, words);
        put(18, words * 256 + pair);
        put(19, place * 31 + b * 0x9E3779B1);
        put(20, place * 31 + c * 0x9E3779B1);
        put(21, across * 256 + pair);
        put(22, (across * 128 + longest(i - 1)) * 128 + begins);
        put(27, rank);
        put(25, words);
        put(26, across * 256 + pair);
    }

    /**
     * The longest dictionary word that runs across the boundary: its syllables before and behind it, and in the lowest
     * four bits its rank and 1.
     */
    private int across(int i) {
        int best = 0;
        int most = 0;
        int from = Math.max(0, i - WordSet.LONGEST + 1);
        for (int j = i - 1; j >= from; j--) {
            int words = units.matches[j];
            if (words >>> 4 * (i - j - 1) != 0) {
                int length = length(words);
                if (length > most) {
                    most = length;
                    best = ((i - j) * 16 + (length - (i - j))) * 16 + (words >>> 4 * (length - 2));
                }
            }
        }
        return best;
    }

    /** The longest dictionary word that ends at the boundary: its length, then its rank and 1. */
    private int ending(int i) {
        int longest = 0;
        for (int length = 2; length <= Math.min(i, WordSet.LONGEST); length++) {
            int rank = units.matches[i - length] >>> 4 * (length - 2) & 15;
            if (rank != 0) {
                longest = length * 16 + rank;
            }
        }
        return longest;
    }

    /** The longest dictionary word that begins at a unit: its length, then its rank and 1; or 0. */
    private int longest(int i) {
        int words = units.matches[i];
        int length = length(words);
        return words == 0 ? 0 : length * 16 + (words >>> 4 * (length - 2));
    }

    private static int length(int words) {
        return 2 + (31 - Integer.numberOfLeadingZeros(words)) / 4;
    }

    private int hash(int i) {
        return i < 0 || i >= units.size ? i < 0 ? 11 : 13 : units.hashes[i];
    }

    private int shape(int i) {
        return i < 0 || i >= units.size ? 15 : units.shapes[i] & 15;
    }

    private void put(int kind, int value) {
        out[size++] = SyllableHash.mix(value + kind * 0x7F4A7C15);
    }
}

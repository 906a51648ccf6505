package io.github.dukien.internal.token;

import java.util.Arrays;

/**
 * The arrays of a token table and of the keys made of its forms, to be filled again for the next text: they are a sixth of all
 * that an extraction would allocate.
 * Used by one thread and for one table at a time.
 */
public final class TokenMemory {
    /**
     * Room for tokens behind the last one, all zero: whoever looks a few tokens ahead of the end finds empty words there,
     * and no reader need ask at each step whether the text goes on.
     */
    private static final int BEHIND = 16;
    /** Chars of a usual token and the space before it. */
    private static final int USUAL = 4;

    char[] folded = new char[0];
    int[] starts = new int[0];
    int[] ends = new int[0];
    int[] forms = new int[0];
    byte[] flags = new byte[0];
    /** The folded char of a token of one char, 0 for others. */
    char[] singles = new char[0];
    /** Bit n for each token: lexicon n, and lexicon n + 64, has a phrase that begins there. */
    long[] low = new long[0];

    long[] high = new long[0];
    /** For each token where its phrases of more than one token stand in the next two: their ends, and their lexicons and entries. */
    int[] phrases = new int[0];

    int[] phraseEnds = new int[64];
    int[] phraseEntries = new int[64];
    int phraseCount;
    final FormNumbers numbers = new FormNumbers(this);
    final FormBuilder keys = new FormBuilder(this);

    /** The longest text that it has room for. */
    int capacity() {
        return folded.length;
    }

    /** Makes room for the chars of a text and for about as many tokens as it has. */
    void begin(int chars) {
        if (folded.length < chars) {
            folded = new char[Math.max(chars, folded.length * 3 / 2)];
        }
        grow(chars / USUAL + BEHIND);
        numbers.clear();
        keys.clear();
    }

    /** Makes room for one more token and those behind it. */
    void reserve(int size) {
        if (size + BEHIND >= starts.length) {
            grow(starts.length + starts.length / 2 + BEHIND + 1);
        }
    }

    /** Empties the places behind the last token. */
    void end(int size) {
        int to = size + BEHIND;
        Arrays.fill(starts, size, to, 0);
        Arrays.fill(ends, size, to, 0);
        Arrays.fill(forms, size, to, 0);
        Arrays.fill(flags, size, to, (byte) 0);
        Arrays.fill(singles, size, to, '\0');
        Arrays.fill(low, size, to, 0);
        Arrays.fill(high, size, to, 0);
    }

    /** Adds phrases of the same tokens, each a lexicon and an entry. */
    void addPhrases(int from, int to, int[] found) {
        for (int phrase : found) {
            if (phraseCount == phraseEnds.length) {
                phraseEnds = Arrays.copyOf(phraseEnds, phraseCount * 2);
                phraseEntries = Arrays.copyOf(phraseEntries, phraseCount * 2);
            }
            phraseEnds[phraseCount] = to;
            phraseEntries[phraseCount++] = phrase;
            int lexicon = phrase >>> Phrases.LEXICON_SHIFT;
            low[from] |= lexicon < 64 ? 1L << lexicon : 0;
            high[from] |= lexicon < 64 ? 0 : 1L << lexicon;
        }
    }

    private void grow(int most) {
        if (most > starts.length) {
            starts = Arrays.copyOf(starts, most);
            ends = Arrays.copyOf(ends, most);
            forms = Arrays.copyOf(forms, most);
            flags = Arrays.copyOf(flags, most);
            singles = Arrays.copyOf(singles, most);
            phrases = Arrays.copyOf(phrases, most);
            low = Arrays.copyOf(low, most);
            high = Arrays.copyOf(high, most);
        }
    }
}

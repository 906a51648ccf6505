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
    }

    private void grow(int most) {
        if (most > starts.length) {
            starts = Arrays.copyOf(starts, most);
            ends = Arrays.copyOf(ends, most);
            forms = Arrays.copyOf(forms, most);
            flags = Arrays.copyOf(flags, most);
        }
    }
}

package io.github.dukien.internal.token;

import io.github.dukien.internal.text.Tones;
import java.util.Arrays;

/**
 * Gathers folded forms into one key, tone marks in their canonical place. Used again and again, so that a key costs its
 * string alone; by one thread.
 */
public final class FormBuilder {
    private final TokenTable tokens;
    private char[] chars = new char[64];
    private int length;

    /** A builder over the forms of one text. */
    public FormBuilder(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Whether nothing has been added. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** Adds a char. */
    public void append(char c) {
        reserve(1);
        chars[length++] = c;
    }

    /** Adds a text in lower case. */
    public void append(String lower) {
        reserve(lower.length());
        lower.getChars(0, lower.length(), chars, length);
        length += lower.length();
    }

    /** Adds the folded form of a token. */
    public void append(int token) {
        reserve(tokens.length(token));
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            chars[length++] = tokens.folded(i);
        }
    }

    /** The key; the builder is empty again. */
    public String build() {
        Tones.canonical(chars, length);
        String key = new String(chars, 0, length);
        length = 0;
        return key;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, (length + more) * 2);
        }
    }
}

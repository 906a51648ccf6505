package io.github.dukien.internal.token;

import io.github.dukien.internal.text.Tones;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers folded forms into one key. Used again and again by one thread, and keeps
 * the keys it has made in a table: the same key again costs nothing.
 */
public final class FormBuilder {
    private final TokenTable tokens;
    private char[] chars = new char[32];
    private int length;
    private @Nullable String[] keys = new String[64];
    private int known;

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

    /** The folded forms of some tokens as {@link TokenTable#form(int, int)} gives them; the builder must be empty. */
    public String form(int from, int to) {
        if (from < to) {
            int start = tokens.start(from);
            int end = tokens.end(to - 1);
            reserve(end - start);
            for (int i = start; i < end; i++) {
                chars[length++] = tokens.folded(i);
            }
        }
        return kept();
    }

    /** The key, tone marks in their canonical place; the builder is empty again. */
    public String build() {
        Tones.canonical(chars, length);
        return kept();
    }

    private String kept() {
        int slot = slot(hash(), keys.length);
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (isEqual(key)) {
                length = 0;
                return key;
            }
            slot = slot + 1 & keys.length - 1;
        }
        String key = new String(chars, 0, length);
        length = 0;
        keys[slot] = key;
        if (++known * 2 > keys.length) {
            grow();
        }
        return key;
    }

    private void grow() {
        @Nullable String[] old = keys;
        keys = new String[old.length * 2];
        for (String key : old) {
            if (key != null) {
                int slot = slot(key.hashCode(), keys.length);
                while (keys[slot] != null) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = key;
            }
        }
    }

    /** The hash that the key will have as a string. */
    private int hash() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash;
    }

    private static int slot(int hash, int capacity) {
        return (hash ^ hash >>> 15) & capacity - 1;
    }

    private boolean isEqual(String key) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, (length + more) * 2);
        }
    }
}

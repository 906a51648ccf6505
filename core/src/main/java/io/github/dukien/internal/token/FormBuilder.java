package io.github.dukien.internal.token;

import io.github.dukien.internal.text.Tones;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers folded forms into one key, and keeps the keys it has made: the same key again costs nothing. A table has one
 * ({@link TokenTable#keys}); used by one thread.
 */
public final class FormBuilder {
    private final TokenMemory tokens;
    private char[] chars = new char[32];
    private int length;
    private @Nullable String[] keys = new String[64];
    private int known;

    FormBuilder(TokenMemory tokens) {
        this.tokens = tokens;
    }

    /** Forgets all keys. */
    void clear() {
        Arrays.fill(keys, null);
        known = 0;
        length = 0;
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
        int end = tokens.ends[token];
        reserve(end - tokens.starts[token]);
        for (int i = tokens.starts[token]; i < end; i++) {
            chars[length++] = tokens.folded[i];
        }
    }

    /** The key, tone marks in their canonical place; the builder is empty again. */
    public String build() {
        Tones.canonical(chars, length);
        return kept();
    }

    /** The same if it has been made before, else null. */
    public @Nullable String known() {
        Tones.canonical(chars, length);
        String key = keys[slot()];
        length = 0;
        return key;
    }

    /** A part of a key as a key of its own; the builder must be empty. */
    public String part(String key, int from, int to) {
        reserve(to - from);
        key.getChars(from, to, chars, 0);
        length = to - from;
        return kept();
    }

    private String kept() {
        int slot = slot();
        String key = keys[slot];
        if (key == null) {
            key = new String(chars, 0, length);
            keys[slot] = key;
            if (++known * 2 > keys.length) {
                grow();
            }
        }
        length = 0;
        return key;
    }

    /** Where the key is, or the free slot where it belongs. */
    private int slot() {
        int slot = slot(hash(), keys.length);
        for (String key = keys[slot]; key != null && !isEqual(key); key = keys[slot]) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
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

package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;

/**
 * The hashes by which the segmenter knows syllables, words and features. They stand in the trained model, so a change
 * here asks for a new {@link WordSet#VERSION} and a new training.
 */
public final class SyllableHash {
    private static final int MULTIPLIER = 0x01000193;

    private SyllableHash() {}

    /** The hash of a syllable: its folded chars, tone in canonical place. */
    public static int of(char[] folded, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ folded[i]) * MULTIPLIER;
        }
        return mix(hash);
    }

    /** The hash of a token, equal to that of the same syllable in running text. */
    public static int of(TokenTable tokens, int token) {
        int hash = 0x811C9DC5;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = (hash ^ tokens.folded(i)) * MULTIPLIER;
        }
        return mix(hash);
    }

    /** The hash of a word from that of its first syllables and of the next. */
    public static int join(int word, int syllable) {
        return mix(word * 0x9E3779B1 + syllable);
    }

    /** Spreads every bit over all others. */
    public static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}

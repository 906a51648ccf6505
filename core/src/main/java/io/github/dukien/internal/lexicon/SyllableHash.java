package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;

/**
 * The hashes by which the segmenter knows syllables, words and features. They stand in the trained model, so a change
 * here asks for a new {@link WordSet#VERSION} and a new training.
 */
public final class SyllableHash {
    private static final int MULTIPLIER = 0x01000193;

    private SyllableHash() {}

    /** The hash of a syllable: its folded chars, tone in canonical place, final y as i where both are written. */
    public static int of(char[] folded, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to - 1; i++) {
            hash = (hash ^ folded[i]) * MULTIPLIER;
        }
        if (to > from) {
            boolean loose = to - from == 2 || to - from == 3 && folded[from + 1] == 'u';
            hash = (hash ^ (loose ? spelled(folded[from], to - from, folded[to - 1]) : folded[to - 1])) * MULTIPLIER;
        }
        return mix(hash);
    }

    /** Open syllables are written with either letter: kỳ and kì, quý and quí are one syllable. */
    private static char spelled(char first, int length, char last) {
        boolean either = length == 2
                ? first == 'h' || first == 'k' || first == 'l' || first == 'm' || first == 's' || first == 't'
                : first == 'q';
        if (!either) {
            return last;
        }
        return switch (last) {
            case 'y' -> 'i';
            case 'ý' -> 'í';
            case 'ỳ' -> 'ì';
            case 'ỷ' -> 'ỉ';
            case 'ỹ' -> 'ĩ';
            case 'ỵ' -> 'ị';
            default -> last;
        };
    }

    /** The hash of a token, equal to that of the same syllable in running text. */
    public static int of(TokenTable tokens, int token) {
        int hash = 0x811C9DC5;
        int from = tokens.start(token);
        int to = tokens.end(token);
        for (int i = from; i < to - 1; i++) {
            hash = (hash ^ tokens.folded(i)) * MULTIPLIER;
        }
        if (to > from) {
            boolean loose = to - from == 2 || to - from == 3 && tokens.folded(from + 1) == 'u';
            char last = tokens.folded(to - 1);
            hash = (hash ^ (loose ? spelled(tokens.folded(from), to - from, last) : last)) * MULTIPLIER;
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

package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.models.BundledModels;
import org.jspecify.annotations.Nullable;

/**
 * The bundled dictionary of words of two and more syllables, asked by token. Upper case counts as lower case, and a tone
 * mark may stand in either place. Immutable and thread-safe.
 */
public final class WordList {
    private static volatile @Nullable WordList bundled;

    private final WordSet words;

    private WordList(WordSet words) {
        this.words = words;
    }

    /**
     * The bundled dictionary: loaded on first use, then shared.
     *
     * @throws IllegalStateException when the dukien-models jar is absent or damaged
     */
    public static WordList bundled() {
        WordList loaded = bundled;
        if (loaded == null) {
            loaded = new WordList(WordSet.of(BundledModels.read("words.bin")));
            bundled = loaded;
        }
        return loaded;
    }

    /** Whether exactly the tokens {@code [from, to)} are a word of the dictionary. A single syllable never is. */
    public boolean isWord(TokenTable tokens, int from, int to) {
        if (to - from < 2 || to - from > WordSet.LONGEST || to > tokens.size()) {
            return false;
        }
        int word = SyllableHash.of(tokens, from);
        for (int i = from + 1; i < to; i++) {
            word = SyllableHash.join(word, SyllableHash.of(tokens, i));
        }
        return (words.find(word) & WordSet.WORD) != 0;
    }

    /** The end of the longest word that begins at a token and ends at or before {@code limit}, or -1. */
    public int matchEnd(TokenTable tokens, int from, int limit) {
        int end = -1;
        int word = SyllableHash.of(tokens, from);
        int last = Math.min(limit, from + WordSet.LONGEST);
        for (int i = from + 1; i < last; i++) {
            word = SyllableHash.join(word, SyllableHash.of(tokens, i));
            int kind = words.find(word);
            if ((kind & WordSet.WORD) != 0) {
                end = i + 1;
            }
            if ((kind & WordSet.PREFIX) == 0) {
                break;
            }
        }
        return end;
    }

    /** The words themselves, for the segmenter. */
    public WordSet words() {
        return words;
    }
}

package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;

/** Some lexicons asked together: one question instead of one for each. Immutable and thread-safe. */
public final class AnyLexicon {
    private final long low;
    private final long high;

    /** Bit n of {@code low}: lexicon n is asked; of {@code high}: lexicon n + 64. */
    AnyLexicon(long low, long high) {
        this.low = low;
        this.high = high;
    }

    /** Whether a phrase of one of them begins at a token. */
    public boolean begins(TokenTable tokens, int i) {
        return tokens.beginsPhrase(i, low, high);
    }
}

package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.internal.token.Vocabulary;

/**
 * The forms that begin a phrase of any of some lexicons: one question instead of one for each. Immutable and thread-safe.
 */
public final class FirstForms {
    private final Vocabulary vocabulary;
    private final long lexicons;

    /** Bit n of {@code lexicons}: lexicon n is asked for. */
    FirstForms(Vocabulary vocabulary, long lexicons) {
        this.vocabulary = vocabulary;
        this.lexicons = lexicons;
    }

    /** Whether a phrase may begin at a token. */
    public boolean mayStart(TokenTable tokens, int i) {
        return (vocabulary.firstOf(tokens.form(i)) & lexicons) != 0;
    }
}

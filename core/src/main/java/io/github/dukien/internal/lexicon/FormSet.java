package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.internal.token.Vocabulary;
import java.util.BitSet;

/** Some words of one syllable that mean the same to a rule: one bit for each form. Immutable and thread-safe. */
public final class FormSet {
    private final BitSet forms = new BitSet();

    FormSet(Vocabulary vocabulary, String... words) {
        for (String word : words) {
            forms.set(vocabulary.add(word));
        }
    }

    /** Whether a token is one of the words. */
    public boolean has(TokenTable tokens, int token) {
        return forms.get(tokens.form(token));
    }
}

package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.text.Tones;
import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.internal.token.Tokenizer;
import io.github.dukien.internal.token.Vocabulary;
import java.text.Normalizer;

/** Cuts a phrase of a data file into form ids exactly as the tokenizer cuts text. */
final class PhraseForms {
    private static final Tokenizer TOKENIZER = new Tokenizer(new Vocabulary());

    private PhraseForms() {}

    static int[] of(String phrase, Vocabulary vocabulary) {
        TokenTable tokens = TOKENIZER.tokenize(Normalizer.normalize(phrase, Normalizer.Form.NFC));
        int[] forms = new int[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = vocabulary.add(Tones.canonical(tokens.form(i, i + 1)));
        }
        return forms;
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.fact.Span;
import io.github.dukien.internal.token.TokenTable;

/**
 * A cue found in the text.
 *
 * @param from first token
 * @param to one behind the last token
 * @param number number of its entry in the lexicon
 */
public record Cue(int from, int to, int number) {
    /** Where it stands, for evidence. */
    public Span span(TokenTable tokens) {
        return new Span(tokens.start(from), tokens.end(to - 1));
    }
}

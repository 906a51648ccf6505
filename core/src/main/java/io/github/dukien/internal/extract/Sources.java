package io.github.dukien.internal.extract;

import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Makes the sources of new facts from token ranges. */
final class Sources {
    private Sources() {}

    /** The source for the tokens {@code [from, to)}. */
    static Source of(TokenTable tokens, int from, int to, String rule, List<Span> cues) {
        return of(tokens, from, to, rule, cues, List.of());
    }

    /** The same with the other places where the fact is stated. */
    static Source of(TokenTable tokens, int from, int to, String rule, List<Span> cues, List<Span> others) {
        return new Source("", span(tokens, from, to), tokens.text(from, to), others, new Evidence(rule, cues));
    }

    /** The chars of the tokens {@code [from, to)}. */
    static Span span(TokenTable tokens, int from, int to) {
        return new Span(tokens.start(from), tokens.end(to - 1));
    }
}

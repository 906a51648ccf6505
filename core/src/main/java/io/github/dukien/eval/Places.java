package io.github.dukien.eval;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import java.util.ArrayList;
import java.util.List;

/** How the places of two facts relate. */
final class Places {
    private Places() {}

    /** Shared code units over all code units of the two facts' own spans: 0 apart, 1 the same. */
    static double likeness(Span some, Span other) {
        int shared = Math.min(some.end(), other.end()) - Math.max(some.start(), other.start());
        int all = Math.max(some.end(), other.end()) - Math.min(some.start(), other.start());
        return Math.max(0, (double) shared / all);
    }

    /** Likeness of the best pair of spans, own or mentioned; pairs of own spans count double. */
    static double affinity(Fact some, Fact other) {
        double best = 2 * likeness(some.source().span(), other.source().span());
        for (Span span : spans(some.source())) {
            for (Span otherSpan : spans(other.source())) {
                best = Math.max(best, likeness(span, otherSpan));
            }
        }
        return best;
    }

    private static List<Span> spans(Source source) {
        if (source.mentions().isEmpty()) {
            return List.of(source.span());
        }
        List<Span> spans = new ArrayList<>(source.mentions());
        spans.add(source.span());
        return spans;
    }
}

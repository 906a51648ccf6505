package io.github.dukien.internal.report;

import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers facts that state the same thing again into one fact with mentions. */
final class Merging {
    private Merging() {}

    /** Merges facts sorted by place; the first occurrence keeps its span. */
    static List<Fact> merge(List<Fact> sorted) {
        List<Fact> merged = new ArrayList<>(sorted.size());
        Map<String, Integer> known = new LinkedHashMap<>();
        for (Fact fact : sorted) {
            String key = key(fact);
            Integer first = key.isEmpty() ? null : known.putIfAbsent(key, merged.size());
            if (first == null) {
                merged.add(fact);
            } else {
                merged.set(first, withMention(merged.get(first), fact.source().span()));
            }
        }
        return merged;
    }

    /** What must be equal for two facts to be one; "" for facts that stand alone. */
    private static String key(Fact fact) {
        return fact instanceof DateExpression date && date.value() != null
                ? "date " + date.value() + " " + date.modifier()
                : "";
    }

    private static Fact withMention(Fact fact, Span mention) {
        Source source = fact.source();
        if (source.span().equals(mention) || source.mentions().contains(mention)) {
            return fact;
        }
        List<Span> mentions = new ArrayList<>(source.mentions());
        mentions.add(mention);
        return fact.withSource(new Source(source.id(), source.span(), source.text(), mentions, source.evidence()));
    }
}

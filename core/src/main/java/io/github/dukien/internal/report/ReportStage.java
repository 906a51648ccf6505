package io.github.dukien.internal.report;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Metadata;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns the facts of an article into those of its report. Immutable and thread-safe. */
public final class ReportStage {
    private static final Comparator<Fact> ORDER =
            Comparator.<Fact, io.github.dukien.fact.Span>comparing(f -> f.source().span())
                    .thenComparing(Fact::type);

    /** Facts sorted, merged, named and mapped to the caller's text. */
    public List<Fact> facts(Analysis analysis, List<Fact> found, NormalizedText text) {
        List<Fact> sorted = new ArrayList<>(found);
        sorted.sort(ORDER);
        List<Fact> merged = Merging.merge(sorted);
        Spans spans = new Spans(text);
        List<Fact> facts = new ArrayList<>(merged.size());
        for (Fact fact : merged) {
            Fact named = fact.withSource(fact.source().withId("f" + (facts.size() + 1)));
            facts.add(spans.toOriginal(named));
        }
        return facts;
    }

    /** What the page says about the article. */
    public Metadata metadata(Analysis analysis) {
        return new Metadata(
                analysis.layout().title(),
                analysis.published(),
                analysis.layout().stampTime(),
                analysis.layout().dateline(),
                analysis.layout().datelineProvince(),
                analysis.layout().byline(),
                null);
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.person.PersonFinder;
import java.util.ArrayList;
import java.util.List;

/** Runs the extractors of all fact types over an article. Immutable and thread-safe. */
public final class FactStage {
    private final List<TypeExtractor> extractors;

    /** A stage over these lexicons; people are merged by the finder that found them. */
    public FactStage(Lexicons lexicons, PersonFinder personFinder) {
        extractors = List.of(
                new PersonExtractor(personFinder),
                new DateExtractor(),
                new DocumentExtractor(),
                new MediationExtractor(lexicons),
                new PercentageExtractor(lexicons),
                new MoneyExtractor(lexicons),
                new MemberExtractor(lexicons),
                new ActivityExtractor(lexicons),
                new GridExtractor(lexicons));
    }

    /** All facts of the article, unmerged, spans in the NFC text. */
    public List<Fact> extract(Analysis analysis) {
        List<Fact> facts = new ArrayList<>();
        for (TypeExtractor extractor : extractors) {
            extractor.extract(analysis, facts);
        }
        return facts;
    }
}

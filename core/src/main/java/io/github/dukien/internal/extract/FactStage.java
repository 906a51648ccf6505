package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.internal.cue.AboutReader;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import java.util.ArrayList;
import java.util.List;

/** Runs the extractors of all fact types over an article. Immutable and thread-safe. */
public final class FactStage {
    private final List<TypeExtractor> extractors;

    /** A stage over these lexicons. */
    public FactStage(Lexicons lexicons) {
        AboutReader about = new AboutReader(lexicons);
        extractors = List.of(
                new DateExtractor(),
                new DocumentExtractor(),
                new PercentageExtractor(lexicons, about),
                new MoneyExtractor(lexicons, about),
                new MediationExtractor(lexicons, about),
                new MemberExtractor(lexicons, about),
                new ActivityExtractor(lexicons, about));
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

package io.github.dukien.internal.extract;

import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.Fact;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import java.util.List;

/** Dates: every calendar mention that is a fact. */
final class DateExtractor implements TypeExtractor {
    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        for (CalendarMention mention : analysis.calendar()) {
            if (mention.fact()) {
                facts.add(new DateExpression(
                        Sources.of(analysis.tokens(), mention.from(), mention.to(), mention.rule(), List.of()),
                        mention.value(),
                        mention.modifier(),
                        mention.partOfDay(),
                        null,
                        mention.inferred(),
                        mention.calendar()));
            }
        }
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DateExpression.DateRole;
import io.github.dukien.fact.DateExpression.Modifier;
import io.github.dukien.fact.DateExpression.PartOfDay;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates: every calendar mention that is a fact, each value once. */
final class DateExtractor implements TypeExtractor {
    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        Map<Key, List<CalendarMention>> byValue = new LinkedHashMap<>();
        for (CalendarMention mention : analysis.calendar()) {
            if (mention.fact()) {
                boolean lunar = mention.value() == null;
                Key key = new Key(mention.value(), lunar ? null : mention.modifier(), lunar ? mention.from() : 0);
                byValue.computeIfAbsent(key, k -> new ArrayList<>(1)).add(mention);
            }
        }
        DateRoles roles = new DateRoles(analysis);
        byValue.values().forEach(mentions -> facts.add(fact(analysis, mentions, roles)));
    }

    /** The first mention gives the span, any of them part of day and role. */
    private static DateExpression fact(Analysis analysis, List<CalendarMention> mentions, DateRoles roles) {
        CalendarMention first = mentions.get(0);
        List<Span> others = new ArrayList<>(mentions.size() - 1);
        PartOfDay part = first.partOfDay();
        DateRole role = roles.of(first);
        boolean inferred = first.inferred();
        for (int i = 1; i < mentions.size(); i++) {
            CalendarMention mention = mentions.get(i);
            others.add(Sources.span(analysis.tokens(), mention.from(), mention.to()));
            part = part == null ? mention.partOfDay() : part;
            role = role == null ? roles.of(mention) : role;
            inferred &= mention.inferred();
        }
        Source source = Sources.of(analysis.tokens(), first.from(), first.to(), first.rule(), List.of(), others);
        return new DateExpression(source, first.value(), first.modifier(), part, role, inferred, first.calendar());
    }

    /** What two mentions of one date have in common; a lunar date is its own only mention. */
    private record Key(@Nullable EdtfValue value, @Nullable Modifier modifier, int lunar) {}
}

package io.github.dukien.internal.mention;

import io.github.dukien.fact.DateExpression.Calendar;
import io.github.dukien.fact.DateExpression.Modifier;
import io.github.dukien.fact.DateExpression.PartOfDay;
import io.github.dukien.fact.EdtfValue;
import org.jspecify.annotations.Nullable;

/**
 * A date or period in the text, resolved.
 *
 * @param from first token
 * @param to one behind the last token
 * @param value its value; null for lunar dates and for relative ones that nothing fixes
 * @param modifier đầu, giữa, cuối
 * @param partOfDay sáng, chiều …
 * @param inferred whether the year or all of it came from context
 * @param calendar LUNAR or null
 * @param rule id of the rule that read it
 * @param fact whether it is a fact (durations, clock times and vague words are mentions only)
 */
public record CalendarMention(
        int from,
        int to,
        @Nullable EdtfValue value,
        @Nullable Modifier modifier,
        @Nullable PartOfDay partOfDay,
        boolean inferred,
        @Nullable Calendar calendar,
        String rule,
        boolean fact) {}

package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A date or a span between two, as written.
 *
 * @param from first token
 * @param to one behind the last token
 * @param first the date, or where the span begins
 * @param last where the span ends, or null
 */
record Dated(int from, int to, Written first, @Nullable Written last) {
    static Dated of(Written date) {
        return new Dated(date.from(), date.to(), date, null);
    }

    static Dated vague(int from, int to, String rule) {
        return of(Written.of(Shape.VAGUE, from, to, rule));
    }

    /** Whether both ends have their year. */
    boolean hasYear() {
        return first.year() > 0 && (last == null || last.year() > 0);
    }

    Dated within(int newFrom, int newTo) {
        return new Dated(newFrom, newTo, first, last);
    }

    Dated modified(Modifier modifier, int newFrom) {
        return new Dated(newFrom, to, first.withModifier(modifier, newFrom), last);
    }
}

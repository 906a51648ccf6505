package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.Modifier;
import io.github.dukien.fact.DateExpression.PartOfDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date as it is written: 0 and null for the parts that are not.
 *
 * @param from first token
 * @param to one behind the last token
 * @param shape what is written
 * @param year the year, or the first one of a decade
 * @param month the month, or the first one of several
 * @param last the last of several months
 * @param day the day of the month
 * @param modifier đầu, giữa, cuối
 * @param part sáng, chiều …
 * @param tense -1 for vừa qua, 1 for tới, else 0
 * @param inferred whether the day of publication gave it
 * @param rule id of the rule that read it
 */
record Written(
        int from,
        int to,
        Shape shape,
        int year,
        int month,
        int last,
        int day,
        @Nullable Modifier modifier,
        @Nullable PartOfDay part,
        int tense,
        boolean inferred,
        String rule) {

    static Written day(int from, int to, int day, int month, int year, String rule) {
        return new Written(from, to, Shape.DAY, year, month, month, day, null, null, 0, false, rule);
    }

    static Written day(int from, int to, LocalDate day, String rule) {
        return day(from, to, day.getDayOfMonth(), day.getMonthValue(), day.getYear(), rule)
                .asInferred();
    }

    static Written month(int from, int to, int month, int year, String rule) {
        return new Written(from, to, Shape.MONTH, year, month, month, 0, null, null, 0, false, rule);
    }

    static Written months(int from, int to, int first, int last, String rule) {
        return new Written(from, to, Shape.MONTHS, 0, first, last, 0, null, null, 0, false, rule);
    }

    static Written year(int from, int to, int year, String rule) {
        return new Written(from, to, Shape.YEAR, year, 0, 0, 0, null, null, 0, false, rule);
    }

    static Written of(Shape shape, int from, int to, String rule) {
        return new Written(from, to, shape, 0, 0, 0, 0, null, null, 0, false, rule);
    }

    Written withYear(int newYear, int newTo) {
        return new Written(from, newTo, shape, newYear, month, last, day, modifier, part, tense, inferred, rule);
    }

    Written withMonth(int newMonth, int newTo) {
        return new Written(from, newTo, shape, year, newMonth, newMonth, day, modifier, part, tense, inferred, rule);
    }

    Written within(int newFrom, int newTo) {
        return new Written(newFrom, newTo, shape, year, month, last, day, modifier, part, tense, inferred, rule);
    }

    Written withModifier(@Nullable Modifier newModifier, int newFrom) {
        return new Written(newFrom, to, shape, year, month, last, day, newModifier, part, tense, inferred, rule);
    }

    Written withPart(@Nullable PartOfDay newPart) {
        return new Written(from, to, shape, year, month, last, day, modifier, newPart, tense, inferred, rule);
    }

    Written withTense(int newTense) {
        return new Written(from, to, shape, year, month, last, day, modifier, part, newTense, inferred, rule);
    }

    Written asInferred() {
        return new Written(from, to, shape, year, month, last, day, modifier, part, tense, true, rule);
    }

    Written as(Shape newShape, int newTo) {
        return new Written(from, newTo, newShape, year, month, last, day, modifier, part, tense, inferred, rule);
    }

    /** Whether nothing but the year is missing, if anything. */
    boolean isWhole() {
        return shape != Shape.DAY || month > 0;
    }

    /** Whether it is a full day. */
    boolean isFullDay() {
        return shape == Shape.DAY && month > 0 && year > 0;
    }
}

package io.github.dukien.fact;

import org.jspecify.annotations.Nullable;

/**
 * A date or period that the article names. One per value; other places are mentions.
 *
 * @param source the first occurrence
 * @param value the day, month, year or span; absent only for lunar dates
 * @param modifier đầu, giữa, cuối
 * @param partOfDay sáng, trưa, chiều, tối
 * @param role what the date is to the report
 * @param inferred true if the year, or the whole value, comes from context
 * @param calendar absent for the solar calendar
 */
public record DateExpression(
        Source source,
        @Nullable EdtfValue value,
        @Nullable Modifier modifier,
        @Nullable PartOfDay partOfDay,
        @Nullable DateRole role,
        boolean inferred,
        @Nullable Calendar calendar)
        implements Fact {
    @Override
    public String type() {
        return "date";
    }

    @Override
    public DateExpression withSource(Source newSource) {
        return new DateExpression(newSource, value, modifier, partOfDay, role, inferred, calendar);
    }

    /** Part of the month or year that is meant. */
    public enum Modifier {
        /** đầu. */
        START,
        /** giữa. */
        MID,
        /** cuối. */
        END
    }

    /** Part of the day. */
    public enum PartOfDay {
        /** sáng. */
        MORNING,
        /** trưa. */
        NOON,
        /** chiều. */
        AFTERNOON,
        /** tối, đêm. */
        EVENING
    }

    /** What the date is to the report. */
    public enum DateRole {
        /** The day of the reported event. */
        EVENT,
        /** A period that figures are about. */
        PERIOD,
        /** The date of a document. */
        DOCUMENT,
        /** Anything else. */
        OTHER
    }

    /** Calendars other than the solar one. */
    public enum Calendar {
        /** âm lịch. */
        LUNAR
    }
}

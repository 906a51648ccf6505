package io.github.dukien.internal.calendar;

/** How much of a date is written. */
enum Shape {
    /** A day; month and year may be missing. */
    DAY,
    /** A month; the year may be missing. */
    MONTH,
    /** Some months of a year: a quarter, a half, the first or last n; the year may be missing. */
    MONTHS,
    /** A year; missing in «đầu năm», which stands only within a span. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A day or month of the lunar calendar. */
    LUNAR,
    /** Recognised, so that nothing else reads it, and no fact: durations, clock times, vague words. */
    VAGUE
}

package io.github.dukien.internal.calendar;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits: 11/7, 11-7-2017, 30.6.17, 2017-06-30, 15 / 7 / 2020, 7/2020. Whether a short one («3-5») is a
 * date at all is for the caller to decide by what stands around it.
 */
final class DigitDates {
    private DigitDates() {}

    /** The day or month with at least two numbers at {@code i}, or null. */
    static @Nullable Written read(Text x, int i) {
        char first = separator(x, i + 1);
        if (first == 0 || x.number(i) < 0 || x.number(i + 2) < 0) {
            return null;
        }
        char second = separator(x, i + 3);
        if (x.tokens().length(i) == 4) {
            return iso(x, i, first, second);
        }
        if (x.small(i) < 0) {
            return null;
        }
        if (second == first && isYear(x, i)) {
            int year = x.tokens().length(i + 4) == 4 ? x.year(i + 4) : x.century(x.small(i + 4));
            return day(x, i, i + 5, year);
        }
        if (x.year(i + 2) > 0) {
            return month(x, i);
        }
        boolean span = first == '-' && (second == '/' || second == '.' || x.is(i + 3, "tháng"));
        return span ? null : day(x, i, i + 3, 0);
    }

    /** The last token but one of a run of numbers and separators that begins at {@code i}. */
    static int runEnd(Text x, int i) {
        int end = i + 1;
        while (separator(x, end) != 0 && x.isGlued(end) && x.isGlued(end + 1)
                || x.isChar(end, ',') && x.isGlued(end) && x.isNumber(end + 1) && x.isGlued(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** Whether the days of a year have this one. */
    static boolean isDay(int day, int month, int year) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(year <= 0 || java.time.Year.isLeap(year));
    }

    /** The char that joins the number before {@code i} to the one behind it, or 0. */
    static char separator(Text x, int i) {
        if (!x.isNumber(i + 1) || x.tokens().breakBefore(i) || x.tokens().breakBefore(i + 1)) {
            return 0;
        }
        if (x.isChar(i, '.')) {
            return x.isGlued(i) && x.isGlued(i + 1) ? '.' : 0;
        }
        return x.isChar(i, '/') ? '/' : x.isChar(i, '-') ? '-' : 0;
    }

    private static boolean isYear(Text x, int i) {
        int length = x.tokens().length(i + 4);
        boolean sameSpace = x.isGlued(i + 1) == x.isGlued(i + 3) && x.isGlued(i + 2) == x.isGlued(i + 4);
        return length == 4 && x.year(i + 4) > 0 || length == 2 && sameSpace && x.isGlued(i + 1);
    }

    private static @Nullable Written iso(Text x, int i, char first, char second) {
        boolean iso = first == '-'
                && second == '-'
                && x.isGlued(i + 1)
                && x.isGlued(i + 3)
                && x.tokens().length(i + 2) == 2
                && x.isNumber(i + 4)
                && x.tokens().length(i + 4) == 2;
        boolean real = iso && x.year(i) > 0 && isDay(x.number(i + 4), x.number(i + 2), x.number(i));
        return real && !x.continues(i + 5)
                ? Written.day(i, i + 5, x.number(i + 4), x.number(i + 2), x.number(i), "day.iso")
                : null;
    }

    private static @Nullable Written month(Text x, int i) {
        int month = x.small(i);
        return month >= 1 && month <= 12 && !x.continues(i + 3)
                ? Written.month(i, i + 3, month, x.year(i + 2), "month.digits")
                : null;
    }

    private static @Nullable Written day(Text x, int i, int end, int year) {
        boolean real = x.small(i + 2) > 0 && isDay(x.small(i), x.small(i + 2), year);
        return real && !x.continues(end) ? Written.day(i, end, x.small(i), x.small(i + 2), year, "day.digits") : null;
    }
}

package io.github.dukien.fact;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date value in the subset of EDTF (ISO 8601-2) that FACTS uses: {@code 2020-07-07}, {@code 2020-07}, {@code 2020},
 * {@code 199X}, {@code XXXX-09-20}, {@code XXXX-09}, and spans of two such values, {@code 2020-01/2020-06}.
 *
 * @param value the value as text
 */
public record EdtfValue(String value) implements Comparable<EdtfValue> {
    /** Lengths of the values of a year, a month and a day. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** @throws IllegalArgumentException if the text is not in the subset or not a real date */
    public EdtfValue {
        int slash = value.indexOf('/');
        boolean valid = slash < 0
                ? isPoint(value, 0, value.length())
                : isPoint(value, 0, slash) && isPoint(value, slash + 1, value.length());
        if (!valid) {
            throw new IllegalArgumentException("not an EDTF value of the subset: '" + value + "'");
        }
    }

    /** One day. */
    public static EdtfValue day(LocalDate day) {
        return new EdtfValue(day.toString());
    }

    /** A whole month. */
    public static EdtfValue month(int year, int month) {
        return new EdtfValue(YearMonth.of(year, month).toString());
    }

    /** A whole year. */
    public static EdtfValue year(int year) {
        return new EdtfValue(four(year));
    }

    /** From the first day of one value to the last of the other. */
    public static EdtfValue span(EdtfValue from, EdtfValue to) {
        return from.equals(to) ? from : new EdtfValue(from.value + "/" + to.value);
    }

    /** Whether this is an interval with two ends. */
    public boolean isSpan() {
        return value.indexOf('/') >= 0;
    }

    /** Whether the year is not known. */
    public boolean isYearless() {
        return value.startsWith("XXXX");
    }

    /** The first day, or null if the year is not known. */
    public @Nullable LocalDate from() {
        int slash = value.indexOf('/');
        return bound(0, slash < 0 ? value.length() : slash, true);
    }

    /** The last day, or null if the year is not known. */
    public @Nullable LocalDate to() {
        return bound(value.indexOf('/') + 1, value.length(), false);
    }

    /** How fine the value is. */
    public Precision precision() {
        if (isSpan()) {
            return isQuarter() ? Precision.QUARTER : Precision.SPAN;
        }
        return value.length() == 10
                ? Precision.DAY
                : value.length() == 7 ? Precision.MONTH : value.endsWith("X") ? Precision.SPAN : Precision.YEAR;
    }

    private boolean isQuarter() {
        if (value.length() != 15 || !value.regionMatches(0, value, 8, 4)) {
            return false;
        }
        int first = Integer.parseInt(value, 5, 7, 10);
        return first % 3 == 1 && Integer.parseInt(value, 13, 15, 10) == first + 2;
    }

    /** By first day; values without a year come last. */
    @Override
    public int compareTo(EdtfValue other) {
        LocalDate a = from();
        LocalDate b = other.from();
        if (a == null || b == null || a.equals(b)) {
            return a == null ^ b == null ? (a == null ? 1 : -1) : value.compareTo(other.value);
        }
        return a.compareTo(b);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String four(int year) {
        String digits = Integer.toString(year);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }

    /** The first or last day of the point that the chars {@code [from, to)} are. */
    private @Nullable LocalDate bound(int from, int to, boolean first) {
        if (value.startsWith("XXXX", from)) {
            return null;
        }
        if (value.charAt(to - 1) == 'X') {
            int decade = Integer.parseInt(value, from, from + 3, 10) * 10;
            return first ? LocalDate.of(decade, 1, 1) : LocalDate.of(decade + 9, 12, 31);
        }
        int year = Integer.parseInt(value, from, from + 4, 10);
        if (to - from == YEAR) {
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        int month = Integer.parseInt(value, from + 5, from + 7, 10);
        int day = to - from == DAY
                ? Integer.parseInt(value, from + 8, from + 10, 10)
                : first ? 1 : Month.of(month).length(Year.isLeap(year));
        return LocalDate.of(year, month, day);
    }

    private static boolean isPoint(String value, int from, int to) {
        int length = to - from;
        if (length != YEAR && length != MONTH && length != DAY) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(from + i);
            boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9' || c == 'X' && i < 4;
            if (!fits) {
                return false;
            }
        }
        return isReal(value, from, length);
    }

    /** Whether a point has no more unknown than it may, and is in the calendar; a day without a year may be the 29th of February. */
    private static boolean isReal(String value, int from, int length) {
        int unknown = value.indexOf('X', from);
        boolean open = unknown >= 0 && unknown < from + 4;
        boolean decade = unknown == from + 3 && length == YEAR;
        if (open && !decade && !(length > YEAR && value.startsWith("XXXX", from))) {
            return false;
        }
        if (length == YEAR) {
            return true;
        }
        int month = Integer.parseInt(value, from + 5, from + 7, 10);
        int day = length == DAY ? Integer.parseInt(value, from + 8, from + 10, 10) : 1;
        boolean leap = open || Year.isLeap(Integer.parseInt(value, from, from + 4, 10));
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(leap);
    }

    /** How fine a date value is. */
    public enum Precision {
        /** One day. */
        DAY,
        /** One month. */
        MONTH,
        /** Three months from January, April, July or October. */
        QUARTER,
        /** One year. */
        YEAR,
        /** Any other interval, decades included. */
        SPAN
    }
}

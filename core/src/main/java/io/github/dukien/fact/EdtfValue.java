package io.github.dukien.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date value in the subset of EDTF (ISO 8601-2) that FACTS uses: {@code 2020-07-07}, {@code 2020-07}, {@code 2020},
 * {@code 199X}, {@code XXXX-09-20}, {@code XXXX-09}, and spans of two such values, {@code 2020-01/2020-06}.
 *
 * @param value the value as text
 */
public record EdtfValue(String value) implements Comparable<EdtfValue> {
    /** @throws IllegalArgumentException if the text is not in the subset or not a real date */
    public EdtfValue {
        int slash = value.indexOf('/');
        boolean valid =
                slash < 0 ? isPoint(value) : isPoint(value.substring(0, slash)) && isPoint(value.substring(slash + 1));
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
        return bound(slash < 0 ? value : value.substring(0, slash), true);
    }

    /** The last day, or null if the year is not known. */
    public @Nullable LocalDate to() {
        return bound(value.substring(value.indexOf('/') + 1), false);
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

    private static @Nullable LocalDate bound(String point, boolean first) {
        if (point.startsWith("XXXX")) {
            return null;
        }
        if (point.endsWith("X")) {
            int decade = Integer.parseInt(point.substring(0, 3)) * 10;
            return first ? LocalDate.of(decade, 1, 1) : LocalDate.of(decade + 9, 12, 31);
        }
        int year = Integer.parseInt(point, 0, 4, 10);
        if (point.length() == 4) {
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(point, 5, 7, 10));
        if (point.length() == 7) {
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(point, 8, 10, 10));
    }

    private static boolean isPoint(String point) {
        int length = point.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = point.charAt(i);
            boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9' || c == 'X' && i < 4;
            if (!fits) {
                return false;
            }
        }
        return hasRealDate(point);
    }

    private static boolean hasRealDate(String point) {
        int unknown = point.indexOf('X');
        if (unknown == 3 && point.length() == 4) {
            return true;
        }
        if (unknown >= 0 && !(point.startsWith("XXXX") && point.length() > 4)) {
            return false;
        }
        String known = unknown < 0 ? point : "2000" + point.substring(4);
        try {
            return bound(known, true) != null;
        } catch (DateTimeException e) {
            return false;
        }
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

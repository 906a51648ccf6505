package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.Modifier;
import io.github.dukien.fact.EdtfValue;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The EDTF values of written dates whose years have been supplied as far as anything decides them. */
final class Values {
    /** Months and days as they stand behind a year. */
    private static final String[] TWO = IntStream.range(0, 32)
            .mapToObj(number -> (number < 10 ? "-0" : "-") + number)
            .toArray(String[]::new);

    private Values() {}

    /** The value of a date or span; null for lunar dates and vague words. */
    static @Nullable EdtfValue of(Dated dated) {
        EdtfValue first = of(dated.first());
        Written end = dated.last();
        EdtfValue last = end == null ? null : of(end);
        if (end == null || first == null || last == null) {
            return first;
        }
        boolean days = dated.first().shape() == Shape.DAY || end.shape() == Shape.DAY;
        boolean same = dated.first().shape() == end.shape() && !isOpen(dated);
        if (first.isYearless() || last.isYearless() || same || !days) {
            return ordered(part(begun(dated.first(), first, same), true), part(last, false));
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        return from == null || to == null ? last : ordered(EdtfValue.day(from), EdtfValue.day(to));
    }

    /** The span; its end alone where a slip of the pen puts the end before the start. */
    private static EdtfValue ordered(EdtfValue first, EdtfValue last) {
        LocalDate from = first.from();
        LocalDate to = last.to();
        return from != null && to != null && to.isBefore(from) ? last : EdtfValue.span(first, last);
    }

    /** «từ đầu năm 2021 đến tháng 9/2023» begins in January. */
    private static EdtfValue begun(Written date, EdtfValue value, boolean same) {
        boolean january = date.shape() == Shape.YEAR && date.modifier() == Modifier.START && !same && date.year() > 0;
        return january ? EdtfValue.month(date.year(), 1) : value;
    }

    private static boolean isOpen(Dated dated) {
        Written end = dated.last();
        return end != null && (dated.first().rule().equals("now") || end.rule().equals("now"));
    }

    /** One end of a value that may itself be a span. */
    private static EdtfValue part(EdtfValue value, boolean first) {
        int slash = value.value().indexOf('/');
        return slash < 0
                ? value
                : new EdtfValue(
                        first
                                ? value.value().substring(0, slash)
                                : value.value().substring(slash + 1));
    }

    private static @Nullable EdtfValue of(Written date) {
        String year = date.year() > 0 ? four(date.year()) : "XXXX";
        return switch (date.shape()) {
            case DAY -> new EdtfValue(year + TWO[date.month()] + TWO[date.day()]);
            case MONTH -> new EdtfValue(year + TWO[date.month()]);
            case MONTHS ->
                date.month() == date.last()
                        ? new EdtfValue(year + TWO[date.month()])
                        : new EdtfValue(year + TWO[date.month()] + "/" + year + TWO[date.last()]);
            case YEAR -> date.year() > 0 ? new EdtfValue(year) : null;
            case DECADE -> new EdtfValue(year.substring(0, 3) + "X");
            case LUNAR, VAGUE -> null;
        };
    }

    private static String four(int year) {
        String digits = Integer.toString(year);
        return digits.length() < 4 ? "0000".substring(digits.length()) + digits : digits;
    }
}

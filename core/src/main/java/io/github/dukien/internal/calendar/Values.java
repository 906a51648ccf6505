package io.github.dukien.internal.calendar;

import io.github.dukien.fact.EdtfValue;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The EDTF values of written dates whose years have been supplied as far as anything decides them. */
final class Values {
    private Values() {}

    /** The value of a date or span; null for lunar dates and vague words. */
    static @Nullable EdtfValue of(Dated dated) {
        EdtfValue first = of(dated.first());
        Written end = dated.last();
        EdtfValue last = end == null ? null : of(end);
        if (end == null || first == null || last == null) {
            return first;
        }
        boolean yearless = first.isYearless() || last.isYearless();
        if (yearless || dated.first().shape() == end.shape() && !isOpen(dated)) {
            return EdtfValue.span(part(first, true), part(last, false));
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        return from == null || to == null || to.isBefore(from)
                ? last
                : EdtfValue.span(EdtfValue.day(from), EdtfValue.day(to));
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
        String year = date.year() > 0 ? String.format(Locale.ROOT, "%04d", date.year()) : "XXXX";
        return switch (date.shape()) {
            case DAY -> new EdtfValue(year + two(date.month()) + two(date.day()));
            case MONTH -> new EdtfValue(year + two(date.month()));
            case MONTHS ->
                date.month() == date.last()
                        ? new EdtfValue(year + two(date.month()))
                        : new EdtfValue(year + two(date.month()) + "/" + year + two(date.last()));
            case YEAR -> date.year() > 0 ? EdtfValue.year(date.year()) : null;
            case DECADE -> new EdtfValue(year.substring(0, 3) + "X");
            case LUNAR, VAGUE -> null;
        };
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}

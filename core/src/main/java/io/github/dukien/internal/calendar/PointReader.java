package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.Modifier;
import io.github.dukien.internal.calendar.CalendarWords.Kind;
import io.github.dukien.internal.calendar.CalendarWords.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads single dates: standing alone, as the ends of a span, and as further members of a list. */
final class PointReader {
    private final CalendarWords words;
    private final DayReader days;
    private final PeriodReader periods;
    private final YearTail tail;
    private final Surroundings around;
    private final DocumentWords documents;

    PointReader(
            CalendarWords words,
            DayReader days,
            PeriodReader periods,
            YearTail tail,
            Surroundings around,
            DocumentWords documents) {
        this.words = words;
        this.days = days;
        this.periods = periods;
        this.tail = tail;
        this.around = around;
        this.documents = documents;
    }

    /** The date that stands at {@code i} by itself, or null. The month of a day may be missing. */
    @Nullable
    Written alone(Text x, int i) {
        if (x.isNumber(i)) {
            return x.isGlued(i) && x.isWord(i - 1) ? shortPeriod(x, i) : digits(x, i);
        }
        Written day = days.read(x, i);
        if (day != null) {
            return isOpen(x, day) ? null : day;
        }
        return periods.read(x, i);
    }

    /** A day before a counted noun that only a weekday opens is none: «Thứ ba, 10/12 xã đạt chuẩn». */
    private boolean isOpen(Text x, Written day) {
        return words.kindAt(x, day.from()) == Kind.WEEKDAY && around.isCounted(x, day.to());
    }

    private @Nullable Written digits(Text x, int i) {
        if (x.isGlued(i) && x.tokens().isPunctuation(i - 1) && x.isNumber(i - 2) && x.isGlued(i - 1)) {
            return null;
        }
        boolean full = DigitDates.separator(x, i + 1) != 0 || x.is(i + 1, "tháng");
        Written core = full ? days.core(x, i) : null;
        if (core != null && core.month() > 0 && core.shape() != Shape.VAGUE && isDay(x, core)) {
            return core;
        }
        Written month = DigitDates.read(x, i);
        if (month != null && month.shape() == Shape.MONTH && !documents.isBefore(x, i) && !x.is(i - 1, "số")) {
            return month;
        }
        Written months = periods.read(x, i);
        return months != null ? months : around.isYear(x, i) ? Written.year(i, i + 1, x.year(i), "year.named") : null;
    }

    private boolean isDay(Text x, Written core) {
        boolean worded = x.is(core.from() + 1, "tháng");
        if (core.year() > 0) {
            boolean full = core.shape() == Shape.LUNAR || x.year(core.to() - 1) > 0 || x.year(core.from()) > 0;
            return full || around.isDay(x, core);
        }
        return around.isDay(x, core) && !(worded && around.isName(x, core.from()));
    }

    /** «T7/2020», «Q3/2013». */
    private static @Nullable Written shortPeriod(Text x, int i) {
        boolean code = x.tokens().isUpper(i - 1) && !x.isGlued(i - 1);
        if (code && x.is(i - 1, "q")) {
            int quarter = x.small(i);
            boolean dated =
                    quarter >= 1 && quarter <= 4 && x.isChar(i + 1, '/') && x.year(i + 2) > 0 && !x.continues(i + 3);
            return dated ? Quarters.of(i - 1, i + 3, quarter).withYear(x.year(i + 2), i + 3) : null;
        }
        Written month = code && x.is(i - 1, "t") ? DigitDates.read(x, i) : null;
        return month != null && month.shape() == Shape.MONTH ? month.within(i - 1, month.to()) : null;
    }

    /** Where a span behind «từ» begins: also «nay», «đầu năm», a bare day or year. */
    @Nullable
    Written start(Text x, int i) {
        Word word = words.at(x, i);
        if (word.is(Kind.NOW)) {
            return now(x, word);
        }
        Word term = word.is(Kind.MODIFIER) ? words.at(x, word.to()) : Word.NONE;
        if (term.is(Kind.TERM)) {
            return Written.of(Shape.VAGUE, i, term.to(), "term");
        }
        return end(x, i);
    }

    /** Where a span ends: also «nay», «cuối năm», a bare day, month or year. */
    @Nullable
    Written end(Text x, int i) {
        Word word = words.at(x, i);
        if (word.is(Kind.NOW)) {
            return now(x, word);
        }
        Written day = days.read(x, i);
        Written point = day != null ? day : periods.read(x, i);
        if (point != null || !x.isNumber(i)) {
            return point;
        }
        Written core = days.core(x, i);
        Written month = core == null ? DigitDates.read(x, i) : null;
        if (core != null || month != null) {
            return core != null ? core : month;
        }
        boolean year = x.year(i) >= 1900 && !x.continues(i + 1) && !around.isCounted(x, i + 1);
        return year ? Written.year(i, i + 1, x.year(i), "year.bare") : null;
    }

    /** The day at {@code i} in digits or with its month in words, or null. */
    @Nullable
    Written core(Text x, int i) {
        return days.core(x, i);
    }

    private static Written now(Text x, Word word) {
        LocalDate published = x.published();
        return published == null
                ? Written.of(Shape.VAGUE, word.from(), word.to(), "now")
                : Written.day(word.from(), word.to(), published, "now");
    }

    /** The next member of a list or span behind {@code before}, or null if what stands at {@code i} is something else. */
    @Nullable
    Written next(Text x, int i, Written before, boolean span) {
        return switch (before.shape()) {
            case DAY, LUNAR -> nextDay(x, i, before, span);
            case MONTH -> nextMonth(x, i, span);
            case MONTHS -> nextMonths(x, i, before);
            case YEAR -> nextYear(x, i, before, span);
            default -> null;
        };
    }

    private @Nullable Written nextDay(Text x, int i, Written before, boolean span) {
        Written day = days.read(x, i);
        if (day != null) {
            return day.inferred() ? null : day;
        }
        Written core = days.core(x, i);
        if (core == null || core.shape() == Shape.VAGUE || around.isCounted(x, core.to()) && !before.isFullDay()) {
            return null;
        }
        boolean open = !before.isWhole() || core.isWhole();
        return open && !(core.shape() == Shape.LUNAR && before.shape() == Shape.DAY && !span) ? core : null;
    }

    private @Nullable Written nextMonth(Text x, int i, boolean span) {
        Written month = x.isNumber(i) ? null : periods.read(x, i);
        if (month != null || !x.isNumber(i)) {
            return month != null && month.shape() == Shape.MONTH && !month.inferred() ? month : null;
        }
        Written several = span ? null : periods.read(x, i);
        if (several != null && several.rule().equals("months.first")) {
            return several; // «tháng 6 và 6 tháng đầu năm 2023»
        }
        int number = x.small(i);
        if (number < 1 || number > 12) {
            return null;
        }
        Written bare = tail.read(x, Written.month(i, i + 1, number, 0, "month.list"));
        boolean joined = x.isChar(i + 1, ',') || x.is(i + 1, "và") || x.isChar(i + 1, '-');
        boolean closed = x.isStop(i + 1) && !x.isChar(i + 1, '/') && !x.isChar(i + 1, '%');
        return bare.year() > 0 || joined || span && closed || closed && !x.isGlued(i + 2) ? bare : null;
    }

    private @Nullable Written nextMonths(Text x, int i, Written before) {
        int quarter = before.rule().equals("quarter") ? Quarters.number(x, i) : 0;
        if (quarter > 0 && !x.isNumber(i)) {
            return tail.read(x, Quarters.of(i, i + 1, quarter));
        }
        Written months = periods.read(x, i);
        return months != null
                        && months.shape() == Shape.MONTHS
                        && !months.rule().equals(MonthCounts.BARE)
                ? months
                : null;
    }

    private @Nullable Written nextYear(Text x, int i, Written before, boolean span) {
        if (x.isNumber(i)) {
            boolean two = span && x.tokens().length(i) == 2 && x.isGlued(i) && x.small(i) == before.year() % 100 + 1;
            int year = two ? before.year() / 100 * 100 + x.small(i) : x.year(i);
            boolean fits =
                    year >= 1800 && !x.continues(i + 1) && (span ? year > before.year() : !around.isCounted(x, i + 1));
            return fits ? Written.year(i, i + 1, year, "year.list") : null;
        }
        Written year = span && before.modifier() == null ? periods.read(x, i) : null;
        boolean fits = year != null
                && year.shape() == Shape.YEAR
                && year.year() > before.year()
                && year.modifier() != Modifier.START;
        return fits ? year : null;
    }
}

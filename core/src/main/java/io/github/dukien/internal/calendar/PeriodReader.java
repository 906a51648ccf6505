package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.Modifier;
import io.github.dukien.internal.calendar.CalendarWords.Kind;
import io.github.dukien.internal.calendar.CalendarWords.Month;
import io.github.dukien.internal.calendar.CalendarWords.Relative;
import io.github.dukien.internal.calendar.CalendarWords.Word;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads one month, quarter, year or decade, with đầu, giữa, cuối before it. */
final class PeriodReader {
    /** Numbers up to it are no years in «cuối 1500». */
    private static final int FIRST_YEAR = 1900;

    private final CalendarWords words;
    private final YearTail tail;
    private final MonthCounts counts;
    private final Surroundings around;

    PeriodReader(CalendarWords words, YearTail tail, MonthCounts counts, Surroundings around) {
        this.words = words;
        this.tail = tail;
        this.counts = counts;
        this.around = around;
    }

    /** The period that begins at {@code i}, or null. A year may be missing, and in «đầu năm» must then be supplied. */
    @Nullable
    Written read(Text x, int i) {
        return switch (words.kindAt(x, i)) {
            case MODIFIER, HALF, MONTH, QUARTER, YEAR, YEARS, DECADE, SEASON, EDGE, CENTURY ->
                worded(x, words.at(x, i));
            default -> counts.read(x, i);
        };
    }

    private @Nullable Written worded(Text x, Word word) {
        return switch (word.kind()) {
            case MODIFIER -> modified(x, word);
            case HALF -> half(x, word);
            case MONTH -> month(x, word);
            case QUARTER -> quarter(x, word);
            case YEAR -> year(x, word);
            case YEARS -> years(x, word);
            case DECADE -> decade(x, word.from(), word.to());
            case SEASON -> season(x, word);
            case EDGE -> edge(x, word);
            default -> x.has(word.to()) ? Written.of(Shape.VAGUE, word.from(), word.to() + 1, "century") : null;
        };
    }

    /** Whether «đầu» closes another word. */
    private static boolean isOtherWord(Text x, int i) {
        return x.is(i, "đầu") && (x.is(i - 1, "dẫn") || x.is(i - 1, "đứng") || x.is(i - 1, "bắt") || x.is(i - 1, "mở"));
    }

    private @Nullable Written modified(Text x, Word word) {
        if (isOtherWord(x, word.from())) {
            return null; // «dẫn đầu năm 2020», «bắt đầu năm 2021»
        }
        Modifier modifier = Modifier.valueOf(word.value());
        int i = x.is(word.to(), "của") ? word.to() + 1 : word.to();
        Word next = words.at(x, i);
        int year = x.year(i);
        if (year > FIRST_YEAR && (!x.isWord(i + 1) || x.is(i + 1, "đến"))) {
            return Written.year(word.from(), i + 1, year, "year.modified").withModifier(modifier, word.from());
        }
        boolean bare = next.is(Kind.YEAR) && year(x, next) == null;
        if (bare) {
            return Written.year(word.from(), next.to(), 0, "year.bare").withModifier(modifier, word.from());
        }
        boolean fits = next.is(Kind.MONTH)
                || next.is(Kind.YEAR)
                || next.is(Kind.QUARTER)
                || next.is(Kind.YEARS)
                || next.is(Kind.DECADE);
        Written period = fits ? read(x, i) : null;
        if (period != null && x.is(word.from() - 1, "tuần")) {
            return period;
        }
        return period == null || period.shape() == Shape.VAGUE ? null : period.withModifier(modifier, word.from());
    }

    /** «nửa đầu năm 2023» is its first six months, «nửa cuối tháng 9» the month with a modifier. */
    private @Nullable Written half(Text x, Word word) {
        int i = x.is(word.to(), "của") ? word.to() + 1 : word.to();
        if (x.is(i, "năm")) {
            int first = word.value().equals("START") ? 1 : 7;
            Written half = Written.months(word.from(), i, first, first + 5, "months.half");
            Written dated = tail.read(x, half);
            return dated.to() > i ? dated : half.within(word.from(), i + 1);
        }
        Written month = x.is(i, "tháng") ? read(x, i) : null;
        return month == null ? null : month.withModifier(Modifier.valueOf(word.value()), word.from());
    }

    private @Nullable Written month(Text x, Word word) {
        int i = word.to();
        Month named = words.month(x, i);
        if (named.value() > 0 && !isOther(x, i, named)) {
            Written month = tail.read(x, Written.month(word.from(), named.to(), named.value(), 0, "month.name"));
            return named.lunar() && month.year() == 0 ? month.as(Shape.LUNAR, month.to()) : month;
        }
        int number = x.small(i);
        if (number >= 1 && number <= 12) {
            Written month = tail.read(x, Written.month(word.from(), i + 1, number, 0, "month"));
            boolean cut = month.year() == 0
                    && (x.continues(i + 1) && !isMonthList(x, i + 1) || around.isCounted(x, month.to()));
            return cut || around.isEach(x, word.from()) ? null : month;
        }
        return relative(x, word, 1);
    }

    /** «hai lần», «một kỳ» behind tháng: no month's name. */
    private boolean isOther(Text x, int i, Month named) {
        boolean year = x.is(named.to(), "năm") || x.isChar(named.to(), '/');
        boolean day = words.kindAt(x, i - 3) == Kind.DAY;
        boolean closed = x.isStop(named.to()) && !x.is(i, "năm") && around.isPreposition(x, i - 1);
        return named.careful() && !year && !day && !closed || around.isEach(x, i - 1);
    }

    private static boolean isMonthList(Text x, int i) {
        return (x.isChar(i, '-') || x.isChar(i, ',') || x.isChar(i, '/')) && x.small(i + 1) > 0;
    }

    private @Nullable Written quarter(Text x, Word word) {
        int i = word.to();
        int number = Quarters.number(x, i);
        Month named = number == 0 ? words.month(x, i) : Month.NONE;
        boolean worded = named.value() >= 1 && named.value() <= 4 && x.is(named.to(), "năm");
        int quarter = number > 0 ? number : worded ? named.value() : 0;
        if (quarter > 0) {
            int to = number > 0 ? i + 1 : named.to();
            Written dated = tail.read(x, Quarters.of(word.from(), to, quarter));
            boolean digit = x.isNumber(i) && dated.year() == 0;
            return digit && x.isLower(to) && around.isCounted(x, to) ? null : dated;
        }
        boolean first = x.is(i, "đầu");
        if ((first || x.is(i, "cuối")) && x.is(i + 1, "năm")) {
            Written dated = tail.read(x, Quarters.of(word.from(), i + 1, first ? 1 : 4));
            return dated.year() > 0 ? dated : dated.within(word.from(), i + 2);
        }
        return relative(x, word, 3);
    }

    /** «tháng trước», «quý này»: by the day of publication. */
    private static @Nullable Written month(Text x, Word word, Relative relative, int months) {
        LocalDate published = x.published();
        if (published == null) {
            return Written.of(Shape.VAGUE, word.from(), relative.to(), "relative");
        }
        LocalDate then = published.plusMonths((long) relative.value() * months);
        Written period = months == 1
                ? Written.month(word.from(), relative.to(), then.getMonthValue(), then.getYear(), "month.relative")
                : Quarters.of(word.from(), relative.to(), (then.getMonthValue() + 2) / 3)
                        .withYear(then.getYear(), relative.to());
        return period.asInferred();
    }

    private @Nullable Written relative(Text x, Word word, int months) {
        Relative relative = words.relative(x, word.to());
        boolean nay = x.is(word.to(), "nay") || x.is(word.to(), "ngoái") || x.is(word.to(), "kia");
        boolean none = !relative.exists() || nay || around.isSeveral(x, word.from());
        return none ? null : month(x, word, relative, months);
    }

    private @Nullable Written year(Text x, Word word) {
        int i = word.to();
        int year = x.year(i);
        if (year > 0 && !x.continues(i + 1)) {
            boolean ancient = x.is(i + 1, "trước") && x.is(i + 2, "công");
            return ancient ? null : Written.year(word.from(), i + 1, year, "year");
        }
        if (x.small(i) >= 30 && x.tokens().length(i) == 2 && x.isStop(i + 1) && !x.continues(i + 1)) {
            return around.isEach(x, word.from())
                    ? null
                    : Written.year(word.from(), i + 1, x.century(x.small(i)), "year.two");
        }
        if (words.lunarYearEnd(x, i) > 0) {
            return Written.of(Shape.VAGUE, word.from(), words.lunarYearEnd(x, i), "year.lunar");
        }
        Relative relative = words.relative(x, i);
        boolean untilNow = words.kindAt(x, i) == Kind.TO && words.kindAt(x, i + 1) == Kind.NOW;
        boolean none = !relative.exists() || untilNow || around.isSeveral(x, word.from());
        return none ? null : relativeYear(x, word, relative);
    }

    /** «năm qua» at the turn of the year is the one under review; in the middle of a year it is the last one. */
    private static Written relativeYear(Text x, Word word, Relative relative) {
        LocalDate published = x.published();
        if (published == null) {
            return Written.of(Shape.VAGUE, word.from(), relative.to(), "year.relative");
        }
        boolean closing = relative.past() && published.getMonthValue() >= 11;
        int year = published.getYear() + (closing ? 0 : relative.value());
        return Written.year(word.from(), relative.to(), year, "year.relative").asInferred();
    }

    /** «những năm 90» is a decade; «các năm 2015, 2018» begins a list of years. */
    private @Nullable Written years(Text x, Word word) {
        boolean decade = x.is(word.from(), "những") || x.small(word.to()) > 0;
        Written ten = decade ? decade(x, word.from(), word.to()) : null;
        boolean joint = x.isChar(word.to() + 1, '-') || x.isChar(word.to() + 1, ',');
        boolean range = ten != null && x.year(word.to()) > 0 && joint && x.year(word.to() + 2) > 0;
        if (ten != null && !range) {
            return ten;
        }
        int year = x.year(word.to());
        return year > 0 && !x.continues(word.to() + 1)
                ? Written.year(word.from(), word.to() + 1, year, "year.list")
                : null;
    }

    private static @Nullable Written decade(Text x, int from, int i) {
        int number = x.number(i);
        boolean full = x.year(i) > 0;
        boolean two = x.isNumber(i) && x.tokens().length(i) == 2;
        if (number % 10 != 0 || !full && !two) {
            return null;
        }
        int year = full ? number : number <= 20 ? 2000 + number : 1900 + number;
        int to = i + 1;
        boolean century = (x.is(to, "của") && x.is(to + 1, "thế") || x.is(to, "thế")) && !x.continues(to);
        int end = century ? centuryEnd(x, x.is(to, "của") ? to + 1 : to) : to;
        return Written.of(Shape.DECADE, from, end, "decade").withYear(year, end);
    }

    private static int centuryEnd(Text x, int i) {
        boolean named = x.is(i + 2, "trước") || x.is(i + 2, "xx") || x.is(i + 2, "20") || x.is(i + 2, "này");
        return named ? i + 3 : i + 2;
    }

    /** «ngày đầu tiên của tháng 3/2021», «ngày cuối cùng của năm 2022»: a day of the period that is named in full. */
    private @Nullable Written edge(Text x, Word word) {
        Written period = read(x, word.to());
        boolean full =
                period != null && period.year() > 0 && (period.shape() == Shape.MONTH || period.shape() == Shape.YEAR);
        if (period == null || !full) {
            return null;
        }
        boolean first = word.value().equals("START");
        int month = period.month() > 0 ? period.month() : first ? 1 : 12;
        int day = first ? 1 : YearMonth.of(period.year(), month).lengthOfMonth();
        Written edge = Written.day(word.from(), period.to(), day, month, period.year(), "day.edge");
        return period.inferred() ? edge.asInferred() : edge;
    }

    /** «hè 2023», «sinh năm 1980»: the year behind a season or SN. */
    private static @Nullable Written season(Text x, Word word) {
        int i = x.is(word.to(), "năm") ? word.to() + 1 : word.to();
        boolean two = x.isChar(i + 1, '-') && x.year(i + 2) > 0;
        return x.year(i) > 0 && !x.continues(i + 1) && !two ? Written.year(i, i + 1, x.year(i), "year.season") : null;
    }
}

package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.PartOfDay;
import io.github.dukien.internal.calendar.CalendarWords.Kind;
import io.github.dukien.internal.calendar.CalendarWords.Month;
import io.github.dukien.internal.calendar.CalendarWords.Relative;
import io.github.dukien.internal.calendar.CalendarWords.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reads one day: {@code [part of day] [weekday] [ngày] core}, in any order before the core. The core is in digits, in
 * words («30 tháng Sáu»), a day alone that a list completes («ngày 15 và 16/7»), or relative («hôm qua»).
 */
final class DayReader {
    private final CalendarWords words;
    private final SmallNumbers numbers;
    private final YearTail tail;

    DayReader(CalendarWords words, SmallNumbers numbers, YearTail tail) {
        this.words = words;
        this.numbers = numbers;
        this.tail = tail;
    }

    /** The day that begins at {@code i} with a word of the day, or null. Its month may be missing. */
    @Nullable
    Written read(Text x, int i) {
        Kind kind = words.kindAt(x, i);
        if (kind == Kind.EARLY_DAY || kind == Kind.FULL_MOON) {
            return core(x, i);
        }
        if (kind != Kind.PART && kind != Kind.WEEKDAY && kind != Kind.DAY && kind != Kind.RELATIVE_DAY) {
            return null;
        }
        Opening opening = opening(x, i);
        Written core = core(x, opening.to());
        boolean weekdayAlone = opening.weekday() > 0 && !opening.dayWord();
        if (core != null && !(weekdayAlone && !core.isWhole())) {
            int close = opening.bracket() && x.isChar(core.to(), ')') ? core.to() + 1 : core.to();
            return core.within(i, close).withPart(opening.part());
        }
        if (opening.offset() != null) {
            LocalDate day = x.published() == null ? null : x.published().plusDays(opening.offset());
            int to = opening.anchorTo();
            return (day == null
                            ? Written.of(Shape.VAGUE, i, to, "day.relative")
                            : Written.day(i, to, day, "day.relative"))
                    .withPart(opening.part());
        }
        return opening.weekday() > 0 ? weekday(x, i, opening) : null;
    }

    /** The day at {@code i} without any word before it: digits, «30 tháng 6», mùng, rằm. Null if there is none. */
    @Nullable
    Written core(Text x, int i) {
        Word word = words.at(x, i);
        if (word.is(Kind.EARLY_DAY)) {
            Written early = core(x, word.to());
            boolean feast = early != null && early.month() == 0 && x.is(early.to(), "tết");
            return early == null
                    ? null
                    : feast
                            ? early.as(Shape.LUNAR, early.to() + 1).within(i, early.to() + 1)
                            : early.within(i, early.to());
        }
        if (word.is(Kind.FULL_MOON)) {
            Written month =
                    x.is(word.to(), "tháng") ? withMonth(x, Written.day(i, word.to(), 15, 0, 0, "day.lunar")) : null;
            return month == null ? null : month.as(Shape.LUNAR, month.to());
        }
        Written digits = DigitDates.read(x, i);
        if (digits != null) {
            return digits.shape() == Shape.DAY ? tail.read(x, digits) : null;
        }
        return worded(x, i);
    }

    private @Nullable Written worded(Text x, int i) {
        int day = x.small(i);
        int to = i + 1;
        if (day < 0) {
            int number = numbers.read(x, i);
            day = SmallNumbers.value(number);
            to = SmallNumbers.end(number);
            if (number == 0 || !x.is(to, "tháng")) {
                return null;
            }
        }
        if (day < 1 || day > 31 || x.isChar(to, '%') || x.isGlued(to) && x.isWord(to)) {
            return null;
        }
        return withMonth(x, Written.day(i, to, day, 0, 0, "day.words"));
    }

    /** A day with the «tháng …» behind it, if any; null if that month has no such day. */
    private @Nullable Written withMonth(Text x, Written day) {
        int i = day.to();
        if (!x.is(i, "tháng")) {
            return day;
        }
        Month named = words.month(x, i + 1);
        if (named.careful() && x.is(i + 1, "năm") && x.year(i + 2) > 0) {
            return null;
        }
        int month = named.value() > 0 ? named.value() : x.small(i + 1);
        int to = named.value() > 0 ? named.to() : i + 2;
        Relative relative = words.relative(x, i + 1);
        if (month < 1 && relative.exists()) {
            return relativeMonth(x, day, relative);
        }
        boolean real = month >= 1 && DigitDates.isDay(day.day(), month, 0);
        if (!real) {
            return null;
        }
        Written full = tail.read(x, day.withMonth(month, to));
        if (full.year() > 0 && !DigitDates.isDay(full.day(), month, full.year())) {
            return null;
        }
        return named.lunar() && full.year() == 0 ? full.as(Shape.LUNAR, full.to()) : full;
    }

    private static @Nullable Written relativeMonth(Text x, Written day, Relative relative) {
        if (x.published() == null) {
            return day.as(Shape.VAGUE, relative.to());
        }
        LocalDate month = x.published().plusMonths(relative.value());
        boolean real = DigitDates.isDay(day.day(), month.getMonthValue(), month.getYear());
        return real
                ? day.withMonth(month.getMonthValue(), relative.to()).withYear(month.getYear(), relative.to())
                : null;
    }

    /** «thứ năm tuần tới»; a weekday alone is no date. */
    private @Nullable Written weekday(Text x, int i, Opening opening) {
        int week = opening.anchorTo();
        Relative relative = x.is(week, "tuần") ? words.relative(x, week + 1) : Relative.NONE;
        if (!relative.exists()) {
            return null;
        }
        LocalDate published = x.published();
        if (published == null) {
            return Written.of(Shape.VAGUE, i, relative.to(), "day.weekday");
        }
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = monday.plusWeeks(relative.value()).plusDays(opening.weekday() - 1L);
        return Written.day(i, relative.to(), day, "day.weekday").withPart(opening.part());
    }

    private Opening opening(Text x, int i) {
        Opening opening = new Opening(i, null, 0, i, false, null, i, false);
        while (true) {
            Opening next = extended(x, opening);
            if (next == null) {
                return opening;
            }
            opening = next;
        }
    }

    private @Nullable Opening extended(Text x, Opening o) {
        if (o.to() > o.from() && x.has(o.to()) && x.tokens().breakBefore(o.to()) && !x.isNumber(o.to())) {
            return null;
        }
        return switch (words.kindAt(x, o.to())) {
            case PART, WEEKDAY, DAY, RELATIVE_DAY, NOW, AFTER_PART -> opened(x, o, words.at(x, o.to()));
            default -> bracket(x, o);
        };
    }

    private static @Nullable Opening opened(Text x, Opening o, Word word) {
        boolean dayPart = o.part() != null && o.offset() == null && !x.is(o.to(), "giờ");
        return switch (word.kind()) {
            case PART ->
                o.part() == null && o.offset() == null
                        ? new Opening(
                                o.from,
                                PartOfDay.valueOf(word.value()),
                                o.weekday,
                                o.anchorTo,
                                o.dayWord,
                                null,
                                word.to(),
                                false)
                        : null;
            case WEEKDAY ->
                o.weekday() == 0 ? o.withWeekday(Integer.parseInt(word.value()), word.to(), mark(x, word.to())) : null;
            case DAY -> o.dayWord() ? null : o.withDayWord(x.isChar(word.to(), ':') ? word.to() + 1 : word.to());
            case RELATIVE_DAY -> o.offset() == null ? o.withOffset(Integer.parseInt(word.value()), word.to()) : null;
            default -> dayPart ? o.withOffset(Integer.parseInt(word.value()), word.to()) : null;
        };
    }

    /** A bracket or comma between a weekday or relative day and its date. */
    private static @Nullable Opening bracket(Text x, Opening o) {
        boolean may = (o.weekday() > 0 || o.offset() != null) && !o.bracket();
        boolean open = x.isChar(o.to(), '(')
                || x.isChar(o.to(), ',')
                        && o.offset() != null
                        && (x.is(o.to() + 1, "ngày") || DigitDates.read(x, o.to() + 1) != null);
        return may && open ? o.withBracket(o.to() + 1) : null;
    }

    private static int mark(Text x, int i) {
        return x.isChar(i, ',') ? i + 1 : i;
    }

    /** What stands before the core of a day; {@code anchorTo} is one behind its weekday or relative word. */
    private record Opening(
            int from,
            @Nullable PartOfDay part,
            int weekday,
            int anchorTo,
            boolean dayWord,
            @Nullable Integer offset,
            int to,
            boolean bracket) {

        Opening withWeekday(int day, int end, int newTo) {
            return new Opening(from, part, day, end, dayWord, offset, newTo, bracket);
        }

        Opening withDayWord(int newTo) {
            return new Opening(from, part, weekday, anchorTo, true, offset, newTo, bracket);
        }

        Opening withOffset(int days, int newTo) {
            return new Opening(from, part, weekday, newTo, dayWord, days, newTo, bracket);
        }

        Opening withBracket(int newTo) {
            return new Opening(from, part, weekday, anchorTo, dayWord, offset, newTo, true);
        }
    }
}

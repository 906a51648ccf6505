package io.github.dukien.internal.calendar;

import io.github.dukien.internal.calendar.CalendarWords.Kind;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Recognises clock times («8h30», «20 giờ»), durations and ages («ba năm», «2,5 năm», «18 tuổi») and vague words («hiện
 * nay»), so that nothing else reads them. They are no facts.
 */
final class DurationReader {
    private final CalendarWords words;
    private final SmallNumbers numbers;
    private final Lexicon units;

    DurationReader(Lexicons lexicons, CalendarWords words, SmallNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
        units = lexicons.get("calendar/durations");
    }

    /** What begins at {@code i}, or null. */
    @Nullable
    Written read(Text x, int i) {
        int clock = clockEnd(x, i);
        if (clock > i) {
            return Written.of(Shape.VAGUE, i, clock, "clock");
        }
        int number = numberEnd(x, i);
        int unit = number > i ? unitEnd(x, number) : i;
        if (unit > i) {
            return Written.of(Shape.VAGUE, i, unit, "duration");
        }
        int vague = words.skip(x, i, Kind.VAGUE);
        return vague > i ? Written.of(Shape.VAGUE, i, vague, "vague") : null;
    }

    /** The end of a clock time at {@code i}; {@code i} if there is none. */
    int clockEnd(Text x, int i) {
        int hour = x.small(i);
        if (hour < 0 || hour > 24 || x.isGlued(i) && x.isNumber(i - 2)) {
            return i;
        }
        boolean minutes =
                x.small(i + 2) >= 0 && x.small(i + 2) < 60 && x.tokens().length(i + 2) == 2;
        if (x.isChar(i + 1, ':') && x.isGlued(i + 1) && x.isGlued(i + 2) && minutes) {
            return x.isChar(i + 3, ':') && x.isGlued(i + 3) && x.isGlued(i + 4) && x.small(i + 4) >= 0 ? i + 5 : i + 3;
        }
        boolean glued = x.isGlued(i + 1) && (x.is(i + 1, "h") || x.is(i + 1, "g") && minutes);
        if (glued && x.isGlued(i + 2) && minutes) {
            return i + 3;
        }
        return glued && x.is(i + 1, "h") ? i + 2 : x.is(i + 1, "giờ") ? hourEnd(x, i) : i;
    }

    private static int hourEnd(Text x, int i) {
        if (x.is(i + 2, "rưỡi")) {
            return i + 3;
        }
        if (x.is(i + 2, "kém") && x.small(i + 3) >= 0) {
            return x.is(i + 4, "phút") ? i + 5 : i + 4;
        }
        boolean minutes = x.small(i + 2) >= 0 && x.small(i + 2) < 60 && DigitDates.separator(x, i + 3) == 0;
        boolean work = x.is(i + 2, "công") || x.is(i + 2, "bay") || x.is(i + 2, "dạy");
        if (work) {
            return i;
        }
        if (minutes && x.is(i + 3, "phút")) {
            return i + 4;
        }
        return minutes && (x.isStop(i + 3) || x.is(i + 3, "ngày") || x.is(i + 3, "sáng") || x.is(i + 3, "chiều"))
                ? i + 3
                : i + 2;
    }

    /** The end of a number in digits or small words, a range of them, or nửa; {@code i} if there is none. */
    private int numberEnd(Text x, int i) {
        int end = oneNumberEnd(x, i);
        boolean range = end > i && (x.isChar(end, '-') || x.is(end, "đến"));
        int second = range ? oneNumberEnd(x, end + 1) : end;
        return range && second > end + 1 ? second : end;
    }

    private int oneNumberEnd(Text x, int i) {
        if (x.isNumber(i)) {
            int end = i + 1;
            while ((x.isChar(end, ',') || x.isChar(end, '.'))
                    && x.isGlued(end)
                    && x.isNumber(end + 1)
                    && x.isGlued(end + 1)) {
                end += 2;
            }
            return end;
        }
        if (x.is(i, "nửa") || x.is(i, "rưỡi")) {
            return i + 1;
        }
        int number = x.isWord(i) ? numbers.read(x, i) : 0;
        return number == 0 ? i : SmallNumbers.end(number);
    }

    /** The end of a unit of time, «rưỡi» and «tuổi Đảng» included; {@code i} if what follows shows that it is none. */
    private int unitEnd(Text x, int i) {
        long match = x.has(i) && !x.tokens().breakBefore(i) ? units.match(x.tokens(), i, x.to()) : Lexicon.NONE;
        if (match == Lexicon.NONE || units.entry(match).value("kind").equals("none")) {
            return 0;
        }
        int end = Lexicon.end(match);
        boolean calendar = x.isNumber(end) && !units.entry(match).value("kind").equals("clock");
        return calendar ? 0 : x.is(end, "rưỡi") ? end + 1 : end;
    }
}

package io.github.dukien.internal.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Reads «6 tháng đầu năm 2017», «chín tháng cuối năm», «9 tháng năm 2023», «hai quý đầu năm», «6T/2023», «8T22»: the first or last n months of
 * a year. A bare «9 tháng» is read too, with rule {@value #BARE}; only the rest of the article can show what it means.
 */
final class MonthCounts {
    static final String BARE = "months.bare";

    private final SmallNumbers numbers;
    private final YearTail tail;

    MonthCounts(SmallNumbers numbers, YearTail tail) {
        this.numbers = numbers;
        this.tail = tail;
    }

    /** The months that begin with a count at {@code i}, or null. */
    @Nullable
    Written read(Text x, int i) {
        int count = x.small(i);
        int to = i + 1;
        if (count < 0) {
            int number = numbers.read(x, i);
            count = SmallNumbers.value(number);
            to = SmallNumbers.end(number);
        }
        if (count < 1 || count > 12 || x.isGlued(i) && x.tokens().isPunctuation(i - 1) && x.isNumber(i - 2)) {
            return null;
        }
        boolean quarters =
                (x.is(to, "quý") || x.is(to, "quí")) && count <= 4 && (x.is(to + 1, "đầu") || x.is(to + 1, "cuối"));
        if (quarters) {
            return worded(x, i, to + 1, 3 * count);
        }
        return x.is(to, "tháng") ? worded(x, i, to + 1, count) : x.is(to, "t") ? abbreviated(x, i, to, count) : null;
    }

    private @Nullable Written worded(Text x, int from, int i, int count) {
        boolean first = x.is(i, "đầu");
        boolean last = x.is(i, "cuối") || x.is(i, "còn") && x.is(i + 1, "lại");
        int year = first || last ? x.is(i, "còn") ? i + 2 : i + 1 : i;
        int at = x.is(year, "của") ? year + 1 : year;
        Written months = last
                ? Written.months(from, at, 13 - count, 12, "months.last")
                : Written.months(from, at, 1, count, first ? "months.first" : "months.count");
        if (!x.is(at, "năm")) {
            return first || last || count < 2 ? null : Written.months(from, i, 1, count, BARE);
        }
        Written dated = tail.read(x, months);
        if (dated.to() > at) {
            return dated;
        }
        return first || last ? dated.within(from, at + 1) : null;
    }

    private static @Nullable Written abbreviated(Text x, int from, int t, int count) {
        if (!x.isGlued(t) || !x.tokens().isUpper(t)) {
            return null;
        }
        int year = x.isChar(t + 1, '/') ? t + 2 : t + 1;
        boolean two = x.isGlued(year) && x.isNumber(year) && x.tokens().length(year) == 2;
        int value = x.isGlued(year) && x.year(year) > 0 ? x.year(year) : two ? x.century(x.small(year)) : -1;
        return value > 0
                ? Written.months(from, year + 1, 1, count, "months.short").withYear(value, year + 1)
                : null;
    }
}

package io.github.dukien.internal.calendar;

import io.github.dukien.internal.calendar.CalendarWords.Relative;
import java.time.LocalDate;

/**
 * What may stand behind a day, month or quarter: its year («/2020», «năm 2020», «năm ngoái», «, 2017»), the lunar calendar,
 * or a word that says past or future («vừa qua», «tới»).
 */
final class YearTail {
    private final CalendarWords words;

    YearTail(CalendarWords words) {
        this.words = words;
    }

    /** The date with what follows it. */
    Written read(Text x, Written date) {
        Written dated = date.year() == 0 && date.month() > 0 ? year(x, date) : date;
        Written lunar = lunar(x, dated);
        return lunar.shape() == Shape.LUNAR || lunar.year() > 0 ? lunar : tense(x, lunar);
    }

    private Written year(Text x, Written date) {
        int i = date.to();
        boolean slash = x.isChar(i, '/') || x.isChar(i, '-') || x.isChar(i, '.') && x.isGlued(i) && x.isGlued(i + 1);
        if (slash && x.year(i + 1) > 0 && !x.continues(i + 2) && !x.tokens().breakBefore(i)) {
            return date.withYear(x.year(i + 1), i + 2);
        }
        boolean two = slash && x.isChar(i, '/') && x.isGlued(i) && x.isGlued(i + 1) && x.small(i + 1) >= 0;
        if (two && x.tokens().length(i + 1) == 2 && !x.continues(i + 2) && date.shape() != Shape.DAY) {
            return date.withYear(x.century(x.small(i + 1)), i + 2);
        }
        if (x.isChar(i, ',') && x.year(i + 1) > 0 && date.shape() == Shape.DAY && x.isStop(i + 2)) {
            return date.withYear(x.year(i + 1), i + 2);
        }
        int year = x.is(i, "của") ? i + 1 : i;
        return x.is(year, "năm") && !x.tokens().breakBefore(year) ? worded(x, date, year + 1) : date;
    }

    private Written worded(Text x, Written date, int i) {
        if (x.year(i) > 0 && !x.continues(i + 1)) {
            return date.withYear(x.year(i), i + 1);
        }
        if (x.small(i) >= 30 && x.isStop(i + 1)) {
            return date.withYear(x.century(x.small(i)), i + 1);
        }
        int lunar = words.lunarYearEnd(x, i);
        if (lunar > 0) {
            return date.as(Shape.LUNAR, lunar);
        }
        Relative relative = words.relative(x, i);
        LocalDate published = x.published();
        if (!relative.exists()) {
            return date;
        }
        return published == null
                ? date.as(Shape.VAGUE, relative.to())
                : date.withYear(published.getYear() + relative.value(), relative.to());
    }

    private Written lunar(Text x, Written date) {
        int i = date.to();
        int named =
                date.shape() == Shape.DAY && x.isWord(i) && x.tokens().isCapitalized(i) ? words.lunarYearEnd(x, i) : -1;
        if (named > i + 1) {
            return date.as(Shape.LUNAR, named); // «5/10 Canh Tý»
        }
        int open = x.isChar(i, '(') ? i + 1 : i;
        boolean lunar = x.is(open, "âm") && x.is(open + 1, "lịch");
        if (lunar) {
            boolean closed = open > i && x.isChar(open + 2, ')');
            return date.as(Shape.LUNAR, closed ? open + 3 : open + 2);
        }
        boolean abbreviated = x.is(i, "âl") && x.tokens().isUpper(i);
        return abbreviated ? date.as(Shape.LUNAR, i + 1) : date;
    }

    /** «tới», «vừa qua», «này» stay outside the span. */
    private Written tense(Text x, Written date) {
        Relative relative = words.relative(x, date.to());
        if (relative.exists() && !x.is(date.to(), "trước") && !x.is(date.to(), "sau") && !x.is(date.to(), "nay")) {
            return date.withTense(relative.past() ? -1 : Integer.signum(relative.value()));
        }
        return date;
    }
}

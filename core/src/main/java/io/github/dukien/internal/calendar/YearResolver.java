package io.github.dukien.internal.calendar;

import io.github.dukien.internal.mention.Analysis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the years that are not written: from the same months said in full elsewhere in the article, from a year at the
 * end of the sentence, from the day of publication, or from the latest full day of the article.
 */
final class YearResolver {
    private static final int UNREAL = 100_000;
    private static final int REACH = 60;
    /** Tokens from «so» to the time that is compared with. */
    private static final int COMPARED = 5;

    private static final int FRESH = 100;
    private static final int FOLLOWS = 45;
    /** The last month before half of the year is over. */
    private static final int HALF = 5;
    /** Months of such a time within which nobody reports on it yet. */
    private static final int BEGUN = 2;

    private final Analysis analysis;
    private final PlanCues plans;
    private final List<Dated> dates;
    private final @Nullable LocalDate published;
    private final int[] nextDated;
    private final Map<Integer, Integer> elsewhere;
    /** The last day to come that was resolved, and its sentence. */
    private @Nullable LocalDate ahead;

    private int sentence;

    YearResolver(Analysis analysis, PlanCues plans, List<Dated> dates, @Nullable LocalDate published) {
        this.analysis = analysis;
        this.plans = plans;
        this.dates = dates;
        this.published = published;
        this.nextDated = nextDated(dates);
        this.elsewhere = elsewhere();
    }

    /** The date with its years; {@code latest} stands in for an unknown day of publication. */
    Dated resolve(int index, @Nullable LocalDate latest) {
        Dated dated = dates.get(index);
        Written end = dated.last();
        Written first = dated.first();
        if (first.shape() == Shape.VAGUE || first.shape() == Shape.LUNAR || dated.hasYear()) {
            return dated;
        }
        if (end == null) {
            Written whole =
                    first.shape() == Shape.YEAR ? first : first.withYear(year(index, first, latest), first.to());
            return new Dated(dated.from(), dated.to(), whole, null);
        }
        Written last = end.year() > 0 ? end : end.withYear(year(index, end, latest), end.to());
        int year = first.year() > 0 ? first.year() : before(first, last);
        return new Dated(dated.from(), dated.to(), first.withYear(year, first.to()), last);
    }

    /** The year in which the first end of a span lies. */
    private static int before(Written first, Written last) {
        if (last.year() == 0) {
            return 0;
        }
        boolean turned = first.month() > last.month() || first.month() == last.month() && first.day() > last.day();
        return last.year() - (turned && first.month() > 0 && last.month() > 0 ? 1 : 0);
    }

    private int year(int index, Written date, @Nullable LocalDate latest) {
        if (date.shape() == Shape.MONTHS) {
            int shared = shared(index, date);
            if (shared > 0) {
                return shared;
            }
        }
        LocalDate near = published != null ? published : latest;
        if (near == null) {
            return 0;
        }
        Dated dated = dates.get(index);
        boolean planned = published != null && plans.isPlanned(analysis.tokens(), analysis.sentences(), dated);
        boolean limit = analysis.tokens().isAt(dated.from() - 1, "trước");
        int year = follows(date) ? near(date) : nearest(date, near, planned, limit);
        keep(date, year);
        return year;
    }

    /** «công bố trước 8/5. Từ ngày 9 - 11/5 …»: a day soon behind one to come, in the same or the next sentence. */
    private boolean follows(Written date) {
        if (ahead == null || date.shape() != Shape.DAY || analysis.sentences().at(date.from()) > sentence + 1) {
            return false;
        }
        int year = near(date);
        if (!DigitDates.isDay(date.day(), date.month(), year)) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(ahead, LocalDate.of(year, date.month(), date.day()));
        return days >= 0 && days <= FOLLOWS;
    }

    private int near(Written date) {
        return ahead == null ? 0 : ahead.getYear() + (date.month() < ahead.getMonthValue() ? 1 : 0);
    }

    private void keep(Written date, int year) {
        boolean day =
                published != null && date.shape() == Shape.DAY && DigitDates.isDay(date.day(), date.month(), year);
        LocalDate resolved = day ? LocalDate.of(year, date.month(), date.day()) : null;
        boolean comes = resolved != null && published != null && resolved.isAfter(published);
        ahead = comes ? resolved : null;
        sentence = analysis.sentences().at(date.from());
    }

    /** The year of the next months in the sentence, or of the same months elsewhere. */
    private int shared(int index, Written date) {
        int next = nextDated[index];
        if (next >= 0 && dates.get(next).from() < analysis.sentences().endOf(date.from())) {
            Written months = dates.get(next).first();
            if (!compares(date.to(), months.from())) {
                return months.year();
            }
        }
        return elsewhere.getOrDefault(date.month() * 16 + date.last(), 0);
    }

    /** For each date the next one behind it that is some months of a written year, or -1. */
    private static int[] nextDated(List<Dated> dates) {
        int[] next = new int[dates.size()];
        int known = -1;
        for (int i = dates.size() - 1; i >= 0; i--) {
            next[i] = known;
            Written date = dates.get(i).first();
            known = date.shape() == Shape.MONTHS && date.year() > 0 ? i : known;
        }
        return next;
    }

    /** The first written year of each set of months, but those that are only compared with. */
    private Map<Integer, Integer> elsewhere() {
        Map<Integer, Integer> years = new HashMap<>();
        for (Dated dated : dates) {
            Written date = dated.first();
            boolean written = date.shape() == Shape.MONTHS && date.year() > 0 && !date.inferred();
            if (written && !isCompared(dated.from())) {
                years.putIfAbsent(date.month() * 16 + date.last(), date.year());
            }
        }
        return years;
    }

    /** «so với 9 tháng đầu năm 2021», «so với cùng kỳ 9 tháng năm 2021». */
    private boolean isCompared(int from) {
        for (int i = from - 1;
                i >= Math.max(0, from - COMPARED) && analysis.tokens().isWord(i);
                i--) {
            if (analysis.tokens().is(i, "so")) {
                return true;
            }
        }
        return false;
    }

    private boolean compares(int from, int to) {
        for (int i = from; i < Math.min(to, from + REACH); i++) {
            if (analysis.tokens().isSequence(i, "so", "với")
                    || analysis.tokens().isSequence(i, "cùng", "kỳ")) {
                return true;
            }
        }
        return to > from + REACH;
    }

    /** The year that puts the date nearest to a day: before it, or for plans behind it, unless that is far off. */
    private static int nearest(Written date, LocalDate near, boolean planned, boolean limit) {
        int past = near.getYear();
        while (gap(date, past, near) > 0 && past > near.getYear() - 8) {
            past--;
        }
        int future = past + 1;
        while (gap(date, future, near) == UNREAL && future < past + 9) {
            future++;
        }
        if (!planned && date.tense() == 0 && isHalf(date)) {
            boolean begun = gap(date, past, near) == 0 && near.getMonthValue() - date.month() < BEGUN;
            return begun ? past - 1 : past;
        }
        long ago = -gap(date, past, near);
        long ahead = gap(date, future, near);
        if (ago == 0 || date.tense() < 0) {
            return past;
        }
        boolean later = planned || date.tense() > 0
                ? ago * 4 > ahead
                : date.shape() == Shape.MONTHS || limit ? ahead < ago && ago > FRESH : ahead * 7 < ago;
        return later ? future : past;
    }

    /** The first half of a year or more of it is reported on when most of it is over: «6 tháng đầu năm» in January is last year's. */
    private static boolean isHalf(Written date) {
        return date.shape() == Shape.MONTHS && date.month() == 1 && date.last() > HALF;
    }

    /** Days from {@code near} to the date in a year: negative if it is over, 0 if it contains the day. */
    private static long gap(Written date, int year, LocalDate near) {
        boolean day = date.shape() == Shape.DAY;
        if (day && !DigitDates.isDay(date.day(), date.month(), year)) {
            return UNREAL;
        }
        LocalDate from = LocalDate.of(year, date.month(), day ? date.day() : 1);
        LocalDate to = day ? from : YearMonth.of(year, date.last()).atEndOfMonth();
        if (to.isBefore(near)) {
            return ChronoUnit.DAYS.between(near, to);
        }
        return from.isAfter(near) ? ChronoUnit.DAYS.between(near, from) : 0;
    }
}

package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.Calendar;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calendar expressions of an article, resolves them and claims their tokens. Durations, clock times and vague
 * words are found too, as mentions that are no facts. Immutable and thread-safe.
 */
public final class CalendarFinder {
    private final CalendarWords words;
    private final SmallNumbers numbers;
    private final DurationReader durations;
    private final ChainReader chains;
    private final PlanCues plans;
    private final DocumentWords documents;

    /** A finder over these lexicons. */
    public CalendarFinder(Lexicons lexicons) {
        words = new CalendarWords(lexicons);
        numbers = new SmallNumbers(lexicons);
        documents = new DocumentWords(lexicons);
        plans = new PlanCues(lexicons);
        durations = new DurationReader(lexicons, words, numbers);
        Surroundings around = new Surroundings(lexicons);
        YearTail tail = new YearTail(words);
        PeriodReader periods = new PeriodReader(words, tail, new MonthCounts(numbers, tail), around);
        DayReader days = new DayReader(words, numbers, tail);
        PointReader points = new PointReader(words, days, periods, tail, around, documents);
        chains = new ChainReader(words, points, durations, numbers, around);
    }

    /** Sets the article's calendar mentions and claims their tokens. */
    public void find(Analysis analysis) {
        List<Dated> dates = new ArrayList<>();
        for (Block run : GridDates.withCells(analysis)) {
            Text x = new Text(analysis.tokens(), run.from(), run.to(), analysis.published());
            Dated year = run.role() == Block.Role.TABLE ? GridDates.year(x) : null;
            if (year == null) {
                read(x, dates);
            } else {
                dates.add(year);
            }
        }
        List<CalendarMention> mentions = new ArrayList<>(dates.size());
        LocalDate latest = latestDay(dates, analysis.tokens());
        latest = latest == null ? reportedPeriod(analysis, dates) : latest;
        BitSet counts = firstMonths(dates);
        YearResolver years = new YearResolver(analysis, plans, dates, analysis.published());
        for (int i = 0; i < dates.size(); i++) {
            CalendarMention mention = mention(years.resolve(i, latest), counts, isSupplied(dates.get(i)));
            if (mention != null) {
                mentions.add(mention);
                analysis.claims().claim(mention.from(), mention.to());
            }
        }
        analysis.calendar(mentions);
    }

    private void read(Text x, List<Dated> dates) {
        int i = x.from();
        while (i < x.to()) {
            boolean rate = !x.isNumber(i) && i > x.from() && x.isChar(i - 1, '/') && x.isGlued(i); // «0,5%/tháng rồi»
            boolean may = !rate && (x.isNumber(i) || words.mayStart(x.tokens(), i) || numbers.mayStart(x.tokens(), i));
            List<Dated> found = may ? chains.read(x, i) : List.of();
            int next = i + 1;
            if (!found.isEmpty()) {
                dates.addAll(found);
                next = found.get(found.size() - 1).to();
            } else if (may) {
                Written vague = durations.read(x, i);
                if (vague != null) {
                    dates.add(Dated.of(vague));
                    next = vague.to();
                } else if (x.isNumber(i)) {
                    next = DigitDates.runEnd(x, i);
                }
            }
            i = Math.max(next, i + 1);
        }
    }

    /** Whether the year of a day or month is not written, but told by the publication or another date. */
    private static boolean isSupplied(Dated dated) {
        Written last = dated.last() == null ? dated.first() : dated.last();
        return last.year() == 0 && last.shape() != Shape.LUNAR;
    }

    private static @Nullable CalendarMention mention(Dated dated, BitSet counts, boolean supplied) {
        Written first = dated.first();
        boolean bare = first.rule().equals(MonthCounts.BARE) && !counts.get(first.last());
        boolean yearless = first.shape() == Shape.YEAR && first.year() == 0;
        if (bare || yearless && dated.last() == null) {
            return bare ? vague(dated) : null;
        }
        if (first.shape() == Shape.VAGUE) {
            return vague(dated);
        }
        boolean lunar = first.shape() == Shape.LUNAR;
        Written last = dated.last();
        boolean inferred = first.inferred()
                || supplied && (last == null ? first : last).year() > 0
                || first.rule().equals("now")
                || last != null && last.rule().equals("now");
        return new CalendarMention(
                dated.from(),
                dated.to(),
                Values.of(dated),
                last == null || first.rule().equals("term") ? first.modifier() : null,
                first.part(),
                inferred,
                lunar ? Calendar.LUNAR : null,
                last == null ? first.rule() : "span",
                true);
    }

    private static CalendarMention vague(Dated dated) {
        return new CalendarMention(
                dated.from(),
                dated.to(),
                null,
                null,
                null,
                false,
                null,
                dated.first().rule(),
                false);
    }

    /** The counts n of the first n months that the article states in full; a bare «9 tháng» repeats them. */
    private static BitSet firstMonths(List<Dated> dates) {
        BitSet counts = new BitSet();
        for (Dated dated : dates) {
            Written date = dated.first();
            boolean months = date.shape() == Shape.MONTHS && !date.rule().equals(MonthCounts.BARE);
            if (months && (date.month() == 1 || isThirdQuarter(date))) {
                counts.set(date.last());
            }
        }
        return counts;
    }

    /** A report on the third quarter sums up «9 tháng». */
    private static boolean isThirdQuarter(Written months) {
        return months.rule().equals("quarter") && months.last() == 9;
    }

    /**
     * The end of the latest month or months of a written year, plans only where there are no others: what a report with neither
     * stamp nor day speaks of.
     */
    private @Nullable LocalDate reportedPeriod(Analysis analysis, List<Dated> dates) {
        LocalDate told = null;
        LocalDate planned = null;
        for (Dated dated : dates) {
            Written months = dated.first();
            boolean period = months.shape() == Shape.MONTHS || months.shape() == Shape.MONTH;
            if (!period || dated.last() != null || months.year() == 0 || months.inferred()) {
                continue;
            }
            LocalDate end = YearMonth.of(months.year(), months.last()).atEndOfMonth();
            if (plans.isPlanned(analysis.tokens(), analysis.sentences(), dated)) {
                planned = later(planned, end);
            } else {
                told = later(told, end);
            }
        }
        return told == null ? planned : told;
    }

    private static LocalDate later(@Nullable LocalDate day, LocalDate other) {
        return day == null || other.isAfter(day) ? other : day;
    }

    /** The latest full day that is no document's: what a report without a stamp speaks of. */
    private @Nullable LocalDate latestDay(List<Dated> dates, TokenTable tokens) {
        LocalDate latest = null;
        for (Dated dated : dates) {
            Written end = dated.last() == null ? dated.first() : dated.last();
            if (end.isFullDay() && !end.inferred() && !documents.isDated(tokens, dated.from())) {
                LocalDate day = LocalDate.of(end.year(), end.month(), end.day());
                latest = later(latest, day);
            }
        }
        return latest == null || latest.getYear() < latestYear(dates) ? null : latest;
    }

    /** The latest year that the article names for months or a day, plans left out as far as they are years only. */
    private static int latestYear(List<Dated> dates) {
        int latest = 0;
        for (Dated dated : dates) {
            Written first = dated.first();
            boolean months = first.shape() == Shape.MONTHS || first.shape() == Shape.MONTH;
            latest = months && !first.inferred() ? Math.max(latest, first.year() - 1) : latest;
        }
        return latest;
    }
}

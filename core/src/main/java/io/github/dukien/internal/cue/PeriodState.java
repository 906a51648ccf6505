package io.github.dukien.internal.cue;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.EdtfValue.Precision;
import io.github.dukien.internal.cue.PeriodTimes.Time;
import io.github.dukien.internal.cue.PeriodTimes.Times;
import io.github.dukien.internal.cue.PeriodTimes.Use;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** The times that one walk through an article knows at a token: the one that holds, and those that later words may mean. */
final class PeriodState {
    /** 2020/2025. */
    private static final int YEARS_LENGTH = 9;

    private final TokenTable tokens;
    private final Times times;

    /** The time that holds in this sentence. */
    @Nullable
    EdtfValue current;
    /** What the sentence before leaves to results. */
    @Nullable
    EdtfValue inherited;
    /** The first time longer than a day of the paragraph, for a list below it. */
    @Nullable
    EdtfValue paragraph;
    /** A figure of this sentence has taken the time that holds, so that the next sentence may go on about it. */
    boolean used;
    /** The sentence has had a figure. */
    boolean counted;
    /** What the sentence says is of now, or of a time that is not known. */
    boolean now;
    /** The sentence tells what happens at the event. */
    boolean event;
    /** The paragraph tells what was done on the occasion of the event. */
    boolean occasion;
    /** The sentence's first token. */
    int start;

    /** The last time longer than a day, for sentences that go on about it. */
    private @Nullable EdtfValue spoken;
    /** The time that held in the sentence before. */
    private @Nullable EdtfValue before;
    /** The last span of years. */
    private @Nullable EdtfValue term;
    /** What a bracket interrupts. */
    private @Nullable EdtfValue outer;
    /** The time that opened the sentence. */
    private @Nullable EdtfValue opening;

    /** The time that held before parts or an aside were told: the next sentence goes on about it. */
    private @Nullable EdtfValue main;

    private boolean bracket;
    private boolean inList;

    PeriodState(TokenTable tokens, Times times) {
        this.tokens = tokens;
        this.times = times;
    }

    /** The time that held at the end of the last sentence, or of the one before, if the last has no figure («Trong đó:»). */
    @Nullable
    EdtfValue last() {
        return current != null || used ? current : before;
    }

    /** A block begins. */
    void block(boolean listed) {
        inherited = null;
        current = null;
        occasion = false;
        event = false;
        opening = null;
        used = false;
        main = null;
        outer = null;
        bracket = false;
        paragraph = listed ? paragraph : null;
        inList = listed;
    }

    /** A sentence begins. */
    void sentence(int from) {
        boolean opened = !counted && opening != null; // «Năm 2020, biên giới vẫn bình yên. Các đồn …»
        EdtfValue told = opened ? opening : main != null ? main : current;
        boolean lasts = told != null && told.precision() != Precision.DAY;
        inherited = event || !used && !opened ? null : lasts ? told : inherited;
        before = used ? current : null;
        opening = null;
        current = null;
        main = null;
        bracket = false;
        counted = false;
        event = occasion;
        now = false;
        used = false;
        start = from;
    }

    /** «(»: what holds is interrupted. */
    void openBracket() {
        outer = current;
        bracket = true;
    }

    /** «)»: it holds again; a time in the bracket holds where none did («trong 5 năm (2016 - 2020)»). */
    void closeBracket() {
        current = outer != null ? outer : current;
        outer = null;
        bracket = false;
    }

    /** Takes in a time; {@code last} is the one before it. */
    void hold(Time next, @Nullable Time last) {
        boolean same = tokens.is(next.mention().from(), "cùng")
                || next.mention().from() > 1 && tokens.isSequence(next.mention().from() - 2, "cùng", "kỳ");
        EdtfValue shifted = same ? shifted(next.value()) : null;
        boolean parts = next.use() == Use.BEHIND
                && tokens.isChar(next.mention().to(), ',')
                && tokens.isSequence(next.mention().to() + 1, "trong", "đó");
        if (shifted != null || parts) {
            current = shifted != null ? shifted : next.value();
        } else if (next.use() == Use.OPEN) {
            EdtfValue both = joined(next, last);
            boolean days = isSecondDay(next, last);
            current = both != null ? both : days ? null : next.value();
            opening = next.mention().from() - start <= 1 ? current : opening;
            now = days;
            if (current != null && current.precision() != Precision.DAY) {
                paragraph = paragraph == null && !inList ? current : paragraph;
                boolean told = bracket && tokens.isAt(next.mention().to(), ")"); // «trong 5 năm (2016 - 2020)»
                spoken = PeriodTimes.isDays(current) || bracket && !told ? spoken : current;
                term = current.value().length() == YEARS_LENGTH ? current : term;
            }
        } else if (next.use() == Use.PLAN || next.use() == Use.REPORT && current == null) {
            current = current == null ? next.value() : current;
        }
    }

    /** «cùng kỳ năm 2021» after «6 tháng đầu năm 2022». */
    private @Nullable EdtfValue shifted(EdtfValue year) {
        EdtfValue base = spoken != null ? spoken : times.report();
        if (base == null || year.precision() != Precision.YEAR || !base.isSpan() || base.isYearless()) {
            return null;
        }
        String value = base.value();
        int slash = value.indexOf('/');
        boolean months = value.length() == 15 && value.regionMatches(0, value, slash + 1, 4);
        return months ? new EdtfValue(year.value() + value.substring(4, 8) + year.value() + value.substring(12)) : null;
    }

    /** «Ngày 19/5 và ngày 2/9 …»: two days apart, which no one value tells. */
    private boolean isSecondDay(Time next, @Nullable Time last) {
        boolean and = last != null && last.mention().to() == next.mention().from() - 1;
        return and
                && current != null
                && current.precision() == Precision.DAY
                && next.value().precision() == Precision.DAY
                && tokens.is(next.mention().from() - 1, "và");
    }

    /** «năm 2012 và 2013»: both years. */
    private @Nullable EdtfValue joined(Time next, @Nullable Time last) {
        boolean and = current != null
                && last != null
                && tokens.is(next.mention().from() - 1, "và")
                && last.mention().to() == next.mention().from() - 1;
        boolean years = and
                && current != null
                && current.precision() == Precision.YEAR
                && next.value().precision() == Precision.YEAR;
        return years && current != null && current.compareTo(next.value()) < 0
                ? EdtfValue.span(current, next.value())
                : null;
    }

    /** «Trong số đó có 40 chị», «Riêng xã Keo có 9 vụ»: parts of what the sentence before told, with its time. */
    void part(int i) {
        aside();
        current = i == start && current == null ? before : current;
    }

    /** «trong khi năm 2019 có 12 vụ», «riêng năm 2023 có 4 vụ»: what holds is left for a figure or two. */
    void aside() {
        main = main != null ? main : current != null ? current : inherited;
    }

    /** A semicolon: parts and asides end. */
    void semicolon() {
        current = main != null && current != null ? main : current;
        main = null;
    }

    /** «trong nhiệm kỳ» means a term that was spoken of; «trong nhiệm kỳ qua» is not the one that a congress opens. */
    void carry(int end) {
        EdtfValue last = current != null ? current : spoken != null ? spoken : times.report();
        if (tokens.is(end - 1, "kỳ") && tokens.is(end - 2, "nhiệm")) {
            current = tokens.isAt(end, "qua") ? null : term;
            now = current == null;
        } else if (tokens.is(end - 1, "đoạn") && current == null) {
            current = term != null ? term : spoken;
        } else if (tokens.is(end - 1, "năm") && yearSpoken(last) != null) {
            current = yearSpoken(last);
        } else if (current == null) {
            current = spoken;
        }
    }

    /** The year that «trong năm» means: that of the time spoken of, else of the report. */
    private @Nullable EdtfValue yearSpoken(@Nullable EdtfValue last) {
        EdtfValue year = last == null ? null : yearOf(last);
        return year != null || times.report() == null ? year : yearOf(times.report());
    }

    /** The year that holds a time, or null if it is longer. */
    private static @Nullable EdtfValue yearOf(EdtfValue time) {
        String value = time.value();
        int slash = value.indexOf('/');
        boolean one = slash < 0 || value.regionMatches(0, value, slash + 1, 4);
        return one && !time.isYearless() && value.length() >= 4 ? new EdtfValue(value.substring(0, 4)) : null;
    }

    /** «trong 5 năm» after «giai đoạn 2014-2019»: the span of years that was spoken of. */
    @Nullable
    EdtfValue years(long count) {
        EdtfValue base = spoken != null && spoken.value().length() == YEARS_LENGTH ? spoken : times.report();
        if (base == null || base.value().length() != YEARS_LENGTH) {
            return null;
        }
        int span = Integer.parseInt(base.value().substring(5))
                - Integer.parseInt(base.value().substring(0, 4));
        return span == count || span + 1 == count ? base : null;
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.EdtfValue.Precision;
import io.github.dukien.internal.cue.PeriodTimes.Time;
import io.github.dukien.internal.cue.PeriodTimes.Times;
import io.github.dukien.internal.cue.PeriodTimes.Use;
import io.github.dukien.internal.cue.PeriodWords.Kind;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk through an article that knows at each number what time the sentence speaks of. */
final class PeriodPass {
    private static final int STOCK = 3;
    private static final Set<UnitKind> MEASURED = Set.of(UnitKind.PERCENT, UnitKind.POINT, UnitKind.CURRENCY);
    private static final int BRACKET = 5;
    /** 2020/2025. */
    private static final int YEARS_LENGTH = 9;

    private final Analysis analysis;
    private final TokenTable tokens;
    private final PeriodWords words;
    private final Times times;
    private int quantity;
    private int time;
    /** No figure and no time stands before this token. */
    private int nextMention;

    /** The time that holds in this sentence. */
    private @Nullable EdtfValue current;
    /** The last time longer than a day, for sentences that go on about it. */
    private @Nullable EdtfValue spoken;
    /** The time that held in the sentence before. */
    private @Nullable EdtfValue before;
    /** The last span of years. */
    private @Nullable EdtfValue term;
    /** What the sentence before leaves to results. */
    private @Nullable EdtfValue inherited;

    /** What a bracket interrupts. */
    private @Nullable EdtfValue outer;
    /** The first time longer than a day of the paragraph, for a list below it. */
    private @Nullable EdtfValue paragraph;

    private boolean inList;
    private boolean event;
    private boolean now;
    private boolean quoted;
    /** A figure of this sentence has taken the time that holds, so that the next sentence may go on about it. */
    private boolean used;
    /** Whether the figures of this clause take what is left to them has been decided, and that they are states. */
    private boolean decided;

    private boolean stock;
    private int start;

    PeriodPass(Analysis analysis, PeriodWords words, Times times) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.words = words;
        this.times = times;
    }

    /** The time that the paragraph above a list leaves to it. */
    @Nullable
    EdtfValue above() {
        return paragraph;
    }

    /** The time that held at the end of the last sentence, or of the one before, if the last has no figure («Trong đó:»). */
    @Nullable
    EdtfValue last() {
        return current != null || used ? current : before;
    }

    /** Adds the periods of the quantities in a block. */
    void block(
            Block block, @Nullable EdtfValue heading, boolean listed, boolean head, List<@Nullable EdtfValue> periods) {
        EdtfValue fallback = heading != null ? heading : head ? null : times.report();
        inherited = null;
        current = null;
        used = false;
        outer = null;
        paragraph = listed ? paragraph : null;
        inList = listed;
        quoted = false;
        int i = block.from();
        while (i < block.to()) {
            sentence(i);
            int end = Math.min(block.to(), analysis.sentences().endOf(i));
            while (i < end) {
                i = i < nextMention ? word(i, end) : step(i, end, fallback, periods);
            }
        }
    }

    private void sentence(int from) {
        inherited =
                event || !used ? null : current != null && current.precision() != Precision.DAY ? current : inherited;
        before = used ? current : null;
        current = null;
        event = false;
        now = false;
        used = false;
        decided = false;
        start = from;
    }

    private int step(int i, int end, @Nullable EdtfValue fallback, List<@Nullable EdtfValue> periods) {
        if (quantity < analysis.quantities().size()
                && analysis.quantities().get(quantity).from() <= i) {
            Quantity figure = analysis.quantities().get(quantity++);
            periods.add(period(figure, end, fallback));
            return Math.min(end, Math.max(i + 1, figure.end()));
        }
        while (time < times.times().size() && times.times().get(time).mention().to() <= i) {
            time++;
        }
        Time next = time < times.times().size() ? times.times().get(time) : null;
        if (next != null && next.mention().from() <= i) {
            hold(next);
            return Math.min(end, next.mention().to());
        }
        int figure = quantity < analysis.quantities().size()
                ? analysis.quantities().get(quantity).from()
                : Integer.MAX_VALUE;
        nextMention = next == null ? figure : Math.min(figure, next.mention().from());
        return word(i, end);
    }

    private void hold(Time next) {
        boolean same = tokens.is(next.mention().from(), "cùng")
                || next.mention().from() > 1 && tokens.isSequence(next.mention().from() - 2, "cùng", "kỳ");
        EdtfValue shifted = same ? shifted(next.value()) : null;
        boolean parts = next.use() == Use.BEHIND
                && tokens.isChar(next.mention().to(), ',')
                && tokens.isSequence(next.mention().to() + 1, "trong", "đó");
        if (shifted != null || parts) {
            current = shifted != null ? shifted : next.value();
        } else if (next.use() == Use.OPEN) {
            EdtfValue both = joined(next);
            current = both != null ? both : next.value();
            now = false;
            if (current.precision() != Precision.DAY) {
                paragraph = paragraph == null && !inList ? current : paragraph;
                spoken = PeriodTimes.isDays(current) ? spoken : current;
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

    /** «năm 2012 và 2013»: both years. */
    private @Nullable EdtfValue joined(Time next) {
        boolean and = current != null
                && time > 0
                && tokens.is(next.mention().from() - 1, "và")
                && times.times().get(time - 1).mention().to() == next.mention().from() - 1;
        boolean years = and
                && current != null
                && current.precision() == Precision.YEAR
                && next.value().precision() == Precision.YEAR;
        return years && current != null && current.compareTo(next.value()) < 0
                ? EdtfValue.span(current, next.value())
                : null;
    }

    private int word(int i, int end) {
        if (tokens.isChar(i, '"')) {
            quoted = !quoted;
            return i + 1;
        }
        if (tokens.isNumber(i) && i + 1 < end && tokens.is(i + 1, "năm") && current == null) {
            current = years(tokens.number(i));
            return i + 2;
        }
        if (tokens.isChar(i, '(')) {
            outer = current;
            return i + 1;
        }
        if (tokens.isChar(i, ')')) {
            current = outer != null ? outer : current;
            outer = null;
            return i + 1;
        }
        if (tokens.isChar(i, ';')) {
            decided = false;
            now = false;
            return i + 1;
        }
        long match = words.match(tokens, i, end);
        return match != Lexicon.NONE && said(words.kind(match), i, Lexicon.end(match)) ? Lexicon.end(match) : i + 1;
    }

    /** Takes in what a word at a token says; false if it says nothing of times. */
    private boolean said(Kind kind, int i, int end) {
        switch (kind) {
            case NONE -> {}
            case SAY -> current = current != null && current.precision() == Precision.DAY ? null : current;
            case CARRY -> current = current == null ? carried(end) : current;
            case NOW -> {
                now = true;
                current = null;
            }
            case STATE -> now = true;
            case EVENT -> event = true;
            case START -> {
                event |= i - start <= 2;
                return i - start <= 2;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** «trong nhiệm kỳ» means a term that was spoken of; «trong nhiệm kỳ qua» is not the one that a congress opens. */
    private @Nullable EdtfValue carried(int end) {
        boolean ofTerm = tokens.is(end - 1, "kỳ") && tokens.is(end - 2, "nhiệm");
        return !ofTerm ? spoken : tokens.isAt(end, "qua") ? null : term;
    }

    /** «trong 5 năm» after «giai đoạn 2014-2019»: the span of years that was spoken of. */
    private @Nullable EdtfValue years(long count) {
        EdtfValue base = spoken != null && spoken.value().length() == 9 ? spoken : times.report();
        if (base == null || base.value().length() != 9) {
            return null;
        }
        int span = Integer.parseInt(base.value().substring(5))
                - Integer.parseInt(base.value().substring(0, 4));
        return span == count || span + 1 == count ? base : null;
    }

    private @Nullable EdtfValue period(Quantity figure, int end, @Nullable EdtfValue fallback) {
        Time behind = behind(figure, end);
        if (behind != null) {
            return behind.value();
        }
        if (isFormer(figure, end)) {
            return null;
        }
        if (current != null) {
            used = used || !quoted;
            return current;
        }
        boolean total = words.isIn(tokens, Math.max(start, figure.from() - STOCK), figure.from(), Kind.TOTAL);
        boolean silent = event || now || quoted || total || isNorm(figure) || (decided ? stock : isStock(figure));
        stock = decided ? stock : !total && silent;
        decided |= !total;
        EdtfValue left = inherited != null ? inherited : fallback;
        used |= !silent && left != null && left.equals(inherited);
        return silent ? null : left;
    }

    /** A time right behind the figure. */
    private @Nullable Time behind(Quantity figure, int end) {
        int to = Math.max(figure.end(), figure.boundTo());
        int phrase = Math.min(end, Clauses.phraseEnd(analysis, to));
        for (int k = time; k < times.times().size(); k++) {
            Time next = times.times().get(k);
            if (next.mention().from() >= phrase + BRACKET) {
                return null;
            }
            boolean near =
                    next.mention().from() >= to && (next.mention().from() < phrase || tokens.isChar(phrase, '('));
            if (near && next.use() == Use.BEHIND) {
                return next;
            }
        }
        return null;
    }

    /** «từ 4,7% xuống 3%», «từ 81% lên 92%»: the first is of an earlier time that is not said. */
    private boolean isFormer(Quantity figure, int end) {
        int before = figure.from() - 1;
        boolean from = tokens.is(figure.from(), "từ") || before >= 0 && tokens.is(before, "từ");
        int to = figure.end();
        if (!from || figure.max() != null) {
            return false;
        }
        for (int i = to; i < Math.min(end, to + 8); i++) {
            if (tokens.is(i, "xuống") || tokens.is(i, "lên") && !tokens.is(i - 1, "trở")) {
                return true;
            }
        }
        return false;
    }

    /** «500.000 đồng/em/tháng», «mức 2 triệu đồng»: what is given each time. */
    private boolean isNorm(Quantity figure) {
        String per = figure.unit() == null ? null : figure.unit().per();
        boolean timed = per != null && per.endsWith("tháng");
        return timed || words.isBefore(tokens, start, figure.from(), Kind.NORM);
    }

    /** «hiện có 98 tổ», «tổng số 2.315 hội viên», «mức 500.000 đồng/cháu». */
    private boolean isStock(Quantity figure) {
        int from = Math.max(analysis.sentences().startOf(figure.from()), figure.from() - STOCK);
        boolean rate = figure.unit() != null && figure.unit().per() != null;
        boolean count =
                figure.unit() == null || !MEASURED.contains(figure.unit().kind());
        return rate
                || words.isIn(tokens, from, figure.from(), Kind.STOCK)
                || count && words.isIn(tokens, from, figure.from(), Kind.HOLD);
    }
}

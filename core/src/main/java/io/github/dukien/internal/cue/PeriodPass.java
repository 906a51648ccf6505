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
import io.github.dukien.internal.token.TokenTable;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk through an article that knows at each number what time the sentence speaks of. */
final class PeriodPass {
    private static final int BRACKET = 5;

    private final Analysis analysis;
    private final TokenTable tokens;
    private final PeriodWords words;
    private final Times times;
    private final PeriodStates states;
    private final PeriodState state;
    private final PeriodPeople people;
    private final BitSet planned;
    private int quantity;
    private int time;
    /** No figure and no time stands before this token. */
    private int nextMention;

    private boolean quoted;
    /** A heading gives the time («3. Gia đình ông Pó: 2 triệu đồng»). */
    private boolean headed;
    /** The clause alone speaks of a state. */
    private boolean stated;
    /** The time that held before the clause spoke of now. */
    private @Nullable EdtfValue shelved;
    /** Whether the figures of this clause take what is left to them has been decided, and that they are states. */
    private boolean decided;

    private boolean stock;

    PeriodPass(Analysis analysis, PeriodWords words, Times times, BitSet planned) {
        this.planned = planned;
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.words = words;
        this.times = times;
        this.state = new PeriodState(tokens, times);
        this.states = new PeriodStates(analysis, words);
        this.people = new PeriodPeople(analysis);
    }

    /** Of what time the article speaks here. */
    PeriodState state() {
        return state;
    }

    /** Adds the periods of the quantities in a block. */
    void block(
            Block block, @Nullable EdtfValue heading, boolean listed, boolean head, List<@Nullable EdtfValue> periods) {
        headed = heading != null;
        EdtfValue fallback = heading != null ? heading : head ? null : times.report();
        state.block(listed);
        quoted = false;
        int i = block.from();
        while (i < block.to()) {
            state.sentence(i);
            people.speak(i);
            decided = false;
            stated = false;
            shelved = null;
            int end = Math.min(block.to(), analysis.sentences().endOf(i));
            while (i < end) {
                i = i < nextMention ? word(i, end) : step(i, end, fallback, periods);
            }
        }
    }

    private int step(int i, int end, @Nullable EdtfValue fallback, List<@Nullable EdtfValue> periods) {
        if (quantity < analysis.quantities().size()
                && analysis.quantities().get(quantity).from() <= i) {
            Quantity figure = analysis.quantities().get(quantity++);
            periods.add(period(figure, end, fallback));
            state.counted = true;
            int to = Math.min(end, Math.max(i + 1, figure.end()));
            for (int k = i; k < to; k++) {
                quoted ^= tokens.isChar(k, '"'); // 15 “Mái ấm Công đoàn”
            }
            return to;
        }
        while (time < times.times().size() && times.times().get(time).mention().to() <= i) {
            time++;
        }
        Time next = time < times.times().size() ? times.times().get(time) : null;
        if (next != null && next.mention().from() <= i) {
            state.hold(next, time > 0 ? times.times().get(time - 1) : null);
            return Math.min(end, next.mention().to());
        }
        int figure = quantity < analysis.quantities().size()
                ? analysis.quantities().get(quantity).from()
                : Integer.MAX_VALUE;
        nextMention = next == null ? figure : Math.min(figure, next.mention().from());
        return word(i, end);
    }

    private int word(int i, int end) {
        if (tokens.isChar(i, '"')) {
            quoted = !quoted;
            return i + 1;
        }
        if (tokens.isNumber(i) && i + 1 < end && tokens.is(i + 1, "năm") && state.current == null) {
            state.current = state.years(tokens.number(i));
            return i + 2;
        }
        if (tokens.isChar(i, '(')) {
            state.openBracket();
            return i + 1;
        }
        if (tokens.isChar(i, ')')) {
            state.closeBracket();
            return i + 1;
        }
        if (tokens.isChar(i, ';')) {
            decided = false;
            state.now &= !stated;
            state.current = stated && state.current == null ? shelved : state.current;
            stated = false;
            state.semicolon();
            return i + 1;
        }
        long match = words.match(tokens, i, end);
        return match != Lexicon.NONE && said(words.kind(match), i, Lexicon.end(match)) ? Lexicon.end(match) : i + 1;
    }

    /** Takes in what a word at a token says; false if it says nothing of times. */
    private boolean said(Kind kind, int i, int end) {
        switch (kind) {
            case NONE -> {}
            case SAY -> {
                boolean day = state.current != null && state.current.precision() == Precision.DAY;
                state.current = day ? null : state.current;
                people.speak(i);
            }
            case CARRY -> state.carry(end);
            case PART -> state.part(i);
            case ASIDE -> state.aside();
            case OPEN -> {
                if (tokens.is(i, "riêng")) {
                    state.part(i);
                }
                return false;
            }
            case NOW -> {
                if (isDone(i, end)) {
                    return true;
                }
                shelved = state.current;
                stated = !tokens.is(end - 1, "nay"); // «đến nay» is said of the sentence, «hiện có» of its clause
                state.now = true;
                state.current = null;
            }
            case STATE -> {
                stated |= !state.now;
                state.now = true;
            }
            case EVENT -> {
                state.event = true;
                state.occasion |= tokens.is(end - 2, "dịp") || tokens.is(end - 1, "đây");
            }
            case START -> {
                state.event |= i - state.start <= 2;
                return i - state.start <= 2;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** «Năm 2025 xã bố trí 63 triệu đồng, đến nay đã chi 41 triệu»: done within the time that holds, which has not passed. */
    private boolean isDone(int i, int end) {
        LocalDate published = analysis.published();
        LocalDate to = state.current == null ? null : state.current.to();
        boolean holds = published != null && to != null && !to.isBefore(published);
        boolean until = tokens.is(i, "đến") || tokens.is(i, "tới");
        return holds && until && tokens.isAt(end, "đã") && !tokens.isAt(end + 1, "có") && !tokens.isAt(end + 1, "còn");
    }

    private @Nullable EdtfValue period(Quantity figure, int end, @Nullable EdtfValue fallback) {
        Time behind = behind(figure, end);
        if (behind != null) {
            return behind.value();
        }
        if (states.isFormer(figure, end)) {
            return null;
        }
        if (state.current != null) {
            state.used = state.used || !quoted;
            return state.current;
        }
        boolean total = states.isTotal(figure, state.start);
        decided &= !stock || !states.isNew(figure, state.start);
        boolean silent = state.event
                || state.now
                || quoted
                || total
                || states.isNorm(figure, state.start)
                || states.isFallen(figure, state.start)
                || (decided ? stock : states.isStock(figure, end));
        stock = decided ? stock : !total && silent;
        decided |= !total;
        boolean plan = planned.get(quantity - 1); // the time of results is not that of plans
        EdtfValue left = plan ? ahead(fallback) : state.inherited != null ? told(state.inherited) : fallback;
        boolean fallen = state.inherited == null;
        silent |= fallen && states.isEach(figure) || !(fallen && headed) && people.isPersonal(figure);
        state.used |= !silent && left != null && left.equals(state.inherited);
        return silent ? null : left;
    }

    /** Results do not take a time to come from another sentence. */
    private @Nullable EdtfValue told(EdtfValue left) {
        LocalDate published = analysis.published();
        LocalDate from = left.from();
        return published != null && from != null && from.isAfter(published) ? null : left;
    }

    /** The time that a plan takes from the sentence before or from above: one that has not passed when the report appears. */
    private @Nullable EdtfValue ahead(@Nullable EdtfValue fallback) {
        LocalDate published = analysis.published();
        EdtfValue left = state.inherited != null ? state.inherited : fallback;
        LocalDate to = left == null ? null : left.to();
        return published != null && to != null && !to.isAfter(published) ? null : left;
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
}

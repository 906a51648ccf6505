package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.sentence.Sentences;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grassroots mediation: the figures of a statement gathered into one record. A statement is a sentence that speaks of
 * hòa giải and those that go on from it; a figure said a second time begins the next record.
 */
final class MediationExtractor implements TypeExtractor {
    /** Most figures of a list line that goes on with a record: cases and their share. */
    private static final int ITEM = 2;

    private final MediationFigures figures;
    private final MediationTopic topic;

    MediationExtractor(Lexicons lexicons) {
        figures = new MediationFigures(lexicons);
        topic = new MediationTopic(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        Sentences sentences = analysis.sentences();
        List<Quantity> quantities = analysis.quantities();
        MediationRecord open = null;
        int openSentence = -2;
        int i = 0;
        while (i < quantities.size()) {
            int sentence = sentences.at(quantities.get(i).from());
            int end = i;
            while (end < quantities.size() && sentences.at(quantities.get(end).from()) == sentence) {
                end++;
            }
            boolean near = open != null && sentence - openSentence <= 2;
            boolean follows = near && sameBlock(analysis, openSentence, sentence)
                    || open != null && sentence == openSentence + 1 && isNextItem(analysis, sentence, i, end, open);
            if (near && open != null && open.hasResult() && MediationPlaces.areRates(analysis, sentence, i, end)) {
                close(analysis, open, facts);
                open = null;
                for (int rate = i; rate < end; rate++) {
                    MediationRecord place = new MediationRecord();
                    place.add(analysis, Figure.RATE, rate);
                    close(analysis, place, facts);
                }
            } else if (sentence >= 0 && topic.isMediation(analysis, sentence, near)) {
                if (!follows) {
                    close(analysis, open, facts);
                    open = null;
                }
                open = sentence(analysis, i, end, open, facts);
                openSentence = sentence;
            }
            i = end;
        }
        close(analysis, open, facts);
    }

    /** Reads the quantities {@code [from, to)} of one sentence; returns the record that is still open. */
    private MediationRecord sentence(
            Analysis analysis, int from, int to, @Nullable MediationRecord open, List<Fact> facts) {
        MediationRecord record = open == null ? new MediationRecord() : open;
        if (open != null && open.endsBefore(analysis, from)) {
            close(analysis, open, facts);
            record = new MediationRecord();
        }
        MediationRecord outer = null;
        int bracketEnd = -1;
        for (int i = from; i < to; i++) {
            int bracket = outer == null && i > from ? MediationBrackets.compared(analysis, i) : -1;
            if (outer != null && analysis.quantities().get(i).from() >= bracketEnd) {
                closeBracket(analysis, record, facts);
                record = outer;
                outer = null;
            } else if (bracket >= 0 && !record.isEmpty()) {
                outer = record;
                record = new MediationRecord();
                bracketEnd = bracket;
            }
            Quantity quantity = analysis.quantities().get(i);
            boolean others = topic.isOthers(analysis, quantity.from()) || topic.isOwn(analysis, quantity.from());
            List<Figure> found = others ? List.of() : figures.figures(analysis, i, from, record);
            if (analysis.about(i).planned() && !found.equals(List.of(Figure.PENDING))) {
                found = List.of(); // «02 vụ chuyển quý sau» are cases of this one
            }
            if (figures.isConsumed(analysis, i) || found.contains(Figure.TEAMS) || isTeamOrCase(quantity, found)) {
                analysis.take(i);
            }
            if (found.equals(List.of(Figure.RECEIVED)) && isGrandTotal(analysis, i)) {
                record.replace(analysis, Figure.RECEIVED, i);
            }
            if (found.equals(List.of(Figure.SUCCESSFUL)) && isPartOfDone(analysis, i, from, record)) {
                record.rebase(analysis);
            }
            boolean turns = i > from
                    && !found.isEmpty()
                    && MediationCues.contrast(
                                    analysis.tokens(),
                                    analysis.quantities().get(i - 1).end() - 1,
                                    quantity.from())
                            > 0;
            boolean later = found.equals(List.of(Figure.PENDING))
                    && record.has(Figure.SUCCESSFUL)
                    && record.isOtherTime(analysis, i)
                    && isDated(analysis, i);
            if (later) {
                found = List.of(Figure.RECEIVED); // «năm 2023 còn 47 vụ, thành 42»
            }
            if (turns
                    || later
                    || contradicts(quantity, found, record)
                    || opensClause(analysis, i, from, found, record)) {
                close(analysis, record, facts);
                record = new MediationRecord();
            }
            for (Figure figure : found) {
                record.add(analysis, figure, i);
            }
        }
        if (outer != null) {
            closeBracket(analysis, record, facts);
            return outer;
        }
        return record;
    }

    /** «năm 2023 còn 47 vụ»: whether a time stands right before what is left of the cases. */
    private static boolean isDated(Analysis analysis, int index) {
        int left = analysis.quantities().get(index).from() - 1;
        CalendarMention date =
                analysis.dateFrom(analysis.quantities().get(index - 1).end());
        return analysis.tokens().is(left, "còn") && date != null && date.to() == left;
    }

    /** What a bracket compares with is a record only where it says how many cases there were. */
    private static void closeBracket(Analysis analysis, MediationRecord record, List<Fact> facts) {
        if (record.hasBase() || record.has(Figure.RATE)) {
            close(analysis, record, facts);
        }
    }

    /** «tiếp nhận mới 131 vụ, tổng cộng 140 vụ»: the sum stands for its parts. */
    private static boolean isGrandTotal(Analysis analysis, int index) {
        int from = analysis.quantities().get(index).from();
        return from >= 2
                && (analysis.tokens().is(from - 1, "cộng") || analysis.tokens().is(from - 1, "lên"));
    }

    /** «hòa giải được 96 vụ, thành 81 vụ»: what was done is the base of what succeeded. */
    private static boolean isPartOfDone(Analysis analysis, int index, int from, MediationRecord record) {
        int done = record.index(Figure.SUCCESSFUL).orElse(-1);
        if (done < from || done != index - 1 || record.hasBase()) {
            return false;
        }
        boolean less = analysis.quantities().get(index).value().compareTo(record.value(Figure.SUCCESSFUL)) < 0;
        return less && analysis.tokens().isAt(analysis.quantities().get(done).from() - 1, "được");
    }

    /** «1.914 tổ» that counts the teams, «17 trường hợp» that are the cases: taken with their figure. */
    private static boolean isTeamOrCase(Quantity quantity, List<Figure> found) {
        boolean counted = quantity.unit() != null && quantity.unit().kind() == Quantity.UnitKind.NOUN;
        return counted && !found.isEmpty() && !found.contains(Figure.RATE);
    }

    /** Whether a base is stated behind a semicolon when the record has its result already: the next place or period. */
    private static boolean opensClause(
            Analysis analysis, int index, int from, List<Figure> found, MediationRecord record) {
        boolean placed = found.contains(Figure.TEAMS)
                && (analysis.tokens().isAt(analysis.quantities().get(index).from() - 1, "(")
                        || record.isElsewhere(analysis, index));
        boolean base = placed || found.contains(Figure.RECEIVED) || found.contains(Figure.MEDIATED);
        boolean whole = record.hasBase() || record.isElsewhere(analysis, index);
        boolean teams = record.has(Figure.TEAMS) && !record.hasBase();
        if (!base || index == from || !(teams || whole) || !(teams || record.has(Figure.SUCCESSFUL))) {
            return false;
        }
        int previous = analysis.quantities().get(index - 1).end();
        if (teams && !record.has(Figure.SUCCESSFUL)) {
            CalendarMention date = analysis.dateFrom(previous); // «…; từ 2015 đến 2021 hòa giải được 9.300 vụ»
            int mark = date == null ? 0 : date.from() - 1;
            boolean other = MediationRecord.differs(
                    analysis.about(record.index(Figure.TEAMS).orElse(index)).period(),
                    analysis.about(index).period());
            return other
                    && mark >= previous
                    && mark < analysis.quantities().get(index).from()
                    && analysis.tokens().isChar(mark, ';');
        }
        for (int i = previous; i < analysis.quantities().get(index).from(); i++) {
            if (analysis.tokens().isChar(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the figures cannot stand in the record. */
    private static boolean contradicts(Quantity quantity, List<Figure> found, MediationRecord record) {
        for (Figure figure : found) {
            if (record.contradicts(figure, MediationTally.value(quantity, figure))) {
                return true;
            }
        }
        return false;
    }

    /** A list line that tells one figure which the record does not have («- Số vụ hòa giải thành: 250 vụ»). */
    private boolean isNextItem(Analysis analysis, int sentence, int from, int to, MediationRecord record) {
        int start = analysis.sentences().start(sentence);
        TokenTable tokens = analysis.tokens();
        boolean item = tokens.isChar(start, '-') || tokens.isChar(start, '+') || tokens.isChar(start, '*');
        if (!item || to - from > ITEM || record.has(Figure.TEAMS) || record.endsBefore(analysis, from)) {
            return false;
        }
        List<Figure> found = figures.figures(analysis, from, from, record);
        return !found.isEmpty()
                && !found.contains(Figure.TEAMS)
                && found.stream().noneMatch(record::has)
                && (record.hasBase() || record.has(Figure.SUCCESSFUL));
    }

    private static void close(Analysis analysis, @Nullable MediationRecord record, List<Fact> facts) {
        if (record != null && record.isStatement(analysis)) {
            record.index(Figure.RATE).ifPresent(analysis::rate);
            record.index(Figure.MEDIATORS).ifPresent(analysis::mediators);
            facts.add(record.toFact(analysis));
        }
    }

    private static boolean sameBlock(Analysis analysis, int a, int b) {
        int from = analysis.sentences().start(a);
        int to = analysis.sentences().start(b);
        Block block = analysis.blockAt(from);
        return block != null && to < block.to();
    }
}

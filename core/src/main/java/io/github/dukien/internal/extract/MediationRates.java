package io.github.dukien.internal.extract;

import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Which percentage is the success rate of a mediation record. */
final class MediationRates {
    /** Tokens between cases and their rate. */
    private static final int NEAR = 6;
    /** The same where the cases are told with what they are about («96 vụ bạo lực, mâu thuẫn gia đình, đạt 84%»). */
    private static final int FAR = 12;
    /** Tokens of a place named between two rates. */
    private static final int PLACE = 9;

    private final MediationCues cues;

    MediationRates(MediationCues cues) {
        this.cues = cues;
    }

    List<Figure> rate(Analysis analysis, int index, int first, MediationRecord record) {
        if (isFloor(analysis, index) && !isOfNamed(analysis, index)) {
            return List.of();
        }
        Cue cue = cues.before(analysis, index, first);
        boolean share = cue != null && analysis.tokens().is(cue.from(), "chiếm");
        if (share && isBehindCases(analysis, index, first, NEAR) && !isBehindSuccessful(index, record)) {
            return List.of();
        }
        if (cue != null && cues.kind(cue).equals("PART") && isBehindCases(analysis, index, first, NEAR)) {
            return record.has(Figure.RATE) ? List.of() : List.of(Figure.RATE);
        }
        boolean turns = cue == null
                && index > first
                && MediationCues.contrast(
                                analysis.tokens(),
                                analysis.quantities().get(index - 1).end() - 1,
                                analysis.quantities().get(index).from())
                        > 0;
        if (isBeforeRatio(analysis, index) && (turns || cues.is(cue, "PENDING"))) {
            return List.of(Figure.RATE); // «còn xã Nặm Pó chỉ 66,7% (6/9 vụ)»
        }
        if (cue != null) {
            boolean rate = cues.is(cue, "RATE") || cues.is(cue, "SUCCESSFUL") || cues.is(cue, "MOST");
            boolean adjacent = cue.to() == analysis.quantities().get(index).from();
            boolean own = isBehindCases(analysis, index, first, adjacent ? FAR : NEAR)
                    || speaksOfMediation(analysis, index, first)
                    || isBeforeRatio(analysis, index);
            boolean named = !rate && cues.isOnRate(analysis, index, first) && !isDifference(analysis, index);
            return (rate && own || named) && !isOfSome(analysis, index, cue) ? List.of(Figure.RATE) : List.of();
        }
        if (record.has(Figure.RATE) && continuesRate(analysis, index, first)) {
            return List.of(Figure.RATE);
        }
        Cue behind = cues.after(analysis, index);
        boolean ofCases = behind != null
                && cues.kind(behind).equals("SUCCESSFUL")
                && (!record.has(Figure.RATE) || record.isElsewhere(analysis, index));
        if (ofCases) {
            return List.of(Figure.RATE);
        }
        return isBehindCases(analysis, index, first, NEAR) && record.has(Figure.SUCCESSFUL) && !record.has(Figure.RATE)
                ? List.of(Figure.RATE)
                : List.of();
    }

    /** «cao hơn 2%»: by how much. */
    private static boolean isDifference(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        int last = tokens.isAt(from - 1, "hơn") ? from - 2 : from - 1;
        return tokens.isAt(last, "cao")
                || tokens.isAt(last, "thấp")
                || tokens.isAt(last, "tăng")
                || tokens.isAt(last, "giảm");
    }

    /** «tỷ lệ khá, từ 84% trở lên»: what several places or years have at least is the rate of none. */
    private static boolean isFloor(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        return quantity.boundTo() > quantity.end() && analysis.tokens().is(quantity.from(), "từ");
    }

    /** «các xã Tân Lập, Hòa Bình đạt từ 88% trở lên»: places told by their names. */
    private static boolean isOfNamed(Analysis analysis, int index) {
        String scope = analysis.about(index).scope();
        return scope != null && scope.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether the cases right before are those that succeeded («không thành 9 vụ, chiếm 11%» is no rate). */
    private static boolean isBehindSuccessful(int index, MediationRecord record) {
        int successful = record.index(Figure.SUCCESSFUL).orElse(-1);
        boolean other = record.index(Figure.UNSUCCESSFUL).orElse(-1) == index - 1
                || record.index(Figure.PENDING).orElse(-1) == index - 1;
        return successful >= 0 && !other;
    }

    /** «ba xã có tỷ lệ hòa giải thành dưới 70%»: what some places have in common is the rate of none. */
    private static boolean isOfSome(Analysis analysis, int index, Cue cue) {
        int end = index == 0 ? -1 : analysis.quantities().get(index - 1).end();
        return end == cue.from() - 1 && analysis.tokens().isAt(end, "có");
    }

    /** «từ 79% lên 88%», «năm 2018 là 82%, năm 2019 là 85%»: the next rate, of a later time. */
    private static boolean continuesRate(Analysis analysis, int index, int first) {
        if (index == first) {
            return false;
        }
        Quantity previous = analysis.quantities().get(index - 1);
        if (MediationFigures.isYear(analysis.tokens(), previous)) {
            return true; // «2018: 79%; 2019: 82%»
        }
        Quantity quantity = analysis.quantities().get(index);
        boolean percent = previous.unit() != null && previous.unit().kind() == UnitKind.PERCENT;
        TokenTable tokens = analysis.tokens();
        int before = quantity.from() - 1;
        boolean timed = tokens.is(before, "là") && tokens.isAt(before - 2, "năm") && tokens.isNumber(before - 1);
        boolean moved = tokens.is(before, "rồi")
                || tokens.is(before, "lên")
                || tokens.is(before, "xuống")
                || tokens.is(before, "còn");
        int gap = quantity.from() - previous.end();
        boolean listed = gap <= 4 && analysis.dateFrom(previous.end()) != null && tokens.isChar(before, ':');
        boolean elsewhere = gap <= FAR && !isDifference(analysis, index) && isOtherPlace(analysis, index);
        return percent
                && (listed
                        || elsewhere
                        || moved && isDated(analysis, previous, quantity)
                        || moved && gap <= 2
                        || timed && gap <= 4
                        || gap <= PLACE && isOfNextPlace(tokens, previous, quantity));
    }

    /** «… 78% thì đến năm 2023 đã lên 90%». */
    private static boolean isDated(Analysis analysis, Quantity previous, Quantity quantity) {
        CalendarMention date = analysis.dateFrom(previous.end());
        return date != null && date.from() < quantity.from() && quantity.from() - previous.end() <= FAR;
    }

    /** «…; huyện Ia Rum thấp nhất, chỉ 61%»: behind a semicolon and of another place. */
    private static boolean isOtherPlace(Analysis analysis, int index) {
        Quantity previous = analysis.quantities().get(index - 1);
        Object own = analysis.about(index).scope();
        return own != null
                && !own.equals(analysis.about(index - 1).scope())
                && hasSemicolon(analysis, previous.end(), index);
    }

    static boolean hasSemicolon(Analysis analysis, int from, int index) {
        for (int i = from; i < analysis.quantities().get(index).from(); i++) {
            if (analysis.tokens().isChar(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /** «cao nhất là Yên Bồng (93%), Phú Lộc (88%)», «…; kế đến Phú Lộc 88%»: the next place of a list, with nothing but its name. */
    private static boolean isOfNextPlace(TokenTable tokens, Quantity previous, Quantity quantity) {
        int name = tokens.isAt(quantity.from() - 1, "(") ? quantity.from() - 2 : quantity.from() - 1;
        int gap = tokens.isAt(previous.end(), ")") ? previous.end() + 1 : previous.end();
        boolean listed = tokens.isChar(gap, ',') || tokens.isChar(gap, ';') || tokens.is(gap, "và");
        return listed && name > gap && tokens.isWord(name) && tokens.isCapitalized(name);
    }

    /** Whether the quantity stands close behind cases, so that it is their rate. */
    private static boolean isBehindCases(Analysis analysis, int index, int first, int reach) {
        if (index == first) {
            return false;
        }
        Quantity previous = analysis.quantities().get(index - 1);
        boolean cases = previous.unit() == null
                || previous.unit().kind() == UnitKind.CASE
                || MediationCases.isVerb(previous.unit())
                || MediationCases.isCaseNoun(analysis.tokens(), previous.unit());
        int gap = analysis.quantities().get(index).from() - previous.end();
        return cases && (gap <= reach || gap <= FAR && previous.total() != null);
    }

    /** «đạt 66,7% (28/42 vụ)»: done/total of cases in the bracket behind. */
    private static boolean isBeforeRatio(Analysis analysis, int index) {
        if (index + 1 >= analysis.quantities().size()) {
            return false;
        }
        Quantity next = analysis.quantities().get(index + 1);
        int end = analysis.quantities().get(index).end();
        boolean cases =
                next.total() != null && next.unit() != null && next.unit().kind() == UnitKind.CASE;
        return cases && next.from() == end + 1 && analysis.tokens().isChar(end, '(');
    }

    /** Whether hòa giải or thành stands between the previous quantity and this one, or a rate before it did. */
    private boolean speaksOfMediation(Analysis analysis, int index, int first) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.sentences().startOf(analysis.quantities().get(index).from());
        if (index > first) {
            Quantity previous = analysis.quantities().get(index - 1);
            boolean percent = previous.unit() != null && previous.unit().kind() == UnitKind.PERCENT;
            from = percent ? from : previous.end();
        }
        for (int i = from; i < analysis.quantities().get(index).from(); i++) {
            if (tokens.is(i, "giải") || tokens.is(i, "thành")) {
                return true;
            }
        }
        return false;
    }
}

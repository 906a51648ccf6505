package io.github.dukien.internal.extract;

import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which figure of a mediation record counted cases are: taken in, put to mediation, how they ended. */
final class MediationCases {
    /** Kinds of cues that are figures of cases; the others say that cases are none. */
    private static final Set<String> FIGURES = Set.of("RECEIVED", "MEDIATED", "SUCCESSFUL", "UNSUCCESSFUL", "PENDING");

    /** Tokens between cases and how many of them succeeded. */
    private static final int REACH = 10;

    private final MediationCues cues;

    MediationCases(MediationCues cues) {
        this.cues = cues;
    }

    /** «76 vụ khiếu nại», «38 vụ trợ giúp pháp lý»: cases of another kind. */
    boolean isElse(Analysis analysis, int index) {
        Cue after = cues.after(analysis, index);
        return after != null
                && cues.is(after, "ELSE")
                && after.from() == analysis.quantities().get(index).end();
    }

    List<Figure> cases(Analysis analysis, int index, int first, MediationRecord record) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        if (isElse(analysis, index)) {
            return List.of();
        }
        if (MediationNorms.isNorm(analysis, index)) {
            return List.of(); // «bình quân 12 vụ mỗi năm»
        }
        Cue before = cues.before(analysis, index, first);
        Cue after = cues.after(analysis, index);
        boolean among = before != null
                && tokens.is(before.from(), "trong")
                && before.to() < quantity.from()
                && cues.is(before, "RECEIVED");
        if (among && cues.is(after, "FIELD")) {
            return List.of(); // «trong số vụ việc năm nay có 74 vụ đất đai»
        }
        boolean all = quantity.from() > 0 && tokens.is(quantity.from() - 1, "cả");
        boolean whole = quantity.from() > 0
                && record.has(Figure.SUCCESSFUL)
                && !record.hasBase()
                && (tokens.is(quantity.from(), "trên") || tokens.is(quantity.from() - 1, "trên"));
        if (whole) {
            return List.of(Figure.RECEIVED);
        }
        if (quantity.total() != null) {
            boolean put =
                    before != null && tokens.isSequence(before.from(), "đưa", "ra"); // «đưa ra hòa giải 240 vụ/266 vụ»
            Figure part = put && cues.is(before, "MEDIATED") ? Figure.MEDIATED : Figure.SUCCESSFUL;
            return quantity.unit() == null ? List.of() : List.of(part, Figure.RECEIVED);
        }
        if (isBaseOfNext(analysis, index, first, before, record)) {
            return List.of(Figure.RECEIVED);
        }
        String kind = before != null ? cues.kind(before) : after != null ? cues.kind(after) : "";
        if (after != null && cues.isResult(after) && yields(quantity, kind, before, after, record)) {
            kind = cues.kind(after);
        }
        boolean failed = cues.is(after, "UNSUCCESSFUL") && after != null && tokens.isAt(after.from() - 1, "đều");
        boolean each = before == null && cues.isResult(after) && (failed || everyOne(tokens, quantity, after));
        boolean open = !record.hasBase() || record.has(Figure.SUCCESSFUL);
        if (each && after != null && open && quantity.unit() != null) {
            return List.of(Figure.RECEIVED, Figure.valueOf(cues.kind(after)));
        }
        if (quantity.unit() != null && open && !record.has(Figure.SUCCESSFUL) && isWellEach(tokens, quantity)) {
            return List.of(Figure.RECEIVED, Figure.SUCCESSFUL);
        }
        if ((kind.equals("RECEIVED") || all) && (all || everyOne(tokens, quantity, after))) {
            boolean base = record.hasBase() && record.value(Figure.RECEIVED).compareTo(quantity.value()) == 0;
            return base && !record.has(Figure.SUCCESSFUL)
                    ? List.of(Figure.SUCCESSFUL)
                    : List.of(Figure.RECEIVED, Figure.SUCCESSFUL);
        }
        if (kind.isEmpty()) {
            boolean carried = quantity.unit() != null
                    && !tokens.is(quantity.unit().from(), "cặp")
                    && record.has(Figure.SUCCESSFUL)
                    && record.hasBase()
                    && (index == first
                            || record.isElsewhere(analysis, index)
                            || MediationRates.hasSemicolon(
                                    analysis,
                                    analysis.quantities().get(index - 1).end(),
                                    index));
            boolean opening = quantity.unit() != null
                    && index == first
                    && quantity.unit().kind() == UnitKind.CASE
                    && index + 1 < analysis.quantities().size()
                    && !record.hasBase();
            return carried || opening ? List.of(Figure.RECEIVED) : List.of();
        }
        boolean couples =
                tokens.is(quantity.unit() == null ? 0 : quantity.unit().from(), "cặp");
        if (couples && before != null && before.to() + 2 < quantity.from()) {
            return List.of(); // «tổ hòa giải giúp 16 cặp vợ chồng»
        }
        boolean passed = kind.equals("PENDING") && cues.isPassedOn(analysis, index);
        return passed || !FIGURES.contains(kind) ? List.of() : List.of(Figure.valueOf(kind));
    }

    /**
     * «xã Hưng Lộc 31, thành 25», «năm 2019 là 128 vụ, thành 119 vụ», «31 vụ (thành 27)»: cases of a place or time with no
     * verb of their own, and right behind them how many of these succeeded.
     */
    private boolean isBaseOfNext(
            Analysis analysis, int index, int first, @Nullable Cue before, MediationRecord record) {
        if (index + 1 >= analysis.quantities().size()) {
            return false;
        }
        Quantity quantity = analysis.quantities().get(index);
        Quantity next = analysis.quantities().get(index + 1);
        int end = quantity.end();
        TokenTable tokens = analysis.tokens();
        boolean percent = next.unit() != null && next.unit().kind() == UnitKind.PERCENT;
        if (percent || next.from() - end > REACH || next.value().compareTo(quantity.value()) > 0) {
            return false;
        }
        boolean plain = before == null || cues.is(before, "MOST");
        boolean compared =
                cues.is(before, "PART") && (record.isElsewhere(analysis, index) || record.isOtherTime(analysis, index))
                        || cues.is(before, "IGNORED") && tokens.isAt(quantity.from() - 1, ":");
        boolean about = cues.is(before, "FIELD") && index == first && !record.hasBase();
        Cue result = cues.firstIn(tokens, end, next.from());
        while (cues.is(result, "FIELD") && result != null) {
            result = cues.firstIn(tokens, result.to(), next.from());
        }
        return (plain || compared || about)
                && isApart(tokens, result, end)
                && cues.is(result, "SUCCESSFUL")
                && result != null
                && result.to() == next.from();
    }

    /** Whether a comma, a bracket or a word that goes on («mà», «thì») stands before a cue, or nothing at all («17 vụ thành 16»). */
    private static boolean isApart(TokenTable tokens, @Nullable Cue cue, int end) {
        int before = cue == null ? -1 : cue.from() - 1;
        if (cue != null && cue.from() == end) {
            return true;
        }
        boolean goesOn = tokens.isAt(before, "chỉ") || tokens.isAt(before, "mà") || tokens.isAt(before, "thì");
        return goesOn || tokens.isAt(before, "đã") || tokens.isAt(before, ",") || tokens.isAt(before, "(");
    }

    private static boolean isAnyLetters(Analysis analysis, int index) {
        Quantity.Unit unit = analysis.quantities().get(index).unit();
        int to = unit == null ? -1 : unit.from() + 2;
        return unit != null
                && analysis.tokens().isSequence(unit.from(), "đơn", "thư")
                && (analysis.tokens().isSequence(to, "các", "loại")
                        || analysis.tokens().isSequence(to, "khiếu", "nại"));
    }

    /** «nhận 41 đơn thư, hòa giải 18 vụ»: letters that came in beside cases, which are other things. */
    static boolean isLetters(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity.Unit unit = analysis.quantities().get(index).unit();
        boolean others =
                index > 0 && unit != null && tokens.is(unit.from(), "đơn") && isAnyLetters(analysis, index - 1);
        if (others) {
            return true; // «nhận 15 đơn thư các loại, giải quyết xong 15 đơn»
        }
        boolean behind = index > 0 && unit != null && tokens.is(unit.from(), "đơn") && isLetter(analysis, index - 1);
        return behind || isAnyLetters(analysis, index) || isLetter(analysis, index);
    }

    private static boolean isLetter(Analysis analysis, int index) {
        Quantity.Unit unit = analysis.quantities().get(index).unit();
        return unit != null && analysis.tokens().isSequence(unit.from(), "đơn", "thư");
    }

    /** Whether what stands before yields to the result behind: it says less, or the result follows the noun directly. */
    private boolean yields(Quantity quantity, String kind, @Nullable Cue before, Cue after, MediationRecord record) {
        boolean pending = cues.kind(after).equals("PENDING");
        boolean weak = kind.isEmpty()
                || kind.equals("PART") && !record.has(Figure.valueOf(cues.kind(after)))
                || !pending && (kind.equals("MEDIATED") || kind.equals("RECEIVED") && record.hasBase());
        boolean stated = before != null && cues.isResult(before) && !kind.equals("PENDING");
        return weak || after.from() == quantity.end() && !stated;
    }

    /** «giải 4 vụ, vụ nào cũng êm». */
    private boolean isWellEach(TokenTable tokens, Quantity quantity) {
        int limit = Math.min(tokens.size(), quantity.end() + 8);
        for (int i = quantity.end(); i < limit && !tokens.isNumber(i); i++) {
            if (tokens.isChar(i, ',')) {
                Cue cue = cues.firstIn(tokens, i + 1, Math.min(tokens.size(), i + 8));
                boolean near = cue != null && cue.from() <= i + 3 && isAll(tokens, cue.to());
                boolean each = cue != null && cue.from() == i + 2 && tokens.is(i + 1, "đều"); // «có 7 vụ, đều thành»
                if ((near || each) && cues.is(cue, "SUCCESSFUL")) {
                    return true; // «nhận 13 vụ, đã dàn xếp xong cả»
                }
            }
            if (tokens.isSequence(i, "nào", "cũng")) {
                Cue cue = cues.firstIn(tokens, i + 2, limit);
                return cue != null && cue.from() == i + 2 && cues.kind(cue).equals("SUCCESSFUL");
            }
        }
        return false;
    }

    /** «11 vụ phát sinh đều hòa giải thành». */
    private boolean everyOne(TokenTable tokens, Quantity quantity, @Nullable Cue after) {
        boolean well = after != null && !cues.kind(after).equals("UNSUCCESSFUL");
        for (int i = quantity.end(); i < Math.min(tokens.size(), quantity.end() + 6); i++) {
            if (!well && !tokens.isSequence(i, "nào", "cũng")) {
                continue;
            }
            if (tokens.is(i, "đều") || tokens.isSequence(i, "nào", "cũng")) {
                return true;
            }
        }
        return well && after != null && isAll(tokens, after.to());
    }

    /** «đã dàn xếp ổn thỏa cả», «xong hết»: all of them, where no number follows. */
    private static boolean isAll(TokenTable tokens, int i) {
        boolean all = tokens.isAt(i, "cả") || tokens.isAt(i, "hết") || tokens.isSequence(i, "toàn", "bộ");
        return all && (i + 1 >= tokens.size() || !tokens.isNumber(i + 1));
    }

    static boolean isCaseNoun(TokenTable tokens, Unit unit) {
        return tokens.isSequence(unit.from(), "trường", "hợp") || tokens.is(unit.from(), "cặp");
    }

    static boolean isVerb(Unit unit) {
        return unit.code().equals("?");
    }
}

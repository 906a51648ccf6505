package io.github.dukien.internal.extract;

import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which figure of a mediation record counted cases are: taken in, put to mediation, how they ended. */
final class MediationCases {
    /** How far behind a base the number of those stands that succeeded. */
    private static final int NEXT = 5;

    private final MediationCues cues;

    MediationCases(MediationCues cues) {
        this.cues = cues;
    }

    List<Figure> cases(Analysis analysis, int index, int first, MediationRecord record) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        if (MediationTeams.isNorm(analysis, index)) {
            return List.of(); // «bình quân 12 vụ mỗi năm»
        }
        Cue before = cues.before(analysis, index, first);
        Cue after = cues.after(analysis, index);
        boolean all = quantity.from() > 0 && tokens.is(quantity.from() - 1, "cả");
        boolean whole = quantity.from() > 0
                && record.has(Figure.SUCCESSFUL)
                && !record.hasBase()
                && (tokens.is(quantity.from(), "trên") || tokens.is(quantity.from() - 1, "trên"));
        if (whole) {
            return List.of(Figure.RECEIVED);
        }
        if (quantity.total() != null) {
            return quantity.unit() == null ? List.of() : List.of(Figure.SUCCESSFUL, Figure.RECEIVED);
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
                    && record.hasBase();
            boolean opening = quantity.unit() != null
                    && index == first
                    && quantity.unit().kind() == UnitKind.CASE
                    && index + 1 < analysis.quantities().size()
                    && !record.hasBase();
            return carried || opening || isBaseOfNext(analysis, index) ? List.of(Figure.RECEIVED) : List.of();
        }
        if (kind.equals("PART") && record.has(Figure.SUCCESSFUL) && record.hasBase() && isBaseOfNext(analysis, index)) {
            return List.of(Figure.RECEIVED); // «…; trong đó năm 2019 là 12 vụ, thành 9 vụ»: a record of its own
        }
        if (kind.equals("IGNORED")
                || kind.equals("CARED")
                || kind.equals("ELSE")
                || kind.equals("ACT")
                || kind.equals("PART")
                || kind.equals("RATE")) {
            return List.of();
        }
        return List.of(Figure.valueOf(kind));
    }

    /** «xã Hưng Lộc 31, thành 25»: a number with no word of its own, and right behind it how many of these succeeded. */
    private boolean isBaseOfNext(Analysis analysis, int index) {
        if (index + 1 >= analysis.quantities().size()) {
            return false;
        }
        int end = analysis.quantities().get(index).end();
        int next = analysis.quantities().get(index + 1).from();
        Cue result = next - end > NEXT ? null : cues.firstIn(analysis.tokens(), end + 1, next);
        return cues.is(result, "SUCCESSFUL")
                && analysis.tokens().isChar(end, ',')
                && result != null
                && result.to() == next;
    }

    /** «nhận 41 đơn thư, hòa giải 18 vụ»: letters that came in beside cases, which are other things. */
    static boolean isLetters(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity.Unit unit = analysis.quantities().get(index).unit();
        if (unit == null
                || !tokens.isSequence(unit.from(), "đơn", "thư")
                || index + 1 >= analysis.quantities().size()) {
            return false;
        }
        Quantity next = analysis.quantities().get(index + 1);
        boolean same =
                analysis.sentences().at(next.from()) == analysis.sentences().at(unit.from());
        return same && next.unit() != null && tokens.is(next.unit().from(), "vụ");
    }

    /** Whether what stands before yields to the result behind: it says less, or the result follows the noun directly. */
    private boolean yields(Quantity quantity, String kind, @Nullable Cue before, Cue after, MediationRecord record) {
        boolean pending = cues.kind(after).equals("PENDING");
        boolean weak =
                kind.isEmpty() || !pending && (kind.equals("MEDIATED") || kind.equals("RECEIVED") && record.hasBase());
        boolean stated = before != null && cues.isResult(before) && !kind.equals("PENDING");
        return weak || after.from() == quantity.end() && !stated;
    }

    /** «giải 4 vụ, vụ nào cũng êm». */
    private boolean isWellEach(TokenTable tokens, Quantity quantity) {
        int limit = Math.min(tokens.size(), quantity.end() + 8);
        for (int i = quantity.end(); i < limit; i++) {
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
        return false;
    }

    static boolean isCaseNoun(TokenTable tokens, Unit unit) {
        return tokens.isSequence(unit.from(), "trường", "hợp") || tokens.is(unit.from(), "cặp");
    }

    static boolean isVerb(Unit unit) {
        return unit.code().equals("?");
    }
}

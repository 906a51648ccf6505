package io.github.dukien.internal.extract;

import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which figures of a mediation record a quantity gives, by its unit and the words around it. */
final class MediationFigures {
    private static final String IGNORED = "IGNORED";

    private final Cues<String> cues;

    MediationFigures(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/mediation", kind -> kind);
    }

    /** Whether a quantity of a mediation sentence is no activity, even if the record leaves it out. */
    boolean isConsumed(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        if (unit == null) {
            return false;
        }
        Cue before = unit.kind() == UnitKind.CASE ? before(analysis, index, 0) : null;
        boolean others = before != null && cues.kind(before).equals("ELSE"); // «tư vấn 57 vụ việc»
        return unit.kind() == UnitKind.CASE && !others
                || unit.kind() == UnitKind.TEAM
                        && quantity.total() == null
                        && !isCared(analysis, index)
                        && !isActed(analysis, index)
                        && !isSome(analysis, index);
    }

    /** The figures of the quantity at {@code index}; {@code first} is the first quantity of its sentence. */
    List<Figure> figures(Analysis analysis, int index, int first, MediationRecord record) {
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        TokenTable tokens = analysis.tokens();
        if (unit != null && unit.kind() == UnitKind.TEAM) {
            return teams(analysis, index);
        }
        if (unit != null && unit.kind() == UnitKind.PERCENT) {
            return rate(analysis, index, first, record);
        }
        boolean mediators = unit != null && (unit.kind() == UnitKind.MEMBER || isMediators(tokens, quantity, unit));
        if (unit != null && (mediators || isTeam(tokens, unit))) {
            return members(analysis, index, unit, record);
        }
        if (unit == null && !standsAlone(tokens, analysis, quantity)) {
            return List.of();
        }
        boolean cases = unit == null || unit.kind() == UnitKind.CASE || isCaseNoun(tokens, unit) || isVerb(unit);
        return cases && unit == null == (quantity.unit() == null) ? cases(analysis, index, first, record) : List.of();
    }

    /** A number without a noun is a figure only where the clause ends or goes on with đều. */
    private static boolean standsAlone(TokenTable tokens, Analysis analysis, Quantity quantity) {
        int end = quantity.end();
        if (tokens.breakBefore(quantity.from()) && tokens.isAt(end, ".")) {
            return false; // «2. Hòa giải ở cơ sở»
        }
        return end >= analysis.sentences().endOf(quantity.from())
                || tokens.isPunctuation(end)
                || tokens.is(end, "đều")
                || tokens.is(end, "và");
    }

    private List<Figure> teams(Analysis analysis, int index) {
        boolean caredOnly = isCared(analysis, index) && !withMediators(analysis, index);
        boolean whole = analysis.quantities().get(index).total() != null;
        boolean some = isSome(analysis, index) && !withMediators(analysis, index);
        return isNorm(analysis, index)
                        || isDifference(analysis, index)
                        || some
                        || isActed(analysis, index)
                        || caredOnly && !whole
                ? List.of()
                : List.of(Figure.TEAMS);
    }

    /** «tăng 12 tổ hòa giải»: how many more. */
    private static boolean isDifference(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int last = analysis.quantities().get(index).from() - 1;
        return tokens.isAt(last, "tăng") || tokens.isAt(last, "giảm") || tokens.isAt(last, "thêm");
    }

    /**
     * Teams of which something is told apart are an activity: those that are left to do something for («còn 5 tổ hòa giải»),
     * in which members of others sit («có mặt ở 45/50 tổ hòa giải»), that lack something («5 tổ hòa giải chưa có sổ»).
     */
    private static boolean isSome(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int before = quantity.from() - 1;
        Unit previous = index == 0 ? null : analysis.quantities().get(index - 1).unit();
        boolean theirs = previous != null
                && previous.kind() == UnitKind.MEMBER
                && tokens.isSequence(previous.from(), "hòa", "giải", "viên"); // «240 hòa giải viên ở 40 tổ»
        boolean inside = tokens.isAt(before, "ở") || tokens.isAt(before, "tại") || tokens.isAt(before, "trong");
        return tokens.isAt(before, "còn")
                || inside && !theirs
                || tokens.isSequence(before - 1, "tham", "gia")
                || tokens.isAt(quantity.end(), "chưa");
    }

    /** «khen thưởng 12 tổ hòa giải, 25 hòa giải viên»: what is done for teams is an activity, whoever is named with them. */
    private boolean isActed(Analysis analysis, int index) {
        Cue cue = before(analysis, index, 0);
        return cue != null
                && cues.kind(cue).equals("ACT")
                && cue.to() == analysis.quantities().get(index).from();
    }

    /** Whether the next quantity, close by, counts the members of the teams. */
    private static boolean withMediators(Analysis analysis, int index) {
        if (index + 1 >= analysis.quantities().size()) {
            return false;
        }
        Quantity next = analysis.quantities().get(index + 1);
        boolean near = next.from() - analysis.quantities().get(index).end() <= 4;
        return near && next.unit() != null && next.unit().kind() == UnitKind.MEMBER;
    }

    /** củng cố, kiện toàn, công nhận N tổ hòa giải, with nothing else said, is an activity. */
    boolean isCared(Analysis analysis, int index) {
        Cue cue = before(analysis, index, 0);
        return cue != null && cues.kind(cue).equals("CARED");
    }

    private List<Figure> members(Analysis analysis, int index, Unit unit, MediationRecord record) {
        TokenTable tokens = analysis.tokens();
        if (isNorm(analysis, index)) {
            return List.of();
        }
        if (isTeam(tokens, unit)) {
            boolean none = record.has(Figure.TEAMS) || isSome(analysis, index) || isCared(analysis, index);
            return none && !withMediators(analysis, index) ? List.of() : List.of(Figure.TEAMS);
        }
        Quantity quantity = analysis.quantities().get(index);
        boolean mediators =
                tokens.isSequence(unit.from(), "hòa", "giải", "viên") || isMediators(tokens, quantity, unit);
        boolean members =
                tokens.isSequence(unit.from(), "thành", "viên") || tokens.isSequence(unit.from(), "tổ", "viên");
        int end = quantity.end();
        Cue after = cues.firstIn(tokens, end, Math.min(analysis.sentences().endOf(end - 1), end + 3));
        boolean part = after != null && cues.kind(after).equals("PART") && after.from() == end;
        Cue before = before(analysis, index, 0);
        boolean acted = before != null
                && (cues.kind(before).equals("ACT")
                        || cues.kind(before).equals("PART")
                        || cues.kind(before).equals(IGNORED));
        boolean counts = mediators || members && record.has(Figure.TEAMS);
        return counts && !part && !acted && !record.has(Figure.MEDIATORS) ? List.of(Figure.MEDIATORS) : List.of();
    }

    /** «tổng số hòa giải viên là 1.012 người». */
    private static boolean isMediators(TokenTable tokens, Quantity quantity, Unit unit) {
        int last = quantity.from() - 1;
        boolean people = tokens.is(unit.from(), "người") && unit.to() == unit.from() + 1;
        boolean stated = last >= 3 && (tokens.is(last, "là") || tokens.is(last, "có") || tokens.isChar(last, ':'));
        return people && stated && tokens.isSequence(last - 3, "hòa", "giải", "viên");
    }

    /** «12 tổ» once tổ hòa giải is what is spoken of. */
    private static boolean isTeam(TokenTable tokens, Unit unit) {
        return unit.kind() == UnitKind.NOUN && unit.to() - unit.from() == 1 && tokens.is(unit.from(), "tổ");
    }

    private static boolean isCaseNoun(TokenTable tokens, Unit unit) {
        return tokens.isSequence(unit.from(), "trường", "hợp") || tokens.is(unit.from(), "cặp");
    }

    private static boolean isVerb(Unit unit) {
        return unit.code().equals("?");
    }

    private boolean isNorm(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        if (quantity.max() != null
                || unit != null && unit.per() != null && quantity.value().scale() > 0) {
            return true;
        }
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 5);
        for (int i = from; i < quantity.from(); i++) {
            if (tokens.is(i, "mỗi") || tokens.isSequence(i, "bình", "quân")) {
                return true;
            }
        }
        return false;
    }

    private List<Figure> rate(Analysis analysis, int index, int first, MediationRecord record) {
        Cue cue = before(analysis, index, first);
        boolean share = cue != null && analysis.tokens().is(cue.from(), "chiếm");
        if (share && isBehindCases(analysis, index, first) && !isBehindSuccessful(index, record)) {
            return List.of();
        }
        if (cue != null && cues.kind(cue).equals("PART") && isBehindCases(analysis, index, first)) {
            return record.has(Figure.RATE) ? List.of() : List.of(Figure.RATE);
        }
        if (cue != null) {
            boolean rate = cues.kind(cue).equals("RATE") || cues.kind(cue).equals("SUCCESSFUL");
            boolean own = isBehindCases(analysis, index, first)
                    || speaksOfMediation(analysis, index, first)
                    || isBeforeRatio(analysis, index);
            return rate && own && !isOfSome(analysis, index, cue) ? List.of(Figure.RATE) : List.of();
        }
        if (record.has(Figure.RATE) && continuesRate(analysis, index, first)) {
            return List.of(Figure.RATE);
        }
        Cue behind = after(analysis, index);
        boolean ofCases = behind != null && cues.kind(behind).equals("SUCCESSFUL") && !record.has(Figure.RATE);
        if (ofCases) {
            return List.of(Figure.RATE);
        }
        return isBehindCases(analysis, index, first) && record.has(Figure.SUCCESSFUL) && !record.has(Figure.RATE)
                ? List.of(Figure.RATE)
                : List.of();
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
        Quantity quantity = analysis.quantities().get(index);
        boolean percent = previous.unit() != null && previous.unit().kind() == UnitKind.PERCENT;
        TokenTable tokens = analysis.tokens();
        int before = quantity.from() - 1;
        boolean timed = tokens.is(before, "là") && tokens.isAt(before - 2, "năm") && tokens.isNumber(before - 1);
        boolean moved = tokens.is(before, "lên") || tokens.is(before, "xuống") || tokens.is(before, "còn");
        int gap = quantity.from() - previous.end();
        return percent && (moved && gap <= 2 || timed && gap <= 4);
    }

    /** Whether the quantity stands close behind cases, so that it is their rate. */
    private static boolean isBehindCases(Analysis analysis, int index, int first) {
        if (index == first) {
            return false;
        }
        Quantity previous = analysis.quantities().get(index - 1);
        boolean cases = previous.unit() == null
                || previous.unit().kind() == UnitKind.CASE
                || isVerb(previous.unit())
                || isCaseNoun(analysis.tokens(), previous.unit());
        int gap = analysis.quantities().get(index).from() - previous.end();
        return cases && (gap <= 6 || gap <= 12 && previous.total() != null);
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

    private List<Figure> cases(Analysis analysis, int index, int first, MediationRecord record) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        Cue before = before(analysis, index, first);
        Cue after = after(analysis, index);
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
        if (after != null && isResult(after) && yields(quantity, kind, before, after, record)) {
            kind = cues.kind(after);
        }
        boolean each = before == null && after != null && isResult(after) && everyOne(tokens, quantity, after);
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
            return carried || opening ? List.of(Figure.RECEIVED) : List.of();
        }
        if (kind.equals(IGNORED)
                || kind.equals("CARED")
                || kind.equals("ELSE")
                || kind.equals("ACT")
                || kind.equals("PART")
                || kind.equals("RATE")) {
            return List.of();
        }
        return List.of(Figure.valueOf(kind));
    }

    private boolean isResult(Cue cue) {
        String kind = cues.kind(cue);
        return kind.equals("SUCCESSFUL") || kind.equals("UNSUCCESSFUL") || kind.equals("PENDING");
    }

    /** Whether what stands before yields to the result behind: it says less, or the result follows the noun directly. */
    private boolean yields(Quantity quantity, String kind, @Nullable Cue before, Cue after, MediationRecord record) {
        boolean pending = cues.kind(after).equals("PENDING");
        boolean weak =
                kind.isEmpty() || !pending && (kind.equals("MEDIATED") || kind.equals("RECEIVED") && record.hasBase());
        boolean stated = before != null && isResult(before) && !kind.equals("PENDING");
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

    /** The nearest cue between the previous quantity of the sentence and this one. */
    private @Nullable Cue before(Analysis analysis, int index, int first) {
        Quantity quantity = analysis.quantities().get(index);
        int from = analysis.sentences().startOf(quantity.from());
        if (index > first && index > 0) {
            Quantity previous = analysis.quantities().get(index - 1);
            from = Math.max(from, previous.end() + ownWords(analysis, previous, quantity));
        }
        return cues.lastIn(analysis.tokens(), from, quantity.from());
    }

    /** Words behind the previous quantity up to the next comma are its own, where there is a comma, and up to «và» before the next. */
    private static int ownWords(Analysis analysis, Quantity previous, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        for (int i = previous.end(); i < quantity.from(); i++) {
            boolean ends =
                    tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, ':') || tokens.isChar(i, '(');
            if (ends || i + 1 == quantity.from() && tokens.is(i, "và")) {
                return i - previous.end();
            }
        }
        return 0;
    }

    /** The first cue behind the quantity, up to the next comma, bracket or quantity. */
    private @Nullable Cue after(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int end = analysis.sentences().endOf(quantity.from());
        if (index + 1 < analysis.quantities().size()) {
            end = Math.min(end, analysis.quantities().get(index + 1).from());
        }
        for (int i = quantity.end(); i < end; i++) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, '(') || tokens.isChar(i, ')')) {
                end = i;
            }
        }
        return cues.firstIn(tokens, quantity.end(), end);
    }
}

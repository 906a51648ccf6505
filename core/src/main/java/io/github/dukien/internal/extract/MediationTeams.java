package io.github.dukien.internal.extract;

import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Which teams and mediators are the record's: all of a place, not those of whom something is told or done apart. */
final class MediationTeams {
    /** Tokens from teams to their mediators. */
    private static final int NEAR = 4;

    private static final int BESIDE = 6;
    /** Tokens from a team to its members. */
    private static final int TEAM = 11;
    /** Tokens of where the places are that have teams. */
    private static final int PLACES = 8;

    private final MediationCues cues;

    MediationTeams(MediationCues cues) {
        this.cues = cues;
    }

    List<Figure> teams(Analysis analysis, int index) {
        boolean caredOnly = isCared(analysis, index) && !withMediators(analysis, index);
        boolean whole = analysis.quantities().get(index).total() != null;
        boolean some = isSome(analysis, index) && !withMediators(analysis, index) || isOfTaught(analysis, index);
        return MediationNorms.isNorm(analysis, index)
                        || isDifference(analysis, index)
                        || some
                        || isActed(analysis, index)
                        || caredOnly && !whole
                ? List.of()
                : List.of(Figure.TEAMS);
    }

    List<Figure> members(Analysis analysis, int index, Unit unit, MediationRecord record) {
        TokenTable tokens = analysis.tokens();
        if (MediationNorms.isNorm(analysis, index)) {
            return List.of();
        }
        if (isTeam(tokens, unit)) {
            if (isDifference(analysis, index)) {
                return List.of();
            }
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
        Cue before = cues.before(analysis, index, 0);
        boolean acted = before != null
                && (cues.kind(before).equals("ACT")
                        || cues.kind(before).equals("PART")
                        || cues.kind(before).equals("IGNORED"));
        boolean taught = tokens.isAt(end, "được") && cues.is(cues.firstIn(tokens, end, end + 3), "ACT");
        boolean people = record.has(Figure.TEAMS) && isOfTeam(analysis, index);
        boolean counts = !taught
                && (mediators
                        || people
                        || members && isOfOneTeam(analysis, quantity)
                        || members && record.has(Figure.TEAMS));
        boolean more = index > 0 && tokens.is(quantity.from() - 1, "và") && isDifference(analysis, index - 1);
        return counts && !part && !acted && !more && !record.has(Figure.MEDIATORS)
                ? List.of(Figure.MEDIATORS)
                : List.of();
    }

    /** củng cố, kiện toàn, công nhận N tổ hòa giải, with nothing else said, is an activity. */
    boolean isCared(Analysis analysis, int index) {
        Cue cue = cues.before(analysis, index, 0);
        if (!cues.is(cue, "CARED") || cue == null) {
            return false;
        }
        int from = analysis.quantities().get(index).from();
        for (int i = cue.to(); i < from; i++) {
            if (analysis.tokens().isChar(i, ',')) {
                return !analysis.tokens().is(from - 1, "có"); // «Sau kiện toàn, xã có 18 tổ»
            }
        }
        return true;
    }

    /** «tập huấn cho 120 hòa giải viên của 24 tổ hòa giải». */
    private boolean isOfTaught(Analysis analysis, int index) {
        boolean of = analysis.tokens().isAt(analysis.quantities().get(index).from() - 1, "của");
        return of && index > 0 && isActed(analysis, index - 1);
    }

    /** «khen thưởng 12 tổ hòa giải, 25 hòa giải viên»: what is done for teams is an activity, whoever is named with them. */
    boolean isActed(Analysis analysis, int index) {
        Cue cue = cues.before(analysis, index, 0);
        return cue != null
                && cues.kind(cue).equals("ACT")
                && cue.to() == analysis.quantities().get(index).from();
    }

    /**
     * Teams of which something is told apart are an activity: those that are left to do something for («còn 5 tổ hòa giải»),
     * in which members of others sit («có mặt ở 45/50 tổ hòa giải»), that lack something («5 tổ hòa giải chưa có sổ»).
     */
    static boolean isSome(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int before = quantity.from() - 1;
        Unit previous = index == 0 ? null : analysis.quantities().get(index - 1).unit();
        boolean theirs = previous != null
                && previous.kind() == UnitKind.MEMBER
                && tokens.isSequence(previous.from(), "hòa", "giải", "viên"); // «240 hòa giải viên ở 40 tổ»
        boolean inside = tokens.isAt(before, "ở")
                || tokens.isAt(before, "tại")
                || tokens.isAt(before, "trong")
                || tokens.isAt(before, "vào")
                || tokens.isAt(before, "giúp")
                || tokens.isAt(before, "cùng");
        int end = quantity.end();
        return tokens.isAt(before, "còn") && !tokens.isSequence(end, ",")
                || inside && !theirs
                || tokens.isSequence(before - 1, "tham", "gia")
                || tokens.isSequence(before - 1, "tổ", "trưởng")
                || tokens.isSequence(before - 1, "tổ", "phó")
                || tokens.isAt(end, "chưa")
                || tokens.isAt(end, "cùng")
                || tokens.isAt(end, "được") && !tokens.isSequence(end, "được", "thành")
                || tokens.isAt(end, "dự")
                || tokens.isSequence(end, "tham", "dự")
                || tokens.isSequence(end, "tiêu", "biểu")
                || tokens.isSequence(end, "điển", "hình")
                || tokens.isSequence(end, "đạt", "danh")
                || tokens.isSequence(end, "xuất", "sắc");
    }

    /** «tăng 12 tổ hòa giải»: how many more. */
    private static boolean isDifference(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int last = analysis.quantities().get(index).from() - 1;
        return tokens.isAt(last, "tăng") || tokens.isAt(last, "giảm") || tokens.isAt(last, "thêm");
    }

    /** Whether the next quantity, joined by no verb, counts the members of the teams («12 tổ với tổng số 84 hòa giải viên»). */
    private static boolean withMediators(Analysis analysis, int index) {
        if (index + 1 >= analysis.quantities().size()) {
            return false;
        }
        TokenTable tokens = analysis.tokens();
        int end = analysis.quantities().get(index).end();
        int places = placesEnd(analysis, index + 1, end);
        Quantity next = analysis.quantities().get(places > end ? index + 2 : index + 1);
        end = Math.max(end, places);
        Unit unit = next.unit();
        boolean people = unit != null && tokens.is(unit.from(), "người") && tokens.is(next.from() - 1, "với");
        int beside = tokens.is(next.from() - 1, "là") ? BESIDE : NEAR; // «…, với số lượng là 276 hòa giải viên»
        if (next.from() - end > beside || unit == null || unit.kind() != UnitKind.MEMBER && !people) {
            return false;
        }
        for (int i = end; i < next.from(); i++) {
            if (tokens.is(i, "thôi")
                    || tokens.isSequence(i, "công", "nhận")
                    || tokens.is(i, "bầu")
                    || tokens.is(i, "bổ")
                    || tokens.is(i, "thay")) {
                return false;
            }
        }
        return true;
    }

    /** «68 tổ hòa giải/68 ấp, với …», «894 tổ hòa giải tại 860 thôn trong toàn tỉnh, với …»: where the places of teams end, or -1. */
    private static int placesEnd(Analysis analysis, int index, int end) {
        TokenTable tokens = analysis.tokens();
        Quantity places = analysis.quantities().get(index);
        boolean where = tokens.isAt(end, "/") || tokens.isAt(end, "tại") || tokens.isAt(end, "ở");
        if (!where
                || places.from() != end + 1
                || index + 1 >= analysis.quantities().size()) {
            return -1;
        }
        int limit = Math.min(analysis.quantities().get(index + 1).from(), places.end() + PLACES);
        for (int i = places.end(); i < limit; i++) {
            if (tokens.isChar(i, ',')) {
                return i;
            }
        }
        return places.end();
    }

    /** «tổng số hòa giải viên là 1.012 người». */
    static boolean isMediators(TokenTable tokens, Quantity quantity, Unit unit) {
        int last = quantity.from() - 1;
        boolean people = tokens.is(unit.from(), "người") && unit.to() == unit.from() + 1
                || tokens.isSequence(unit.from(), "thành", "viên");
        boolean stated = last >= 3 && (tokens.is(last, "là") || tokens.is(last, "có") || tokens.isChar(last, ':'));
        return people && stated && tokens.isSequence(last - 3, "hòa", "giải", "viên");
    }

    /** «Tổ hòa giải khóm 4 có 8 thành viên»: those of the one team that is spoken of. */
    private static boolean isOfOneTeam(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int number = quantity.from();
        boolean had = tokens.isAt(number - 1, "có") || tokens.isAt(number - 1, "gồm");
        int from = Math.max(analysis.sentences().startOf(number), number - TEAM);
        for (int i = number - 2; had && i >= from && !tokens.isPunctuation(i); i--) {
            if (tokens.isSequence(i, "tổ", "hòa", "giải")) {
                return !tokens.isAt(i - 1, "các") && !tokens.isAt(i - 1, "mỗi") && !tokens.isNumber(Math.max(0, i - 1));
            }
        }
        return false;
    }

    /** «1 tổ hòa giải gồm 7 người». */
    static boolean isOfTeam(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        Unit teams = index == 0 ? null : analysis.quantities().get(index - 1).unit();
        TokenTable tokens = analysis.tokens();
        boolean people = unit != null && tokens.is(unit.from(), "người") && unit.to() == unit.from() + 1;
        boolean behind = teams != null && teams.kind() == UnitKind.TEAM && quantity.from() - teams.to() <= 2;
        return people && behind && (tokens.is(quantity.from() - 1, "gồm") || tokens.is(quantity.from() - 1, "với"));
    }

    /** «12 tổ» once tổ hòa giải is what is spoken of. */
    static boolean isTeam(TokenTable tokens, Unit unit) {
        boolean team = unit.kind() == UnitKind.NOUN && unit.to() - unit.from() == 1 && tokens.is(unit.from(), "tổ");
        return team && !isNamed(tokens, unit.to());
    }

    /** «214 tổ liên gia», «5 tổ trưởng»: a word right behind tổ that names other teams or their heads. */
    private static boolean isNamed(TokenTable tokens, int next) {
        boolean word = next < tokens.size() && tokens.isWord(next) && !tokens.breakBefore(next);
        return word
                && (tokens.isSequence(next, "an", "ninh")
                        || tokens.isSequence(next, "nhân", "dân")
                        || tokens.isSequence(next, "dân")
                        || tokens.isSequence(next, "tự", "quản")
                        || tokens.isSequence(next, "bảo", "vệ")
                        || tokens.isSequence(next, "liên")
                        || tokens.isSequence(next, "trưởng")
                        || tokens.isSequence(next, "phó")
                        || tokens.isSequence(next, "hợp", "tác")
                        || tokens.isSequence(next, "công")
                        || tokens.isSequence(next, "vay")
                        || tokens.isSequence(next, "tiết", "kiệm"));
    }
}

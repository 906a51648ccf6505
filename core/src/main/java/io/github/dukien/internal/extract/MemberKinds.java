package io.github.dukien.internal.extract;

import io.github.dukien.fact.MemberCount.Kind;
import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether counted members joined, are in all, left, or are something else; or whether no members are counted. */
final class MemberKinds {
    /** Members that are said to be fewer, compared with nothing. */
    static final Reading LOSS = new Reading(Kind.LOST, "member.lost.fall", null);

    private static final int COMRADE_REACH = 6;

    /** Kinds of scope heads that say where or of which body members are. */
    private static final Set<String> PLACES = Set.of("LEVEL", "AREA", "HAMLET", "BODY", "NAMED", "GENERIC", "FORCE");

    private final MemberVerbs verbs;
    private final MemberNear nearest;
    private final Cues<String> before;
    private final Cues<String> behind;
    private final Lexicon places;

    MemberKinds(Lexicons lexicons) {
        verbs = new MemberVerbs(lexicons);
        nearest = new MemberNear(verbs);
        before = verbs.before();
        behind = verbs.behind();
        places = lexicons.get("cue/scope-heads");
    }

    /** The words these kinds stand on. */
    MemberVerbs verbs() {
        return verbs;
    }

    /** What the quantity counts; null if it is an activity or a norm. */
    @Nullable
    Reading read(Analysis analysis, int index, MemberUnits.Noun noun, boolean change) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int end = MemberPhrases.behindShortForm(tokens, Math.max(quantity.end(), quantity.boundTo()));
        Cue after = behind.firstIn(
                tokens,
                end,
                Math.min(
                        Clauses.phraseEnd(analysis, end),
                        end + (noun.carried() ? MemberVerbs.JOIN_REACH : noun.comrade() ? 9 : 6)));
        boolean nothing = after != null
                && (behind.kind(after).equals("NONE")
                        || behind.kind(after).equals("OTHER") && MemberPhrases.isNamed(tokens, end, after));
        boolean all = after != null && tokens.isAt(after.from() - 1, "đều"); // «5 thành viên đều là sinh viên»
        after = nothing || all ? null : after;
        Cue near = nearest.near(analysis, index);
        boolean fresh = after != null && behind.id(after).equals("member.new.noun"); // «77 đảng viên mới»
        if (fresh && after != null && (after.from() != end || near != null && isActOrLoss(near))) {
            after = null;
        }
        if (noun.comrade() && near != null && isFar(quantity, near)) {
            near = null;
        }
        if (MemberVerbs.isMore(tokens, quantity.from())) {
            return new Reading(Kind.NEW, "member.new.more", null);
        }
        if (noun.carried() && MemberPhrases.isRaisedTotal(tokens, quantity)) {
            return new Reading(Kind.TOTAL, "member.total.raised", near);
        }
        if (noun.text().startsWith("đại biểu")) {
            boolean some = Delegates.areOfElected(analysis, index);
            return new Reading(some ? Kind.OTHER : Kind.TOTAL, "member.total.elected", near);
        }
        boolean stated = near != null && MemberVerbs.isJoinOrLeave(before.kind(near));
        if (analysis.isMediators(index) && !stated) {
            return new Reading(Kind.TOTAL, "member.total.mediators", null);
        }
        if (MemberPhrases.isAmong(analysis, index)) {
            return new Reading(Kind.OTHER, "member.part.among", near);
        }
        boolean core =
                noun.text().endsWith("nòng cốt") && (near == null || !MemberVerbs.isJoinOrLeave(before.kind(near)));
        if (core) {
            return new Reading(Kind.OTHER, "member.other.core", near);
        }
        if (after == null) {
            after = joinedAfter(analysis, index);
        }
        boolean joins = after != null && MemberVerbs.isJoinOrLeave(behind.kind(after));
        boolean honoured = noun.comrade() && MemberPhrases.isBadge(tokens, end)
                || noun.comrade()
                        && !joins
                        && near != null
                        && before.kind(near).equals("TOTAL")
                        && MemberPhrases.isPartOfActed(analysis, index);
        boolean praised = near == null && MemberPhrases.isPraised(tokens, end);
        if (near != null && before.kind(near).equals("NORM") || honoured || praised) {
            return null;
        }
        boolean honours = near != null && before.kind(near).equals("ACT") && near.to() == quantity.from();
        if (honours && after != null && behind.kind(after).equals("OTHER")) {
            return null; // «tuyên dương 20 đảng viên trẻ»: whatever they are, they are acted upon
        }
        boolean elected = after != null && behind.id(after).equals("member.total.behind");
        if (after != null && elected && !(near != null && isAdded(tokens, near))) {
            return reading("TOTAL", behind.id(after), after);
        }
        boolean living = after != null && behind.id(after).endsWith(".living");
        if (living
                && (near == null || before.kind(near).equals("PART"))
                && MemberPhrases.isBehindMembers(analysis, index)) {
            return new Reading(Kind.OTHER, "member.part.living", after);
        }
        if (after != null && noun.carried() && MemberPhrases.isSaid(tokens, after)) {
            return new Reading(Kind.TOTAL, "member.total.said", after);
        }
        if (after != null && near != null && MemberPhrases.isOwn(analysis, quantity, near, after)) {
            return new Reading(Kind.TOTAL, "member.total.own", near);
        }
        boolean free = after == null || MemberPhrases.isJoining(analysis, after);
        if (free && near != null && !noun.comrade() && MemberPhrases.isDrawn(analysis, near)) {
            return new Reading(Kind.TOTAL, "member.total.drawn", near);
        }
        if (after != null && (near == null || !MemberVerbs.isJoinOrLeave(before.kind(near)))) {
            return behind.kind(after).equals("ACT") ? null : reading(behind.kind(after), behind.id(after), after);
        }
        if (near != null && MemberPhrases.isWhole(tokens, near, quantity)) {
            return new Reading(Kind.TOTAL, "member.total.whole", near);
        }
        if (near != null && !before.kind(near).equals("PART")) {
            return before.kind(near).equals("ACT") ? null : reading(before.kind(near), before.id(near), near);
        }
        if (near != null) {
            Cue outer = QuantityFacts.governing(analysis, quantity, before);
            boolean acted = outer != null && before.kind(outer).equals("ACT");
            boolean ofOthers = noun.comrade() && index > 0 && !analysis.isTaken(index - 1);
            return acted || ofOthers ? null : new Reading(Kind.OTHER, before.id(near), near);
        }
        if (change) {
            return new Reading(Kind.OTHER, "member.change", null);
        }
        if (MemberPhrases.isInTeams(analysis, index)) {
            return new Reading(Kind.TOTAL, "member.total.teams", null);
        }
        Cue governing = QuantityFacts.governing(analysis, quantity, before);
        if (noun.comrade() && governing != null && isFar(quantity, governing)) {
            return null;
        }
        if (governing != null && !before.kind(governing).equals("NORM")) {
            boolean whole = isOfPlace(analysis, quantity, governing) || isBesideTeams(analysis, index, governing);
            String kind = whole ? "TOTAL" : before.kind(governing);
            return kind.equals("ACT") || kind.equals("PART") && noun.comrade()
                    ? null
                    : reading(kind, before.id(governing), governing);
        }
        return noun.comrade() ? null : new Reading(noun.carried() ? Kind.OTHER : Kind.TOTAL, "member.default", null);
    }

    /** «bồi dưỡng 120 đảng viên mới»: they are acted upon, new or not. */
    private boolean isActOrLoss(Cue near) {
        String kind = before.kind(near);
        return kind.equals("ACT") || kind.equals("LOST");
    }

    /** «bầu bổ sung 2 đồng chí vào Ban Chấp hành», «kết nạp … vào …»: they are new. */
    private boolean isAdded(TokenTable tokens, Cue near) {
        return MemberVerbs.isJoinOrLeave(before.kind(near))
                && !(tokens.is(near.from(), "bầu") && near.to() == near.from() + 1);
    }

    /** «còn 9 tổ hòa giải, 61 hòa giải viên»: as many as are left, like the teams before them. */
    private static boolean isBesideTeams(Analysis analysis, int index, Cue left) {
        Quantity teams = index == 0 ? null : analysis.quantities().get(index - 1);
        return analysis.tokens().is(left.from(), "còn")
                && teams != null
                && teams.unit() != null
                && teams.unit().kind() == Quantity.UnitKind.TEAM
                && teams.from() >= left.to()
                && analysis.quantities().get(index).from() - teams.end() <= 2;
    }

    /** A body farther away is not what comrades are members of. */
    private boolean isFar(Quantity quantity, Cue cue) {
        return before.isWeak(cue) && quantity.from() - cue.to() > COMRADE_REACH;
    }

    /** «15 hòa giải viên và 9 đảng viên được tặng giấy khen»: what stands behind the second counts for both. */
    private @Nullable Cue joinedAfter(Analysis analysis, int index) {
        if (index + 1 >= analysis.quantities().size()) {
            return null;
        }
        Quantity next = analysis.quantities().get(index + 1);
        int end = analysis.quantities().get(index).end();
        if (next.from() != end + 1 || !analysis.tokens().is(end, "và") || next.unit() == null) {
            return null;
        }
        int from = Math.max(next.end(), next.unit().itemTo()); // «1.240 hội viên và 98 đội tình nguyện viên»
        Cue cue = behind.firstIn(analysis.tokens(), from, Math.min(Clauses.phraseEnd(analysis, from), from + 5));
        return cue != null && behind.kind(cue).equals("ACT") ? cue : null;
    }

    private static Reading reading(String kind, String rule, Cue cue) {
        return new Reading(
                kind.equals("PART") ? Kind.OTHER : kind.equals("BODY") ? Kind.TOTAL : Kind.valueOf(kind), rule, cue);
    }

    /** «riêng thị trấn Đồi Ngô (9 tổ, 61 hòa giải viên)»: the whole of a place that is told apart. */
    private boolean isOfPlace(Analysis analysis, Quantity quantity, Cue apart) {
        TokenTable tokens = analysis.tokens();
        if (!tokens.is(apart.from(), "riêng") || !isPlace(tokens, apart.to(), quantity.from(), false)) {
            return false;
        }
        for (int i = apart.to(); i < quantity.from(); i++) {
            if (tokens.isChar(i, '(')) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a body, a level or a place is named at a token (khối xã 121, Phụ nữ 402).
     *
     * @param bodies whether members of several bodies are told apart (673 đoàn viên, hội viên: nông dân 212, phụ nữ 265)
     */
    boolean isPlace(TokenTable tokens, int i, int limit, boolean bodies) {
        return tokens.isCapitalized(i) && !tokens.is(i, "nữ")
                || isBodyOrPlace(tokens, i, limit)
                || bodies && isGroup(tokens, i, limit);
    }

    private boolean isGroup(TokenTable tokens, int i, int limit) {
        long match = places.match(tokens, i, limit);
        String kind = match == Lexicon.NONE ? "" : places.entry(match).value("kind");
        return kind.equals("PEOPLE") || kind.equals("TAIL");
    }

    /** Whether a word for a body, a level or a place stands at a token (chi bộ, khối, xã). */
    boolean isBodyOrPlace(TokenTable tokens, int i, int limit) {
        long match = places.match(tokens, i, limit);
        return match != Lexicon.NONE && PLACES.contains(places.entry(match).value("kind"));
    }

    /**
     * What a quantity counts.
     *
     * @param kind the kind
     * @param rule id of the rule
     * @param cue the cue it stands on, or null
     */
    record Reading(Kind kind, String rule, @Nullable Cue cue) {}
}

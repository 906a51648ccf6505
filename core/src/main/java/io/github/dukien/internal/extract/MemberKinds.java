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
    private static final int JOIN_REACH = 14;
    private static final int CLUB_REACH = 14;

    /** Kinds of scope heads that say where or of which body members are. */
    private static final Set<String> PLACES = Set.of("LEVEL", "AREA", "HAMLET", "BODY", "NAMED", "GENERIC", "FORCE");

    private final Cues<String> before;
    private final Cues<String> behind;
    private final Lexicon places;

    MemberKinds(Lexicons lexicons) {
        before = new Cues<>(lexicons, "cue/members", kind -> kind);
        behind = new Cues<>(lexicons, "cue/members-behind", kind -> kind);
        places = lexicons.get("cue/scope-heads");
    }

    /** What the quantity counts; null if it is an activity or a norm. */
    @Nullable
    Reading read(Analysis analysis, int index, MemberUnits.Noun noun, boolean change) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int end = Math.max(quantity.end(), quantity.boundTo());
        Cue after = behind.firstIn(
                tokens,
                end,
                Math.min(
                        Clauses.phraseEnd(analysis, end),
                        end + (noun.carried() ? JOIN_REACH : noun.comrade() ? 9 : 6)));
        boolean nothing = after != null
                && (behind.kind(after).equals("NONE")
                        || behind.kind(after).equals("OTHER") && isNamed(tokens, end, after));
        after = nothing ? null : after;
        Cue near = adjacentTotal(analysis, quantity, near(analysis, index, quantity));
        near = carriedVerb(analysis, index, near);
        if (noun.comrade() && near != null && isFar(quantity, near)) {
            near = null;
        }
        if (isMore(tokens, quantity.from())) {
            return new Reading(Kind.NEW, "member.new.more", null);
        }
        boolean core = noun.text().endsWith("nòng cốt") && (near == null || !isJoinOrLeave(before.kind(near)));
        if (core) {
            return new Reading(Kind.OTHER, "member.other.core", near);
        }
        if (after == null) {
            after = joinedAfter(analysis, index);
        }
        boolean joins = after != null && isJoinOrLeave(behind.kind(after));
        boolean honoured = noun.comrade() && isBadge(tokens, end)
                || noun.comrade()
                        && !joins
                        && near != null
                        && before.kind(near).equals("TOTAL")
                        && isPartOfActed(analysis, index);
        if (near != null && before.kind(near).equals("NORM") || honoured) {
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
        if (living && (near == null || before.kind(near).equals("PART")) && isBehindMembers(analysis, index)) {
            return new Reading(Kind.OTHER, "member.part.living", after);
        }
        if (after != null && noun.carried() && isSaid(tokens, after)) {
            return new Reading(Kind.TOTAL, "member.total.said", after);
        }
        boolean free = after == null || isJoining(analysis, after);
        if (free && near != null && !noun.comrade() && isDrawn(analysis, near)) {
            return new Reading(Kind.TOTAL, "member.total.drawn", near);
        }
        if (after != null && (near == null || !isJoinOrLeave(before.kind(near)))) {
            return behind.kind(after).equals("ACT") ? null : reading(behind.kind(after), behind.id(after), after);
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
        if (isInTeams(analysis, index)) {
            return new Reading(Kind.TOTAL, "member.total.teams", null);
        }
        Cue governing = QuantityFacts.governing(analysis, quantity, before);
        if (noun.comrade() && governing != null && isFar(quantity, governing)) {
            return null;
        }
        if (governing != null && !before.kind(governing).equals("NORM")) {
            String kind = isOfPlace(analysis, quantity, governing) ? "TOTAL" : before.kind(governing);
            return kind.equals("ACT") || kind.equals("PART") && noun.comrade()
                    ? null
                    : reading(kind, before.id(governing), governing);
        }
        return noun.comrade() ? null : new Reading(noun.carried() ? Kind.OTHER : Kind.TOTAL, "member.default", null);
    }

    /** «88 người là hội viên»: all members; «12 người là đảng viên» tells what some are besides. */
    private static boolean isSaid(TokenTable tokens, Cue after) {
        boolean is = tokens.is(after.from(), "là") && after.to() == after.from() + 1;
        return is && (tokens.isSequence(after.to(), "hội", "viên") || tokens.isSequence(after.to(), "đoàn", "viên"));
    }

    /** «Hội Nông dân kết nạp 43 hội viên, Hội LHPN 61 hội viên»: the next body goes on with the verb of the last. */
    private @Nullable Cue carriedVerb(Analysis analysis, int index, @Nullable Cue near) {
        TokenTable tokens = analysis.tokens();
        if (near == null || index == 0 || !analysis.isTaken(index - 1)) {
            return near;
        }
        if (!before.isWeak(near) || !tokens.isCapitalized(near.from())) {
            return near;
        }
        int previous = analysis.quantities().get(index - 1).end();
        int clause = Clauses.start(analysis, analysis.quantities().get(index).from());
        if (previous <= clause || !tokens.isChar(previous, ',') || near.from() != previous + 1) {
            return near;
        }
        Cue verb = before.governing(tokens, clause, previous);
        return verb != null && before.kind(verb).equals("NEW")
                        || verb != null && before.kind(verb).equals("LOST")
                ? verb
                : near;
    }

    /** «hội viên Hội Người cao tuổi»: a word of the body's name says nothing of its members. */
    private static boolean isNamed(TokenTable tokens, int end, Cue after) {
        for (int i = end; i < after.from(); i++) {
            boolean body = tokens.is(i, "hội")
                    || tokens.is(i, "đoàn")
                    || tokens.is(i, "đội")
                    || tokens.is(i, "công")
                    || tokens.is(i, "chi");
            if (body && tokens.isCapitalized(i)) {
                return !tokens.is(after.from(), "là");
            }
        }
        return false;
    }

    /** Whether members are counted before, with nothing but shares and ages between. */
    private static boolean isBehindMembers(Analysis analysis, int index) {
        int sentence =
                analysis.sentences().startOf(analysis.quantities().get(index).from());
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            Quantity.Unit unit = analysis.quantities().get(i).unit();
            if (analysis.quantities().get(i).from() < sentence) {
                return false;
            }
            boolean share = unit != null
                    && (unit.kind() == Quantity.UnitKind.PERCENT
                            || unit.kind() == Quantity.UnitKind.DURATION
                            || analysis.tokens().is(unit.from(), "tuổi"));
            if (!share) {
                return analysis.isTaken(i);
            }
        }
        return false;
    }

    /** «thu hút 80 thành viên tham gia»: tham gia with nothing behind it. */
    private static boolean isJoining(Analysis analysis, Cue after) {
        TokenTable tokens = analysis.tokens();
        return tokens.isSequence(after.from(), "tham", "gia")
                && (after.to() >= analysis.sentences().endOf(after.from()) || tokens.isPunctuation(after.to()));
    }

    /** «bầu bổ sung 2 đồng chí vào Ban Chấp hành», «kết nạp … vào …»: they are new. */
    private boolean isAdded(TokenTable tokens, Cue near) {
        return isJoinOrLeave(before.kind(near)) && !(tokens.is(near.from(), "bầu") && near.to() == near.from() + 1);
    }

    /** «tham gia cùng 418 tổ hòa giải (903 hòa giải viên …)»: the bracket behind teams counts who is in them. */
    private static boolean isInTeams(Analysis analysis, int index) {
        int open = analysis.quantities().get(index).from() - 1;
        if (index == 0 || !analysis.tokens().isChar(open, '(')) {
            return false;
        }
        Quantity teams = analysis.quantities().get(index - 1);
        return teams.end() == open && teams.unit() != null && teams.unit().kind() == Quantity.UnitKind.TEAM;
    }

    /** A body farther away is not what comrades are members of. */
    private boolean isFar(Quantity quantity, Cue cue) {
        return before.isWeak(cue) && quantity.from() - cue.to() > COMRADE_REACH;
    }

    /** «Hội LHPN: 2.310, mới 121», «TP Phúc Yên: thêm 612 đoàn viên». */
    private static boolean isMore(TokenTable tokens, int number) {
        int before = number - 1;
        boolean more = before >= 0 && (tokens.is(before, "mới") || tokens.is(before, "thêm"));
        return more && (before == 0 || tokens.isPunctuation(before - 1) || tokens.breakBefore(before));
    }

    /** «05 đ/c 60 năm (tuổi Đảng)»: who is given a badge. */
    private static boolean isBadge(TokenTable tokens, int end) {
        return end + 1 < tokens.size() && tokens.isNumber(end) && tokens.is(end + 1, "năm");
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
        int from = next.end();
        Cue cue = behind.firstIn(analysis.tokens(), from, Math.min(Clauses.phraseEnd(analysis, from), from + 5));
        return cue != null && behind.kind(cue).equals("ACT") ? cue : null;
    }

    /** «74 đảng viên được trao Huy hiệu, gồm: 03 đồng chí …»: parts of members who are no member count are none either. */
    private static boolean isPartOfActed(Analysis analysis, int index) {
        if (index == 0 || analysis.isTaken(index - 1)) {
            return false;
        }
        Quantity previous = analysis.quantities().get(index - 1);
        boolean same = analysis.sentences().at(previous.from())
                == analysis.sentences().at(analysis.quantities().get(index).from());
        boolean members = previous.unit() != null
                && (previous.unit().kind() == Quantity.UnitKind.MEMBER
                        || previous.unit().kind() == Quantity.UnitKind.COMRADE
                        || previous.unit().kind() == Quantity.UnitKind.DURATION);
        return same && members;
    }

    private static Reading reading(String kind, String rule, Cue cue) {
        return new Reading(
                kind.equals("PART") ? Kind.OTHER : kind.equals("BODY") ? Kind.TOTAL : Kind.valueOf(kind), rule, cue);
    }

    /** «với 164 thành viên»: có, với and gồm right before the number count all, whatever verb stands farther away. */
    private @Nullable Cue adjacentTotal(Analysis analysis, Quantity quantity, @Nullable Cue near) {
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 2);
        Cue adjacent = before.lastIn(analysis.tokens(), from, quantity.from());
        boolean total = adjacent != null
                && before.kind(adjacent).equals("TOTAL")
                && adjacent.to() == quantity.from()
                && (near == null || near.to() < adjacent.to());
        boolean part = near != null
                && (before.kind(near).equals("PART") || before.kind(near).equals("NORM"))
                && !(total && adjacent != null && isStill(analysis.tokens(), near, adjacent));
        return total && !part ? adjacent : near;
    }

    /** «còn mỏng, toàn xã có 63 đảng viên»: still something, in a clause of its own. */
    private static boolean isStill(TokenTable tokens, Cue near, Cue adjacent) {
        if (!tokens.is(near.from(), "còn") || near.to() > near.from() + 1) {
            return false;
        }
        for (int i = near.to(); i < adjacent.from(); i++) {
            if (tokens.isChar(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** «các câu lạc bộ thu hút 240 thành viên»: clubs and groups draw those who are their members. */
    private static boolean isDrawn(Analysis analysis, Cue near) {
        TokenTable tokens = analysis.tokens();
        if (!tokens.isSequence(near.from(), "thu", "hút")) {
            return false;
        }
        int from = Math.max(analysis.sentences().startOf(near.from()), near.from() - CLUB_REACH);
        for (int i = near.from() - 1; i >= from; i--) {
            boolean club = tokens.is(i, "clb")
                    || tokens.is(i, "nhóm")
                    || tokens.isSequence(i, "câu", "lạc", "bộ")
                    || tokens.isSequence(i, "tổ", "hợp", "tác")
                    || tokens.isSequence(i, "hợp", "tác", "xã")
                    || tokens.isSequence(i, "chi", "hội");
            if (club) {
                return true;
            }
        }
        return false;
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

    /** Whether members by whatever noun were expelled: the verb stands directly before the number. */
    boolean expels(Analysis analysis, Quantity quantity) {
        int number = quantity.from();
        int from = Math.max(analysis.sentences().startOf(number), number - 5);
        Cue cue = before.lastIn(analysis.tokens(), from, number);
        int label = analysis.tokens().isAt(number - 1, ":") ? number - 1 : number;
        return cue != null && cue.to() == label && before.id(cue).equals("member.lost.people");
    }

    /** Whether people counted between these places join or leave: they are members by whatever noun. */
    boolean joinsOrLeaves(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 5);
        Cue verb = before.lastIn(tokens, from, quantity.from());
        if (verb != null && quantity.from() - verb.to() <= 2 && before.id(verb).endsWith(".people")) {
            return true;
        }
        if (verb != null && verb.to() == quantity.from() && before.kind(verb).equals("BODY")) {
            return true; // «Ban Thường vụ 9 chị»
        }
        int end = quantity.end();
        Cue after = behind.firstIn(tokens, end, Math.min(Clauses.phraseEnd(analysis, end), end + JOIN_REACH));
        return after != null
                && (behind.id(after).equals("member.new.behind")
                        || behind.id(after).equals("member.total.behind"));
    }

    /** Whether what stands directly before a bare number says itself what the members did. */
    boolean states(Analysis analysis, Quantity quantity) {
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 5);
        Cue cue = before.lastIn(analysis.tokens(), from, quantity.from());
        boolean verb = cue != null && cue.to() == quantity.from() && isJoinOrLeave(before.kind(cue));
        return verb
                || isMore(analysis.tokens(), quantity.from())
                || analysis.tokens().isAt(quantity.from() - 1, ":");
    }

    /** Whether a verb of joining or leaving, or a body, stands directly before a bare number. */
    boolean governsBare(Analysis analysis, Quantity quantity) {
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 5);
        Cue cue = before.lastIn(analysis.tokens(), from, quantity.from());
        if (isMore(analysis.tokens(), quantity.from())) {
            return true;
        }
        boolean adjacent = cue != null && cue.to() == quantity.from();
        boolean states = cue != null
                && (isJoinOrLeave(before.kind(cue))
                        || before.id(cue).equals("member.other")
                        || before.id(cue).equals("member.total"));
        return adjacent && states || analysis.tokens().isAt(quantity.from() - 1, "giảm");
    }

    /**
     * Whether a body, a level or a place is named at a token (khối xã 121, Phụ nữ 402).
     *
     * @param bodies whether members of several bodies are told apart (673 đoàn viên, hội viên: nông dân 212, phụ nữ 265)
     */
    boolean isPlace(TokenTable tokens, int i, int limit, boolean bodies) {
        if (tokens.isCapitalized(i) && !tokens.is(i, "nữ")) {
            return true;
        }
        long match = places.match(tokens, i, limit);
        if (match == Lexicon.NONE) {
            return false;
        }
        String kind = places.entry(match).value("kind");
        return PLACES.contains(kind) || bodies && (kind.equals("PEOPLE") || kind.equals("TAIL"));
    }

    /** Whether a verb that acts upon people stands in {@code [from, to)}: those counted behind it are no members. */
    boolean isActed(Analysis analysis, int from, int to) {
        Cue cue = before.lastIn(analysis.tokens(), from, to);
        return cue != null && before.kind(cue).equals("ACT");
    }

    private static boolean isJoinOrLeave(String kind) {
        return kind.equals("NEW") || kind.equals("LOST") || kind.equals("BODY");
    }

    /** The nearest cue between the previous quantity and this one. */
    private @Nullable Cue near(Analysis analysis, int index, Quantity quantity) {
        int from = analysis.sentences().startOf(quantity.from());
        if (index > 0) {
            from = Math.max(from, analysis.quantities().get(index - 1).end());
        }
        Cue cue = before.governing(analysis.tokens(), from, quantity.from());
        boolean others = cue != null
                && index > 0
                && !before.kind(cue).equals("BODY")
                && cue.from() == analysis.quantities().get(index - 1).end();
        return others ? null : cue;
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

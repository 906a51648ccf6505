package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;

/** The words that say that members join, are in all or leave, and what stands right before a number of them. */
final class MemberVerbs {
    static final int JOIN_REACH = 14;
    /** Tokens before a number in which its verb stands: «công nhận đảng viên chính thức cho 81 trường hợp». */
    private static final int VERB = 7;

    private static final int BODY_REACH = 10;

    private final Cues<String> before;
    private final Cues<String> behind;

    MemberVerbs(Lexicons lexicons) {
        before = new Cues<>(lexicons, "cue/members", kind -> kind);
        behind = new Cues<>(lexicons, "cue/members-behind", kind -> kind);
    }

    /** The cues of what stands before members. */
    Cues<String> before() {
        return before;
    }

    /** The cues of what stands behind members. */
    Cues<String> behind() {
        return behind;
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
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - VERB);
        Cue verb = before.lastIn(tokens, from, quantity.from());
        if (verb != null && quantity.from() - verb.to() <= 2 && before.id(verb).endsWith(".people")) {
            return true;
        }
        if (verb != null && verb.to() == quantity.from() && before.kind(verb).equals("BODY")) {
            return true; // «Ban Thường vụ 9 chị»
        }
        if (verb != null && verb.to() == quantity.from() && isSizeOfBody(analysis, verb)) {
            return true;
        }
        int end = quantity.end();
        Cue after = behind.firstIn(tokens, end, Math.min(Clauses.phraseEnd(analysis, end), end + JOIN_REACH));
        return after != null
                && (behind.id(after).equals("member.new.behind")
                        || behind.id(after).equals("member.total.behind"));
    }

    /** «phát triển mới 126 chị»: whether a verb of bringing in stands right before. */
    boolean brings(Analysis analysis, Quantity quantity) {
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - VERB);
        Cue verb = before.lastIn(analysis.tokens(), from, quantity.from());
        boolean adjacent = verb != null && verb.to() == quantity.from();
        return adjacent && verb != null && analysis.tokens().isSequence(verb.from(), "phát", "triển");
    }

    /** «Ban Chấp hành khóa mới gồm 17 chị»: gồm behind a body, with no comma between. */
    private boolean isSizeOfBody(Analysis analysis, Cue verb) {
        TokenTable tokens = analysis.tokens();
        if (!tokens.is(verb.to() - 1, "gồm")) {
            return false;
        }
        int from = Math.max(analysis.sentences().startOf(verb.from()), verb.from() - BODY_REACH);
        for (int i = verb.from() - 1; i >= from; i--) {
            if (tokens.isPunctuation(i)) {
                return false;
            }
            Cue body = before.at(tokens, i, verb.from());
            if (body != null && before.kind(body).equals("BODY")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether people counted in the same sentence as members are members too: «… 6 thành viên, nay là 47 người», «… kết
     * nạp 52 hội viên, có 14 người xin ra khỏi Hội», «cho thôi 12 hòa giải viên và công nhận mới 30 người».
     */
    boolean goesOn(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        int start = analysis.sentences().startOf(quantity.from());
        if (analysis.quantities().get(index - 1).from() < start) {
            return false;
        }
        int from = Math.max(start, quantity.from() - 5);
        Cue verb = before.lastIn(analysis.tokens(), from, quantity.from());
        boolean adjacent = verb != null && verb.to() == quantity.from();
        boolean grown = adjacent && verb != null && analysis.tokens().is(verb.to() - 1, "là");
        if (grown || adjacent && verb != null && isJoinOrLeave(before.kind(verb))) {
            return true;
        }
        int end = quantity.end();
        Cue after =
                behind.firstIn(analysis.tokens(), end, Math.min(Clauses.phraseEnd(analysis, end), end + JOIN_REACH));
        return after != null && behind.kind(after).equals("LOST");
    }

    /** «… 640 hòa giải viên, chiếm 31%; người dân tộc thiểu số 205»: what some of them are, right before their number. */
    boolean isPartLabel(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        int from = Math.max(analysis.quantities().get(index - 1).end(), quantity.from() - 7);
        Cue label = before.lastIn(analysis.tokens(), from, quantity.from());
        return label != null
                && label.to() == quantity.from()
                && before.kind(label).equals("PART")
                && label.to() - label.from() > 1
                && !analysis.tokens().is(label.to() - 1, "là");
    }

    /** Whether what stands directly before a bare number says itself what the members did. */
    boolean states(Analysis analysis, Quantity quantity) {
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 5);
        Cue cue = before.lastIn(analysis.tokens(), from, quantity.from());
        boolean adjacent = cue != null && cue.to() == quantity.from();
        boolean verb = adjacent && cue != null && isJoinOrLeave(before.kind(cue));
        boolean level =
                adjacent && analysis.tokens().isAt(quantity.from() - 1, "lên"); // «nâng số hội viên lên 4.120 người»
        return verb
                || level
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

    /** «Trong số kết nạp mới, khối xã có 131 đồng chí»: whether the words before a part say that the whole is new. */
    boolean isOfNew(Analysis analysis, int from, int to) {
        Cue cue = before.firstIn(analysis.tokens(), from + 2, Math.min(to, from + 6));
        return analysis.tokens().isSequence(from, "trong", "số")
                && cue != null
                && before.kind(cue).equals("NEW");
    }

    /** Whether a verb that acts upon people stands in {@code [from, to)}: those counted behind it are no members. */
    boolean isActed(Analysis analysis, int from, int to) {
        Cue cue = before.lastIn(analysis.tokens(), from, to);
        return cue != null && before.kind(cue).equals("ACT");
    }

    /** «Hội LHPN: 2.310, mới 121», «TP Phúc Yên: thêm 612 đoàn viên». */
    static boolean isMore(TokenTable tokens, int number) {
        int before = number - 1;
        boolean more = before >= 0 && (tokens.is(before, "mới") || tokens.is(before, "thêm"));
        return more && (before == 0 || tokens.isPunctuation(before - 1) || tokens.breakBefore(before));
    }

    static boolean isJoinOrLeave(String kind) {
        return kind.equals("NEW") || kind.equals("LOST") || kind.equals("BODY");
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;

/** Shapes of sentences that decide what counted members are, whatever the words beside them. */
final class MemberPhrases {
    /** How far behind «được» the praise may stand, past the name of who gives it. */
    private static final int PRAISE_REACH = 14;

    private static final int CLUB_REACH = 14;
    /** Tokens between a whole and those of them that are told. */
    private static final int AMONG = 4;

    private MemberPhrases() {}

    /** «…, đưa tổng số lên 7.950 chị»: those told before and these are all the members. */
    static boolean isRaisedTotal(TokenTable tokens, Quantity quantity) {
        int up = quantity.from() - 1;
        boolean whole = tokens.isAt(up - 2, "toàn") || tokens.isAt(up - 2, "hiện"); // «tổng số toàn huyện lên»
        int total = whole ? up - 4 : up - 2;
        return total >= 0 && tokens.is(up, "lên") && tokens.isSequence(total, "tổng", "số");
    }

    /** «88 người là hội viên»: all members; «12 người là đảng viên» tells what some are besides. */
    static boolean isSaid(TokenTable tokens, Cue after) {
        boolean is = tokens.is(after.from(), "là") && after.to() == after.from() + 1;
        return is && (tokens.isSequence(after.to(), "hội", "viên") || tokens.isSequence(after.to(), "đoàn", "viên"));
    }

    /** «1.250 đoàn viên, thanh niên (ĐVTN) đăng ký …»: one behind the letters that stand for the noun. */
    static int behindShortForm(TokenTable tokens, int end) {
        boolean letters =
                tokens.isAt(end, "(") && tokens.isAt(end + 2, ")") && tokens.isWord(end + 1) && tokens.isUpper(end + 1);
        return letters ? end + 3 : end;
    }

    /** «trong số 42 hòa giải viên của phường, 13 người là nữ»: trong số right before the number tells all of them. */
    static boolean isWhole(TokenTable tokens, Cue near, Quantity quantity) {
        return near.to() == quantity.from() && tokens.isSequence(near.to() - 2, "trong", "số");
    }

    /** «hội viên Hội Người cao tuổi»: a word of the body's name says nothing of its members. */
    static boolean isNamed(TokenTable tokens, int end, Cue after) {
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
    static boolean isBehindMembers(Analysis analysis, int index) {
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
    static boolean isJoining(Analysis analysis, Cue after) {
        TokenTable tokens = analysis.tokens();
        return tokens.isSequence(after.from(), "tham", "gia")
                && (after.to() >= analysis.sentences().endOf(after.from()) || tokens.isPunctuation(after.to()));
    }

    /** «tham gia cùng 418 tổ hòa giải (903 hòa giải viên …)»: the bracket behind teams counts who is in them. */
    static boolean isInTeams(Analysis analysis, int index) {
        int open = analysis.quantities().get(index).from() - 1;
        if (index == 0 || !analysis.tokens().isChar(open, '(')) {
            return false;
        }
        Quantity teams = analysis.quantities().get(index - 1);
        return teams.end() == open && teams.unit() != null && teams.unit().kind() == Quantity.UnitKind.TEAM;
    }

    /** «05 đ/c 60 năm (tuổi Đảng)»: who is given a badge. */
    static boolean isBadge(TokenTable tokens, int end) {
        boolean badge = tokens.isAt(end, "huy") && tokens.isAt(end + 1, "hiệu");
        return badge || end + 1 < tokens.size() && tokens.isNumber(end) && tokens.is(end + 1, "năm");
    }

    /** «11 hòa giải viên được Chủ tịch UBND huyện tặng Giấy khen»: who honours them stands between. */
    static boolean isPraised(TokenTable tokens, int end) {
        if (!tokens.isAt(end, "được")) {
            return false;
        }
        int limit = Math.min(tokens.size(), end + PRAISE_REACH);
        for (int i = end + 1; i < limit && !tokens.isNumber(i) && !tokens.breakBefore(i); i++) {
            boolean paper = tokens.isSequence(i, "giấy", "khen")
                    || tokens.isSequence(i, "bằng", "khen")
                    || tokens.isSequence(i, "kỷ", "niệm", "chương")
                    || tokens.isSequence(i, "huy", "hiệu");
            if (paper || tokens.isSequence(i, "khen", "thưởng") || tokens.isSequence(i, "biểu", "dương")) {
                return true;
            }
        }
        return false;
    }

    /** «74 đảng viên được trao Huy hiệu, gồm: 03 đồng chí …»: parts of members who are no member count are none either. */
    static boolean isPartOfActed(Analysis analysis, int index) {
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

    /** «các câu lạc bộ thu hút 240 thành viên»: clubs and groups draw those who are their members. */
    static boolean isDrawn(Analysis analysis, Cue near) {
        return analysis.tokens().isSequence(near.from(), "thu", "hút") && isOfClub(analysis, near.from());
    }

    /** «Hội Sinh vật cảnh xã hiện có 34 hội viên tham gia»: có, với right before the members of a club, tham gia with nothing behind it. */
    static boolean isOwn(Analysis analysis, Quantity quantity, Cue near, Cue after) {
        TokenTable tokens = analysis.tokens();
        int last = near.to() - 1;
        boolean has = near.to() == quantity.from() && (tokens.is(last, "có") || tokens.is(last, "với"));
        return has && isJoining(analysis, after) && isOfClub(analysis, near.from());
    }

    /** Whether a club, a group or a society is named before a token, close by. */
    private static boolean isOfClub(Analysis analysis, int to) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(analysis.sentences().startOf(to), to - CLUB_REACH);
        for (int i = to - 1; i >= from; i--) {
            boolean club = tokens.is(i, "clb")
                    || tokens.is(i, "nhóm")
                    || tokens.isSequence(i, "câu", "lạc", "bộ")
                    || tokens.isSequence(i, "tổ", "hợp", "tác")
                    || tokens.isSequence(i, "hợp", "tác", "xã")
                    || tokens.isSequence(i, "chi", "hội")
                    || tokens.is(i, "hội") && tokens.isCapitalized(i) && !isMeeting(tokens, i + 1);
            if (club) {
                return true;
            }
        }
        return false;
    }

    /** «Hội nghị», «Hội thi»: what people attend is no society. */
    private static boolean isMeeting(TokenTable tokens, int i) {
        return tokens.isAt(i, "nghị")
                || tokens.isAt(i, "thi")
                || tokens.isAt(i, "thảo")
                || tokens.isAt(i, "diễn")
                || tokens.isAt(i, "thao")
                || tokens.isAt(i, "trại")
                || tokens.isAt(i, "trường")
                || tokens.isAt(i, "đồng");
    }

    /** «trong số 601 hòa giải viên có 216 hòa giải viên học luật»: some of those right before, by the same noun. */
    static boolean isAmong(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        Quantity whole = index == 0 ? null : analysis.quantities().get(index - 1);
        if (whole == null || whole.unit() == null || quantity.unit() == null) {
            return false;
        }
        TokenTable tokens = analysis.tokens();
        boolean beside = quantity.from() - whole.end() <= AMONG && tokens.is(quantity.from() - 1, "có");
        return beside
                && tokens.isSequence(whole.from() - 2, "trong", "số")
                && tokens.sameForm(whole.unit().from(), quantity.unit().from());
    }
}

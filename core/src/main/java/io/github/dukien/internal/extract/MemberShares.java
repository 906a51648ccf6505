package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.FormSet;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;

/**
 * Tells that «đạt N%», «bằng N%» right behind members is the share they are of a population, or that a part is of them, and no rate
 * of a plan. Immutable and thread-safe.
 */
final class MemberShares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FOLLOWS = 9;
    /** How far before its number the word stands that says which part of the members it counts. */
    private static final int NAMED = 9;
    /** How far «/2.410 phụ nữ từ 18 tuổi trở lên» may reach to the percentage. */
    private static final int FAR = 16;

    private final Cues<String> joining;
    private final FormSet groups;

    MemberShares(Lexicons lexicons) {
        joining = new Cues<>(lexicons, "cue/members", kind -> kind);
        groups = lexicons.forms("nữ", "nam", "dân", "tộc", "tôn", "giáo", "trẻ", "đó", "kinh", "công");
    }

    /** Whether the percentage at {@code index} is such a share. */
    boolean isShare(Analysis analysis, int index) {
        if (index == 0 || analysis.quantities().get(index).value().compareTo(HUNDRED) >= 0) {
            return false;
        }
        return isOfMembers(analysis, index) || isPart(analysis, index) || isOverPeople(analysis, index);
    }

    /** «kết nạp» aside: «412 hội viên, đạt 61%». */
    private boolean isOfMembers(Analysis analysis, int index) {
        Quantity members = analysis.quantities().get(index - 1);
        Quantity.Unit unit = members.unit();
        TokenTable tokens = analysis.tokens();
        boolean said = unit != null && tokens.isSequence(unit.to(), "là", "hội", "viên");
        boolean counted = unit != null
                && (said || isMember(members))
                && members.total() == null
                && isNear(analysis, index - 1, index, FOLLOWS);
        Cue verb = counted ? joining.governing(tokens, Clauses.start(analysis, members.from()), members.from()) : null;
        return counted && (verb == null || !joining.kind(verb).equals("NEW"));
    }

    /** «1.036 hòa giải viên (nữ 297 người, bằng 28,7%)», «…, đảng viên là người dân tộc thiểu số 6.470, bằng 77,8%». */
    private boolean isPart(Analysis analysis, int index) {
        Quantity part = analysis.quantities().get(index - 1);
        if (part.total() != null || !isNear(analysis, index - 1, index, FOLLOWS)) {
            return false;
        }
        boolean whole = false;
        for (int i = index - 2; i >= Math.max(0, index - 5) && !whole; i--) {
            Quantity before = analysis.quantities().get(i);
            whole = isMember(before)
                    && before.value().compareTo(part.value()) > 0
                    && isNear(analysis, i, index, Integer.MAX_VALUE);
        }
        boolean named = false;
        for (int i = part.from() - 1; whole && !named && i >= Math.max(0, part.from() - NAMED); i--) {
            if (analysis.tokens().isNumber(i)) {
                break;
            }
            named = groups.has(analysis.tokens(), i);
        }
        return named;
    }

    /** «1.972 hội viên/2.410 phụ nữ từ 18 tuổi trở lên, đạt 81,8%». */
    private static boolean isOverPeople(Analysis analysis, int index) {
        for (int i = index - 1; i >= Math.max(1, index - 3); i--) {
            Quantity people = analysis.quantities().get(i);
            Quantity members = analysis.quantities().get(i - 1);
            int slash = people.from() - 1;
            boolean over = analysis.tokens().isChar(slash, '/') && members.end() == slash && isMember(members);
            if (over && isNear(analysis, i, index, FAR)) {
                return members.value().compareTo(people.value()) <= 0;
            }
        }
        return false;
    }

    private static boolean isMember(Quantity quantity) {
        Quantity.Unit unit = quantity.unit();
        return unit != null && (unit.kind() == UnitKind.MEMBER || unit.kind() == UnitKind.COMRADE);
    }

    private static boolean isNear(Analysis analysis, int first, int last, int most) {
        int from = analysis.quantities().get(first).from();
        int to = analysis.quantities().get(last).from();
        return to - analysis.quantities().get(first).end() <= most
                && analysis.sentences().at(from) == analysis.sentences().at(to);
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.sentence.Sentences;
import io.github.dukien.internal.token.TokenTable;

/**
 * Follows a breakdown of members through its sentence: «trong tổng số 10.506 hòa giải viên, nữ 3.306 người; …», «… hội
 * viên, gồm 402 nữ, 77 người là đảng viên», and the next sentence that begins with Trong đó.
 */
final class MemberBreakdown {
    private final MemberKinds kinds;
    private boolean open;
    private int openSentence = -2;

    MemberBreakdown(MemberKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Whether people counted by the quantity at {@code index} are a part of members told before.
     *
     * @param previousMember whether the quantity before it is a member count
     */
    boolean isPart(Analysis analysis, int index, boolean previousMember) {
        Quantity quantity = analysis.quantities().get(index);
        Sentences sentences = analysis.sentences();
        int sentence = sentences.at(quantity.from());
        int gap = index == 0 ? 0 : analysis.quantities().get(index - 1).end();
        boolean same = index > 0 && sentence >= 0 && sentences.at(gap - 1) == sentence;
        if (!same) {
            boolean next = sentence >= 0 && sentence == openSentence + 1;
            gap = sentences.startOf(quantity.from());
            open = next && (open || previousMember) && opens(analysis.tokens(), gap, gap + 1);
        } else if (previousMember && (opens(analysis.tokens(), gap, quantity.from()) || isWhole(analysis, index - 1))) {
            open = true;
        }
        openSentence = sentence;
        if (open && (isOther(quantity) || kinds.isActed(analysis, gap, quantity.from()))) {
            open = false;
        }
        return open;
    }

    /** Things and events end the breakdown; shares do not. */
    private static boolean isOther(Quantity quantity) {
        UnitKind kind =
                quantity.unit() == null ? UnitKind.NONE : quantity.unit().kind();
        return kind == UnitKind.CASE || kind == UnitKind.TEAM || kind == UnitKind.CURRENCY || kind == UnitKind.MEASURE;
    }

    /** trong đó, gồm, cụ thể, phân theo within {@code [from, to)}. */
    private static boolean opens(TokenTable tokens, int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            boolean among = tokens.isSequence(i, "trong", "đó") || tokens.isSequence(i, "trong", "số", "đó");
            if (among || tokens.isChar(i, '(') || tokens.is(i, "gồm") || tokens.isSequence(i, "cụ", "thể")) {
                return true;
            }
        }
        return false;
    }

    /** «trong tổng số N hội viên, …», «trong số N đảng viên, …». */
    private static boolean isWhole(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        int start = Math.max(analysis.sentences().startOf(from), from - 3);
        for (int i = start; i < from; i++) {
            if (tokens.isSequence(i, "trong", "tổng", "số") || tokens.isSequence(i, "trong", "số")) {
                return true;
            }
        }
        return false;
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.MemberCount;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;

/**
 * Follows a ranking: «… kết nạp 142 đảng viên. Dẫn đầu là Đảng bộ A (31 đảng viên), kế đến Đảng bộ B (18 đảng viên)». Its
 * bracketed figures are new members as those of the sentence before are.
 */
final class MemberRanking {
    private int sentence = -2;
    /** Whether the sentence counts new members. */
    private boolean joined;

    private boolean open;

    /** The count, of the ranking's kind if it stands in one. Counts are given in the order of the text. */
    MemberCount read(Analysis analysis, int index, MemberCount count) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        int own = analysis.sentences().at(from);
        if (own != sentence) {
            open = own == sentence + 1
                    && joined
                    && isRanking(tokens, analysis.sentences().startOf(from));
            joined = open;
            sentence = own;
        }
        joined |= count.kind() == MemberCount.Kind.NEW;
        boolean listed = open && count.kind() == MemberCount.Kind.TOTAL && tokens.isAt(from - 1, "(");
        return listed
                ? new MemberCount(
                        count.source(),
                        count.count(),
                        count.max(),
                        count.total(),
                        count.unit(),
                        MemberCount.Kind.NEW,
                        count.bound(),
                        count.change(),
                        null,
                        count.about())
                : count;
    }

    private static boolean isRanking(TokenTable tokens, int start) {
        return tokens.isSequence(start, "dẫn", "đầu")
                || tokens.isSequence(start, "đứng", "đầu")
                || tokens.isSequence(start, "đi", "đầu")
                || tokens.isSequence(start, "nhiều", "nhất")
                || tokens.isSequence(start, "cao", "nhất");
    }
}

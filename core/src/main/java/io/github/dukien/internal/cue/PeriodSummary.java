package io.github.dukien.internal.cue;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;

/** Tells whether an article sums up, so that the time of its first paragraphs is that of the whole. */
final class PeriodSummary {
    /** Among how many paragraphs the period of a report is looked for. */
    private static final int LEADS = 3;

    private PeriodSummary() {}

    /** Whether an article says in its headline or lead that it sums up, and a block stands near its beginning. */
    static boolean isSummary(Analysis analysis, int block) {
        int bodies = 0;
        boolean sums = false;
        for (int i = 0; i <= block; i++) {
            Block part = analysis.article().get(i);
            bodies += part.role() == Role.BODY ? 1 : 0;
            sums |= bodies <= 1 && hasSum(analysis.tokens(), part);
        }
        return sums && bodies <= LEADS;
    }

    private static boolean hasSum(TokenTable tokens, Block block) {
        for (int i = block.from() + 1; i < block.to(); i++) {
            if (tokens.is(i, "kết") && (tokens.isAt(i - 1, "tổng") || tokens.isAt(i - 1, "sơ"))) {
                return true;
            }
        }
        return false;
    }
}

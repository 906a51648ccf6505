package io.github.dukien.internal.extract;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;

/** Delegates who are elected to a council are its members; those who attend or are sent to a congress are not. */
final class Delegates {
    /** Tokens behind the number in which the council may be named. */
    private static final int BEHIND = 8;

    private Delegates() {}

    /** «bầu đủ 84 đại biểu HĐND», «HĐND cấp huyện: … bầu được 563/566 đại biểu», «85 đại biểu trúng cử». */
    static boolean areElected(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int end = quantity.end();
        int before = quantity.from() - 1;
        boolean fully = tokens.isAt(before, "đủ") || tokens.isAt(before, "được") || tokens.isAt(before, "ra");
        boolean elects = tokens.isAt(fully ? before - 1 : before, "bầu");
        boolean won = tokens.isSequence(end, "trúng", "cử");
        boolean sent = tokens.isAt(end, "dự")
                || tokens.isAt(end, "đi")
                || tokens.isSequence(end, "chính", "thức")
                || tokens.isSequence(end, "thay", "mặt");
        return (elects || won) && !sent && isOfCouncil(analysis, quantity);
    }

    private static boolean isOfCouncil(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int to = Math.min(analysis.sentences().endOf(quantity.from()), quantity.end() + BEHIND);
        for (int i = analysis.sentences().startOf(quantity.from()); i < to; i++) {
            boolean council = tokens.is(i, "hđnd")
                    || tokens.isSequence(i, "hội", "đồng", "nhân", "dân")
                    || tokens.isSequence(i, "quốc", "hội")
                    || tokens.isSequence(i, "cấp", "xã")
                    || tokens.isSequence(i, "cấp", "huyện");
            if (council) {
                return true;
            }
        }
        return false;
    }
}

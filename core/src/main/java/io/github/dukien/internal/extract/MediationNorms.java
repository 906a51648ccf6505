package io.github.dukien.internal.extract;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.token.TokenTable;

/** Tells norms and means («mỗi tổ 5 - 7 hòa giải viên», «bình quân 12 vụ mỗi năm») from the figures of a record. */
final class MediationNorms {
    /** Tokens from the word that says a mean to its number. */
    private static final int MEAN = 10;

    private MediationNorms() {}

    /** Whether a quantity is a norm or a mean. */
    static boolean isNorm(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        if (quantity.max() != null
                || unit != null && unit.per() != null && quantity.value().scale() > 0) {
            return true;
        }
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 5);
        for (int i = quantity.from() - 1; i >= from && !tokens.isChar(i, ','); i--) {
            if (tokens.is(i, "mỗi") || tokens.isSequence(i, "bình", "quân") || tokens.isSequence(i, "trung", "bình")) {
                return true;
            }
        }
        return isMean(analysis, quantity.from());
    }

    /** «Bình quân hằng năm các tổ hòa giải được trên 300 vụ»: a mean told at the head of the clause. */
    private static boolean isMean(Analysis analysis, int number) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(analysis.sentences().startOf(number), number - MEAN);
        for (int i = number - 1; i >= from && !tokens.isChar(i, ',') && !tokens.isNumber(i); i--) {
            if (tokens.isSequence(i, "bình", "quân") || tokens.isSequence(i, "trung", "bình")) {
                return true;
            }
        }
        return false;
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;

/** A sentence behind the results of mediation that only says how well places did. */
final class MediationPlaces {
    /** Tokens of a place and what is said of it. */
    private static final int REACH = 12;

    private MediationPlaces() {}

    /** «Khá nhất là huyện Yên Lạc (92,4%), huyện Hoa Bình (90%)», «Thấp nhất là thị xã Bến Đá, chỉ đạt 71,2%». */
    static boolean areRates(Analysis analysis, int sentence, int from, int to) {
        TokenTable tokens = analysis.tokens();
        int start = analysis.sentences().start(sentence);
        for (int i = from; i < to; i++) {
            Quantity quantity = analysis.quantities().get(i);
            boolean percent = quantity.unit() != null && quantity.unit().kind() == UnitKind.PERCENT;
            if (!percent || !isOfPlace(tokens, Math.max(start, quantity.from() - REACH), quantity.from())) {
                return false;
            }
        }
        int first = analysis.quantities().get(from).from();
        for (int i = start; i < first; i++) {
            boolean other = tokens.is(i, "lệ") || tokens.is(i, "hộ") || tokens.is(i, "tăng") || tokens.is(i, "giảm");
            if (other) {
                return false; // a rate of something else
            }
        }
        return isRanked(tokens, start, first);
    }

    /** Whether a name stands before a percentage, with nothing between but a bracket or how far it came. */
    private static boolean isOfPlace(TokenTable tokens, int from, int number) {
        int i = number - 1;
        while (i > from
                && (tokens.isPunctuation(i) || tokens.is(i, "đạt") || tokens.is(i, "chỉ") || tokens.is(i, "được"))) {
            i--;
        }
        return i < number - 1 && tokens.isWord(i) && tokens.isCapitalized(i);
    }

    /** Whether places are ranked or singled out: «nơi làm khá», «thấp nhất», «dẫn đầu», «điển hình». */
    private static boolean isRanked(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ranked = tokens.is(i, "nhất")
                    || tokens.is(i, "nơi")
                    || tokens.is(i, "khá")
                    || tokens.isSequence(i, "dẫn", "đầu")
                    || tokens.isSequence(i, "điển", "hình")
                    || tokens.isSequence(i, "tiêu", "biểu")
                    || tokens.isSequence(i, "địa", "phương");
            if (ranked) {
                return true;
            }
        }
        return false;
    }
}

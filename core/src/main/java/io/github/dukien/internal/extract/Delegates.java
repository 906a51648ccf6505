package io.github.dukien.internal.extract;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;

/** Delegates who are elected to a council are its members; those who attend or are sent to a congress are not. */
final class Delegates {
    /** Tokens behind the number in which the council may be named. */
    private static final int BEHIND = 8;

    /** Tokens before the number in which the whole and the council are looked for. */
    private static final int REACH = 80;

    private Delegates() {}

    /** «bầu đủ 84 đại biểu HĐND», «HĐND cấp huyện: … bầu được 563/566 đại biểu», «85 đại biểu trúng cử». */
    static boolean areElected(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int end = quantity.end();
        int before = quantity.from() - 1;
        boolean fully = tokens.isAt(before, "đủ") || tokens.isAt(before, "được") || tokens.isAt(before, "ra");
        boolean elects = tokens.isAt(fully ? before - 1 : before, "bầu");
        boolean full = tokens.isAt(before, "đủ") && isElection(tokens, before); // «kết quả bầu cử, đủ 28 đại biểu HĐND»
        boolean won = full || isCouncils(analysis, before) || tokens.isSequence(end, "trúng", "cử");
        boolean sent = tokens.isAt(end, "dự")
                || tokens.isAt(end, "đi")
                || tokens.isAt(end, "tham")
                || tokens.isAt(end, "về")
                || tokens.isAt(end, "có")
                || tokens.isSequence(end, "hđnd", "dự")
                || tokens.isSequence(end, "được", "mời")
                || tokens.isSequence(end, "chính", "thức")
                || tokens.isSequence(end, "thay", "mặt");
        return (elects || won) && !sent && isOfCouncil(analysis, quantity);
    }

    /** «bầu đủ 85 đại biểu/142 ứng cử viên; trong đó nữ 27 đại biểu»: a part of those elected, whatever stands between. */
    static boolean areOfElected(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        int start = Math.max(analysis.sentences().startOf(from), from - REACH);
        int among = from;
        while (among > start && !tokens.isSequence(among, "trong", "đó")) {
            among--;
        }
        for (int i = index - 1; i >= 0 && among > start; i--) {
            Quantity whole = analysis.quantities().get(i);
            if (whole.from() < start) {
                return false;
            }
            boolean delegates =
                    whole.unit() != null && tokens.isSequence(whole.unit().from(), "đại", "biểu");
            if (delegates && whole.from() < among && areElected(analysis, whole)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElection(TokenTable tokens, int full) {
        return tokens.isSequence(full - 2, "bầu", "cử")
                || full > 2 && tokens.isPunctuation(full - 1) && tokens.isSequence(full - 3, "bầu", "cử");
    }

    /** «HĐND xã Tân Hợp khóa mới có 27 đại biểu»: a council opens the sentence, and có or gồm tells how many it has. */
    private static boolean isCouncils(Analysis analysis, int verb) {
        TokenTable tokens = analysis.tokens();
        int start = verb < 0 ? 0 : analysis.sentences().startOf(verb);
        boolean council = tokens.isAt(start, "hđnd") || tokens.isSequence(start, "hội", "đồng", "nhân", "dân");
        boolean has = tokens.isAt(verb, "có") || tokens.isAt(verb, "gồm");
        return council && has && verb - start <= BEHIND + 2;
    }

    private static boolean isOfCouncil(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int to = Math.min(analysis.sentences().endOf(quantity.from()), quantity.end() + BEHIND);
        int start = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - REACH);
        for (int i = start; i < to; i++) {
            boolean council = tokens.is(i, "hđnd")
                    || tokens.isSequence(i, "hội", "đồng", "nhân", "dân")
                    || tokens.isSequence(i, "quốc", "hội")
                    || tokens.isSequence(i, "cấp", "xã")
                    || tokens.isSequence(i, "cấp", "huyện")
                    || tokens.isSequence(i, "cấp", "tỉnh");
            if (council) {
                return true;
            }
        }
        return false;
    }
}

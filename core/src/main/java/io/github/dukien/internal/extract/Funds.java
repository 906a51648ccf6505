package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;

/** What is said of a fund: its name, what it takes in, what it holds. */
final class Funds {
    private static final int REACH = 12;

    private Funds() {}

    /** «Quỹ tăng thu nhập»: part of a fund's name. */
    static boolean isNamedFund(TokenTable tokens, int i) {
        return tokens.isAt(i - 1, "quỹ") || tokens.isAt(i - 2, "quỹ");
    }

    /** «Quỹ Hỗ trợ nông dân», «quỹ cứu trợ tỉnh»: what the fund is for; before a number it is what the fund does. */
    static boolean isFundName(TokenTable tokens, Cue cue) {
        int from = cue.from();
        boolean named = tokens.isAt(from - 1, "quỹ") && cue.to() - from > 1
                || tokens.isAt(from - 2, "quỹ") && tokens.isCapitalized(from - 1);
        return named && cue.to() < tokens.size() && tokens.isWord(cue.to()) && !tokens.isNumber(cue.to());
    }

    /** «xây dựng được hơn 316 triệu đồng Quỹ Hội», «phát triển 120 triệu đồng nguồn quỹ»: what is built is the fund. */
    static boolean isBuilt(Analysis analysis, Quantity quantity, Cue cue) {
        TokenTable tokens = analysis.tokens();
        int behind = tokens.isAt(quantity.end(), "nguồn") ? quantity.end() + 1 : quantity.end();
        boolean built = tokens.isSequence(cue.from(), "xây", "dựng") || tokens.isSequence(cue.from(), "phát", "triển");
        return built && tokens.isAt(behind, "quỹ");
    }

    /** «Quỹ “Vì người nghèo” xã thu 287.400.000 đồng»: a fund's receipts. */
    static boolean receives(Analysis analysis, int verb) {
        for (int i = verb - 1; i >= Math.max(Clauses.start(analysis, verb), verb - REACH); i--) {
            if (analysis.tokens().isChar(i, ',')) {
                return false;
            }
            if (analysis.tokens().is(i, "quỹ")) {
                return true;
            }
        }
        return false;
    }

    /** «quỹ chỉ còn 18 triệu đồng», «Quỹ do huyện quản lý là 6 tỷ đồng»: what a fund holds is no receipt. */
    static boolean holds(TokenTable tokens, int amount) {
        int i = amount - 1;
        boolean managed = tokens.isAt(i, "là") && tokens.isSequence(i - 2, "quản", "lý");
        return managed || tokens.isAt(i, "còn") || tokens.isSequence(i - 1, "chỉ", "có");
    }
}

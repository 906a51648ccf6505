package io.github.dukien.internal.quantity;

import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;

/** Tells the numbers in slogans and in names in quotation marks, which count nothing. */
final class Slogans {
    /** Longest quotation in tokens that is looked at. */
    private static final int SLOGAN = 14;

    private Slogans() {}

    /** «“3 bám, 4 cùng”», «danh hiệu 2 giỏi»: a name that is nothing but numbers with a word each. */
    static boolean isSlogan(TokenTable tokens, int i, int blockFrom) {
        boolean title = i - 2 >= blockFrom
                && (tokens.isSequence(i - 2, "danh", "hiệu") || tokens.isSequence(i - 2, "phong", "trào"));
        if (title) {
            return true;
        }
        int open = i - 1;
        while (open >= blockFrom && open > i - SLOGAN && !tokens.isChar(open, '"')) {
            open--;
        }
        if (open < blockFrom || !tokens.isChar(open, '"') || !tokens.isNumber(open + 1)) {
            return false;
        }
        int numbers = 0;
        int words = 0;
        for (int k = open + 1; k < Math.min(tokens.size(), open + SLOGAN); k++) {
            if (tokens.isChar(k, '"')) {
                return numbers >= 2;
            }
            if (tokens.isNumber(k)) {
                numbers++;
                words = 0;
            } else if (tokens.isWord(k) && ++words > 2 || !tokens.isWord(k) && !tokens.isChar(k, ',')) {
                return false;
            }
        }
        return false;
    }

    /** «“Thành phố 4 an”»: a small number within a quotation that opens with a capital is part of a name. */
    static boolean isInTitle(TokenTable tokens, int i, int blockFrom, Numeral first) {
        int open = i - 1;
        while (open >= blockFrom && open > i - SLOGAN && tokens.isWord(open)) {
            open--;
        }
        boolean small = first.value().compareTo(BigDecimal.TEN) <= 0;
        if (!small
                || open < blockFrom
                || open == i - 1
                || !tokens.isChar(open, '"')
                || !tokens.isCapitalized(open + 1)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + SLOGAN); k++) {
            if (tokens.isChar(k, '"')) {
                return true;
            }
            if (tokens.isChar(k, '.') || tokens.isChar(k, ';')) {
                return false;
            }
        }
        return false;
    }
}

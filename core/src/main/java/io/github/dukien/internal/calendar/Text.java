package io.github.dukien.internal.calendar;

import io.github.dukien.internal.token.TokenTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that dates are read from, and the day of publication that relative ones hang on. All look-ups are safe
 * at any index: outside the run nothing is there.
 *
 * @param tokens the token table
 * @param from first token of the run
 * @param to one behind its last token
 * @param published day of publication, if known
 */
record Text(TokenTable tokens, int from, int to, @Nullable LocalDate published) {
    boolean has(int i) {
        return i >= from && i < to;
    }

    boolean is(int i, String form) {
        return has(i) && tokens.is(i, form);
    }

    boolean isChar(int i, char c) {
        return has(i) && tokens.isChar(i, c);
    }

    boolean isNumber(int i) {
        return has(i) && tokens.isNumber(i);
    }

    boolean isWord(int i) {
        return has(i) && tokens.isWord(i);
    }

    /** Whether a token is a word in lower case. */
    boolean isLower(int i) {
        return isWord(i) && !tokens.isCapitalized(i);
    }

    /** Whether a token touches the one before it. */
    boolean isGlued(int i) {
        return has(i) && i > from && tokens.glued(i);
    }

    /** The number that a token of at most four digits is, or -1. */
    int number(int i) {
        return isNumber(i) && tokens.length(i) <= 4 ? (int) tokens.number(i) : -1;
    }

    /** The number that a token of one or two digits is, or -1. */
    int small(int i) {
        return isNumber(i) && tokens.length(i) <= 2 ? (int) tokens.number(i) : -1;
    }

    /** The year that a token of four digits is, or -1. */
    int year(int i) {
        int year = isNumber(i) && tokens.length(i) == 4 ? (int) tokens.number(i) : -1;
        return year >= 1000 && year < 2200 ? year : -1;
    }

    /** The full year for two digits: this century's unless that lies more than ten years ahead. */
    int century(int two) {
        int ahead = (published == null ? 2030 : published.getYear() + 10) - 2000;
        return two <= ahead ? 2000 + two : 1900 + two;
    }

    /** Whether the run or the sentence ends here, or a punctuation mark stands here. */
    boolean isStop(int i) {
        return !has(i) || tokens.isPunctuation(i) || tokens.breakBefore(i);
    }

    /** Whether a dash, slash or dot with a number or letters is glued to the tokens before {@code i}, as in «2022/NĐ-CP». */
    boolean continues(int i) {
        if (!isGlued(i)) {
            return false;
        }
        if (!tokens.isPunctuation(i)) {
            return true;
        }
        boolean joint = isChar(i, '/') || isChar(i, '.') || isChar(i, ',') || isChar(i, '-');
        if (!joint) {
            return isChar(i, '%') || isChar(i, '+') || isChar(i, '°');
        }
        boolean dash = isChar(i, '-') && isNumber(i + 1);
        boolean sentence = !isNumber(i + 1) && (isChar(i, '.') || isChar(i, ','));
        return isGlued(i + 1) && !dash && !sentence && !tokens.isPunctuation(i + 1);
    }
}

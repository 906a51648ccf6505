package io.github.dukien.internal.calendar;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** Whether a number stands behind the kind of a document, so that «12/2020» is its number and no month. */
final class DocumentWords {
    private static final int REACH = 16;

    private final Lexicon kinds;

    DocumentWords(Lexicons lexicons) {
        kinds = lexicons.get("document/kinds");
    }

    boolean isBefore(Text x, int i) {
        int end = x.is(i - 1, "số") ? i - 1 : i;
        return kinds.matchBefore(x.tokens(), Math.max(x.from(), end - 4), end) >= 0;
    }

    /** Whether the date that begins at a token stands right behind a document's number: «11-CT/TU, ngày 1-8-2019». */
    boolean isDated(TokenTable tokens, int i) {
        int end = i > 0 && (tokens.isChar(i - 1, ',') || tokens.isChar(i - 1, '(')) ? i - 1 : i;
        for (int k = end - 1; k >= Math.max(0, end - REACH) && !tokens.isChar(k, '.') && !tokens.isChar(k, ';'); k--) {
            if (kinds.matchEnd(tokens, k, end) > 0 && hasNumber(tokens, k, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(TokenTable tokens, int from, int to) {
        for (int k = from; k < to; k++) {
            if (tokens.isNumber(k)) {
                return true;
            }
        }
        return false;
    }
}

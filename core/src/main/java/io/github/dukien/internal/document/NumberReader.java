package io.github.dukien.internal.document;

import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of documents as they are written: 11-CT/TU, 45/2022/NĐ-CP, 25 - NQ/TW, 1252 / QĐ-UBND,
 * 403/2017/NQLT-UBTVQH14-CP, 88/2019/QH14, 05.
 */
final class NumberReader {
    private static final int MOST_PARTS = 12;

    private final Kinds kinds;

    NumberReader(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The number at a token, or null. */
    @Nullable
    Numbering read(TokenTable tokens, int i, int limit) {
        if (i >= limit || !tokens.isNumber(i) || tokens.length(i) > 5) {
            return null;
        }
        int end = i + 1;
        int code = -1;
        if (end < limit && tokens.glued(end) && tokens.isWord(end)) {
            if (tokens.length(end) > 1) {
                return null;
            }
            end++;
        }
        boolean year = false;
        for (int part = 0; part < MOST_PARTS; part++) {
            int next = partEnd(tokens, end, limit, code >= 0);
            if (next < 0) {
                break;
            }
            year |= tokens.isNumber(end + 1) && tokens.length(end + 1) == 4 && code < 0;
            code = code < 0 && tokens.isWord(end + 1) ? end + 1 : code;
            end = next;
        }
        boolean cut = end < limit
                && tokens.glued(end)
                && (tokens.isNumber(end) || tokens.isWord(end) || tokens.isChar(end, '%'));
        boolean decimal = code < 0
                && end + 1 < limit
                && tokens.glued(end)
                && tokens.glued(end + 1)
                && tokens.isNumber(end + 1)
                && tokens.isPunctuation(end);
        return cut || decimal ? null : new Numbering(i, end, code, year);
    }

    /** The end of a separator and the part behind it, or -1. */
    private int partEnd(TokenTable tokens, int sep, int limit, boolean coded) {
        int i = sep + 1;
        boolean dot = coded
                && i < limit
                && tokens.isChar(sep, '.')
                && tokens.glued(sep)
                && tokens.glued(i)
                && tokens.isUpper(i)
                && tokens.length(i) > 1;
        boolean joint =
                dot || i < limit && (tokens.isChar(sep, '/') || tokens.isChar(sep, '-')) && !tokens.breakBefore(sep);
        if (!joint) {
            return -1;
        }
        boolean left = tokens.glued(sep);
        boolean right = tokens.glued(i);
        if (tokens.isNumber(i)) {
            boolean year = tokens.length(i) == 4 && tokens.isChar(sep, '/') && left && right;
            return year || coded && left && right ? i + 1 : -1;
        }
        if (!tokens.isWord(i)) {
            return -1;
        }
        return isPart(tokens, i, limit, coded, left, right) ? gluedEnd(tokens, i + 1, limit) : -1;
    }

    /** A spaced part must be the code of a kind or lead on to one of a body; small letters must touch what they follow. */
    private boolean isPart(TokenTable tokens, int i, int limit, boolean coded, boolean left, boolean right) {
        boolean kind = !kinds.ofCode(tokens, i, limit).isEmpty();
        boolean leadsOn = i + 2 < limit && tokens.isChar(i + 1, '/') && tokens.glued(i + 1) && tokens.isWord(i + 2);
        if (Kinds.isCode(tokens, i)) {
            return left && right || kind || leadsOn && !coded || coded && left;
        }
        return left && right && (coded || kind && leadsOn) && tokens.length(i) <= 12;
    }

    /** Digits and single letters glued to a code: QH14, P3. */
    private static int gluedEnd(TokenTable tokens, int i, int limit) {
        int end = i;
        while (end < limit && tokens.glued(end) && tokens.isNumber(end)) {
            end++;
        }
        return end;
    }

    /**
     * A number in the text.
     *
     * @param from first token
     * @param to one behind the last token
     * @param code the token of its first code, or -1
     * @param year whether a year stands in it
     */
    record Numbering(int from, int to, int code, boolean year) {
        /** Whether it is digits only, so that only its surroundings make it a number of a document. */
        boolean isBare() {
            return code < 0 && !year;
        }
    }
}

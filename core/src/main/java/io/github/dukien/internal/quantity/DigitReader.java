package io.github.dukien.internal.quantity;

import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits: 22.901, 59,22, 1.234,5, 1 234 567, and wrong separators where the groups give them away
 * (3.2, 1,234,567).
 */
final class DigitReader {
    private static final int MOST_GROUPS = 7;

    private DigitReader() {}

    /** The number that begins at a digit token, without scale; null if the groups make no number. */
    static @Nullable Numeral read(TokenTable tokens, int from, int limit) {
        if (from >= limit || !tokens.isNumber(from) || tokens.length(from) > 15) {
            return null;
        }
        int end = from + 1;
        int dots = 0;
        int commas = 0;
        while (end + 1 < limit && end - from <= 2 * MOST_GROUPS && isSeparated(tokens, end)) {
            dots += tokens.isChar(end, '.') ? 1 : 0;
            commas += tokens.isChar(end, ',') ? 1 : 0;
            end += 2;
        }
        if (end - from > 2 * MOST_GROUPS) {
            return null;
        }
        if (end == from + 1) {
            int spaced = spacedGroups(tokens, from, limit);
            return spaced > end
                    ? number(tokens, from, spaced, spaced)
                    : new Numeral(end, digits(tokens, from, end), false, false, true, false);
        }
        return separated(tokens, from, end, dots, commas);
    }

    private static @Nullable Numeral separated(TokenTable tokens, int from, int end, int dots, int commas) {
        boolean triples = triples(tokens, from, end);
        boolean lastTriple = tokens.length(end - 1) == 3;
        boolean zero = tokens.is(from, "0");
        if (dots > 0 && commas > 0) {
            boolean ordered = dots == 1 || commas == 1;
            boolean groups = triples(tokens, from, end - 2);
            boolean oneKind = onlyLastDiffers(tokens, from, end);
            return ordered && groups && oneKind ? mixed(tokens, from, end, lastTriple) : null;
        }
        if (dots + commas > 1) {
            return triples ? number(tokens, from, end, end) : null;
        }
        if (dots == 1 && triples && !zero) {
            return number(tokens, from, end, end);
        }
        Numeral decimal = number(tokens, from, end - 2, end);
        boolean wrong = commas == 1 && triples && !zero;
        return wrong ? new Numeral(end, decimal.value(), false, false, false, true) : decimal;
    }

    private static Numeral mixed(TokenTable tokens, int from, int end, boolean lastTriple) {
        Numeral decimal = number(tokens, from, end - 2, end);
        return new Numeral(end, decimal.value(), false, false, false, lastTriple && tokens.isChar(end - 2, ','));
    }

    private static boolean isSeparated(TokenTable tokens, int i) {
        boolean separator = tokens.isChar(i, '.') || tokens.isChar(i, ',');
        return separator && tokens.glued(i) && tokens.isNumber(i + 1) && tokens.glued(i + 1);
    }

    private static boolean onlyLastDiffers(TokenTable tokens, int from, int end) {
        char first = tokens.isChar(from + 1, '.') ? '.' : ',';
        for (int i = from + 1; i < end - 2; i += 2) {
            if (!tokens.isChar(i, first)) {
                return false;
            }
        }
        return !tokens.isChar(end - 2, first);
    }

    /** Whether all groups behind the first have three digits and the first has at most three. */
    private static boolean triples(TokenTable tokens, int from, int end) {
        if (tokens.length(from) > 3) {
            return false;
        }
        for (int i = from + 2; i < end; i += 2) {
            if (tokens.length(i) != 3) {
                return false;
            }
        }
        return true;
    }

    /** The end of «1 234 567»; {@code from} itself if the groups are no thousands. */
    private static int spacedGroups(TokenTable tokens, int from, int limit) {
        int end = from + 1;
        if (tokens.length(from) > 3 || tokens.number(from) == 0) {
            return from;
        }
        while (end < limit
                && tokens.isNumber(end)
                && tokens.length(end) == 3
                && !tokens.breakBefore(end)
                && tokens.start(end) == tokens.end(end - 1) + 1) {
            end++;
        }
        boolean more = end < limit
                && (tokens.isChar(end, '.') || tokens.isChar(end, '/'))
                && end + 1 < limit
                && tokens.glued(end)
                && tokens.glued(end + 1)
                && tokens.isNumber(end + 1);
        return more ? from : end;
    }

    private static Numeral number(TokenTable tokens, int from, int wholeTo, int end) {
        BigDecimal value = digits(tokens, from, wholeTo);
        if (wholeTo < end) {
            int scale = tokens.length(end - 1);
            value = value.add(digits(tokens, end - 1, end).movePointLeft(scale));
        }
        return new Numeral(end, value, false, false, false, false);
    }

    /** All digits of the tokens as one whole number. */
    private static BigDecimal digits(TokenTable tokens, int from, int to) {
        if (to == from + 1 && tokens.length(from) <= 18) {
            return BigDecimal.valueOf(tokens.number(from));
        }
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i)) {
                digits.append(tokens.text(), tokens.start(i), tokens.end(i));
            }
        }
        return new BigDecimal(digits.toString());
    }
}

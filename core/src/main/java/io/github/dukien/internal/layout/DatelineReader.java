package io.github.dukien.internal.layout;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the newspaper's sign at the start of the text: «(HGO) –», «LSO-», «BTNO -», «Hà Nội (TTXVN) -», «(Baonghean.vn) -».
 * Known signs come from {@code layout/datelines}; others are taken by their shape.
 */
final class DatelineReader {
    private static final int LONGEST = 9;

    private final Lexicon signs;
    private final Lexicon provinces;
    private final Lexicon domains;

    DatelineReader(Lexicons lexicons) {
        signs = lexicons.get("layout/datelines");
        provinces = lexicons.get("place/provinces");
        domains = lexicons.get("place/province-domains");
    }

    /** What stands at the start of a line; {@link Result#NONE} if it is no dateline. */
    Result read(TokenTable tokens, Line line) {
        int from = line.from();
        while (from < line.to() && tokens.isChar(from, '*')) {
            from++;
        }
        if (tokens.is(from, "pv") && tokens.isAt(from + 1, ":")) {
            return Result.NONE; // «PV: Thưa ông, …»: a reporter asks
        }
        int dash = dash(tokens, from, line.to());
        if (dash < 0) {
            return bracketed(tokens, from, line.to());
        }
        int open = -1;
        for (int i = from; i < dash; i++) {
            open = tokens.isChar(i, '(') ? i : open;
        }
        int signFrom = open >= 0 ? open + 1 : from;
        int signTo = open >= 0 ? closing(tokens, open, dash) : dash;
        boolean inBracket = open > from && !tokens.isChar(signTo, ')');
        if (inBracket
                || signTo <= signFrom
                || !(isSign(tokens, signFrom, signTo) || open < 0 && isPlace(tokens, from, dash))) {
            return Result.NONE;
        }
        return result(tokens, signFrom, signTo, dash + 1, from, open);
    }

    /** «(HGO) Sáng ngày …» without a dash. */
    private Result bracketed(TokenTable tokens, int from, int to) {
        if (!tokens.isChar(from, '(')) {
            return Result.NONE;
        }
        int close = closing(tokens, from, Math.min(to, from + LONGEST));
        boolean sign = close < Math.min(to, from + LONGEST) - 1 && isSign(tokens, from + 1, close);
        return sign ? result(tokens, from + 1, close, close + 1, from, from) : Result.NONE;
    }

    private Result result(TokenTable tokens, int signFrom, int signTo, int end, int from, int open) {
        long known = signs.match(tokens, signFrom, signTo);
        String province =
                known == Lexicon.NONE ? null : emptyToNull(signs.entry(known).value("province"));
        if (province == null && open > from) {
            long place = provinces.match(tokens, from, open);
            province = place == Lexicon.NONE ? null : provinces.entry(place).phrase();
        }
        if (province == null && open < 0) {
            long place = provinces.match(tokens, signFrom, signTo);
            province = place == Lexicon.NONE ? null : provinces.entry(place).phrase();
        }
        String also = known == Lexicon.NONE ? "" : signs.entry(known).value("also");
        if (province == null) {
            province = paper(tokens, signFrom, signTo);
        }
        return new Result(
                tokens.spaced(signFrom, signTo),
                province,
                also.isEmpty() ? List.of() : List.of(also.split(";", -1)),
                end);
    }

    /** «Báo Quảng Ngãi», «Baothanhhoa.vn»: the province in the paper's name. */
    private @Nullable String paper(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            long named = provinces.match(tokens, i, to);
            if (named != Lexicon.NONE) {
                return provinces.entry(named).phrase();
            }
            long address = domains.match(tokens, i, to);
            if (address != Lexicon.NONE) {
                return domains.entry(address).value("province");
            }
        }
        return null;
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }

    /** The first spaced or closing-bracket dash among the first tokens, or a glued one behind a sign (LSO-). */
    private int dash(TokenTable tokens, int from, int to) {
        for (int i = from + 1; i < Math.min(to - 1, from + LONGEST); i++) {
            if (tokens.isChar(i, '-') && tokens.spaceBefore(i + 1)) {
                return i;
            }
            if (tokens.isChar(i, ':') && isSign(tokens, from, i)) {
                return i;
            }
            if (tokens.isChar(i, ',') || tokens.isNumber(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int closing(TokenTable tokens, int open, int to) {
        for (int i = open + 1; i < to; i++) {
            if (tokens.isChar(i, ')')) {
                return i;
            }
        }
        return to;
    }

    private boolean isSign(TokenTable tokens, int from, int to) {
        if (to <= from || to - from > 6) {
            return false;
        }
        if (signs.contains(tokens, from, to)) {
            return true;
        }
        if (to - from == 1) {
            return tokens.isUpper(from) && tokens.length(from) >= 2 && tokens.length(from) <= 8;
        }
        if (tokens.is(from, "báo") && to - from <= 4 && tokens.isCapitalized(to - 1)) {
            return true;
        }
        boolean site = tokens.is(to - 1, "vn") || tokens.is(to - 1, "com") || tokens.is(to - 1, "net");
        return site && tokens.isChar(to - 2, '.') && tokens.glued(to - 1);
    }

    /** «Hà Nội - » at the start of an agency's text. */
    private boolean isPlace(TokenTable tokens, int from, int to) {
        return provinces.contains(tokens, from, to);
    }

    /**
     * A dateline.
     *
     * @param text the sign as written; null if there is none
     * @param province the province it stands for
     * @param also other provinces whose paper uses the same sign
     * @param end first token behind it, 0 if there is none
     */
    record Result(@Nullable String text, @Nullable String province, List<String> also, int end) {
        static final Result NONE = new Result(null, null, List.of(), 0);
    }
}

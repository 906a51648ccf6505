package io.github.dukien.internal.quantity;

import io.github.dukien.fact.Bound;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads what bounds a number: trên, gần, không quá before it; trở lên, trở xuống behind its unit. */
final class BoundReader {
    private static final int NOUN_REACH = 8;

    private final Lexicon words;
    private final Bound[] bounds;

    BoundReader(Lexicons lexicons) {
        words = lexicons.get("quantity/bounds");
        bounds = words.entries().stream()
                .map(e -> Bound.valueOf(e.value("bound")))
                .toArray(Bound[]::new);
    }

    /** The bound directly before the number at {@code number}; null if there is none. */
    @Nullable
    Bounded before(TokenTable tokens, int blockFrom, int number, @Nullable Unit unit, boolean total) {
        int end = number;
        if (end > blockFrom && tokens.is(end - 1, "từ")) {
            end--;
        }
        int start = words.matchBefore(tokens, blockFrom, end);
        if (start < 0 || tokens.breakBefore(number) || isName(tokens, blockFrom, start)) {
            return null;
        }
        boolean besides = tokens.is(start, "ngoài") && tokens.isCapitalized(start) && opensPhrase(tokens, number);
        boolean measure = tokens.is(start, "độ") && start > blockFrom && isMeasure(tokens, start - 1);
        if (besides || measure) {
            return null;
        }
        if (tokens.is(end - 1, "trên") && start == end - 1 && isPlaceWord(tokens, blockFrom, start, unit)) {
            return null;
        }
        boolean beyond = tokens.is(end - 1, "vượt") || tokens.is(end - 1, "mức") && tokens.is(start, "vượt");
        if (beyond && exceeds(unit, total)) {
            return null;
        }
        if (tokens.is(end - 1, "hơn") && start == end - 1 && compares(tokens, blockFrom, start)) {
            return null;
        }
        if (tokens.is(end - 1, "quá") && start == end - 1 && start > blockFrom && tokens.is(start - 1, "không")) {
            start--;
        }
        return new Bounded(bounds[Lexicon.number(words.match(tokens, start, end))], start);
    }

    /** «tại Ấn Độ hai trạm»: a bound in capitals within a sentence belongs to a name. */
    private static boolean isName(TokenTable tokens, int blockFrom, int start) {
        return start > blockFrom
                && tokens.isCapitalized(start)
                && tokens.isWord(start - 1)
                && tokens.isCapitalized(start - 1)
                && !tokens.isUpper(start);
    }

    /** «Ngoài 2 đơn vị nói trên, …»: a comma soon behind shows that «ngoài» is besides. */
    private static boolean opensPhrase(TokenTable tokens, int number) {
        for (int i = number + 1; i < Math.min(tokens.size(), number + NOUN_REACH); i++) {
            if (tokens.isPunctuation(i) || tokens.breakBefore(i)) {
                return tokens.isChar(i, ',');
            }
        }
        return false;
    }

    /** «tốc độ 8,5%», «mức độ 3»: độ is a part of what is measured. */
    private static boolean isMeasure(TokenTable tokens, int i) {
        return tokens.is(i, "tốc")
                || tokens.is(i, "mức")
                || tokens.is(i, "tiến")
                || tokens.is(i, "mật")
                || tokens.is(i, "nhiệt")
                || tokens.is(i, "cường")
                || tokens.is(i, "nồng")
                || tokens.is(i, "biên")
                || tokens.is(i, "trình");
    }

    /** «vượt 12% chỉ tiêu» and «vượt 15/17 chỉ tiêu» state how far, no bound. */
    private static boolean exceeds(@Nullable Unit unit, boolean total) {
        return total || unit != null && (unit.kind() == UnitKind.PERCENT || unit.kind() == UnitKind.POINT);
    }

    /**
     * The bound behind the unit, or null. Where «từ» opens the number, words of the counted noun may stand between (từ 65% số hộ
     * nông dân trở lên, từ 250 hội viên mới trở lên); they are no part of the quantity.
     */
    @Nullable
    Bounded after(TokenTable tokens, int blockFrom, int number, int end, int limit) {
        int reach = number > blockFrom && tokens.is(number - 1, "từ") ? NOUN_REACH : 0;
        for (int i = end; i + 1 < limit && i <= end + reach && (i == end || isNounOrComma(tokens, i - 1)); i++) {
            Bound bound = tokens.is(i, "trở") ? turn(tokens, i + 1) : null;
            if (bound != null) {
                return new Bounded(bound, i == end ? i + 2 : end);
            }
        }
        return null;
    }

    private static boolean isNounOrComma(TokenTable tokens, int i) {
        return tokens.isWord(i) || tokens.isChar(i, ',') && !tokens.isNumber(i + 1);
    }

    private static @Nullable Bound turn(TokenTable tokens, int i) {
        return tokens.is(i, "lên") ? Bound.AT_LEAST : tokens.is(i, "xuống") ? Bound.AT_MOST : null;
    }

    /** «từ» before a range or before «trở lên» belongs to the quantity. */
    int withFrom(TokenTable tokens, int blockFrom, int from) {
        return from > blockFrom && tokens.is(from - 1, "từ") ? from - 1 : from;
    }

    /** trên is a place word before fields and areas that things are done on, and behind another number (120 trên 488 xã). */
    private static boolean isPlaceWord(TokenTable tokens, int blockFrom, int start, @Nullable Unit unit) {
        if (start > blockFrom && (tokens.isNumber(start - 1) || tokens.is(start - 1, "dựa"))) {
            return true;
        }
        if (unit == null || unit.from() >= tokens.size()) {
            return false;
        }
        int noun = unit.from();
        return tokens.is(noun, "lĩnh")
                || tokens.is(noun, "mặt")
                || tokens.is(noun, "địa")
                || tokens.is(noun, "tuyến")
                || tokens.is(noun, "phương")
                || tokens.is(noun, "nền");
    }

    /** hơn behind an adjective compares (nhiều hơn 3 vụ, cao hơn 5%). */
    private static boolean compares(TokenTable tokens, int blockFrom, int hon) {
        if (hon == blockFrom) {
            return false;
        }
        int before = hon - 1;
        return tokens.is(before, "nhiều")
                || tokens.is(before, "cao")
                || tokens.is(before, "thấp")
                || tokens.is(before, "ít")
                || tokens.is(before, "lớn")
                || tokens.is(before, "nhỏ")
                || tokens.is(before, "kém")
                || tokens.is(before, "quyết")
                || tokens.is(before, "tốt");
    }

    /**
     * A bound.
     *
     * @param bound what it says
     * @param edge its first token before a number, one behind its last token behind a unit
     */
    record Bounded(Bound bound, int edge) {}
}

package io.github.dukien.internal.quantity;

import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.token.TokenTable;

/** Marks, multiples, places in a table and scores: numbers of play and rank that count no result. */
final class Scores {
    private Scores() {}

    /** «Dễ mười lần», «trăm lần»: a round number of times in words. */
    static boolean isProverbial(TokenTable tokens, int i, Numeral first, Unit unit) {
        return first.end() == i + 1 && first.value().intValue() >= 10 && tokens.is(unit.from(), "lần");
    }

    /** «đạt 92 điểm», «gấp 3 lần», «tăng 1,5 lần»: marks and multiples count nothing. */
    static boolean isScore(TokenTable tokens, int i, int blockFrom, Numeral first, Unit unit) {
        boolean times = tokens.is(unit.from(), "lần") && unit.to() == unit.from() + 1;
        boolean points = tokens.is(unit.from(), "điểm") && unit.to() == unit.from() + 1;
        if (!times && !points) {
            return false;
        }
        boolean located =
                i > blockFrom && (tokens.is(i - 1, "tại") || tokens.is(i - 1, "ở") || tokens.is(i - 1, "trên"));
        if (!first.plain() || points && !located && isBarePoint(tokens, unit.to())) {
            return true;
        }
        for (int k = Math.max(blockFrom, i - 4); k < i; k++) {
            if (tokens.is(k, "gấp")
                    || tokens.is(k, "tăng")
                    || tokens.is(k, "giảm")
                    || tokens.is(k, "đạt")
                    || tokens.is(k, "được")
                    || tokens.is(k, "giành")
                    || tokens.is(k, "index")
                    || tokens.is(k, "mức")
                    || tokens.is(k, "xuống")
                    || tokens.is(k, "kém")
                    || tokens.is(k, "mất")
                    || tokens.is(k, "ghi")
                    || tokens.is(k, "với")
                    || tokens.is(k, "hơn")) {
                return true;
            }
        }
        return false;
    }

    /** «có 9 điểm, xếp thứ ba», «9 điểm sau 4 vòng»: nothing says what kind of place is counted (38 điểm vui chơi). */
    private static boolean isBarePoint(TokenTable tokens, int next) {
        return next >= tokens.size()
                || tokens.isPunctuation(next)
                || tokens.breakBefore(next)
                || tokens.is(next, "sau")
                || tokens.is(next, "và")
                || tokens.is(next, "trong")
                || tokens.is(next, "từ")
                || tokens.is(next, "so")
                || tokens.is(next, "ở");
    }

    /** «hai bàn», «ba trận»: what one match or player has, told in words; totals of a season stand in digits. */
    static boolean isPlay(TokenTable tokens, Numeral first, Unit unit) {
        return first.words()
                && first.value().intValue() < 10
                && (tokens.is(unit.from(), "bàn")
                        || tokens.is(unit.from(), "trận")
                        || tokens.isSequence(unit.from(), "thẻ", "vàng")
                        || tokens.isSequence(unit.from(), "thẻ", "đỏ"));
    }

    /** «hạng 38 trên 140 quốc gia», «thứ 9 trong số 63 tỉnh»: neither the place nor those it is taken among count. */
    static boolean isRank(TokenTable tokens, int i, int blockFrom, boolean total) {
        if (i > blockFrom && (tokens.is(i - 1, "thứ") || total && isPlace(tokens, i - 1))) {
            return true;
        }
        int before = i - 1;
        while (before > blockFrom && (tokens.is(before, "số") || tokens.is(before, "tổng"))) {
            before--;
        }
        boolean among = before - 2 > blockFrom && (tokens.is(before, "trên") || tokens.is(before, "trong"));
        return among && tokens.isNumber(before - 1) && isPlace(tokens, before - 2);
    }

    /** «hạng», «thứ», «vị trí» right before a number. */
    private static boolean isPlace(TokenTable tokens, int i) {
        return tokens.is(i, "hạng") || tokens.is(i, "thứ") || i > 0 && tokens.isSequence(i - 1, "vị", "trí");
    }
}

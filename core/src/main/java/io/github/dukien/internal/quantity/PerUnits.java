package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads what each of a unit is for: «/hộ», «/người/năm», «/01 nhà» behind it. */
final class PerUnits {
    private final Lexicon units;

    PerUnits(Lexicon units) {
        this.units = units;
    }

    /** The end of «/hộ», «/người/năm», «/m2» behind a unit. */
    int end(TokenTable tokens, int from, int limit) {
        int end = from;
        while (end + 1 < limit && tokens.isChar(end, '/') && tokens.isWord(start(tokens, end, limit))) {
            int first = start(tokens, end, limit);
            if (tokens.is(first, "đến") || tokens.is(first, "về") || tokens.isSequence(first, "tổng", "số")) {
                break; // «55 chuyến đi/đến», «1.237 đoàn viên/tổng số 1.426 lao động»
            }
            int noun = units.matchEnd(tokens, first, limit);
            end = noun > 0 ? withoutMediation(tokens, first + 1, noun) : first + 1;
            if (end < limit && tokens.isNumber(end) && tokens.glued(end) && tokens.length(end) == 1) {
                end++;
            }
        }
        return end;
    }

    /** The noun behind the slash; «/1 nhà», «/01 hộ» is for each. */
    private static int start(TokenTable tokens, int slash, int limit) {
        int i = slash + 1;
        boolean one = i + 1 < limit && tokens.isNumber(i) && (tokens.is(i, "1") || tokens.is(i, "01"));
        return one ? i + 1 : i;
    }

    /** «200.000 đồng/vụ hòa giải thành» is paid for each case. */
    private static int withoutMediation(TokenTable tokens, int from, int to) {
        boolean mediation =
                to - 2 >= from && (tokens.is(to - 2, "hòa") || tokens.is(to - 2, "hoà")) && tokens.is(to - 1, "giải");
        return mediation ? to - 2 : to;
    }

    /** What stands behind the slash at {@code from}, as written; null where {@code end} is {@code from}. */
    @Nullable
    String text(TokenTable tokens, int from, int end, int limit) {
        return end > from ? tokens.spaced(start(tokens, from, limit), end) : null;
    }
}

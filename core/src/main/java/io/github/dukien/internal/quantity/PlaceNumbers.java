package io.github.dukien.internal.quantity;

import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the numbers of places from counts of places. */
final class PlaceNumbers {
    /** Words for places, each list within the next. */
    private static final List<List<String>> AREAS = List.of(
            List.of("cụm", "khối", "đội", "tổ", "khóm", "ấp", "thôn", "xóm", "bản", "buôn", "làng", "phố"),
            List.of("phường", "xã"),
            List.of("quận", "huyện", "tp"));

    private PlaceNumbers() {}

    /** «ấp 3 xã Tân Lập», «phường 13 quận Bình Thạnh»: the number of a place in a greater one. */
    static boolean isInArea(TokenTable tokens, int i, int blockFrom, @Nullable Unit unit) {
        int place = i > blockFrom ? level(tokens, i - 1) : 0;
        return place > 0 && unit != null && level(tokens, unit.from()) > place;
    }

    private static int level(TokenTable tokens, int i) {
        for (int level = 0; level < AREAS.size(); level++) {
            for (String word : AREAS.get(level)) {
                if (tokens.is(i, word)) {
                    return level + 1;
                }
            }
        }
        return 0;
    }
}

package io.github.dukien.internal.event;

import io.github.dukien.internal.event.EventWords.Kind;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads where an event was held: what follows «tại» before the verb or behind the name. */
final class PlaceReader {
    private static final int LONGEST = 24;

    private final EventWords words;

    PlaceReader(EventWords words) {
        this.words = words;
    }

    /** The place said in {@code [from, verb)} or behind {@code name}, or null. */
    @Nullable
    String read(Analysis analysis, int from, int verb, int name, int end) {
        String before = read(analysis, from, verb);
        return before != null ? before : read(analysis, name, end);
    }

    private @Nullable String read(Analysis analysis, int from, int to) {
        TokenTable tokens = analysis.tokens();
        for (int i = from; i < to - 1; i++) {
            if (tokens.is(i, "tại") && (tokens.isCapitalized(i + 1) || isHall(tokens, i + 1))) {
                int end = end(analysis, i + 1, Math.min(to, i + LONGEST));
                return end > i + 1 ? tokens.spaced(i + 1, end) : null;
            }
        }
        return null;
    }

    private boolean isHall(TokenTable tokens, int i) {
        return tokens.is(i, "hội") && tokens.isAt(i + 1, "trường")
                || tokens.is(i, "nhà")
                || tokens.is(i, "chùa")
                || tokens.is(i, "trung")
                || tokens.is(i, "sân")
                || tokens.is(i, "xã")
                || tokens.is(i, "trụ")
                || tokens.is(i, "quảng")
                || tokens.is(i, "khu")
                || tokens.is(i, "trường")
                || tokens.is(i, "huyện")
                || tokens.is(i, "thôn")
                || tokens.is(i, "ấp")
                || tokens.is(i, "bản")
                || tokens.is(i, "phường")
                || tokens.is(i, "thành")
                || tokens.is(i, "công");
    }

    private int end(Analysis analysis, int from, int limit) {
        TokenTable tokens = analysis.tokens();
        int i = from;
        while (i < limit) {
            boolean area = tokens.isChar(i, ',')
                    && i + 2 < limit
                    && words.is(tokens, i + 1, limit, Kind.AREA)
                    && tokens.isCapitalized(words.end(tokens, i + 1, limit, Kind.AREA));
            boolean closed = tokens.isChar(i, ',')
                    || tokens.isChar(i, ';')
                    || tokens.isChar(i, '.') && !tokens.glued(i)
                    || i == limit - 1 && tokens.isChar(i, '.')
                    || tokens.is(i, "do")
                    || tokens.is(i, "với")
                    || tokens.is(i, "để")
                    || tokens.is(i, "đã")
                    || tokens.is(i, "vừa")
                    || isTime(analysis, i);
            if (closed && !area) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isTime(Analysis analysis, int i) {
        CalendarMention mention = analysis.dateFrom(i);
        return mention != null && mention.from() == i;
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say what a time is to the figures around it. Immutable and thread-safe. */
final class PeriodWords {
    private static final List<Kind> NOUNS = List.of(Kind.NAME, Kind.REPORT, Kind.PLAN);

    private final Lexicon lexicon;
    private final Map<Kind, boolean[]> kinds = new EnumMap<>(Kind.class);

    PeriodWords(Lexicons lexicons) {
        lexicon = lexicons.get("cue/period");
        for (Kind kind : Kind.values()) {
            boolean[] of = new boolean[lexicon.entries().size()];
            for (int i = 0; i < of.length; i++) {
                of[i] = lexicon.entries().get(i).value("kind").equals(kind.name());
            }
            kinds.put(kind, of);
        }
    }

    /** The end of a word of this kind that begins at a token, or -1. */
    int end(TokenTable tokens, int i, int limit, Kind kind) {
        long match = i < limit ? lexicon.match(tokens, i, limit) : Lexicon.NONE;
        return match != Lexicon.NONE && is(match, kind) ? Lexicon.end(match) : -1;
    }

    /** Whether a word of this kind ends exactly at {@code to}. */
    boolean isBefore(TokenTable tokens, int from, int to, Kind kind) {
        for (int start = Math.max(from, to - 5); start < to; start++) {
            long match = lexicon.match(tokens, start, to);
            if (match != Lexicon.NONE && Lexicon.end(match) == to && is(match, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of this kind begins in {@code [from, to)}. */
    boolean isIn(TokenTable tokens, int from, int to, Kind kind) {
        for (int i = from; i < to; i++) {
            if (end(tokens, i, to, kind) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The kind of noun that stands nearest before {@code to}, of those that a time may belong to, or null. */
    @Nullable
    Kind noun(TokenTable tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean part = i > from && end(tokens, i - 1, to, Kind.NONE) > i;
            for (Kind kind : NOUNS) {
                if (!part && end(tokens, i, to, kind) > 0) {
                    return kind;
                }
            }
        }
        return null;
    }

    private boolean is(long match, Kind kind) {
        boolean[] of = kinds.get(kind);
        return of != null && of[Lexicon.number(match)];
    }

    /** What a word says. */
    enum Kind {
        COMPARE,
        EVENT,
        START,
        CARRY,
        NOW,
        STOCK,
        HOLD,
        TOTAL,
        NAME,
        REPORT,
        PLAN,
        OPEN,
        NONE,
        SAY
    }
}

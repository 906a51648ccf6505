package io.github.dukien.internal.cue;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say what a time is to the figures around it. Immutable and thread-safe. */
final class PeriodWords {
    private static final Set<Kind> NOUNS = EnumSet.of(Kind.NAME, Kind.REPORT, Kind.PLAN);

    private final Lexicon lexicon;
    private final Lexicon verbs;
    private final Kind[] kinds;

    PeriodWords(Lexicons lexicons) {
        lexicon = lexicons.get("cue/period");
        verbs = lexicons.get("quantity/no-units");
        kinds = lexicon.entries().stream()
                .map(e -> Kind.valueOf(e.value("kind")))
                .toArray(Kind[]::new);
    }

    /** Whether a verb that tells what somebody does stands between two tokens: trao, hướng dẫn, xây dựng. */
    boolean isAction(TokenTable tokens, int i, int limit) {
        long verb = verbs.match(tokens, i, limit);
        return verb != Lexicon.NONE
                && Lexicon.end(verb) == limit
                && verbs.entry(verb).value("kind").equals("verb")
                && match(tokens, i, limit) == Lexicon.NONE;
    }

    /** The longest word that begins at a token, or {@link Lexicon#NONE}. */
    long match(TokenTable tokens, int i, int limit) {
        return lexicon.match(tokens, i, limit);
    }

    /** What a match says. */
    Kind kind(long match) {
        return kinds[Lexicon.number(match)];
    }

    /** The end of a word of this kind that begins at a token, or -1. */
    int end(TokenTable tokens, int i, int limit, Kind kind) {
        long match = i < limit ? lexicon.match(tokens, i, limit) : Lexicon.NONE;
        return match != Lexicon.NONE && kind(match) == kind ? Lexicon.end(match) : -1;
    }

    /** Whether a word of this kind ends exactly at {@code to}. */
    boolean isBefore(TokenTable tokens, int from, int to, Kind kind) {
        for (int start = Math.max(from, to - 5); start < to; start++) {
            long match = lexicon.match(tokens, start, to);
            if (match != Lexicon.NONE && Lexicon.end(match) == to && kind(match) == kind) {
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
            long match = lexicon.match(tokens, i, to);
            boolean event = match != Lexicon.NONE && kind(match) == Kind.START && tokens.isAt(i + 1, "hội");
            if (event && tokens.isAt(to, "nhiệm")) {
                return Kind.NAME; // «đã tổ chức đại hội nhiệm kỳ 2017 - 2022»
            }
            if (match != Lexicon.NONE && NOUNS.contains(kind(match)) && !isPart(tokens, from, i, to)) {
                return kind(match);
            }
        }
        return null;
    }

    /** Whether a word that says nothing begins before a token and goes on over it. */
    private boolean isPart(TokenTable tokens, int from, int i, int to) {
        return i > from && end(tokens, i - 1, to, Kind.NONE) > i;
    }

    /** What a word says. */
    enum Kind {
        COMPARE,
        EVENT,
        START,
        CARRY,
        PART,
        ASIDE,
        NOW,
        STOCK,
        HOLD,
        TOTAL,
        STATE,
        NORM,
        DONE,
        NAME,
        REPORT,
        PLAN,
        OPEN,
        NONE,
        SAY
    }
}

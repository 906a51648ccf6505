package io.github.dukien.internal.person;

import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Middle;
import io.github.dukien.internal.token.TokenTable;

/** Reads runs of capitals that have the shape of a name. One for each article. */
final class NameReader {
    /** Longest name in words: Y Thoan Niê Kđăm and the like have six. */
    static final int LONGEST = 6;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameShapes shapes;
    private final RunStops stops;

    NameReader(PersonWords words, TokenTable tokens) {
        this.words = words;
        this.tokens = tokens;
        this.shapes = new NameShapes(words, tokens);
        this.stops = new RunStops(words, tokens, shapes);
    }

    /** What the runs of this article look like. */
    NameShapes shapes() {
        return shapes;
    }

    /**
     * The end of the run of name syllables that starts at {@code from}; {@code from} if none does. Ends before an office, an
     * organisation, an honorific and, but for a name just begun, a line end.
     */
    int runEnd(int from, int limit) {
        int at = from;
        int count = 0;
        boolean mixed = false;
        boolean upper = false;
        while (at < limit && count <= LONGEST + 1) {
            if (count > 0 && isGlue(from, at, limit, count)) {
                at += 2;
                count++;
                continue;
            }
            if (count > 1 && isInitial(from, at, limit)) {
                at++;
                continue;
            }
            if (!tokens.isWord(at) || count > 0 && tokens.breakBefore(at) && !isBroken(at, count)) {
                break;
            }
            if (tokens.isCapitalized(at)) {
                boolean capitals = tokens.isUpper(at) && tokens.length(at) > 1 && !shapes.isShortMarked(at);
                boolean small = !tokens.isUpper(at);
                if (capitals && mixed || small && upper || count > 0 && stops.stops(at, limit, count)) {
                    break;
                }
                mixed |= small;
                upper |= capitals;
            } else if (count > 0 && isParticle(at, limit)) {
                at += tokens.isChar(at + 1, '-') ? 1 : 0;
            } else if (count == 0 || !isLowerMiddle(at, limit)) {
                break;
            }
            at++;
            count++;
        }
        return at;
    }

    /** The end of the run where it can only be a person's: before the second of two names without a mark between. */
    int nameEnd(int from, int limit) {
        int to = runEnd(from, limit);
        return shapes.count(from, to) >= LONGEST ? secondName(from, to) : to;
    }

    /** Where a second full name begins in a run too long for one («Nguyễn Văn An Trần Thị Bình» under a picture). */
    private int secondName(int from, int to) {
        if (words.families.kindAt(tokens, from, to) == Family.NONE) {
            return to;
        }
        for (int at = from + 3; at < to - 1; at++) {
            if (tokens.isWord(at)
                    && words.families.kindAt(tokens, at, to) == Family.STRONG
                    && (to - at >= 3 || shapes.middle(at - 1) == Middle.NONE)) {
                return at;
            }
        }
        return to;
    }

    /** «William H. Watson»: the stop behind a letter inside a foreign name. */
    private boolean isInitial(int from, int at, int limit) {
        return at + 1 < limit
                && tokens.isChar(at, '.')
                && tokens.glued(at)
                && tokens.length(at - 1) == 1
                && tokens.isUpper(at - 1)
                && tokens.isWord(at + 1)
                && tokens.isCapitalized(at + 1)
                && !tokens.breakBefore(at + 1)
                && !Syllables.isVietnamese(tokens, from);
    }

    private boolean isGlue(int from, int at, int limit, int count) {
        if (at + 1 >= limit || !tokens.glued(at) || !tokens.isWord(at + 1)) {
            return false;
        }
        if (tokens.isChar(at, '\'')) {
            return tokens.length(at - 1) == 1 && tokens.isCapitalized(at + 1);
        }
        if (!tokens.isChar(at, '-')
                || !tokens.glued(at + 1)
                || tokens.length(at - 1) < 1
                || words.ranks.end(tokens, at + 1, limit) > 0) {
            return false;
        }
        if (!tokens.isCapitalized(at + 1)) {
            boolean chained = at - 2 >= from && tokens.isChar(at - 2, '-');
            return tokens.length(at + 1) < 7 && tokens.isWord(at - 1) && (chained || tokens.isCapitalized(at - 1));
        }
        boolean opened =
                count == 1 && shapes.family(from, limit) != Family.NONE || !Syllables.isVietnamese(tokens, at - 1);
        return opened || at - 2 > from && tokens.isChar(at - 2, '-');
    }

    /** A name that has only begun goes on behind a soft line end. */
    private boolean isBroken(int at, int count) {
        return softBreak(at) && (count == 1 || count == 2 && shapes.middle(at - 1) == Middle.GENDERED);
    }

    /** Whether the line end before a token is a single one. */
    boolean softBreak(int at) {
        if (at == 0) {
            return false;
        }
        int ends = 0;
        for (int c = tokens.end(at - 1); c < tokens.start(at); c++) {
            ends += tokens.text().charAt(c) == '\n' ? 1 : 0;
        }
        return ends == 1;
    }

    private boolean isLowerMiddle(int at, int limit) {
        return (tokens.is(at, "thị") || tokens.is(at, "văn"))
                && at + 1 < limit
                && tokens.isCapitalized(at + 1)
                && !tokens.breakBefore(at + 1);
    }

    /** «Bashar al-Assad», «Bandar bin Sultan»: small words between the capitals of a foreign name. */
    private boolean isParticle(int at, int limit) {
        if (shapes.middle(at) != Middle.PARTICLE || !tokens.isWord(at - 1) || Syllables.isVietnamese(tokens, at - 1)) {
            return false;
        }
        int next = tokens.isChar(at + 1, '-') ? at + 2 : at + 1;
        return next < limit && tokens.isWord(next) && tokens.isCapitalized(next) && !tokens.breakBefore(next);
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Middle;
import io.github.dukien.internal.token.TokenTable;

/**
 * Cuts a run of capitals in an office into the name of an area or organisation and the name of a person that touches it:
 * the known place first, else the cut that leaves the best name (DOMAIN.md S9).
 */
final class AreaCut {
    private static final int IMPOSSIBLE = -100;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameShapes shapes;

    AreaCut(PersonWords words, TokenTable tokens, NameReader names) {
        this.words = words;
        this.tokens = tokens;
        this.shapes = names.shapes();
    }

    /** What the capitals follow. */
    enum Mode {
        /** An area word, which asks for a name of its own. */
        LEVEL,
        /** An organisation that is complete, so that an area may follow. */
        COMPLETE,
        /** An organisation whose name must go on. */
        OPEN,
        /** A company whose trade has been named. */
        PROPER,
        /** An office of a state. */
        STATE
    }

    /** The end of the area in {@code [from, to)}; {@code to} if no person's name is in it. */
    int cut(int from, int to, Mode mode) {
        int best = to;
        int bestScore = areaScore(from, to, mode);
        int last = Math.min(to, from + 8);
        int place = words.placeEnd(tokens, from, to);
        for (int at = from; at < last; at++) {
            boolean inside = at > from && at < place && words.isAbroad(tokens, from, place);
            if (tokens.isWord(at) && !inside && !(mode == Mode.OPEN && at == from)) {
                boolean early = mode == Mode.PROPER && at == from && !shapes.isStrong(at, to);
                int score = early ? IMPOSSIBLE : areaScore(from, at, mode) + nameScore(from, at, to, mode);
                if (score > bestScore) {
                    best = at;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private int nameScore(int from, int at, int to, Mode mode) {
        int score = score(at, to);
        if (score > IMPOSSIBLE / 2
                || mode != Mode.STATE && mode != Mode.LEVEL && at > from && !words.isPlace(tokens, from, at)) {
            return score;
        }
        if (words.isPlace(tokens, at, to)) {
            return score;
        }
        boolean leader = mode == Mode.STATE && at > from && words.isAbroad(tokens, from, at);
        boolean foreign = shapes.isForeign(at, to) && (at == from || words.isPlace(tokens, from, at));
        int count = count(at, to);
        boolean unknown = mode == Mode.COMPLETE && at == from && count >= 3 && count <= 4;
        boolean rest = mode == Mode.LEVEL && at > from && count == 3;
        return leader || foreign ? 4 : unknown ? 1 : rest ? -3 : score;
    }

    private int count(int from, int to) {
        return shapes.count(from, to);
    }

    private int areaScore(int from, int to, Mode mode) {
        if (from == to) {
            return mode == Mode.LEVEL ? -2 : 0;
        }
        if (words.isPlace(tokens, from, to)) {
            return 6 + shapes.count(from, to);
        }
        int count = shapes.count(from, to);
        boolean surname = count == 1 && words.families.kindAt(tokens, from, to) == Family.STRONG;
        int score = surname ? -4 : count == 1 ? -2 : count == 2 ? 2 : count == 3 ? 0 : count == 4 ? -2 : -4;
        return count > 1 && words.middles.kindAt(tokens, from + 1, from + 2) == Middle.GENDERED ? score - 6 : score;
    }

    /** How well a run reads as a name behind an area name: higher is better, below -50 not at all. */
    private int score(int from, int to) {
        int count = shapes.count(from, to);
        if (count < 2 || count > NameReader.LONGEST || !shapes.hasFamily(from, to)) {
            return -100;
        }
        Family family = words.families.kind(words.families.match(tokens, from, to));
        int score = family == Family.STRONG || family == Family.DOUBLE || family == Family.CLAN
                ? 3
                : family == Family.FAMILY ? 1 : 2;
        Middle middle = shapes.middle(from + 1);
        score += middle == Middle.GENDERED && count > 2 ? 3 : middle == Middle.MIDDLE ? 1 : 0;
        return score + (count == 3 ? 2 : count == 4 ? 1 : count == 2 ? 0 : -2);
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.token.TokenTable;

/** Weighs what stands right before and behind a run of capitals that nothing announces: does a person stand there? */
final class ClueReader {
    /** An age, a year of birth. */
    private static final int CERTAIN = 4;

    private static final int LIKELY = 2;
    private static final int AGAINST = -3;
    /** How far back a clue may begin, or a nickname. */
    private static final int REACH = 5;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameShapes shapes;

    ClueReader(PersonWords words, TokenTable tokens, NameShapes shapes) {
        this.words = words;
        this.tokens = tokens;
        this.shapes = shapes;
    }

    /** The weight of a run: above 0 for a person, below for a place, a thing or a body. */
    int weight(int from, int to) {
        return before(from, to) + behind(to) + country(from, to);
    }

    /** «Lim Boon Hock (Singapore)»: a foreign family or given name with its country behind it. */
    private int country(int from, int to) {
        Family family = shapes.family(from, to);
        boolean name = (family == Family.FOREIGN || family == Family.EASTERN) && shapes.count(from, to) > 1;
        if (!name || !tokens.isChar(to, '(')) {
            return 0;
        }
        int place = words.placeEnd(tokens, to + 1, tokens.size());
        return place > 0 && tokens.isChar(place, ')') && words.isAbroad(tokens, to + 1, place) ? CERTAIN : 0;
    }

    private int before(int from, int to) {
        if (from == 0 || tokens.breakBefore(from)) {
            return 0;
        }
        if (tokens.isChar(from - 1, '"')) {
            return tokens.isChar(to, '"') ? AGAINST : isNickname(from - 1) ? LIKELY : 0;
        }
        boolean colon = tokens.isChar(from - 1, ':');
        if (colon && from > 1 && words.links.end(tokens, from - 2, from) == from) {
            return 2 * AGAINST;
        }
        if (colon) {
            return words.cluesBefore.matchBefore(tokens, Math.max(0, from - 1 - REACH), from - 1) >= 0 ? 1 : 0;
        }
        int start = words.cluesBefore.matchBefore(tokens, Math.max(0, from - REACH), from);
        if (start < 0) {
            return 0;
        }
        int weight = weight(words.cluesBefore, words.cluesBefore.match(tokens, start, from));
        boolean foreign = shapes.isForeign(from, to) && shapes.count(from, to) > 1;
        return weight < 0 && foreign ? weight / 2 : weight;
    }

    /** «“nhạc trưởng” Văn Quyết»: a short quotation ends at {@code at}. */
    private boolean isNickname(int at) {
        for (int i = at - 1; i > Math.max(0, at - REACH); i--) {
            if (tokens.isChar(i, '"')) {
                return i < at - 1 && !tokens.isCapitalized(i + 1);
            }
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the run opens a list behind «Dự bị:», «Đội hình:». */
    boolean opensRoll(int from) {
        if (from < 2 || !tokens.isChar(from - 1, ':')) {
            return false;
        }
        int start = words.cluesBefore.matchBefore(tokens, Math.max(0, from - 1 - REACH), from - 1);
        return start >= 0 && weight(words.cluesBefore, words.cluesBefore.match(tokens, start, from - 1)) == 1;
    }

    private int behind(int at) {
        if (at + 1 >= tokens.size() || tokens.breakBefore(at)) {
            return 0;
        }
        if (tokens.isNumber(at)) {
            return tokens.is(at + 1, "tuổi") ? CERTAIN : AGAINST;
        }
        if (tokens.isChar(at, '(') || tokens.isChar(at, ',') || tokens.isChar(at, '-') && !tokens.glued(at)) {
            return bracket(at + 1);
        }
        if (tokens.isChar(at, '/') && tokens.glued(at)) {
            return AGAINST;
        }
        if (tokens.isCapitalized(at)) {
            return 0;
        }
        if ((tokens.is(at, "với") || tokens.is(at, "cùng")) && tokens.isChar(at + 1, '"')) {
            return LIKELY + 1; // a singer with a song
        }
        return weight(words.cluesBehind, words.cluesBehind.match(tokens, at, tokens.size()));
    }

    /** «(38 tuổi», «(SN 1985», «(vai Mai», «, em gái …», «, một nhà báo …», «- người …». */
    private int bracket(int at) {
        boolean age = tokens.isNumber(at) && at + 1 < tokens.size() && tokens.is(at + 1, "tuổi");
        if (age || tokens.is(at, "sn") || tokens.is(at, "sinh") || tokens.is(at, "vai")) {
            return CERTAIN;
        }
        if (tokens.isCapitalized(at)) {
            return 0;
        }
        boolean article = tokens.is(at, "một") || tokens.is(at, "người") || tokens.is(at, "vốn");
        Before kind = words.before.kindAt(tokens, at, tokens.size());
        Before next = words.before.kindAt(tokens, at + 1, tokens.size());
        boolean said = kind == Before.ROLE || kind == Before.KIN || kind == Before.GROUP;
        boolean apposed = article && (next == Before.ROLE || next == Before.KIN || next == Before.GROUP);
        return apposed ? LIKELY + 1 : said || tokens.is(at, "người") ? LIKELY : 0;
    }

    private static int weight(Lexicon lexicon, long match) {
        return match == Lexicon.NONE ? 0 : Integer.parseInt(lexicon.entry(match).value("weight"));
    }
}

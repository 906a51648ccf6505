package io.github.dukien.internal.person;

import io.github.dukien.internal.person.AreaCut.Mode;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Reads the area of an office, and how far the capitals behind an area or organisation are its name. */
final class TitleAreas {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;
    private final AreaCut areas;

    TitleAreas(PersonWords words, TokenTable tokens, NameReader names) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
        this.areas = new AreaCut(words, tokens, names);
    }

    /** Takes an area word with its name or number. */
    void read(Title title, int at, int to, Word kind, String number) {
        int height = number.isEmpty() ? 1 : number.charAt(0) - '0';
        boolean higher = title.closed && height > title.level && title.hasPlace();
        if (title.closed && !higher || !title.closed && title.rank == Rank.SOLO && kind != Word.LEVEL) {
            return;
        }
        int name = nameEnd(title, to);
        if (name == to && (tokens.is(at, "đội") || kind != Word.LEVEL && !standsBare(title, kind))) {
            return;
        }
        title.beginBody(at);
        title.rightAfterRank = false;
        title.close(height);
        title.end = name;
        if (name > to) {
            title.beginPlace(to);
        }
        qualifier(title);
    }

    /** «Trưởng thôn», «Chi hội trưởng ấp»: a hamlet without a name. */
    private static boolean standsBare(Title title, Word kind) {
        return kind == Word.VILLAGE && title.organization || title.rank == Rank.HEADED && title.end == title.rankTo;
    }

    /** «cũ», «mới» behind an area. */
    void qualifier(Title title) {
        int end = title.end;
        if (end + 1 < title.limit && (tokens.is(end, "cũ") || tokens.is(end, "mới")) && !tokens.isWord(end + 1)) {
            title.end++;
        }
    }

    /** The end of the number or name of an area; {@code at} if it has none. */
    private int nameEnd(Title title, int at) {
        int limit = title.limit;
        int from = at < limit && tokens.is(at, "số") ? at + 1 : at;
        if (from < limit && tokens.isNumber(from) && tokens.length(from) <= 3 && !tokens.breakBefore(from)) {
            int to = letterEnd(from + 1, limit);
            return tokens.is(at - 1, "vực") ? regionEnd(to, limit) : to;
        }
        boolean rank =
                words.before.kindAt(tokens, at, limit) == PersonWords.Before.RANK; // «… huyện Thượng tá Lê Văn A»
        boolean capital = at < limit && tokens.isCapitalized(at) && !tokens.breakBefore(at) && !rank;
        return capital ? capitals(title, at, Mode.LEVEL) : at;
    }

    /** «thôn 2A»: a letter may be glued to the number. */
    int letterEnd(int at, int limit) {
        boolean letter = at < limit && tokens.isWord(at) && tokens.glued(at) && tokens.length(at) == 1;
        return letter ? at + 1 : at;
    }

    /** «khu vực 3 - Sông Trà»: the number goes on with a name. */
    int regionEnd(int at, int limit) {
        boolean more = at + 1 < limit
                && tokens.isChar(at, '-')
                && !tokens.glued(at)
                && tokens.isCapitalized(at + 1)
                && words.ranks.end(tokens, at + 1, limit) < 0;
        return more ? names.runEnd(at + 1, limit) : at;
    }

    /** How far a run of capitals belongs to the office; {@code at} if it is all a person's name. */
    int capitals(Title title, int at, Mode mode) {
        if (tokens.isRoman(at)) {
            return at + 1;
        }
        int run = names.runEnd(at, title.limit);
        int known = words.placeEnd(tokens, at, title.limit);
        if (title.named) {
            return capitalsOfNamed(at, run, known, mode);
        }
        return known > run ? known : areas.cut(at, run, mode);
    }

    private int capitalsOfNamed(int at, int run, int known, Mode mode) {
        if (mode == Mode.OPEN || mode == Mode.PROPER) {
            return Math.max(run, known);
        }
        if (mode == Mode.STATE && (known < 0 ? shapes.isForeign(at, run) : words.isAbroad(tokens, at, known))) {
            int name = Math.max(at, known);
            boolean person = shapes.count(name, run) >= 2 || known > 0 && known < run && shapes.isForeign(known, run);
            return person ? name : Math.max(run, known);
        }
        if (known < 0) {
            return (mode == Mode.COMPLETE || mode == Mode.STATE) && shapes.isStrong(at, run) ? at : run;
        }
        return known < run ? namedEnd(run, known) : known;
    }

    /** With the holder named already, a touching full name still ends the area («… huyện Tân Châu Lê Văn A»). */
    private int namedEnd(int run, int known) {
        boolean sentence = run == known + 1 && shapes.isFunction(known); // «… tỉnh Quảng Trị Về việc này»
        return sentence || shapes.isStrong(known, run) || shapes.isForeign(known, run) ? known : run;
    }
}

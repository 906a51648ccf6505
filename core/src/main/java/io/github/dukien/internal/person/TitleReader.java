package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Reads an office behind its rank word: a small machine that takes words as long as they can belong to it. */
final class TitleReader {
    /** Longest office in tokens. */
    private static final int LONGEST = 40;
    /** How many small words that no list knows may stand in the name of an organisation. */
    private static final int MOST_LOOSE = 4;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;
    private final TitleWords look;
    private final TitleAreas areas;
    private final TitleBodies bodies;
    private final TitleNames capitals;
    private final TitleMarks marks;
    private final TitleOwners owners;
    private final Appositions appositions;

    TitleReader(PersonWords words, TokenTable tokens, NameReader names) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
        this.look = new TitleWords(words, tokens, names);
        this.areas = new TitleAreas(words, tokens, names);
        this.bodies = new TitleBodies(words, tokens, look);
        this.capitals = new TitleNames(words, tokens, names, look, areas, bodies);
        this.marks = new TitleMarks(words, tokens, look, areas);
        this.owners = new TitleOwners(words, tokens, names);
        this.appositions = new Appositions(words, tokens, names, look);
    }

    /** Reads on from one behind the rank word. */
    Title read(Rank rank, int from, int limit, boolean named) {
        Title title = new Title(rank, from, limit, named);
        int most = Math.min(limit, from + LONGEST);
        int before = -1;
        while (!title.done && title.end < most && title.end != before) {
            before = title.end;
            step(title, before);
        }
        title.end = appositions.end(title);
        return title;
    }

    private void step(Title title, int at) {
        if (endsLine(title, at)) {
            return;
        }
        if (tokens.isPunctuation(at)) {
            int next = marks.next(title, at);
            if (next > 0) {
                goOn(title, at, next);
            }
        } else if (tokens.isNumber(at)) {
            marks.number(title, at);
        } else {
            word(title, at);
        }
    }

    private boolean endsLine(Title title, int at) {
        boolean wanting = title.open || title.rightAfterRank && title.rank == Rank.HEADED;
        return at > 0
                && tokens.breakBefore(at)
                && !(at == title.first && title.rank == Rank.NONE)
                && !(wanting && names.softBreak(at));
    }

    /** Takes what joins if something can be taken behind it, else ends the office before it. */
    private void goOn(Title title, int at, int next) {
        title.end = next;
        step(title, next);
        if (title.end == next) {
            title.end = at;
            title.done = true;
        }
    }

    private void word(Title title, int at) {
        if (look.startsName(title, at)) {
            return;
        }
        long match = words.word(tokens, at, title.limit);
        Word kind = words.words.kind(match);
        int to = Lexicon.end(match);
        if (kind == Word.NONE || look.hasLonger(title, at, to)) {
            other(title, at);
            return;
        }
        switch (kind) {
            case MODIFIER -> bodies.modifier(title, at, to);
            case HEAD, OPEN, NAMED -> bodies.organization(title, at, to, kind);
            case FIELD, VERBAL -> bodies.field(title, at, to, kind);
            case LEVEL, HAMLET, VILLAGE ->
                areas.read(title, at, to, kind, words.words.entry(match).value("level"));
            case TAIL -> bodies.tail(title, at, to);
            case JOINER -> joiner(title, at, to);
            case NONE -> other(title, at);
        }
    }

    /** «thuộc», «trực thuộc», «tại»: a larger organisation or a place follows. */
    private void joiner(Title title, int at, int to) {
        if (owners.read(title, at)) {
            if (title.end == at) {
                goOn(title, at, to);
            }
            return;
        }
        boolean located = tokens.is(at, "tại");
        if (to >= title.limit || title.closed && !located) {
            return;
        }
        Word next = words.words.kindAt(tokens, to, title.limit);
        boolean place = title.rank == Rank.STATE && words.placeEnd(tokens, to, title.limit) > 0;
        boolean body = next == Word.LEVEL || next.isOrganization() && tokens.isCapitalized(to);
        boolean posted = located && place && !title.closed; // «Đại sứ tại Canada»
        if (posted || title.organization && (place || body && !located)) {
            title.closed = false;
            title.listing = true;
            title.afterCapital = true;
            goOn(title, at, to);
        }
    }

    /** A word that no list knows: a capital opens the name of the organisation or an area, a small one may complete it. */
    private void other(Title title, int at) {
        if (tokens.is(at, "và") && !(tokens.isCapitalized(at) && !tokens.isUpper(at))) {
            and(title, at);
        } else if (tokens.isCapitalized(at)) {
            capitals.read(title, at);
        } else if (tokens.is(at, "các") && opensPlural(title, at + 1)) {
            title.open = true;
            title.end = at + 1;
        } else if (tokens.is(at, "về") && title.committee && look.isField(at + 1, title.limit)) {
            title.closed = false;
            title.open = true;
            title.listing = true;
            goOn(title, at, at + 1); // «Ban Chỉ đạo Trung ương về Phòng chống thiên tai»
        } else {
            small(title, at);
        }
    }

    /** «Vụ các vấn đề …», «Đảng ủy các cơ quan …». */
    private boolean opensPlural(Title title, int next) {
        if (title.closed || !title.listing || next >= title.limit) {
            return false;
        }
        return look.isField(next, title.limit)
                || !tokens.isCapitalized(next)
                        && words.words.kindAt(tokens, next, title.limit).isOrganization();
    }

    private void small(Title title, int at) {
        int limit = title.limit;
        if (look.isTerm(at, limit)) {
            return;
        }
        boolean completes = title.open
                && !title.closed
                && title.loose < MOST_LOOSE
                && (title.afterCapital ? title.single : title.organization);
        if (!completes || !look.isFree(at, limit) && !(title.single && look.isLast(at, limit))) {
            title.end = look.looseEnd(title, at);
            return;
        }
        title.loose++;
        title.beginBody(at);
        boolean hyphen = at + 2 < limit
                && tokens.isChar(at + 1, '-')
                && tokens.glued(at + 1)
                && tokens.glued(at + 2)
                && tokens.isWord(at + 2);
        title.end = hyphen ? at + 3 : at + 1;
    }

    private void and(Title title, int at) {
        int next = at + 1;
        int limit = title.limit;
        if (next >= limit
                || title.closed
                || !title.organization
                || words.ranks.end(tokens, next, limit) > next + 1
                || words.before.end(tokens, next, limit) > 0 && !look.isField(next, limit)) {
            return;
        }
        Word kind = words.words.kindAt(tokens, next, limit);
        boolean field = kind == Word.FIELD || kind == Word.VERBAL || kind == Word.TAIL;
        boolean many = tokens.is(next, "các")
                && title.listing
                && tokens.isCapitalized(next + 1)
                && words.words.kindAt(tokens, next + 1, limit).isOrganization();
        if (many) {
            title.open = true;
            goOn(title, at, next + 1); // «Phòng Đoàn thể và các Hội»
            return;
        }
        boolean goesOn = field && title.listing
                || isCouncil(next)
                || title.open && tokens.isCapitalized(next) && shapes.family(next, limit) == Family.NONE;
        if (goesOn) {
            title.open = true;
            goOn(title, at, next);
        }
    }

    /** «Văn phòng HĐND và UBND», «… Đoàn ĐBQH và HĐND». */
    private boolean isCouncil(int at) {
        return tokens.is(at, "hđnd") || tokens.is(at, "ubnd") || tokens.is(at, "đoàn") && tokens.is(at + 1, "đbqh");
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Decides at numbers and punctuation inside an office whether it goes on behind them (DOMAIN.md S2). */
final class TitleMarks {
    /** How many tokens a name in quotation marks may have. */
    private static final int LONGEST_QUOTE = 12;

    private final PersonWords words;
    private final TokenTable tokens;
    private final TitleWords look;
    private final TitleAreas areas;

    TitleMarks(PersonWords words, TokenTable tokens, TitleWords look, TitleAreas areas) {
        this.words = words;
        this.tokens = tokens;
        this.look = look;
        this.areas = areas;
    }

    /** Takes the number of an organisation: Quân khu 7, Phòng 2A, khu vực 3 - Sông Trà. */
    void number(Title title, int at) {
        if (title.closed || !title.organization || tokens.length(at) > 4 || tokens.breakBefore(at)) {
            return;
        }
        int next = at + 1;
        int limit = title.limit;
        if (isJoined(next, limit) || isGroup(at, limit)) {
            return;
        }
        title.open = false;
        title.afterCapital = false;
        if (isHamlet(at - 1)) {
            title.close(1);
            title.beginPlace(at);
        }
        title.end = tokens.is(at - 1, "vực") ? regionEnd(next, limit) : areas.letterEnd(next, limit);
    }

    /** «Câu lạc bộ khu 5, xã Hua Nà»: a numbered quarter, behind which its commune may stand. */
    private boolean isHamlet(int at) {
        return !tokens.isCapitalized(at)
                && (tokens.is(at, "khu") || tokens.is(at, "xóm") || tokens.is(at, "cụm") || tokens.is(at, "khối"))
                && !tokens.is(at - 1, "quân");
    }

    /** «Trưởng Ban Dân vận 11 huyện»: holders of as many places; a «Ban Chỉ đạo 35 huyện» is named by its number. */
    boolean isGroup(int at, int limit) {
        return at + 1 < limit
                && tokens.isNumber(at)
                && !tokens.is(at - 1, "đạo")
                && !tokens.isCapitalized(at + 1)
                && words.words.kindAt(tokens, at + 1, limit) == Word.LEVEL
                && !(at + 2 < limit && tokens.isCapitalized(at + 2));
    }

    private int regionEnd(int next, int limit) {
        int name = areas.regionEnd(next, limit);
        return name > next ? name : areas.letterEnd(next, limit);
    }

    /** «2/9», «2020-2025»: a date or a span of years. */
    private boolean isJoined(int mark, int limit) {
        return mark + 1 < limit
                && tokens.isPunctuation(mark)
                && tokens.glued(mark)
                && tokens.glued(mark + 1)
                && tokens.isNumber(mark + 1);
    }

    /** The token where the office goes on behind a mark, or -1. May take a quotation by itself. */
    int next(Title title, int at) {
        int next = at + 1;
        if (next >= title.limit || tokens.breakBefore(at)) {
            return -1;
        }
        if (tokens.isChar(at, '(')) {
            return behindShort(title, at);
        }
        boolean goesOn = false;
        if (tokens.isChar(at, ',')) {
            goesOn = comma(title, next);
        } else if (tokens.isChar(at, '-') || tokens.isChar(at, '&')) {
            goesOn = dash(title, at, next);
        } else if (tokens.isChar(at, '"') && title.open) {
            quote(title, at);
        } else if (tokens.isChar(at, '/')) {
            goesOn = tokens.glued(at) && !title.closed && look.isField(next, title.limit);
        } else if (tokens.isChar(at, '.')) {
            boolean brief = at == title.first && tokens.isUpper(at - 1) && tokens.isUpper(next); // «PCT. HĐND»
            goesOn = tokens.glued(at)
                    && (tokens.glued(next) || brief)
                    && !title.closed
                    && (title.organization || tokens.isUpper(at - 1)) // «CT.UBND»
                    && words.words.kindAt(tokens, next, title.limit) != Word.NONE;
        }
        return goesOn ? next : -1;
    }

    /** «Hội Chữ thập đỏ (CTĐ) tỉnh»: behind a bracket that only gives the short form, if the area follows. */
    private int behindShort(Title title, int at) {
        boolean brief = at + 3 < title.limit
                && (title.organization || at == title.first)
                && !title.closed
                && tokens.isUpper(at + 1)
                && tokens.isChar(at + 2, ')');
        Word next = brief ? words.words.kindAt(tokens, at + 3, title.limit) : Word.NONE;
        boolean tail = tokens.is(at + 3, "trung") || next == Word.TAIL && tokens.isCapitalized(at + 3);
        tail |= next == Word.HEAD && at == title.first; // «Ủy viên Ban Thường vụ (BTV) Tỉnh ủy»
        return brief && (next == Word.LEVEL || tail) ? at + 3 : -1;
    }

    private void quote(Title title, int at) {
        int to = at + 1;
        while (to < title.limit && to < at + LONGEST_QUOTE && !tokens.isChar(to, '"') && !tokens.breakBefore(to)) {
            to++;
        }
        if (to < title.limit && tokens.isChar(to, '"')) {
            title.open = false;
            title.afterCapital = false;
            title.end = to + 1;
        }
    }

    /** Question 2 of DOMAIN.md S2: the word behind the comma decides. */
    private boolean comma(Title title, int next) {
        int limit = title.limit;
        if (tokens.breakBefore(next)
                || words.ranks.end(tokens, next, limit) > 0 && !look.isField(next, limit)
                || look.opensPerson(next, limit)) {
            return false;
        }
        long match = words.words.match(tokens, next, limit);
        Word kind = words.words.kind(match);
        int to = Lexicon.end(match);
        boolean listing = !title.closed && title.listing;
        boolean capital = tokens.isCapitalized(next);
        boolean goesOn = switch (kind) {
            case HEAD, OPEN, NAMED -> listing && capital && isInner(title);
            case LEVEL -> isHigher(title, match);
            case FIELD -> listing && title.organization && (capital || !title.proper) && isListed(next, to, limit);
            case VERBAL -> listing && capital && isListed(next, to, limit);
            default -> false;
        };
        title.done |= !goesOn;
        title.open |= goesOn && (kind == Word.FIELD || kind == Word.VERBAL);
        return goesOn;
    }

    /** «xã An Phú, huyện Tân Châu». */
    private boolean isHigher(Title title, long match) {
        return title.closed
                && title.hasPlace()
                && words.words.entry(match).value("level").charAt(0) - '0' > title.level
                && Lexicon.end(match) < title.limit
                && tokens.isCapitalized(Lexicon.end(match));
    }

    /** Whether the organisation read last is a part of a larger one: Phòng, Vụ, Ban, Khoa, Trung tâm, Cục. */
    private boolean isInner(Title title) {
        int body = title.bodyFrom();
        return title.rank == Rank.HEADED
                || title.rank == Rank.SELF
                || title.rank == Rank.STAFF
                || title.hasBody() && (tokens.is(body, "trung") || tokens.is(body, "ban") || tokens.is(body, "văn"));
    }

    /** Whether a field behind a comma belongs to a list that ends in «và», to small letters, or stands before the next separator. */
    private boolean isListed(int from, int to, int limit) {
        if (!tokens.isCapitalized(from)) {
            return to > from + 1 && words.verbEnd(tokens, from, limit) < 0;
        }
        int at = to;
        while (at < limit && at < to + 8 && tokens.isWord(at) && !tokens.is(at, "và")) {
            at++;
        }
        return at < limit && (tokens.is(at, "và") || tokens.isChar(at, ',')) || closesWell(to, limit);
    }

    private boolean closesWell(int to, int limit) {
        Word kind = to < limit ? words.words.kindAt(tokens, to, limit) : Word.NONE;
        return kind == Word.LEVEL || kind.isOrganization() || kind == Word.JOINER;
    }

    /** «Phó ban Thường trực – Ban Dân vận»: the noun of the rank is said again with what it is of. */
    private boolean bodyFollows(Title title, int next) {
        return title.rank == Rank.HEADED
                && !title.closed
                && title.end > title.first + 1
                && tokens.sameForm(title.first, next)
                && tokens.isCapitalized(next)
                && !tokens.breakBefore(next)
                && words.words.kindAt(tokens, next, title.limit).isOrganization();
    }

    /** «Kinh tế - Xã hội», «Việt - Lào». */
    private boolean dash(Title title, int at, int next) {
        int limit = title.limit;
        int land = words.placeEnd(tokens, next, limit);
        if ((tokens.is(at - 1, "nam") || tokens.is(at - 1, "việt")) && words.isAbroad(tokens, next, land)) {
            title.end = land; // «Hội hữu nghị Việt Nam - Lào»
            return false;
        }
        if (bodyFollows(title, next)) {
            return true;
        }
        if (title.closed
                || !title.organization
                || tokens.breakBefore(next)
                || words.ranks.end(tokens, next, limit) > 0
                || look.opensPerson(next, limit)) {
            return false;
        }
        boolean glued = tokens.glued(at) && tokens.glued(next);
        boolean capital = tokens.isCapitalized(next);
        Word kind = words.words.kindAt(tokens, next, limit);
        boolean goesOn = kind == Word.FIELD
                || kind == Word.VERBAL && (capital || glued)
                || glued && capital && title.afterCapital
                || glued && tokens.isUpper(at - 1) && tokens.isUpper(next) && tokens.length(next) > 1;
        title.done |= !goesOn;
        title.open |= goesOn;
        return goesOn;
    }
}

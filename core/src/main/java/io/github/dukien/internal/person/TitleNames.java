package io.github.dukien.internal.person;

import io.github.dukien.internal.person.AreaCut.Mode;
import io.github.dukien.internal.person.PersonWords.Middle;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Reads a capital that no list knows inside an office: the name of an organisation, of an area, or of the next person. */
final class TitleNames {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;
    private final TitleWords look;
    private final TitleAreas areas;
    private final TitleBodies bodies;

    TitleNames(
            PersonWords words,
            TokenTable tokens,
            NameReader names,
            TitleWords look,
            TitleAreas areas,
            TitleBodies bodies) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
        this.look = look;
        this.areas = areas;
        this.bodies = bodies;
    }

    void read(Title title, int at) {
        if (title.closed || words.ranks.end(tokens, at, title.limit) > at + 1 || look.opensAddress(title, at)) {
            return;
        }
        int place = words.placeEnd(tokens, at, title.limit);
        if (isAcronym(title, at, place) || isCentral(title, at, place)) {
            bodies.organization(title, at, at + 1, Word.OPEN);
            return;
        }
        boolean state = title.rank == Rank.STATE && !title.organization;
        if (!title.organization && !state && title.rank != Rank.SELF && title.rank != Rank.STAFF) {
            if (isForeignBody(title, at, place)) {
                bodies.organization(title, at, names.runEnd(at, title.limit), Word.OPEN);
                return;
            }
            if (!isPlaceOfOffice(title, at, place)) {
                return;
            }
            state = words.isAbroad(tokens, at, place);
        }
        if (mode(title, state) == Mode.OPEN
                && (isGenericBody(at - 1) || tokens.is(at - 1, "hội") && shapes.middle(at + 1) == Middle.GENDERED)
                && shapes.isStrong(at, names.runEnd(at, title.limit))) {
            title.done = true;
            return;
        }
        boolean needsPlace = title.rank == Rank.SOLO || title.rank == Rank.STAFF && !title.organization;
        if (!needsPlace || place >= 0) {
            take(title, at, mode(title, state));
        }
    }

    /** «Giám đốc sở Lê Văn A»: a body in small letters needs no name where a full name follows. */
    private boolean isGenericBody(int at) {
        boolean generic =
                tokens.is(at, "sở") || tokens.is(at, "phòng") || tokens.is(at, "ban") || tokens.is(at, "khoa");
        return generic && !tokens.isCapitalized(at);
    }

    private static Mode mode(Title title, boolean state) {
        if (title.open) {
            return title.fielded && !title.school ? Mode.PROPER : Mode.OPEN;
        }
        return state ? Mode.STATE : Mode.COMPLETE;
    }

    /** «Giám đốc VNPT»: letters that no list knows right behind the rank are an organisation. */
    private boolean isAcronym(Title title, int at, int place) {
        return !title.organization
                && tokens.isUpper(at)
                && tokens.length(at) > (title.named ? 1 : 2)
                && !tokens.isUpper(at - 1)
                && place < 0;
    }

    /** «Phó Chủ tịch TW HKN Việt Nam»: letters that no list knows behind Trung ương are the body that it heads. */
    private boolean isCentral(Title title, int at, int place) {
        return title.organization
                && tokens.isUpper(at)
                && tokens.length(at) > 1
                && !tokens.isRoman(at)
                && place < 0
                && (tokens.is(at - 1, "tw") || tokens.is(at - 1, "ương") || tokens.is(at - 1, "tư"));
    }

    /** «…, Giám đốc Facebook»: a foreign or longer name right behind the rank of somebody who has been named. */
    private boolean isForeignBody(Title title, int at, int place) {
        if (!title.named || title.rank != Rank.FULL || place >= 0) {
            return false;
        }
        int run = names.runEnd(at, title.limit);
        return run > at && !shapes.isStrong(at, run) && (shapes.isForeign(at, run) || shapes.count(at, run) >= 2);
    }

    /** Whether a place right behind the rank belongs to the office and does not open a name. */
    private boolean isPlaceOfOffice(Title title, int at, int place) {
        if (place < 0) {
            return false;
        }
        int run = names.runEnd(at, title.limit);
        return words.isAbroad(tokens, at, place) || !shapes.isStrong(at, run) && (run <= place || title.named);
    }

    private void take(Title title, int at, Mode mode) {
        int to = areas.capitals(title, at, mode);
        if (to == at) {
            return;
        }
        boolean naming = mode == Mode.OPEN || mode == Mode.PROPER;
        boolean place = words.isPlace(tokens, at, to);
        title.beginBody(at);
        title.rightAfterRank = false;
        title.single = to == at + 1;
        title.behindName = true;
        title.end = to;
        if (to == at + 1 && tokens.isRoman(at) && !naming) {
            title.afterCapital = true; // «Vụ Địa phương II, Ban Tổ chức …»: the number of a department closes nothing
            return;
        }
        if (place && !naming) {
            title.close(4);
            title.beginPlace(at);
        } else {
            title.afterCapital = true;
            title.open = naming;
            if (mode == Mode.COMPLETE) {
                title.closed = true;
                title.beginPlace(at);
            }
        }
        if (place) {
            areas.qualifier(title);
        }
        title.done |= isPersonNext(title, to);
    }

    /** Whether the capitals go on as the name of a person. */
    private boolean isPersonNext(Title title, int to) {
        return to < title.limit
                && tokens.isCapitalized(to)
                && !tokens.breakBefore(to)
                && !title.named
                && names.runEnd(to, title.limit) > to
                && words.words.kindAt(tokens, to, title.limit) == Word.NONE;
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.AreaCut.Mode;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.Middle;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** The part of an office behind its rank word: a small machine that takes words as long as they can belong to it. */
final class Title {
    private static final int LONGEST = 40;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final AreaCut areas;
    private final Rank rank;
    private final int limit;
    private final boolean named;

    private int first;
    private int end;
    private int rankTo;
    private int bodyFrom = -1;
    private int placeFrom = -1;
    /** Whether the last organisation still needs its name. */
    private boolean open;
    /** Whether the organisation is of the kind that goes on behind a comma: Phòng, Vụ, Sở. */
    private boolean extends_;
    /** Whether an area has closed the title. */
    private boolean closed;

    private boolean done;
    private int level;
    private boolean organization;
    private boolean body;
    private boolean afterCapital;
    /** How many small words that no list knows have been taken since the last organisation. */
    private int loose;

    private boolean single;
    /** Whether a subject stands behind the organisation already. */
    private boolean fielded;
    /** Whether a school is named, which goes on with a name of its own. */
    private boolean school;
    /** Whether a company or the like is named. */
    private boolean proper;

    private boolean rightAfterRank = true;

    Title(PersonWords words, TokenTable tokens, NameReader names, AreaCut areas, Rank rank, int limit, boolean named) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.areas = areas;
        this.rank = rank;
        this.limit = limit;
        this.named = named;
    }

    int end() {
        return end;
    }

    int rankTo() {
        return rankTo;
    }

    int bodyFrom() {
        return bodyFrom < 0 ? end : bodyFrom;
    }

    int placeFrom() {
        return placeFrom < 0 ? end : placeFrom;
    }

    boolean hasOrganization() {
        return body;
    }

    /** Reads on from one behind the rank word. */
    void read(int from) {
        end = from;
        rankTo = from;
        first = from;
        int most = Math.min(limit, from + LONGEST);
        while (!done && end < most) {
            int before = end;
            step(end);
            if (end == before) {
                break;
            }
        }
    }

    private void step(int at) {
        if (tokens.breakBefore(at)
                && at > 0
                && !(at == first && rank == Rank.NONE)
                && !(names.softBreak(at) && (open || rightAfterRank && rank == Rank.HEADED))) {
            return;
        }
        if (tokens.isPunctuation(at)) {
            punctuation(at);
        } else if (tokens.isNumber(at)) {
            number(at);
        } else {
            word(at);
        }
    }

    private void word(int at) {
        if (startsName(at)) {
            return;
        }
        long match = words.words.match(tokens, at, limit);
        Word kind = words.words.kind(match);
        if (kind != Word.NONE && isStronger(at, Lexicon.end(match))) {
            kind = Word.NONE;
        }
        int to = kind == Word.NONE ? at : Lexicon.end(match);
        switch (kind) {
            case MODIFIER -> modifier(at, to);
            case HEAD, OPEN, NAMED -> organization(at, to, kind);
            case FIELD, VERBAL -> field(at, to, kind);
            case LEVEL, HAMLET, VILLAGE ->
                area(at, to, kind, words.words.entry(match).value("level"));
            case TAIL -> tail(at, to);
            case JOINER -> joiner(at, to);
            case NONE -> other(at);
        }
    }

    /** A surname that is also a word: «Bí thư Đoàn Thị Mận», or a verb or a known place longer than the word. */
    private boolean startsName(int at) {
        if (!tokens.isCapitalized(at) || named || open) {
            return false;
        }
        if (isHyphenated(at)) {
            return true;
        }
        Family family = names.family(at, limit);
        if (family == Family.NONE || at + 1 >= limit || !tokens.isWord(at + 1)) {
            return false;
        }
        Middle middle = words.middles.kindAt(tokens, at + 1, at + 2);
        int word = words.words.end(tokens, at, limit);
        if (word < 0) {
            return false;
        }
        boolean gendered = middle == Middle.GENDERED
                && (tokens.isCapitalized(at + 1) || at + 2 < limit && tokens.isCapitalized(at + 2));
        int run = names.runEnd(at, limit);
        boolean middled =
                middle == Middle.MIDDLE && word <= at + 1 && tokens.isCapitalized(at + 1) && names.isStrong(at, run);
        return gendered && word <= at + 1 && names.count(at, run) >= 3 || middled && (organization || rightAfterRank);
    }

    /** «Ban Ki-moon»: what stands before a hyphen and small letters is a foreign name. */
    private boolean isHyphenated(int at) {
        return at + 3 < limit
                && tokens.isChar(at + 2, '-')
                && tokens.glued(at + 2)
                && tokens.glued(at + 3)
                && tokens.isWord(at + 3)
                && !tokens.isCapitalized(at + 3)
                && tokens.isCapitalized(at + 1);
    }

    private boolean isStronger(int at, int wordEnd) {
        if (tokens.isCapitalized(at)) {
            return words.placeEnd(tokens, at, limit) > wordEnd;
        }
        return !open && words.verbEnd(tokens, at, limit) > wordEnd
                || words.before.end(tokens, at, limit) > wordEnd
                || words.links.end(tokens, at, limit) > wordEnd;
    }

    private void modifier(int at, int to) {
        boolean charge = tokens.is(at, "phụ") || tokens.is(at, "điều");
        if (tokens.is(at, "tt") && closed) {
            return;
        }
        if (charge) {
            Word next = to < limit ? words.words.kindAt(tokens, to, limit) : Word.NONE;
            if (next == Word.NONE || next == Word.TAIL) {
                take(to, closed || organization);
                done = true;
                return;
            }
            closed = false;
            open = true;
        } else if (closed) {
            return;
        }
        if (!organization || rank == Rank.HEADED && rightAfterRank) {
            rankTo = to;
        }
        if (rank == Rank.HEADED && organization) {
            rightAfterRank = false;
            bodyFrom = -1;
            rankTo = to;
        }
        end = to;
    }

    private void take(int to, boolean keep) {
        if (keep) {
            end = to;
        }
    }

    private void organization(int at, int to, Word kind) {
        boolean tail = tokens.is(at, "trung") && to == at + 2 && tokens.is(at + 1, "ương") && organization;
        if (closed || rank == Rank.SOLO && !tail) {
            return;
        }
        if (!tokens.isCapitalized(at)
                && organization
                && !open
                && !isLowerHead(at)
                && !(to < limit && tokens.isCapitalized(to))) {
            return;
        }
        bodyFrom = bodyFrom < 0 ? at : bodyFrom;
        if (!tail) {
            extends_ = kind != Word.HEAD;
        }
        open = kind == Word.NAMED;
        school = open && (tokens.is(at, "trường") || tokens.is(to - 1, "trường"));
        proper = school || open && isProper(at);
        loose = 0;
        fielded = false;
        organization = true;
        body = true;
        rightAfterRank &= rank == Rank.HEADED && bodyFrom == at;
        afterCapital = false;
        end = to;
    }

    private boolean isLowerHead(int at) {
        return tokens.is(at, "ban") || tokens.is(at, "phòng") || tokens.is(at, "chi") || tokens.is(at, "hội");
    }

    private boolean isProper(int at) {
        return tokens.is(at, "công")
                || tokens.is(at, "cty")
                || tokens.is(at, "htx")
                || tokens.is(at, "hợp")
                || tokens.is(at, "tập")
                || tokens.is(at, "doanh")
                || tokens.is(at, "dntn")
                || tokens.is(at, "nhà")
                || tokens.is(at, "tổng");
    }

    private void field(int at, int to, Word kind) {
        boolean capital = tokens.isCapitalized(at);
        if (closed || rank == Rank.SOLO) {
            return;
        }
        if (!capital && !open && !organization && kind == Word.VERBAL) {
            return;
        }
        if (!capital && !open && kind == Word.VERBAL && !afterCapital) {
            return;
        }
        if (!open && organization && !afterCapital && !extends_) {
            return;
        }
        if (!open && !capital && words.verbEnd(tokens, at, limit) >= to && kind == Word.VERBAL) {
            return;
        }
        bodyFrom = bodyFrom < 0 ? at : bodyFrom;
        organization = true;
        rightAfterRank = false;
        open = proper || bodyFrom == at && rank == Rank.FULL && kind == Word.VERBAL;
        fielded = true;
        single = false;
        afterCapital = true;
        end = to;
    }

    private void area(int at, int to, Word kind, String number) {
        int height = number.isEmpty() ? 1 : number.charAt(0) - '0';
        boolean higher = closed && height > level && placeFrom >= 0;
        if (closed && !higher || !closed && rank == Rank.SOLO && kind != Word.LEVEL) {
            return;
        }
        int name = areaNameEnd(to);
        boolean bare = kind == Word.VILLAGE
                ? organization || rank == Rank.HEADED && end == rankTo
                : rank == Rank.HEADED && end == rankTo;
        if (kind != Word.LEVEL && name == to && !bare) {
            return;
        }
        if (tokens.is(at, "đội") && name == to) {
            return;
        }
        bodyFrom = bodyFrom < 0 ? at : bodyFrom;
        organization = true;
        rightAfterRank = false;
        open = false;
        closed = true;
        level = height;
        end = name;
        if (name > to) {
            placeFrom = placeFrom < 0 ? to : placeFrom;
        }
        qualifier();
    }

    /** «cũ», «mới» behind an area. */
    private void qualifier() {
        if (end < limit
                && (tokens.is(end, "cũ") || tokens.is(end, "mới"))
                && end + 1 < limit
                && !tokens.isWord(end + 1)) {
            end++;
        }
    }

    /** The end of the number or name of an area; {@code at} if it has none. */
    private int areaNameEnd(int at) {
        int from = at;
        if (from < limit && tokens.is(from, "số")) {
            from++;
        }
        if (from < limit && tokens.isNumber(from) && tokens.length(from) <= 3 && !tokens.breakBefore(from)) {
            int to = from + 1;
            if (to < limit && tokens.isWord(to) && tokens.glued(to) && tokens.length(to) == 1) {
                to++;
            }
            boolean more = to + 1 < limit
                    && tokens.isChar(to, '-')
                    && tokens.isCapitalized(to + 1)
                    && !tokens.glued(to)
                    && tokens.is(at - 1, "vực")
                    && words.ranks.end(tokens, to + 1, limit) < 0;
            return more ? names.runEnd(to + 1, limit) : to;
        }
        if (at < limit && tokens.isCapitalized(at) && !tokens.breakBefore(at)) {
            return capitals(at, Mode.LEVEL);
        }
        return at;
    }

    private int capitals(int at, Mode mode) {
        if (isRoman(at)) {
            return at + 1;
        }
        int run = names.runEnd(at, limit);
        int known = words.placeEnd(tokens, at, limit);
        if (named && mode == Mode.COMPLETE && known < 0 && names.isStrong(at, run)) {
            return at;
        }
        if (named && mode != Mode.OPEN && mode != Mode.PROPER) {
            return known > 0 ? Math.max(known, run <= known ? known : namedEnd(at, run, known)) : run;
        }
        if (named) {
            return Math.max(run, known);
        }
        if (known > run) {
            return known;
        }
        return areas.cut(at, run, mode);
    }

    /** With the holder named already, a touching full name still ends the area («… huyện Tân Châu Lê Văn A»). */
    private int namedEnd(int at, int run, int known) {
        return known < run && (names.isStrong(known, run) || names.isForeign(known, run)) ? known : run;
    }

    private boolean isRoman(int at) {
        for (int i = tokens.start(at); i < tokens.end(at); i++) {
            if ("IVX".indexOf(tokens.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void tail(int at, int to) {
        boolean capital = tokens.isCapitalized(at);
        if (closed && !tokens.is(at, "khu")
                || rank == Rank.SOLO && !capital
                || !organization && rank != Rank.STATE && !capital) {
            return;
        }
        if (!capital && !organization) {
            return;
        }
        bodyFrom = bodyFrom < 0 ? at : bodyFrom;
        organization = true;
        open = false;
        boolean fix = !tokens.is(at, "khối") && !tokens.is(at, "trực");
        if (fix && !tokens.is(at, "trung") && !tokens.is(at, "tw") && !tokens.is(at, "nhà")) {
            afterCapital = false;
        }
        open |= !fix;
        end = to;
        if (tokens.is(at, "việt") || tokens.is(at, "vn")) {
            extends_ = false;
        }
    }

    private void joiner(int at, int to) {
        if (to >= limit || closed && !tokens.is(at, "tại")) {
            return;
        }
        Word next = words.words.kindAt(tokens, to, limit);
        boolean place = words.placeEnd(tokens, to, limit) > 0;
        boolean goesOn = tokens.is(at, "tại")
                ? place && rank == Rank.STATE
                : (next.isOrganization() || next == Word.LEVEL) && (tokens.isCapitalized(to) || next == Word.LEVEL)
                        || place && rank == Rank.STATE;
        if (goesOn && organization) {
            closed = false;
            extends_ = true;
            afterCapital = true;
            end = to;
            step(to);
            if (end == to) {
                end = at;
                done = true;
            }
        }
    }

    /** A word that no list knows: a capital opens the name of the organisation or an area, a small one may complete it. */
    private void other(int at) {
        if (tokens.isCapitalized(at)) {
            capital(at);
            return;
        }
        if (tokens.is(at, "và")) {
            and(at);
            return;
        }
        if (tokens.is(at, "các")
                && !closed
                && extends_
                && at + 1 < limit
                && (isField(at + 1)
                        || !tokens.isCapitalized(at + 1)
                                && words.words.kindAt(tokens, at + 1, limit).isOrganization())) {
            open = true;
            end = at + 1;
            return;
        }
        boolean free = words.verbEnd(tokens, at, limit) < 0
                && words.links.end(tokens, at, limit) < 0
                && words.before.end(tokens, at, limit) < 0
                && words.ranks.end(tokens, at, limit) < 0;
        boolean completes = open && loose < 4 && (afterCapital ? single : organization);
        if (free && completes && !closed) {
            loose++;
            bodyFrom = bodyFrom < 0 ? at : bodyFrom;
            boolean hyphen = at + 2 < limit
                    && tokens.isChar(at + 1, '-')
                    && tokens.glued(at + 1)
                    && tokens.glued(at + 2)
                    && tokens.isWord(at + 2);
            end = hyphen ? at + 3 : at + 1;
        }
    }

    private void capital(int at) {
        if (closed) {
            return;
        }
        if (words.ranks.end(tokens, at, limit) > at + 1 || isBefore(at)) {
            return;
        }
        boolean state = rank == Rank.STATE && !organization;
        boolean body = !organization
                && tokens.isUpper(at)
                && tokens.length(at) > 2
                && !tokens.isUpper(at - 1)
                && words.placeEnd(tokens, at, limit) < 0;
        if (body) {
            organization(at, at + 1, Word.OPEN);
            return;
        }
        boolean solo = rank == Rank.SOLO;
        if (!organization && !state && rank != Rank.SELF && rank != Rank.STAFF) {
            int place = words.placeEnd(tokens, at, limit);
            int run = names.runEnd(at, limit);
            boolean abroad = place > 0 && words.isAbroad(tokens, at, place);
            if (named
                    && rank == Rank.FULL
                    && place < 0
                    && !names.isStrong(at, run)
                    && run > at
                    && (names.isForeign(at, run) || names.count(at, run) >= 2)) {
                organization(at, run, Word.OPEN);
                return;
            }
            if (place < 0 || names.isStrong(at, run) && !abroad || run > place && !named && !abroad) {
                return;
            }
            state = abroad;
        }
        if (solo && words.placeEnd(tokens, at, limit) < 0) {
            return;
        }
        Mode mode = open && fielded && !school ? Mode.PROPER : open ? Mode.OPEN : state ? Mode.STATE : Mode.COMPLETE;
        int to = capitals(at, mode);
        if (to == at) {
            return;
        }
        if (rank == Rank.STAFF && !organization && words.placeEnd(tokens, at, limit) < 0) {
            return;
        }
        bodyFrom = bodyFrom < 0 ? at : bodyFrom;
        organization = true;
        rightAfterRank = false;
        boolean place = words.isPlace(tokens, at, to);
        single = to == at + 1;
        if (place && mode != Mode.OPEN && mode != Mode.PROPER) {
            closed = true;
            level = 4;
            placeFrom = placeFrom < 0 ? at : placeFrom;
            open = false;
        } else {
            afterCapital = true;
            open = mode == Mode.OPEN || mode == Mode.PROPER;
            if (mode == Mode.COMPLETE) {
                closed = true;
                placeFrom = placeFrom < 0 ? at : placeFrom;
            }
        }
        end = to;
        if (place) {
            qualifier();
        }
        if (to < limit
                && tokens.isCapitalized(to)
                && !tokens.breakBefore(to)
                && !named
                && names.runEnd(to, limit) > to
                && words.words.kindAt(tokens, to, limit) == Word.NONE) {
            done = true;
        }
    }

    private boolean isBefore(int at) {
        long match = words.before.match(tokens, at, limit);
        Before kind = words.before.kind(match);
        return kind == Before.RANK
                || kind == Before.HONORIFIC && Lexicon.end(match) > at + 1
                || kind == Before.DEGREE && !open;
    }

    private void and(int at) {
        int next = at + 1;
        if (next >= limit
                || closed
                || !organization
                || words.ranks.end(tokens, next, limit) > next + 1
                || words.before.end(tokens, next, limit) > 0 && !isField(next)) {
            return;
        }
        Word kind = words.words.kindAt(tokens, next, limit);
        boolean council = tokens.is(next, "hđnd")
                || tokens.is(next, "ubnd")
                || tokens.is(next, "đoàn") && tokens.is(next + 1, "đbqh");
        boolean goesOn = (kind == Word.FIELD || kind == Word.VERBAL || kind == Word.TAIL) && extends_
                || council
                || open && tokens.isCapitalized(next) && names.family(next, limit) == Family.NONE;
        if (!goesOn) {
            return;
        }
        open = true;
        end = next;
        step(next);
        if (end == next) {
            end = at;
            done = true;
        }
    }

    private boolean isField(int at) {
        Word kind = words.words.kindAt(tokens, at, limit);
        return kind == Word.FIELD || kind == Word.VERBAL;
    }

    private void number(int at) {
        if (closed || !organization || tokens.length(at) > 4 || tokens.breakBefore(at)) {
            return;
        }
        int next = at + 1;
        boolean joined = next + 1 < limit
                && tokens.isPunctuation(next)
                && tokens.glued(next)
                && tokens.glued(next + 1)
                && tokens.isNumber(next + 1);
        if (joined) {
            return;
        }
        open = false;
        end = next;
        if (next < limit && tokens.isWord(next) && tokens.glued(next) && tokens.length(next) == 1) {
            end = next + 1;
        }
        afterCapital = false;
        region(next);
    }

    /** «khu vực 3 - Sông Trà»: the number goes on with a name. */
    private void region(int at) {
        boolean named = tokens.is(at - 2, "vực")
                && at + 1 < limit
                && tokens.isChar(at, '-')
                && tokens.isCapitalized(at + 1)
                && words.ranks.end(tokens, at + 1, limit) < 0;
        if (named) {
            end = names.runEnd(at + 1, limit);
        }
    }

    private void punctuation(int at) {
        if (at + 1 >= limit || tokens.breakBefore(at)) {
            return;
        }
        if (tokens.isChar(at, ',')) {
            comma(at);
        } else if (tokens.isChar(at, '-') || tokens.isChar(at, '&')) {
            dash(at);
        } else if (tokens.isChar(at, '"') && open) {
            quote(at);
        } else if (tokens.isChar(at, '/') && tokens.glued(at) && !closed && isField(at + 1)) {
            end = at + 1;
            step(at + 1);
        } else if (tokens.isChar(at, '.')
                && tokens.glued(at)
                && tokens.glued(at + 1)
                && !closed
                && organization
                && words.words.kindAt(tokens, at + 1, limit) != Word.NONE) {
            end = at + 1;
        }
    }

    private void quote(int at) {
        int to = at + 1;
        while (to < limit && to < at + 12 && !tokens.isChar(to, '"') && !tokens.breakBefore(to)) {
            to++;
        }
        if (to < limit && tokens.isChar(to, '"')) {
            open = false;
            afterCapital = false;
            end = to + 1;
        }
    }

    /** Question 2 of DOMAIN.md S2: the word behind the comma decides. */
    private void comma(int at) {
        int next = at + 1;
        if (tokens.breakBefore(next)
                || words.ranks.end(tokens, next, limit) > 0 && !isField(next)
                || opensPerson(next)) {
            return;
        }
        long match = words.words.match(tokens, next, limit);
        Word kind = words.words.kind(match);
        boolean goesOn = switch (kind) {
            case HEAD, OPEN, NAMED -> !closed && extends_ && tokens.isCapitalized(next) && isInner();
            case LEVEL ->
                closed
                        && placeFrom >= 0
                        && words.words.entry(match).value("level").charAt(0) - '0' > level
                        && Lexicon.end(match) < limit
                        && tokens.isCapitalized(Lexicon.end(match));
            case FIELD -> !closed && extends_ && organization && isListed(next, Lexicon.end(match));
            case VERBAL -> !closed && extends_ && tokens.isCapitalized(next) && isListed(next, Lexicon.end(match));
            default -> false;
        };
        if (goesOn) {
            end = next;
            boolean wasOpen = open;
            open = kind == Word.FIELD || kind == Word.VERBAL || open;
            step(next);
            if (end == next) {
                end = at;
                open = wasOpen;
                done = true;
            }
        } else {
            done = true;
        }
    }

    /** Whether the organisation read last is a part of a larger one: Phòng, Vụ, Ban, Khoa, Trung tâm, Cục. */
    private boolean isInner() {
        return rank == Rank.HEADED
                || rank == Rank.SELF
                || rank == Rank.STAFF
                || bodyFrom >= 0
                        && (tokens.is(bodyFrom, "trung") || tokens.is(bodyFrom, "ban") || tokens.is(bodyFrom, "văn"));
    }

    /** Whether a field behind a comma belongs to a list that ends in «và», to small letters, or stands before the next separator. */
    private boolean isListed(int from, int to) {
        if (!tokens.isCapitalized(from)) {
            return to > from + 1 && words.verbEnd(tokens, from, limit) < 0;
        }
        int at = to;
        while (at < limit && at < to + 8 && tokens.isWord(at) && !tokens.is(at, "và")) {
            at++;
        }
        return at < limit && (tokens.is(at, "và") || tokens.isChar(at, ',')) || closesWell(to);
    }

    private boolean closesWell(int to) {
        Word kind = to < limit ? words.words.kindAt(tokens, to, limit) : Word.NONE;
        return kind == Word.LEVEL || kind.isOrganization() || kind == Word.JOINER;
    }

    private boolean opensPerson(int at) {
        long before = words.before.match(tokens, at, limit);
        if (before != Lexicon.NONE && (!isField(at) || !tokens.isCapitalized(at))) {
            return true;
        }
        Link link = words.links.kindAt(tokens, at, limit);
        if (link == Link.FORMER || link == Link.ACTING || link == Link.NEW) {
            return words.ranks.end(tokens, at + 1, limit) > 0;
        }
        return tokens.isCapitalized(at) && names.isStrong(at, names.runEnd(at, limit));
    }

    private void dash(int at) {
        int next = at + 1;
        if (closed
                || !organization
                || tokens.breakBefore(next)
                || words.ranks.end(tokens, next, limit) > 0
                || opensPerson(next)) {
            return;
        }
        boolean glued = tokens.glued(at) && tokens.glued(next);
        Word kind = words.words.kindAt(tokens, next, limit);
        if (kind == Word.FIELD
                || kind == Word.VERBAL && (tokens.isCapitalized(next) || glued)
                || glued && tokens.isCapitalized(next) && afterCapital) {
            open = true;
            end = next;
            step(next);
            if (end == next) {
                end = at;
                done = true;
            }
        } else {
            done = true;
        }
    }
}

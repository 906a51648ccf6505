package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.NotPerson;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.text.Ranges;
import io.github.dukien.internal.token.TokenTable;

/** Reads what looks like a name and is none: streets, schools, areas, prizes with the capitals behind them; figures and things. */
final class ThingReader {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;
    private final RunChecks checks;
    private final Elements elements;
    private final Ranges named = new Ranges(8);
    /** Where a list of areas has got to. */
    private int placesTo = -1;
    /** Where a list of streets has got to: their names are those of people. */
    private int streetsTo = -1;

    private final MeasuredList measured;

    ThingReader(PersonWords words, TokenTable tokens, NameReader names, RunChecks checks, Elements elements) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
        this.checks = checks;
        this.elements = elements;
        this.measured = new MeasuredList(tokens);
    }

    /** Names that things bear: «Thẩm mỹ viện An Nhiên», «xã Phong Quảng». */
    Ranges named() {
        return named;
    }

    /** Takes a thing; returns the token behind it, {@code at} if none stands here. */
    int read(int at, int limit) {
        long match = words.notPersons.match(tokens, at, limit);
        NotPerson kind = words.notPersons.kind(match);
        int to = Lexicon.end(match);
        if (kind == NotPerson.PREFIX) {
            return prefix(at, to, limit);
        }
        boolean whole = (kind == NotPerson.FIGURE || kind == NotPerson.THING)
                && tokens.isCapitalized(to - 1)
                && names.runEnd(tokens.isCapitalized(at) ? at : at + 1, limit) <= to;
        if (whole) {
            measured.takes(at, to);
        }
        return whole ? continuesStreets(at) ? place(at, to) : elements.gap(to) : at;
    }

    /** In «các xã Đạ Rsal, Rô Men, Liêng Srônh» the area word governs the whole list. */
    boolean continuesPlaces(int at, int to) {
        boolean joined = isJoined(placesTo, at);
        int count = shapes.count(at, to);
        return joined
                && to > at
                && count <= 3
                && words.ranks.end(tokens, at, tokens.size()) < 0
                && !(count == 3 && shapes.isStrong(at, to));
    }

    /** «các đường Nguyễn Huệ, Trần Văn Khéo, Ngô Gia Tự». */
    boolean continuesStreets(int at) {
        return isJoined(streetsTo, at);
    }

    /** «trụ sở tại số 27 Lê Văn Hạnh»: behind the number of a house stands its street. */
    boolean isHouseNumber(int at) {
        int i = at - 1;
        while (i > 1 && (tokens.isNumber(i) || tokens.isChar(i, '/')) && !tokens.is(i, "số")) {
            i--;
        }
        if (i == at - 1 || !tokens.isAt(i, "số") || i == 0) {
            return false;
        }
        boolean placed = tokens.is(i - 1, "tại") || tokens.is(i - 1, "ở") || tokens.is(i - 1, "nhà");
        boolean named = tokens.isCapitalized(i - 1) && words.words.kindAt(tokens, i - 1, i) == Word.NONE;
        return placed || named || tokens.isChar(i - 1, ',') || tokens.isChar(i - 1, '(');
    }

    /** «3 xã cũ (Tân Hòa A, Phước Lộc)»: the bracket behind areas that are counted names them. */
    boolean isInAreas(int at, int to) {
        if (at < 3 || to == at || !tokens.isChar(at - 1, '(') || shapes.count(at, to) > 3) {
            return false;
        }
        int word = tokens.is(at - 2, "cũ") || tokens.is(at - 2, "mới") ? at - 3 : at - 2;
        Word kind = words.words.kindAt(tokens, word, word + 1);
        return (kind == Word.LEVEL || kind == Word.VILLAGE) && word > 0 && tokens.isNumber(word - 1);
    }

    private boolean isJoined(int listTo, int at) {
        return at > 0 && listTo == at - 1 && (tokens.isChar(listTo, ',') || tokens.is(listTo, "và"));
    }

    /** Takes the next area or street of such a list. */
    int place(int at, int to) {
        if (continuesStreets(at)) {
            streetsTo = to;
        } else {
            placesTo = to;
        }
        return elements.gap(to);
    }

    private int prefix(int at, int to, int limit) {
        if (to >= limit
                || tokens.breakBefore(to)
                || tokens.is(at, "tt") && tokens.is(to, "thích")
                || isSurname(at, to, limit)) {
            return at;
        }
        if (tokens.isNumber(to)) {
            return elements.gap(to + 1);
        }
        if (!tokens.isCapitalized(to)) {
            return chained(at, to, limit);
        }
        long office = words.ranks.match(tokens, to, limit);
        if (office != Lexicon.NONE && words.ranks.kind(office) != Rank.HEADED) {
            return at;
        }
        if (words.before.end(tokens, to, limit) > to && !tokens.isCapitalized(to + 1)) {
            return at;
        }
        return named(at, to, limit);
    }

    /** Whether the word is written with a capital and rather opens a name: «Phố Thị Hoa», «Cầu Văn Minh». */
    private boolean isSurname(int at, int to, int limit) {
        if (!tokens.isCapitalized(at)) {
            return false;
        }
        Family family = shapes.family(at, limit);
        if (family == Family.CLAN && shapes.isStrong(at, names.runEnd(at, limit))) {
            return true;
        }
        if (to != at + 1) {
            return false;
        }
        boolean bears = isStreet(at) && to < limit && shapes.family(to, limit) == Family.STRONG;
        return family != Family.NONE && !bears && !shapes.isStrong(to, names.runEnd(to, limit))
                || !checks.isSentenceStart(at) && !isOpenWord(at, limit);
    }

    private boolean isOpenWord(int at, int limit) {
        return words.words.kindAt(tokens, at, limit).isOrganization() || tokens.isUpper(at);
    }

    /** Takes the word at {@code at} with the name that begins at {@code to}. */
    private int named(int at, int to, int limit) {
        int known = words.placeEnd(tokens, to, limit);
        int run = names.runEnd(to, limit);
        if (known > 0 && known < run && shapes.isStrong(known, run) && !isSchool(at)) {
            return elements.gap(known);
        }
        int word = words.words.end(tokens, to, limit);
        int end = capitals(Math.max(Math.max(known, run), Math.max(word, to + 1)), limit);
        if (word == end && bearsName(at) && shapes.isStrong(word, names.runEnd(word, limit))) {
            end = names.runEnd(word, limit); // «Quỹ Khuyến học Trịnh Quý Lạng»
        }
        streetsTo = isStreet(at) ? end : streetsTo;
        measured.begin(end);
        named.add(to, end);
        return words.words.kindAt(tokens, at, limit) == Word.LEVEL ? place(at, end) : elements.gap(end);
    }

    /** «trường tiểu học Lê Văn An», «giải báo chí Trần Mai Ninh»: up to two small words between. */
    private int chained(int at, int to, int limit) {
        long next = words.notPersons.match(tokens, to, limit);
        if (words.notPersons.kind(next) == NotPerson.PREFIX) {
            int end = prefix(to, Lexicon.end(next), limit);
            return end > to ? end : at;
        }
        int field = words.words.end(tokens, to, limit);
        boolean named = field > 0
                && field < limit
                && tokens.isCapitalized(field)
                && shapes.isStrong(field, names.runEnd(field, limit));
        return named ? elements.gap(names.runEnd(field, limit)) : at;
    }

    /** Whether what is named often bears the name of a person behind what it is for. */
    private boolean bearsName(int at) {
        return tokens.is(at, "quỹ") || tokens.is(at, "giải") || tokens.is(at, "học") || tokens.is(at, "cúp");
    }

    /** «Trường THPT Hàm Rồng (510), Bùi Quang Thân (495)»: takes the next of a list of things with their numbers. */
    boolean continuesMeasured(int at, int to) {
        return measured.takes(at, to);
    }

    private boolean isStreet(int at) {
        return tokens.is(at, "đường") || tokens.is(at, "phố") || tokens.is(at, "đại") || tokens.is(at, "tuyến");
    }

    private boolean isSchool(int at) {
        return tokens.is(at, "trường") || tokens.is(at, "đường") || tokens.is(at, "phố");
    }

    /** The rest of a long run of capitals. */
    private int capitals(int from, int limit) {
        int at = from;
        while (at < limit
                && tokens.isWord(at)
                && tokens.isCapitalized(at)
                && !tokens.breakBefore(at)
                && words.ranks.end(tokens, at, limit) < 0
                && words.before.end(tokens, at, limit) < 0
                && shapes.family(at, limit) == Family.NONE) {
            at++;
        }
        return at;
    }
}

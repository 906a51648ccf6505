package io.github.dukien.internal.person;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.NotPerson;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article into elements in one pass: names, offices, what stands before names, separators, links. */
final class ElementReader {
    /** How many elements back the holder of an office is looked for. */
    private static final int LOOK_BACK = 32;

    private final PersonWords words;
    private final TokenTable tokens;
    private final Analysis analysis;
    private final NameReader names;
    private final OfficeReader offices;
    private final List<Element> elements = new ArrayList<>();
    /** Runs of capitals that may turn out to be names: pairs of from and to. */
    private final List<Candidate> candidates = new ArrayList<>();
    /** Where a list of areas has got to. */
    private int placesTo = -1;

    ElementReader(PersonWords words, Analysis analysis) {
        this.words = words;
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.names = new NameReader(words, tokens);
        this.offices = new OfficeReader(words, tokens, names);
    }

    /** A run of capitals that is a name only if the article says so elsewhere. */
    record Candidate(int from, int to) {}

    NameReader names() {
        return names;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Element> read() {
        List<Block> blocks = analysis.article();
        int b = 0;
        int at = 0;
        while (b < blocks.size()) {
            Block block = blocks.get(b);
            at = Math.max(at, block.from());
            int limit = limit(blocks, b);
            while (at < block.to()) {
                boundary(at);
                at = Math.max(at + 1, next(at, limit));
            }
            b++;
        }
        return elements;
    }

    /** Names and titles may run into the next line where only a single line end stands between. */
    private int limit(List<Block> blocks, int b) {
        int to = blocks.get(b).to();
        return b + 1 < blocks.size() && blocks.get(b + 1).from() == to && to < tokens.size() && names.softBreak(to)
                ? blocks.get(b + 1).to()
                : to;
    }

    private void boundary(int at) {
        if (elements.isEmpty()) {
            return;
        }
        if (tokens.breakBefore(at)) {
            if (!lastIs(Kind.BREAK)) {
                add(Kind.BREAK, at, at);
            }
        } else if (analysis.sentences().startOf(at) == at) {
            add(Kind.STOP, at, at);
        }
    }

    private @Nullable Element last() {
        return elements.isEmpty() ? null : elements.get(elements.size() - 1);
    }

    private boolean lastIs(Kind kind) {
        Element last = last();
        return last != null && last.is(kind);
    }

    private void add(Kind kind, int from, int to) {
        if (kind != Kind.GAP || !lastIs(Kind.GAP)) {
            elements.add(Element.of(kind, from, to));
        }
    }

    private int gap(int from, int to) {
        add(Kind.GAP, from, to);
        return to;
    }

    private int next(int at, int limit) {
        if (tokens.isPunctuation(at)) {
            return punctuation(at);
        }
        if (tokens.isNumber(at)) {
            return gap(at, at + 1);
        }
        if (isCued(at)) {
            int name = cuedName(at, limit);
            if (name > at) {
                return name;
            }
        }
        int thing = thing(at, limit);
        if (thing > at) {
            return thing;
        }
        int to = office(at, limit);
        if (to > at) {
            return to;
        }
        to = before(at, limit);
        if (to > at) {
            return to;
        }
        to = link(at, limit);
        if (to > at) {
            return to;
        }
        return tokens.isCapitalized(at) ? capital(at, limit) : small(at, limit);
    }

    // ---- separators and links

    private int punctuation(int at) {
        if (tokens.isChar(at, '(') && tokens.isSequence(at + 1, "đã", "ký", ")")) {
            return at + 4;
        }
        Kind kind = tokens.isChar(at, ',')
                ? Kind.COMMA
                : tokens.isChar(at, ';')
                        ? Kind.SEMICOLON
                        : tokens.isChar(at, ':')
                                ? Kind.COLON
                                : tokens.isChar(at, '-')
                                                || tokens.isChar(at, '*')
                                                || tokens.isChar(at, '+')
                                                || tokens.isChar(at, '•')
                                        ? Kind.DASH
                                        : tokens.isChar(at, '/')
                                                ? Kind.SLASH
                                                : tokens.isChar(at, '(') || tokens.isChar(at, '[')
                                                        ? Kind.OPEN
                                                        : tokens.isChar(at, ')') || tokens.isChar(at, ']')
                                                                ? Kind.CLOSE
                                                                : tokens.isChar(at, '&') ? Kind.AND : Kind.GAP;
        boolean quiet = tokens.isChar(at, '.') || tokens.isChar(at, '"') || tokens.isChar(at, '\'');
        boolean afterBefore = kind == Kind.COMMA && isDegreeChain(at);
        if (!quiet && !afterBefore) {
            add(kind, at, at + 1);
        }
        return at + 1;
    }

    /** The comma in «Thượng tá, TS Lưu Hải Yến» separates nothing. */
    private boolean isDegreeChain(int at) {
        Element last = last();
        if (last == null || !last.is(Kind.BEFORE) || at + 1 >= tokens.size()) {
            return false;
        }
        Before next = words.before.kindAt(tokens, at + 1, tokens.size());
        boolean first = last.before() == Before.RANK || last.before() == Before.DEGREE;
        return first && (next == Before.DEGREE || next == Before.RANK);
    }

    private int link(int at, int limit) {
        long match = words.links.match(tokens, at, limit);
        if (match == Lexicon.NONE) {
            return at;
        }
        int to = Lexicon.end(match);
        Kind kind = switch (words.links.kind(match)) {
            case ALSO -> Kind.ALSO;
            case IS -> Kind.IS;
            case HOLD -> Kind.HOLD;
            case ELECT -> Kind.ELECT;
            case ACT -> Kind.ACT;
            case LEAVE -> Kind.LEAVE;
            case BEHALF -> Kind.BEHALF;
            case PLURAL -> Kind.PLURAL;
            case CREDIT -> Kind.CREDIT;
            case AND -> Kind.AND;
            case TO -> Kind.TO;
            case SIGN -> Kind.SIGN;
            default -> Kind.GAP;
        };
        if (kind == Kind.AND && tokens.isCapitalized(at) && !isSentenceStart(at)) {
            return at;
        }
        add(kind, at, to);
        return to;
    }

    private boolean isSentenceStart(int at) {
        return tokens.breakBefore(at) || analysis.sentences().startOf(at) == at;
    }

    // ---- offices

    private int office(int at, int limit) {
        boolean named = isNamed();
        Office office = offices.read(at, limit, named);
        if (office == null) {
            return at;
        }
        if (tokens.isCapitalized(at) && office.rank() == Rank.HEADED && names.isStrong(at, names.runEnd(at, limit))) {
            return at;
        }
        elements.add(Element.office(office));
        return office.to();
    }

    /** Whether the holder of an office that begins here stands before it, behind a comma or dash. */
    private boolean isNamed() {
        int i = elements.size() - 1;
        int last = Math.max(0, i - LOOK_BACK);
        boolean separated = false;
        while (i >= last) {
            Kind kind = elements.get(i).kind();
            if (kind == Kind.NAME) {
                return separated;
            }
            if (kind == Kind.CLOSE) {
                i = opening(i);
                separated = true;
                continue;
            }
            if (kind == Kind.OFFICE) {
                separated = true;
                i--;
                continue;
            }
            boolean separator = kind == Kind.COMMA
                    || kind == Kind.DASH
                    || kind == Kind.OPEN
                    || kind == Kind.ALSO
                    || kind == Kind.SLASH;
            if (!separator) {
                return false;
            }
            separated = true;
            i--;
        }
        return false;
    }

    /** The element before the bracket that closes at {@code i}, or -1. */
    private int opening(int i) {
        int at = i;
        while (at >= 0 && at > i - 16 && !elements.get(at).is(Kind.OPEN)) {
            at--;
        }
        return at >= 0 && elements.get(at).is(Kind.OPEN) ? at - 1 : -1;
    }

    // ---- what stands before names

    private int before(int at, int limit) {
        long match = words.before.match(tokens, at, limit);
        if (match == Lexicon.NONE) {
            return at;
        }
        int to = Lexicon.end(match);
        Before kind = words.before.kind(match);
        if (isPlaceWord(at, to, kind)) {
            return at;
        }
        boolean plural = words.before.entry(match).has("plural");
        if (at > 0 && tokens.isNumber(at - 1) && kind == Before.HONORIFIC && !tokens.isChar(to, ':')) {
            return at;
        }
        if (kind == Before.GROUP && !(to < limit && (tokens.isCapitalized(to) || tokens.isChar(to, ':')))) {
            return at;
        }
        elements.add(Element.before(kind, plural, at, to));
        if (to < limit && tokens.isChar(to, ':')) {
            to++;
        }
        return saint(to, limit);
    }

    private int saint(int at, int limit) {
        long match = words.families.match(tokens, at, limit);
        boolean saint = words.families.kind(match) == Family.SAINT
                && Lexicon.end(match) < limit
                && tokens.isCapitalized(Lexicon.end(match));
        return saint ? saint(Lexicon.end(match), limit) : at;
    }

    /** «núi Bà Đen»: a capital honorific inside a sentence belongs to a name. */
    private boolean isPlaceWord(int at, int to, Before kind) {
        if (kind != Before.HONORIFIC
                || !tokens.isCapitalized(at)
                || tokens.isUpper(at) && tokens.length(at) > 1
                || isSentenceStart(at)) {
            return false;
        }
        boolean afterWord =
                at > 0 && tokens.isWord(at - 1) && !lastIs(Kind.NAME) && !lastIs(Kind.BEFORE) && !lastIs(Kind.OFFICE);
        return afterWord && to == at + 1 && to < tokens.size() && tokens.isCapitalized(to) && !tokens.is(at - 1, "là");
    }

    // ---- names

    private boolean isCued(int at) {
        if (!tokens.isCapitalized(at)) {
            return false;
        }
        Element last = last();
        return last != null && (last.is(Kind.BEFORE) || last.is(Kind.OFFICE) && last.to() == at || isSeparated());
    }

    /** Whether a name or office stands before the last separator. */
    private boolean isSeparated() {
        int i = elements.size() - 1;
        Kind last = elements.get(i).kind();
        if (last != Kind.COMMA
                && last != Kind.AND
                && last != Kind.SEMICOLON
                && last != Kind.DASH
                && last != Kind.COLON
                && last != Kind.IS
                && last != Kind.OPEN) {
            return false;
        }
        while (i >= 0 && i > elements.size() - 4) {
            Kind kind = elements.get(i).kind();
            if (kind == Kind.NAME || kind == Kind.OFFICE) {
                return true;
            }
            if (kind == Kind.GAP || kind == Kind.STOP || kind == Kind.BREAK) {
                return false;
            }
            i--;
        }
        return false;
    }

    private int cuedName(int at, int limit) {
        Element last = elements.get(elements.size() - 1);
        int to = names.runEnd(at, limit);
        if (to == at) {
            return at;
        }
        int count = names.count(at, to);
        int place = words.placeEnd(tokens, at, to);
        if (last.is(Kind.BEFORE)
                && place > at
                && place < to
                && last.before() != Before.HONORIFIC
                && isNameBehindPlace(place, to)) {
            return place;
        }
        if (last.is(Kind.BEFORE)) {
            return named(at, to, count, last.before(), limit) ? name(at, to) : at;
        }
        if (last.is(Kind.OFFICE)) {
            return officeName(at, to, count, last) ? name(at, to) : at;
        }
        boolean family = names.hasFamily(at, to) && names.family(at, limit) != Family.FAMILY || names.isStrong(at, to);
        boolean listed = family
                && (count >= 2 || names.hasMarker(at, to))
                && count <= NameReader.LONGEST
                && !names.isThing(at, to)
                && !isOffice(at, limit)
                && !isOrganization(at, to, limit);
        return listed ? name(at, to) : at;
    }

    /** «người đồng cấp Nga Vladimir Putin», «ca sĩ Hàn Quốc …». */
    private boolean isNameBehindPlace(int from, int to) {
        return names.isStrong(from, to) || names.isForeign(from, to) && !names.isThing(from, to);
    }

    private boolean officeName(int at, int to, int count, Element last) {
        Office office = last.office();
        if (office == null || count > NameReader.LONGEST) {
            return false;
        }
        boolean full = names.hasFamily(at, to) && count >= 2
                || office.bodyFrom() < office.to() && count >= 3 && !names.isThing(at, to);
        boolean abroad = office.placeFrom() < office.to() && words.isAbroad(tokens, office.placeFrom(), office.to());
        boolean state = office.rank() == Rank.STATE || abroad && count >= 2 || names.isForeign(at, to);
        boolean bare = !office.isFull()
                && count <= 2
                && !names.isThing(at, to)
                && !isAbbreviation(at, to)
                && !isOrganization(at, to, tokens.size());
        return full || state && !names.isThing(at, to) && !isAbbreviation(at, to) || bare;
    }

    private boolean named(int at, int to, int count, Before before, int limit) {
        if (count > NameReader.LONGEST || isAbbreviation(at, to) || isInitials(at, to) || goesOnSmall(at, to, limit)) {
            return false;
        }
        boolean family = names.hasFamily(at, to);
        if (isOffice(at, limit) && !(family && names.isStrong(at, to))) {
            return false;
        }
        if (names.isThing(at, to)) {
            NotPerson kind = words.notPersons.kindAt(tokens, at, to);
            boolean honored = before == Before.HONORIFIC || before == Before.RANK || before == Before.RELIGIOUS;
            if (before == Before.HONORIFIC
                    && count == 1
                    && kind != NotPerson.FIGURE
                    && kind != NotPerson.PLACEHEAD
                    && Syllables.isVietnamese(tokens, at)) {
                return true;
            }
            return honored
                    && count > 1
                    && !words.isAbroad(tokens, at, to)
                    && kind != NotPerson.FIGURE
                    && kind != NotPerson.PLACEHEAD
                    && family;
        }
        if (isOrganization(at, to, limit) && !(family && count >= 3)) {
            return false;
        }
        return switch (before) {
            case HONORIFIC, RANK, RELIGIOUS -> true;
            case DEGREE -> count >= 2 || names.isForeign(at, to);
            case ROLE -> family || names.isForeign(at, to) || count >= 2 && count <= 4 && noPlaceInside(at, to);
            default -> family && (count >= 3 || names.family(at, limit) != Family.FAMILY);
        };
    }

    /** «Trung tướng», «Bằng khen», «Tổng số»: the capital begins a longer word in small letters. */
    private boolean goesOnSmall(int at, int to, int limit) {
        if (to != at + 1 || to >= limit || tokens.isCapitalized(to)) {
            return false;
        }
        return words.before.end(tokens, at, limit) > to
                || words.notPersons.end(tokens, at, limit) > to
                || words.words.end(tokens, at, limit) > to
                || words.verbEnd(tokens, at, limit) > to
                || tokens.is(to, "số");
    }

    private boolean noPlaceInside(int at, int to) {
        int place = words.placeEnd(tokens, at, to);
        return place < at + 2 && place != to;
    }

    private boolean isOffice(int at, int limit) {
        return words.ranks.end(tokens, at, limit) > at && offices.read(at, limit, false) != null;
    }

    private boolean isOrganization(int at, int to, int limit) {
        long match = words.words.match(tokens, at, limit);
        Word kind = words.words.kind(match);
        boolean head = kind.isOrganization() || kind == Word.FIELD || kind == Word.LEVEL;
        if (!head) {
            return false;
        }
        return Lexicon.end(match) > at + 1
                || Lexicon.end(match) >= to
                || !tokens.isCapitalized(at + 1)
                || kind.isOrganization() && words.words.kindAt(tokens, at + 1, limit) != Word.NONE;
    }

    private boolean isAbbreviation(int at, int to) {
        return to == at + 1
                && tokens.isUpper(at)
                && (tokens.length(at) == 1 || tokens.length(at) <= 5 && !hasVowel(at));
    }

    private boolean hasVowel(int at) {
        return Syllables.isVietnamese(tokens, at);
    }

    /** N.V.T., Nguyễn Thị H.: a letter with a full stop. */
    private boolean isInitials(int at, int to) {
        if (tokens.length(at) == 1 && tokens.isChar(at + 1, '.') && tokens.glued(at + 1)) {
            return true;
        }
        return tokens.length(to - 1) == 1
                && tokens.isUpper(to - 1)
                && tokens.isChar(to, '.')
                && tokens.glued(to)
                && to + 1 < tokens.size()
                && !isSentenceStart(to + 1);
    }

    private int name(int from, int to) {
        add(Kind.NAME, from, to);
        return to;
    }

    // ---- the rest

    /** Streets, schools, areas: the word and the capitals behind it; figures and things. */
    private int thing(int at, int limit) {
        long match = words.notPersons.match(tokens, at, limit);
        NotPerson kind = words.notPersons.kind(match);
        int to = Lexicon.end(match);
        switch (kind) {
            case FIGURE, THING -> {
                boolean whole = tokens.isCapitalized(to - 1) && names.runEnd(at, limit) <= to;
                return whole ? gap(at, to) : at;
            }
            case PREFIX -> {
                return prefix(at, to, limit);
            }
            default -> {
                return at;
            }
        }
    }

    private int prefix(int at, int to, int limit) {
        if (to >= limit || tokens.breakBefore(to)) {
            return at;
        }
        boolean capital = tokens.isCapitalized(at);
        if (capital && names.family(at, limit) == Family.CLAN && names.isStrong(at, names.runEnd(at, limit))) {
            return at;
        }
        boolean surname = names.family(at, limit) != Family.NONE && !names.isStrong(to, names.runEnd(to, limit));
        if (capital && to == at + 1 && (surname || !isSentenceStart(at) && !isOpenWord(at, limit))) {
            return at;
        }
        if (tokens.isNumber(to)) {
            int number = to + 1;
            return gap(at, number);
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
        int known = words.placeEnd(tokens, to, limit);
        int run = names.runEnd(to, limit);
        if (known > 0 && known < run && names.isStrong(known, run) && !isSchool(at)) {
            return gap(at, known);
        }
        int word = words.words.end(tokens, to, limit);
        int end = capitals(Math.max(Math.max(known, run), Math.max(word, to + 1)), limit);
        if (words.words.kindAt(tokens, at, limit) == Word.LEVEL) {
            placesTo = end;
        }
        return gap(at, end);
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
                && names.isStrong(field, names.runEnd(field, limit));
        return named ? gap(at, names.runEnd(field, limit)) : at;
    }

    private boolean isSchool(int at) {
        return tokens.is(at, "trường") || tokens.is(at, "đường") || tokens.is(at, "phố");
    }

    private boolean isOpenWord(int at, int limit) {
        Word kind = words.words.kindAt(tokens, at, limit);
        return kind.isOrganization() || tokens.isUpper(at);
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
                && names.family(at, limit) == Family.NONE) {
            at++;
        }
        return at;
    }

    private int capital(int at, int limit) {
        int to = names.runEnd(at, limit);
        int count = names.count(at, to);
        if (continuesPlaces(at, to)) {
            placesTo = to;
            return gap(at, to);
        }
        if (count > 0
                && names.isStrong(at, to)
                && !startsOrganization(at, to, limit)
                && !isPlaceBehindWord(at, to, limit)) {
            return name(at, to);
        }
        if (count >= 2 && count <= NameReader.LONGEST && isConfirmedBehind(at, to, limit)) {
            return name(at, to);
        }
        long match = words.words.match(tokens, at, limit);
        Word kind = words.words.kind(match);
        if (kind.isOrganization()) {
            return gap(at, offices.organizationEnd(at, limit));
        }
        int place = words.placeEnd(tokens, at, limit);
        if (place > 0) {
            return gap(at, placeOrName(at, place, to));
        }
        if (kind != Word.NONE) {
            return gap(at, Lexicon.end(match));
        }
        return candidate(at, to, count, limit);
    }

    /** In «các xã Đạ Rsal, Rô Men, Liêng Srônh» the area word governs the whole list. */
    private boolean continuesPlaces(int at, int to) {
        boolean joined = at > 0 && placesTo == at - 1 && (tokens.isChar(placesTo, ',') || tokens.is(placesTo, "và"));
        return joined
                && to > at
                && names.count(at, to) <= 3
                && words.ranks.end(tokens, at, tokens.size()) < 0
                && !(names.count(at, to) == 3 && names.isStrong(at, to));
    }

    /** «Từ Hà Tiên»: at the start of a sentence a surname may be a preposition. */
    private boolean isPlaceBehindWord(int at, int to, int limit) {
        return isSentenceStart(at) && words.verbEnd(tokens, at, limit) == at + 1 && words.isPlace(tokens, at + 1, to);
    }

    /** A place that is followed by a full name ends before it. */
    private int placeOrName(int at, int place, int run) {
        return place >= run || names.isStrong(place, run) ? place : at < run - 4 ? place : Math.max(place, run);
    }

    private boolean startsOrganization(int at, int to, int limit) {
        long match = words.words.match(tokens, at, limit);
        Word kind = words.words.kind(match);
        return (kind.isOrganization() || kind == Word.FIELD)
                && (Lexicon.end(match) > at + 1 || !names.hasFamily(at, to));
    }

    /** A short or foreign name that an age, a year of birth or a verb of saying confirms. */
    private boolean isConfirmedBehind(int at, int to, int limit) {
        if (names.isThing(at, to) || startsOrganization(at, to, limit) || isOrganization(at, to, limit)) {
            return false;
        }
        boolean family = names.family(at, limit) == Family.STRONG && names.hasFamily(at, to);
        boolean foreign = names.isForeign(at, to);
        if (isOfficeBehind(to, limit)) {
            return family || foreign || names.hasFamily(at, to) || lastIs(Kind.SEMICOLON) || lastIs(Kind.COMMA);
        }
        boolean given = names.count(at, to) == 2 && names.isGiven(at, to);
        if (!family && !foreign && !given) {
            return false;
        }
        return isAge(to, limit) || to < limit && words.says(tokens, to, limit) && !tokens.isCapitalized(to);
    }

    /** «A Mót, Phó Chủ tịch …», «Sam Rainsy - chủ tịch đảng …»: an office behind a mark belongs to a person. */
    private boolean isOfficeBehind(int at, int limit) {
        if (at + 1 >= limit
                || tokens.breakBefore(at + 1)
                || !tokens.isChar(at, ',')
                        && !tokens.isChar(at, '-')
                        && !tokens.isChar(at, '(')
                        && !tokens.isChar(at, ':')) {
            return false;
        }
        long rank = words.ranks.match(tokens, at + 1, limit);
        Rank kind = words.ranks.kind(rank);
        Link state = words.links.kindAt(tokens, at + 1, limit);
        boolean former = state == Link.FORMER && words.ranks.end(tokens, at + 2, limit) > 0;
        return former
                || kind != Rank.NONE && kind != Rank.STAFF && kind != Rank.HEADED
                || kind == Rank.HEADED && offices.read(at + 1, limit, true) != null;
    }

    /** «(38 tuổi», «(SN 1985», «, 38 tuổi». */
    private boolean isAge(int at, int limit) {
        if (at + 2 >= limit || !tokens.isPunctuation(at)) {
            return false;
        }
        boolean bracket = tokens.isChar(at, '(') || tokens.isChar(at, ',');
        boolean age = tokens.isNumber(at + 1) && tokens.is(at + 2, "tuổi");
        boolean born = tokens.is(at + 1, "sn") || tokens.is(at + 1, "sinh");
        return bracket && (age || born);
    }

    private int candidate(int at, int to, int count, int limit) {
        if (count > 0 && count <= 4 && !isAbbreviation(at, to) && !isInitials(at, to)) {
            candidates.add(new Candidate(at, to));
            int inner = innerName(at, to, limit);
            if (inner > at) {
                return gap(at, inner);
            }
        }
        if (count > NameReader.LONGEST) {
            return gap(at, at + 1);
        }
        int inner = innerName(at, to, limit);
        return gap(at, inner > at ? inner : Math.max(to, at + 1));
    }

    /** Where inside a run a full name begins («Theo Nguyễn Văn An»). */
    private int innerName(int at, int to, int limit) {
        for (int i = at + 1; i < to - 1 && i < at + 4; i++) {
            if (tokens.isWord(i) && names.family(i, to) != Family.NONE && names.isStrong(i, to)) {
                return i;
            }
        }
        return at;
    }

    private int small(int at, int limit) {
        int verb = words.verbEnd(tokens, at, limit);
        int field = words.words.end(tokens, at, limit);
        int to = Math.max(at + 1, Math.max(verb, field));
        for (int i = at + 1; i < to; i++) {
            if (tokens.isCapitalized(i) || tokens.breakBefore(i)) {
                to = i;
            }
        }
        return gap(at, to);
    }
}

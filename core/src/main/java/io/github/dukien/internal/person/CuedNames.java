package io.github.dukien.internal.person;

import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.NotPerson;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads names where something says that one comes: behind an honorific, an office, or in a list of people. */
final class CuedNames {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;
    private final RunChecks checks;
    private final Elements elements;

    CuedNames(PersonWords words, TokenTable tokens, NameReader names, RunChecks checks, Elements elements) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
        this.checks = checks;
        this.elements = elements;
    }

    /** Takes a name that the last elements announce; returns the token behind it, {@code at} if none stands here. */
    int read(int at, int limit) {
        Element last = elements.last();
        boolean before = last != null && last.is(Kind.BEFORE);
        boolean office = last != null && last.is(Kind.OFFICE) && last.to() == at;
        if (last == null || !tokens.isCapitalized(at) || !before && !office && !elements.isListed()) {
            return at;
        }
        int to = names.nameEnd(at, limit);
        if (to == at || checks.isCode(at, to) || isState(at, limit) || checks.isMisspeltRank(at, to, limit)) {
            return at;
        }
        int place = words.placeEnd(tokens, at, to);
        boolean addressed = before && last.before() == Before.HONORIFIC;
        if (!addressed && place > at && place < to && isNameBehindPlace(at, place, to)) {
            return place;
        }
        boolean named;
        if (before) {
            named = isAddressed(at, to, last.before(), limit);
        } else {
            named = office ? isHolder(at, to, last.office()) : isListed(at, to, limit);
        }
        return named ? elements.name(at, to) : at;
    }

    /** «các đồng chí Nguyên Bí thư chi bộ»: a state word before an office. */
    private boolean isState(int at, int limit) {
        Link link = words.links.kindAt(tokens, at, limit);
        return (link == Link.FORMER || link == Link.ACTING) && words.ranks.end(tokens, at + 1, limit) > at + 2;
    }

    /** «người đồng cấp Nga Vladimir Putin», «Tổng Bí thư … Việt Nam Nguyễn Phú Trọng». */
    private boolean isNameBehindPlace(int at, int from, int to) {
        if (elements.lastIs(Kind.BEFORE) || words.isAbroad(tokens, at, from) || tokens.is(at, "việt")) {
            return shapes.isStrong(from, to) || shapes.isForeign(from, to) && !shapes.isThing(from, to);
        }
        return false;
    }

    private boolean isListed(int at, int to, int limit) {
        int count = shapes.count(at, to);
        if (elements.isBehindName()
                && endsItem(to, limit)
                && (shapes.isStageName(at, to) || isBetween(at, to, limit))) {
            return true;
        }
        boolean family =
                shapes.hasFamily(at, to) && shapes.family(at, limit) != Family.FAMILY || shapes.isStrong(at, to);
        return family
                && (count >= 2 || shapes.hasMarker(at, to))
                && count <= NameReader.LONGEST
                && !shapes.isThing(at, to)
                && !shapes.isBodyOfPlace(at, to)
                && !shapes.isCorporate(at, to)
                && !checks.isOffice(at, limit)
                && !checks.isOrganization(at, to, limit);
    }

    /** «…, Lìm Sẩu Chắn, Phạm Thị Nga»: three syllables that no list knows between two names that are sure. */
    private boolean isBetween(int at, int to, int limit) {
        int next = to + 1;
        if (to != at + 3 || next >= limit || !tokens.isChar(to, ',') && !tokens.is(to, "và")) {
            return false;
        }
        for (int i = at; i < to; i++) {
            if (!Syllables.isVietnamese(tokens, i) || words.placeEnd(tokens, i, to) > 0) {
                return false;
            }
        }
        return words.words.kindAt(tokens, at, limit) == PersonWords.Word.NONE
                && words.notPersons.kindAt(tokens, at, limit) == NotPerson.NONE
                && words.ranks.end(tokens, at, limit) < 0
                && shapes.isStrong(next, names.nameEnd(next, limit));
    }

    /** Whether an item of a list ends here: a comma, «và», a full stop, a bracket. */
    private boolean endsItem(int at, int limit) {
        return at >= limit || tokens.breakBefore(at) || tokens.isPunctuation(at) || tokens.is(at, "và");
    }

    /** Whether the run names the holder of the office before it. */
    private boolean isHolder(int at, int to, @Nullable Office office) {
        int count = shapes.count(at, to);
        if (office == null
                || count > NameReader.LONGEST
                || isPaper(at, to)
                || words.ranks.end(tokens, at, tokens.size()) > at + 1) {
            return false;
        }
        if (shapes.hasFamily(at, to) && count >= 2) {
            return true;
        }
        if (shapes.isThing(at, to)) {
            return false;
        }
        if (office.bodyFrom() < office.to() && count >= 3) {
            return true;
        }
        if (checks.isAbbreviation(at, to)) {
            return false;
        }
        boolean abroad = office.placeFrom() < office.to() && words.isAbroad(tokens, office.placeFrom(), office.to());
        boolean state = office.rank() == Rank.STATE || abroad && count >= 2 || shapes.isForeign(at, to);
        boolean bare = !office.isFull() && count <= 2 && !checks.isOrganization(at, to, tokens.size());
        return state || bare;
    }

    /** Whether the run is a name behind an honorific, a rank, a degree or a description. */
    private boolean isAddressed(int at, int to, Before before, int limit) {
        int count = shapes.count(at, to);
        if (count > NameReader.LONGEST
                || before != Before.HONORIFIC && isPaper(at, to)
                || checks.isAbbreviation(at, to)
                || checks.isInitials(at, to)
                || checks.goesOnSmall(at, to, limit)) {
            return false;
        }
        if (count == 1 && (isNextSentence(at, to) || isSaying(at))) {
            return false;
        }
        boolean family = shapes.hasFamily(at, to);
        if (checks.isOffice(at, limit) && !(family && shapes.isStrong(at, to))) {
            return false;
        }
        if (shapes.isThing(at, to)) {
            return isHonoredThing(at, to, before, family);
        }
        if (checks.isOrganization(at, to, limit) && !(family && count >= 3)) {
            return false;
        }
        return switch (before) {
            case HONORIFIC, RANK, RELIGIOUS -> true;
            case DEGREE -> count >= 2 || shapes.isForeign(at, to);
            case ROLE ->
                family
                        || shapes.isForeign(at, to)
                        || count >= 2
                                && count <= 4
                                && !isInTitle()
                                && noPlaceInside(at, to)
                                && (words.placeEnd(tokens, at, to) < 0 || shapes.isAllNames(at, to))
                                && !checks.isHead(at, limit);
            case KIN ->
                family && (count >= 3 || shapes.family(at, limit) != Family.FAMILY)
                        || shapes.isGivenName(at, to)
                        || count >= 2 && shapes.isForeign(at, to);
            default ->
                family && (count >= 3 || shapes.family(at, limit) != Family.FAMILY || elements.isJoinedAddress());
        };
    }

    /** «Phóng viên Báo Đồng Khởi»: the paper that somebody writes for. */
    private boolean isPaper(int at, int to) {
        return tokens.is(at, "báo") && shapes.count(at, to) >= 2;
    }

    /** «… đi B. Anh trở lại», «“… và em” Sau đó …»: what looks like an honorific ends one sentence, the word opens the next. */
    private boolean isNextSentence(int at, int to) {
        int before = at - 2;
        boolean letter = before >= 0 && tokens.length(before) == 1 && tokens.isChar(at - 1, '.');
        return letter && words.before.kindAt(tokens, at, to) == Before.HONORIFIC
                || tokens.isChar(at - 1, '"') && shapes.isFunction(at);
    }

    /** «làm theo lời Bác: Gần dân …»: behind the colon of one person stands what he has said. */
    private boolean isSaying(int at) {
        Element last = elements.last();
        return tokens.isChar(at - 1, ':') && last != null && !last.plural();
    }

    /** «ông Giang», «bà Thái Nguyên»: what is a place or thing by itself may name a person behind an honorific. */
    private boolean isHonoredThing(int at, int to, Before before, boolean family) {
        NotPerson kind = words.notPersons.kindAt(tokens, at, to);
        if (kind == NotPerson.FIGURE || kind == NotPerson.PLACEHEAD) {
            return false;
        }
        if (shapes.count(at, to) == 1) {
            return before == Before.HONORIFIC && Syllables.isVietnamese(tokens, at);
        }
        boolean honored = before == Before.HONORIFIC || before == Before.RANK || before == Before.RELIGIOUS;
        return honored && family && !words.isAbroad(tokens, at, to);
    }

    /** «các phim Đêm Trắng, Kẻ Giấu Mặt»: the description is one syllable with a capital, so it rather belongs to the run. */
    private boolean isInTitle() {
        Element last = elements.last();
        return last != null
                && last.to() == last.from() + 1
                && tokens.isCapitalized(last.from())
                && !tokens.isUpper(last.from())
                && !checks.isSentenceStart(last.from());
    }

    private boolean noPlaceInside(int at, int to) {
        int place = words.placeEnd(tokens, at, to);
        return place < at + 2 && place != to;
    }
}

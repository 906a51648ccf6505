package io.github.dukien.internal.person;

import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.token.TokenTable;

/** Looks behind a short or foreign run of capitals for what makes it a name: an office, an age, a verb of saying. */
final class Confirmation {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameShapes shapes;
    private final OfficeReader offices;
    private final RunChecks checks;
    private final Elements elements;

    Confirmation(
            PersonWords words,
            TokenTable tokens,
            NameReader names,
            OfficeReader offices,
            RunChecks checks,
            Elements elements) {
        this.words = words;
        this.tokens = tokens;
        this.shapes = names.shapes();
        this.offices = offices;
        this.checks = checks;
        this.elements = elements;
    }

    boolean isConfirmed(int at, int to, int limit) {
        if (shapes.isThing(at, to)
                || checks.startsOrganization(at, to, limit)
                || checks.isOrganization(at, to, limit)) {
            return false;
        }
        int place = words.placeEnd(tokens, at, to);
        if (place > at && place < to && words.isAbroad(tokens, at, place)) {
            return false; // «Mỹ James Baker»: the name begins behind the country
        }
        boolean foreign = shapes.isForeign(at, to);
        if (isOfficeBehind(to, limit)) {
            return foreign
                    || shapes.hasFamily(at, to)
                    || elements.lastIs(Kind.SEMICOLON)
                    || elements.lastIs(Kind.COMMA);
        }
        boolean family = shapes.family(at, limit) == Family.STRONG && shapes.hasFamily(at, to);
        boolean given = shapes.count(at, to) == 2 && shapes.isGiven(at, to);
        return (family || foreign || given) && (isAge(to, limit) || isSaying(to, limit));
    }

    private boolean isSaying(int at, int limit) {
        return at < limit && words.says(tokens, at, limit) && !tokens.isCapitalized(at);
    }

    /** «A Mót, Phó Chủ tịch …», «Sam Rainsy - chủ tịch đảng …»: an office behind a mark belongs to a person. */
    private boolean isOfficeBehind(int at, int limit) {
        if (at + 1 >= limit || tokens.breakBefore(at + 1) || !isSeparator(at)) {
            return false;
        }
        if (words.links.kindAt(tokens, at + 1, limit) == Link.FORMER && words.ranks.end(tokens, at + 2, limit) > 0) {
            return true;
        }
        Rank kind = words.ranks.kind(words.ranks.match(tokens, at + 1, limit));
        return kind == Rank.HEADED
                ? offices.read(at + 1, limit, true) != null
                : kind != Rank.NONE && kind != Rank.STAFF;
    }

    private boolean isSeparator(int at) {
        return tokens.isChar(at, ',') || tokens.isChar(at, '-') || tokens.isChar(at, '(') || tokens.isChar(at, ':');
    }

    /** «(38 tuổi», «(SN 1985», «, 38 tuổi». */
    private boolean isAge(int at, int limit) {
        if (at + 2 < limit && tokens.isNumber(at) && tokens.is(at + 1, "tuổi")) {
            return true;
        }
        if (at + 2 >= limit || !tokens.isChar(at, '(') && !tokens.isChar(at, ',')) {
            return false;
        }
        boolean age = tokens.isNumber(at + 1) && tokens.is(at + 2, "tuổi");
        return age || tokens.is(at + 1, "sn") || tokens.is(at + 1, "sinh");
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.token.TokenTable;

/** Looks behind a short or foreign run of capitals for what makes it a name: an office, an age, a verb of saying. */
final class Confirmation {
    /** How far into a bracket a year of birth is looked for. */
    private static final int LONGEST_BRACKET = 14;

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
                || checks.isCode(at, to)
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
        if (isPlain(at, to) && isBirthYear(to, limit)) {
            return true;
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

    /** «(SN 2003)», «(còn gọi là Và A Vừ; SN 1998)»: a year of birth closes the bracket. */
    private boolean isBirthYear(int at, int limit) {
        if (at >= limit || !tokens.isChar(at, '(')) {
            return false;
        }
        for (int i = at + 1; i + 2 < Math.min(limit, at + LONGEST_BRACKET) && !tokens.isChar(i, ')'); i++) {
            int year = tokens.is(i, "sn") ? i + 1 : tokens.isSequence(i, "sinh", "năm") ? i + 2 : i;
            if (year > i && tokens.isNumber(year)) {
                return tokens.length(year) == 4;
            }
        }
        return false;
    }

    /** Syllables as a person of a minority may be called, that no list need know. */
    private boolean isPlain(int at, int to) {
        for (int i = at; i < to; i++) {
            if (!Syllables.isVietnamese(tokens, i)) {
                return false;
            }
        }
        return to > at + 1 && to <= at + 4 && words.placeEnd(tokens, at, to) < 0;
    }
}

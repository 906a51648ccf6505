package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.AnyLexicon;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.LexiconEntry;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** The word lists that names and offices are read with. Immutable. */
final class PersonWords {
    /** What opens a name. */
    enum Family {
        NONE,
        STRONG,
        FAMILY,
        CLAN,
        MARKER,
        DOUBLE,
        SAINT,
        ORDER,
        /** A given name that opens a foreign name. */
        FOREIGN,
        /** A family name that opens a Korean, Chinese, Burmese or Khmer name in Latin letters. */
        EASTERN
    }

    /** What stands before a name. */
    enum Before {
        NONE,
        HONORIFIC,
        RANK,
        DEGREE,
        RELIGIOUS,
        ROLE,
        /** Kinship, and words that say how somebody is called. */
        KIN,
        GROUP
    }

    /** What links names and offices. */
    enum Link {
        NONE,
        ALSO,
        IS,
        HOLD,
        ELECT,
        ACT,
        LEAVE,
        BEHALF,
        PLURAL,
        CREDIT,
        AND,
        TO,
        SIGN,
        FORMER,
        ACTING,
        NEW
    }

    /** Why a name is none. */
    enum NotPerson {
        NONE,
        PREFIX,
        FIGURE,
        THING,
        NAMESAKE,
        PLACEHEAD,
        OPENER,
        CORPORATE
    }

    /** Rank words by what must follow. */
    enum Rank {
        NONE,
        FULL,
        HEADED,
        SELF,
        SOLO,
        STAFF,
        STATE
    }

    /** Words inside an office. */
    enum Word {
        NONE,
        HEAD,
        OPEN,
        NAMED,
        FIELD,
        VERBAL,
        LEVEL,
        HAMLET,
        VILLAGE,
        TAIL,
        MODIFIER,
        JOINER;

        /** Whether it names or begins an organisation. */
        boolean isOrganization() {
            return this == HEAD || this == OPEN || this == NAMED;
        }

        /** Whether it is an area word that asks for a name. */
        boolean isArea() {
            return this == LEVEL || this == HAMLET || this == VILLAGE;
        }
    }

    /** Middle syllables. */
    enum Middle {
        NONE,
        MIDDLE,
        GENDERED,
        /** al, bin, van: between the capitals of a foreign name. */
        PARTICLE
    }

    /** Places that are no provinces. */
    enum Place {
        NONE,
        DISTRICT,
        PLACE,
        COUNTRY,
        WORLD
    }

    final KindLexicon<Family> families;
    final KindLexicon<Middle> middles;
    final KindLexicon<Before> before;
    final KindLexicon<Link> links;
    final KindLexicon<NotPerson> notPersons;
    final RankLexicon ranks;
    final KindLexicon<Word> words;
    final KindLexicon<Place> places;
    final Lexicon provinces;
    /** What may begin an office, an address, a link or a thing. */
    final AnyLexicon openers;

    final Lexicon cluesBefore;
    final Lexicon cluesBehind;
    private final Lexicon verbs;
    private final Lexicon given;
    private final Lexicon roleTails;

    PersonWords(Lexicons lexicons) {
        Lexicon names = lexicons.get("person/names");
        families = new KindLexicon<>(names, "family", Family.class, Family.NONE);
        middles = new KindLexicon<>(names, "middle", Middle.class, Middle.NONE);
        before = new KindLexicon<>(lexicons.get("person/before"), "kind", Before.class, Before.NONE);
        links = new KindLexicon<>(lexicons.get("person/links"), "kind", Link.class, Link.NONE);
        notPersons = new KindLexicon<>(lexicons.get("person/not-persons"), "kind", NotPerson.class, NotPerson.NONE);
        ranks = new RankLexicon(lexicons.get("office/ranks"));
        words = new KindLexicon<>(lexicons.get("office/words"), "kind", Word.class, Word.NONE);
        places = new KindLexicon<>(lexicons.get("place/known"), "kind", Place.class, Place.NONE);
        provinces = lexicons.get("place/provinces");
        openers = lexicons.any("person/before", "person/links", "person/not-persons", "office/ranks");
        verbs = lexicons.get("person/verbs");
        cluesBefore = lexicons.get("person/clues-before");
        cluesBehind = lexicons.get("person/clues-behind");
        roleTails = lexicons.get("person/role-tails");
        given = lexicons.get("person/given");
    }

    /** The end of the longest known place at a capital, or -1. */
    int placeEnd(TokenTable tokens, int from, int limit) {
        if (from >= limit || !tokens.isCapitalized(from)) {
            return -1;
        }
        return Math.max(provinces.matchEnd(tokens, from, limit), places.end(tokens, from, limit));
    }

    /** Whether exactly these tokens are a place. */
    boolean isPlace(TokenTable tokens, int from, int to) {
        return placeEnd(tokens, from, to) == to;
    }

    /** Whether a country or a place abroad stands exactly here. */
    boolean isAbroad(TokenTable tokens, int from, int to) {
        long match = places.match(tokens, from, to);
        if (match == Lexicon.NONE || Lexicon.end(match) != to) {
            return false;
        }
        Place kind = places.kind(match);
        return kind == Place.COUNTRY || kind == Place.WORLD;
    }

    /** The end of a verb or function word that follows names, or -1. */
    int verbEnd(TokenTable tokens, int from, int limit) {
        return verbs.matchEnd(tokens, from, limit);
    }

    /** The end of a word that says more of a role before a name, or -1. */
    int roleTailEnd(TokenTable tokens, int from, int limit) {
        return roleTails.matchEnd(tokens, from, limit);
    }

    /** Whether a syllable closes Vietnamese names. */
    boolean isGiven(TokenTable tokens, int at) {
        return given.matchEnd(tokens, at, at + 1) == at + 1;
    }

    /** The longest word of an office here; «đoàn» in «đoàn thể thao», where the longer «đoàn thể» would cut «thể thao». */
    long word(TokenTable tokens, int at, int limit) {
        long match = words.match(tokens, at, limit);
        int last = Lexicon.end(match) - 1;
        if (match == Lexicon.NONE || last <= at || words.end(tokens, last, limit) <= last + 1) {
            return match;
        }
        long shorter = words.match(tokens, at, last);
        return words.kind(shorter).isOrganization() && Lexicon.end(shorter) == last ? shorter : match;
    }

    /** Whether a verb stands here that has its subject before it. */
    boolean isPredicate(TokenTable tokens, int at, int limit) {
        long match = at < limit ? verbs.match(tokens, at, limit) : Lexicon.NONE;
        return match != Lexicon.NONE && !verbs.entry(match).has("link");
    }

    /** Whether a verb of saying stands here. */
    boolean says(TokenTable tokens, int from, int limit) {
        long match = verbs.match(tokens, from, limit);
        if (match == Lexicon.NONE) {
            return false;
        }
        LexiconEntry entry = verbs.entry(match);
        return entry.has("say");
    }
}

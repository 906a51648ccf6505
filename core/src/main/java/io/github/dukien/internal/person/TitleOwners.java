package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.NotPerson;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.token.TokenTable;

/** Reads whose an office is behind «của»: «Giám đốc điều hành của Toshiba», «Chủ tịch của Hội Nông dân xã». */
final class TitleOwners {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;

    TitleOwners(PersonWords words, TokenTable tokens, NameReader names) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
    }

    /** Takes a company behind «của»; says whether an organisation follows, which is still to be read where the end has not moved. */
    boolean read(Title title, int at) {
        int to = at + 1;
        if (!tokens.is(at, "của")
                || title.rank != Rank.FULL && title.rank != Rank.STATE
                || title.body
                || title.closed
                || to >= title.limit
                || !tokens.isCapitalized(to)
                || tokens.breakBefore(to)
                || words.ranks.end(tokens, to, title.limit) > to) {
            return false;
        }
        if (words.words.kindAt(tokens, to, title.limit).isOrganization()) {
            title.beginBody(at);
            return true;
        }
        int end = company(title, to);
        if (end > to) {
            title.beginBody(at);
            title.end = end;
            title.done = true;
        }
        return end > to;
    }

    /** The end of a known company, or, where the holder has been named, of any capitals that are no person's name. */
    private int company(Title title, int at) {
        long thing = words.notPersons.match(tokens, at, title.limit);
        if (words.notPersons.kind(thing) == NotPerson.THING) {
            return Lexicon.end(thing);
        }
        int run = names.runEnd(at, title.limit);
        if (run > at && words.notPersons.kindAt(tokens, run - 1, run) == NotPerson.CORPORATE) {
            return run;
        }
        return title.named && !shapes.isStrong(at, run) ? run : at;
    }
}

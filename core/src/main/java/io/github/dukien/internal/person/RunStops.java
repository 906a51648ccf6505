package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.Middle;
import io.github.dukien.internal.person.PersonWords.NotPerson;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Where a run of capitals ends although the capitals go on: at an office, an organisation, an honorific, a new sentence. */
final class RunStops {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameShapes shapes;

    RunStops(PersonWords words, TokenTable tokens, NameShapes shapes) {
        this.words = words;
        this.tokens = tokens;
        this.shapes = shapes;
    }

    /** Whether something that is no name begins at a capital inside the run. */
    boolean stops(int at, int limit, int count) {
        if (isOpener(at, limit, count)) {
            return true;
        }
        if (isInitial(at, limit)) {
            return false;
        }
        if (leavesForeign(at, limit)) {
            return true;
        }
        long rank = words.ranks.match(tokens, at, limit);
        if (rank != Lexicon.NONE && stopsAtRank(at, limit, rank)) {
            return true;
        }
        long before = words.before.match(tokens, at, limit);
        if (before != Lexicon.NONE
                && stopsAtHonorific(at, limit, Lexicon.end(before), words.before.kind(before), count)) {
            return true;
        }
        Link link = words.links.kindAt(tokens, at, limit);
        if ((link == Link.FORMER || link == Link.ACTING) && words.ranks.end(tokens, at + 1, limit) > 0) {
            return true;
        }
        return stopsAtOrganization(at, limit, count);
    }

    /** «Dimitrov Giữa tuần …»: behind a foreign name a Vietnamese syllable with small letters behind it begins a sentence. */
    private boolean leavesForeign(int at, int limit) {
        int before = at - 1;
        if (!tokens.isWord(before)
                || tokens.length(before) < 3
                || at + 1 >= limit
                || !tokens.isWord(at + 1)
                || tokens.isCapitalized(at + 1)
                || tokens.isUpper(at)) {
            return false;
        }
        Family family = words.families.kindAt(tokens, before, at);
        return family != Family.CLAN
                && family != Family.MARKER
                && isPlain(before)
                && !isPlain(at)
                && !Syllables.isVietnamese(tokens, before)
                && Syllables.isVietnamese(tokens, at)
                && words.families.kindAt(tokens, at, limit) != Family.STRONG
                && words.families.kindAt(tokens, at, limit) != Family.CLAN;
    }

    private boolean isPlain(int at) {
        for (int i = tokens.start(at); i < tokens.end(at); i++) {
            if (tokens.text().charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** The «B.» of «Richard B. Holloway» is no honorific. */
    private boolean isInitial(int at, int limit) {
        return tokens.length(at) == 1
                && at + 2 < limit
                && tokens.isChar(at + 1, '.')
                && tokens.glued(at + 1)
                && tokens.isCapitalized(at + 2)
                && !Syllables.isVietnamese(tokens, at - 1);
    }

    /** Whether a word that opens sentences stands here: the full stop before it is missing. */
    private boolean isOpener(int at, int limit, int count) {
        boolean heading = tokens.isUpper(at) && tokens.length(at) > 1;
        if (count >= 3 && !heading && beginsSentence(at, limit)) {
            return true;
        }
        if (count < 2 || heading || words.notPersons.kindAt(tokens, at, Math.min(limit, at + 2)) != NotPerson.OPENER) {
            return false;
        }
        boolean small = at + 1 < limit && tokens.isWord(at + 1) && !tokens.isCapitalized(at + 1);
        boolean label = at + 1 < limit && tokens.isChar(at + 1, ':');
        return count >= 3 || label || small && shapes.middle(at - 1) == Middle.NONE;
    }

    /** «Lê Như Thuận Báo cáo nêu rõ»: a verb that is written with a capital, but not «… Phát biểu dương», a name and its verb. */
    private boolean beginsSentence(int at, int limit) {
        int end = words.verbEnd(tokens, at, limit);
        return end > at + 1 && !tokens.isCapitalized(at + 1) && words.verbEnd(tokens, at + 1, limit) < end;
    }

    private boolean stopsAtRank(int at, int limit, long rank) {
        int end = Lexicon.end(rank);
        if (words.ranks.kind(rank) == Rank.HEADED && end == at + 1) {
            Word next = end < limit ? words.words.kindAt(tokens, end, limit) : Word.NONE;
            return next.isOrganization()
                    || next == Word.HAMLET
                    || next == Word.VILLAGE
                    || words.ranks.end(tokens, end, limit) > 0;
        }
        boolean titled =
                tokens.isCapitalized(at + 1) && !tokens.isUpper(at + 1) && words.ranks.kind(rank) == Rank.STATE;
        return end > at + 1 && !titled && !isVerb(at + 1, end, limit);
    }

    /** Whether the second syllable begins a verb instead («Tỉnh ủy nhiệm»). */
    private boolean isVerb(int at, int end, int limit) {
        return !tokens.isCapitalized(at) && words.verbEnd(tokens, at, limit) > end;
    }

    private boolean stopsAtHonorific(int at, int limit, int end, Before kind, int count) {
        if (end > at + 1) {
            return kind != Before.GROUP && !tokens.isCapitalized(at + 1) && shapes.middle(at - 1) != Middle.GENDERED;
        }
        return count >= 2 && (tokens.is(at, "ông") || tokens.is(at, "bà")) && end < limit && tokens.isCapitalized(end);
    }

    private boolean stopsAtOrganization(int at, int limit, int count) {
        long match = words.words.match(tokens, at, limit);
        if (match == Lexicon.NONE) {
            return false;
        }
        int end = Lexicon.end(match);
        Word kind = words.words.kind(match);
        if (!kind.isOrganization()) {
            return false;
        }
        if (end > at + 1) {
            return !isVerb(at + 1, end, limit)
                    && !isGivenName(at, end, limit, count)
                    && (!tokens.isCapitalized(at + 1) || kind == Word.HEAD);
        }
        if (count < 2) {
            return false;
        }
        Word next = end < limit ? words.words.kindAt(tokens, end, limit) : Word.NONE;
        return (next == Word.FIELD || next == Word.VERBAL) && words.words.end(tokens, end, limit) > end + 1;
    }

    /** «Trịnh Quốc Hội,»: a middle word and a name behind a surname are the rest of a name where the capitals end. */
    private boolean isGivenName(int at, int end, int limit, int count) {
        return count == 1
                && end == at + 2
                && tokens.isCapitalized(at + 1)
                && !tokens.isUpper(at + 1)
                && !(end < limit && tokens.isCapitalized(end))
                && shapes.middle(at) == Middle.MIDDLE
                && words.families.kindAt(tokens, at - 1, at) == Family.STRONG
                && words.words.kindAt(tokens, at - 1, at) == Word.NONE;
    }
}

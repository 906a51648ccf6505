package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.NamedRuns;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.text.Ranges;
import io.github.dukien.internal.token.TokenTable;
import java.util.BitSet;

/** Reads a run of capitals that nothing announces: a full name, an organisation, a place, or perhaps a name. */
final class CapitalReader {
    /** How far into a run of capitals a full name is looked for. */
    private static final int INNER = 4;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;
    private final OfficeReader offices;
    private final RunChecks checks;
    private final Confirmation confirmation;
    private final ThingReader things;
    private final Elements elements;
    private final NamedRuns named;
    private final Ranges candidates = new Ranges(32);
    private final BitSet evident = new BitSet();

    CapitalReader(
            PersonWords words,
            TokenTable tokens,
            NameReader names,
            OfficeReader offices,
            RunChecks checks,
            ThingReader things,
            Elements elements,
            NamedRuns named) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
        this.offices = offices;
        this.checks = checks;
        this.confirmation = new Confirmation(words, tokens, names, offices, checks, elements);
        this.things = things;
        this.elements = elements;
        this.named = named;
    }

    /** Runs of capitals that are names if the article says so elsewhere. */
    Ranges candidates() {
        return candidates;
    }

    /** Where names begin that only a recogniser from outside has confirmed. */
    BitSet evident() {
        return evident;
    }

    /** Takes the run at a capital; returns the token behind what has been taken. */
    int read(int at, int limit) {
        int to = names.nameEnd(at, limit);
        if (things.continuesMeasured(at, to)) {
            return elements.gap(to);
        }
        if (things.isHouseNumber(at) || things.isInAreas(at, to)) {
            return things.place(at, to);
        }
        if (things.continuesPlaces(at, to) || things.continuesStreets(at) && !confirmation.isConfirmed(at, to, limit)) {
            return things.place(at, to);
        }
        if (to > at + 1 && isFunction(at, limit)) {
            return elements.gap(at + 1);
        }
        int count = shapes.count(at, to);
        if (isFullName(at, to, limit)
                || count >= 2 && count <= NameReader.LONGEST && confirmation.isConfirmed(at, to, limit)) {
            return elements.name(at, to);
        }
        long match = words.words.match(tokens, at, limit);
        Word kind = words.words.kind(match);
        if (kind.isOrganization()) {
            return elements.gap(offices.organizationEnd(at, limit));
        }
        int place = words.placeEnd(tokens, at, limit);
        if (place > 0 && (place == to || !shapes.isGivenName(at, to))) {
            return elements.gap(placeOrName(at, place, to));
        }
        return kind != Word.NONE ? elements.gap(Lexicon.end(match)) : candidate(at, to, count);
    }

    /** «Theo Toshiba», «Ngoài Văn Công»: the word that opens the sentence is no part of the name. */
    private boolean isFunction(int at, int limit) {
        return checks.isSentenceStart(at) && shapes.family(at, limit) == Family.NONE && shapes.isFunction(at);
    }

    private boolean isFullName(int at, int to, int limit) {
        return to > at
                && shapes.isStrong(at, to)
                && !isInHeadline(at)
                && !checks.startsOrganization(at, to, limit)
                && !isPlaceBehindWord(at, to, limit);
    }

    /** «NHÌN LẠI MỘT NĂM»: a surname within a headline in capitals is a word, unless a name's middle word follows. */
    private boolean isInHeadline(int at) {
        boolean within = at > 0
                && tokens.isUpper(at)
                && tokens.length(at) > 1
                && !tokens.breakBefore(at)
                && tokens.isWord(at - 1)
                && tokens.isUpper(at - 1)
                && tokens.length(at - 1) > 1;
        return within && !tokens.isAt(at + 1, "văn") && !tokens.isAt(at + 1, "thị");
    }

    /** «Từ Hà Tiên»: at the start of a sentence a surname may be a preposition. */
    private boolean isPlaceBehindWord(int at, int to, int limit) {
        return checks.isSentenceStart(at)
                && words.verbEnd(tokens, at, limit) == at + 1
                && words.isPlace(tokens, at + 1, to);
    }

    /** A place that is followed by a full name ends before it. */
    private int placeOrName(int at, int place, int run) {
        return place >= run || shapes.isStrong(place, run) || shapes.isGivenName(place, run)
                ? place
                : at < run - 4 ? place : Math.max(place, run);
    }

    private int candidate(int at, int to, int count) {
        if (count > 0
                && count <= 4
                && !checks.isAbbreviation(at, to)
                && !checks.isInitials(at, to)
                && !checks.isCode(at, to)) {
            if (isEvident(at, to, count)) {
                evident.set(at);
                return elements.name(at, to);
            }
            candidates.add(at, to);
        } else if (count > NameReader.LONGEST) {
            return elements.gap(at + 1);
        }
        int inner = innerName(at, to);
        return elements.gap(inner > at ? inner : Math.max(to, at + 1));
    }

    /** Whether a recogniser from outside marks just this run, and nothing we know speaks against a person. */
    private boolean isEvident(int at, int to, int count) {
        return named.contains(at, to)
                && (count >= 2 || shapes.isForeign(at, to))
                && !shapes.isThing(at, to)
                && !shapes.isCorporate(at, to);
    }

    /** Where inside a run a full name begins («Theo Nguyễn Văn An»). */
    private int innerName(int at, int to) {
        for (int i = at + 1; i < to - 1 && i < at + INNER; i++) {
            if (tokens.isWord(i) && shapes.family(i, to) != Family.NONE && shapes.isStrong(i, to)) {
                return i;
            }
        }
        return at;
    }
}

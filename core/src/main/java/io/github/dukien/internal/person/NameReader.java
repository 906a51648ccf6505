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

/** Reads runs of capitals that have the shape of a name. One for each article. */
final class NameReader {
    /** Longest name in words: Y Thoan Niê Kđăm and the like have six. */
    static final int LONGEST = 6;

    private final PersonWords words;
    private final TokenTable tokens;

    NameReader(PersonWords words, TokenTable tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * The end of the run of name syllables that starts at {@code from}; {@code from} if none does. Ends before an office, an
     * organisation, an honorific and, but for a name just begun, a line end.
     */
    int runEnd(int from, int limit) {
        int at = from;
        int count = 0;
        boolean mixed = false;
        boolean upper = false;
        while (at < limit && count <= LONGEST + 1) {
            if (count > 0 && isGlue(from, at, limit, count)) {
                at += 2;
                count++;
                continue;
            }
            if (!tokens.isWord(at) || count > 0 && tokens.breakBefore(at) && !isBroken(at, count)) {
                break;
            }
            if (tokens.isCapitalized(at)) {
                boolean capitals = tokens.isUpper(at) && tokens.length(at) > 1;
                boolean small = !tokens.isUpper(at);
                if (capitals && mixed || small && upper || count > 0 && stops(at, limit, count)) {
                    break;
                }
                mixed |= small;
                upper |= capitals;
            } else if (count > 0 && isParticle(at, limit)) {
                at += tokens.isChar(at + 1, '-') ? 1 : 0;
            } else if (count == 0 || !isLowerMiddle(at, limit)) {
                break;
            }
            at++;
            count++;
        }
        return at;
    }

    /** The end of the run where it can only be a person's: before the second of two names without a mark between. */
    int nameEnd(int from, int limit) {
        int to = runEnd(from, limit);
        return count(from, to) >= LONGEST ? secondName(from, to) : to;
    }

    /** Where a second full name begins in a run too long for one («Nguyễn Văn An Trần Thị Bình» under a picture). */
    private int secondName(int from, int to) {
        if (words.families.kindAt(tokens, from, to) == Family.NONE) {
            return to;
        }
        for (int at = from + 3; at < to - 1; at++) {
            if (tokens.isWord(at)
                    && words.families.kindAt(tokens, at, to) == Family.STRONG
                    && (to - at >= 3 || middle(at - 1) == Middle.NONE)) {
                return at;
            }
        }
        return to;
    }

    /** Number of words in a name; what a hyphen or apostrophe joins counts by its parts. */
    int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += tokens.isWord(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isGlue(int from, int at, int limit, int count) {
        if (at + 1 >= limit || !tokens.glued(at) || !tokens.isWord(at + 1)) {
            return false;
        }
        if (tokens.isChar(at, '\'')) {
            return tokens.length(at - 1) == 1 && tokens.isCapitalized(at + 1);
        }
        if (!tokens.isChar(at, '-')
                || !tokens.glued(at + 1)
                || tokens.length(at - 1) < 1
                || words.ranks.end(tokens, at + 1, limit) > 0) {
            return false;
        }
        if (!tokens.isCapitalized(at + 1)) {
            boolean chained = at - 2 >= from && tokens.isChar(at - 2, '-');
            return tokens.length(at + 1) < 7 && tokens.isWord(at - 1) && (chained || tokens.isCapitalized(at - 1));
        }
        boolean opened = count == 1 && family(from, limit) != Family.NONE || !Syllables.isVietnamese(tokens, at - 1);
        return opened || at - 2 > from && tokens.isChar(at - 2, '-');
    }

    /** A name that has only begun goes on behind a soft line end. */
    private boolean isBroken(int at, int count) {
        return softBreak(at) && (count == 1 || count == 2 && middle(at - 1) == Middle.GENDERED);
    }

    /** Whether the line end before a token is a single one. */
    boolean softBreak(int at) {
        if (at == 0) {
            return false;
        }
        int ends = 0;
        for (int c = tokens.end(at - 1); c < tokens.start(at); c++) {
            ends += tokens.text().charAt(c) == '\n' ? 1 : 0;
        }
        return ends == 1;
    }

    private boolean isLowerMiddle(int at, int limit) {
        return (tokens.is(at, "thị") || tokens.is(at, "văn"))
                && at + 1 < limit
                && tokens.isCapitalized(at + 1)
                && !tokens.breakBefore(at + 1);
    }

    /** «Bashar al-Assad», «Bandar bin Sultan»: small words between the capitals of a foreign name. */
    private boolean isParticle(int at, int limit) {
        if (middle(at) != Middle.PARTICLE || !tokens.isWord(at - 1) || Syllables.isVietnamese(tokens, at - 1)) {
            return false;
        }
        int next = tokens.isChar(at + 1, '-') ? at + 2 : at + 1;
        return next < limit && tokens.isWord(next) && tokens.isCapitalized(next) && !tokens.breakBefore(next);
    }

    /** Whether a word that opens sentences stands here: the full stop before it is missing. */
    private boolean isOpener(int at, int limit, int count) {
        boolean heading = tokens.isUpper(at) && tokens.length(at) > 1;
        if (count < 2 || heading || words.notPersons.kindAt(tokens, at, Math.min(limit, at + 2)) != NotPerson.OPENER) {
            return false;
        }
        boolean small = at + 1 < limit && tokens.isWord(at + 1) && !tokens.isCapitalized(at + 1);
        return count >= 3 || small && middle(at - 1) != Middle.GENDERED;
    }

    /** Whether something that is no name begins at a capital inside the run. */
    private boolean stops(int at, int limit, int count) {
        if (isOpener(at, limit, count)) {
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
            return kind != Before.GROUP && !tokens.isCapitalized(at + 1) && middle(at - 1) != Middle.GENDERED;
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
            return !isVerb(at + 1, end, limit) && (!tokens.isCapitalized(at + 1) || kind == Word.HEAD);
        }
        if (count < 2) {
            return false;
        }
        Word next = end < limit ? words.words.kindAt(tokens, end, limit) : Word.NONE;
        return (next == Word.FIELD || next == Word.VERBAL) && words.words.end(tokens, end, limit) > end + 1;
    }

    /** What kind of name opens here. */
    Family family(int at, int limit) {
        return words.families.kindAt(tokens, at, limit);
    }

    private Middle middle(int at) {
        return words.middles.kindAt(tokens, at, at + 1);
    }

    /** Whether a run starts like a name of this country: a family name, clan or marker. */
    boolean hasFamily(int from, int to) {
        Family family = words.families.kind(words.families.match(tokens, from, to));
        return switch (family) {
            case STRONG, FAMILY, DOUBLE -> count(from, to) >= 2;
            case CLAN -> words.families.end(tokens, from, to) < to || hasMarker(from, to);
            case MARKER -> count(from, to) >= 2;
            default -> hasMarker(from, to) || isGendered(from, to);
        };
    }

    /** A capital, Văn or Thị, a capital: a name whatever the first word is. */
    private boolean isGendered(int from, int to) {
        int count = count(from, to);
        return count >= 3
                && count <= 5
                && middle(from + 1) == Middle.GENDERED
                && !isFunction(from)
                && words.words.kindAt(tokens, from, to) == Word.NONE;
    }

    /** Whether a word that opens sentences or follows names stands here: «Theo Văn Công», «Ngoài Văn Công». */
    boolean isFunction(int at) {
        return words.notPersons.kindAt(tokens, at, at + 1) == NotPerson.OPENER
                || words.verbEnd(tokens, at, at + 1) > at
                || words.links.end(tokens, at, at + 1) > at;
    }

    /** Whether the first word carries a marker of its own: K'Tiêng, H’Bluin, Y-Thuyên, HNgai. */
    boolean hasMarker(int from, int to) {
        int start = tokens.start(from);
        char first = tokens.folded(start);
        int length = tokens.length(from);
        boolean apostrophe = length > 2 && tokens.folded(start + 1) == '\'';
        boolean glued = length > 3
                && (first == 'h' || first == 'k')
                && Character.isUpperCase(tokens.text().charAt(start + 1))
                && !tokens.isUpper(from);
        return (apostrophe || glued) && "hkyrm".indexOf(first) >= 0 && from < to;
    }

    /** Whether a run is a full name even without a cue. */
    boolean isStrong(int from, int to) {
        int count = count(from, to);
        if (count < 2 || count > LONGEST || isThing(from, to)) {
            return false;
        }
        long match = words.families.match(tokens, from, to);
        boolean gendered = middle(from + 1) == Middle.GENDERED;
        return switch (words.families.kind(match)) {
            case STRONG ->
                count >= 3 && count <= 5 && endsWell(to) && !opensPlace(from, to, count) && isQuiet(from, to);
            case FAMILY -> count >= 3 && count <= 5 && gendered;
            case DOUBLE -> count >= 3;
            case CLAN -> Lexicon.end(match) < to && !tokens.isUpper(from);
            case FOREIGN -> isForeignName(from, to, count);
            case MARKER -> count >= 2 && hasClanBehind(from, to);
            default -> hasMarker(from, to) && hasClanBehind(from, to) || isGendered(from, to);
        };
    }

    /** «Justin Bieber»: foreign to the end, without an initial or a place there. */
    private boolean isForeignName(int from, int to, int count) {
        return count <= 4
                && tokens.length(to - 1) > 1
                && isForeign(from, to)
                && !Syllables.isVietnamese(tokens, to - 1)
                && (count < 3 || words.placeEnd(tokens, from + 2, to) < 0);
    }

    /** «Hà Giang Thanh», «LÂM ĐỒNG ONLINE»: a place with one word behind it is no name by itself. */
    private boolean opensPlace(int from, int to, int count) {
        boolean body =
                words.words.kindAt(tokens, from, from + 1).isOrganization() && words.isPlace(tokens, from + 1, to);
        int place = words.placeEnd(tokens, from, to);
        return body
                || place >= from + 2 && place < to && words.isPlace(tokens, place, to)
                || count == 3 && words.placeEnd(tokens, from, to) == to - 1 && middle(from + 1) != Middle.GENDERED;
    }

    /** In capitals a function word shows that a heading is read, no name. */
    private boolean isQuiet(int from, int to) {
        if (!tokens.isUpper(from) || !tokens.isUpper(to - 1)) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            Link link = words.links.kindAt(tokens, i, to);
            if (link == Link.PLURAL && !tokens.is(i, "năm") && !tokens.is(i, "hai") && !tokens.is(i, "ba")
                    || link == Link.AND
                    || words.verbEnd(tokens, i, to) > i + 1) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWell(int to) {
        return tokens.length(to - 1) > 1 || !tokens.isChar(to, '.');
    }

    private boolean hasClanBehind(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.families.kind(words.families.match(tokens, i, to)) == Family.CLAN) {
                return true;
            }
        }
        return false;
    }

    /** Whether both syllables are usual in given names: Thu Phương, Quang Minh. */
    boolean isGiven(int from, int to) {
        return to == from + 2 && isMiddle(from) && isMiddle(from + 1);
    }

    /** Whether two syllables may be the given or stage name of somebody in a list of names: Đan Trường, Hồng Nhung. */
    boolean isStageName(int from, int to) {
        return to == from + 2
                && middle(from) == Middle.MIDDLE
                && Syllables.isVietnamese(tokens, from + 1)
                && !tokens.isUpper(from)
                && words.words.kindAt(tokens, from, to) == Word.NONE
                && !isThing(from, to);
    }

    private boolean isMiddle(int at) {
        Middle middle = middle(at);
        return middle == Middle.MIDDLE || middle == Middle.GENDERED;
    }

    /** Whether a run is a place, a figure or a thing. */
    boolean isThing(int from, int to) {
        long thing = words.notPersons.match(tokens, from, to);
        NotPerson kind = words.notPersons.kind(thing);
        if ((kind == NotPerson.FIGURE || kind == NotPerson.THING || kind == NotPerson.NAMESAKE)
                        && Lexicon.end(thing) == to
                || kind == NotPerson.PLACEHEAD) {
            return true;
        }
        return words.isPlace(tokens, from, to);
    }

    /** Whether all words of a run but one at most are no Vietnamese syllables. */
    boolean isForeign(int from, int to) {
        if (isCorporate(from, to)) {
            return false;
        }
        int foreign = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, '-') && i + 1 < to && !tokens.isCapitalized(i + 1)) {
                return true;
            }
            if (tokens.isWord(i)) {
                count++;
                foreign += Syllables.isVietnamese(tokens, i) || tokens.isUpper(i) ? 0 : 1;
            }
        }
        return foreign > 0 && count - foreign <= Math.max(1, count / 2);
    }

    /** Whether a word of the names of companies, papers and shows is in a run. */
    boolean isCorporate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.notPersons.kindAt(tokens, i, i + 1) == NotPerson.CORPORATE) {
                return true;
            }
        }
        return false;
    }

    /** How well a run reads as a name behind an area name: higher is better, below -50 not at all. */
    int score(int from, int to) {
        int count = count(from, to);
        if (count < 2 || count > LONGEST || !hasFamily(from, to)) {
            return -100;
        }
        Family family = words.families.kind(words.families.match(tokens, from, to));
        int score = family == Family.STRONG || family == Family.DOUBLE || family == Family.CLAN
                ? 3
                : family == Family.FAMILY ? 1 : 2;
        Middle middle = middle(from + 1);
        score += middle == Middle.GENDERED && count > 2 ? 3 : middle == Middle.MIDDLE ? 1 : 0;
        return score + (count == 3 ? 2 : count == 4 ? 1 : count == 2 ? 0 : -2);
    }
}

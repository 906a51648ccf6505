package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.Middle;
import io.github.dukien.internal.person.PersonWords.NotPerson;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Says what a run of capitals looks like: a full name, a given name, a foreign name, a place, a company. */
final class NameShapes {
    private final PersonWords words;
    private final TokenTable tokens;
    private final ForeignShapes foreign;

    NameShapes(PersonWords words, TokenTable tokens) {
        this.words = words;
        this.tokens = tokens;
        this.foreign = new ForeignShapes(words, tokens, this);
    }

    /** Number of words in a name; what a hyphen or apostrophe joins counts by its parts. */
    int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += tokens.isWord(i) ? 1 : 0;
        }
        return count;
    }

    /** What kind of name opens here. */
    Family family(int at, int limit) {
        return words.families.kindAt(tokens, at, limit);
    }

    /** «Năm Khởi»: a birth order before the given name. */
    boolean isBirthOrder(int from, int to) {
        return family(from, to) == Family.ORDER;
    }

    Middle middle(int at) {
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

    /** «H’Ó»: a marker with a single vowel is a whole name in capitals, whatever the letters behind it are. */
    boolean isShortMarked(int at) {
        return tokens.length(at) == 3 && tokens.folded(tokens.start(at) + 1) == '\'' && hasMarker(at, at + 1);
    }

    /** Whether a run is a full name even without a cue. */
    boolean isStrong(int from, int to) {
        int count = count(from, to);
        if (count < 2 || count > NameReader.LONGEST || isThing(from, to)) {
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
            case FOREIGN, SAINT -> foreign.isForeignName(from, to, count);
            case EASTERN -> foreign.isEasternName(from, to, count);
            case MARKER -> count >= 2 && hasClanBehind(from, to);
            default -> hasMarker(from, to) && hasClanBehind(from, to) || isGendered(from, to);
        };
    }

    /** Whether a syllable is usual in Vietnamese names. */
    boolean isNameSyllable(int at) {
        return isMiddle(at) || words.isGiven(tokens, at) || words.families.kindAt(tokens, at, at + 1) != Family.NONE;
    }

    /** Whether all syllables are usual in Vietnamese names. */
    boolean isAllNames(int from, int to) {
        for (int i = isNameSyllable(from) ? from + 1 : from; i < to; i++) {
            if (!isMiddle(i) && !words.isGiven(tokens, i) && words.families.kindAt(tokens, i, i + 1) != Family.STRONG) {
                return false;
            }
        }
        return true;
    }

    /** «Công Phượng», «Đình Bảo»: a middle and a closing syllable of Vietnamese names and no known place. */
    boolean isGivenName(int from, int to) {
        return to == from + 2
                && !tokens.isUpper(from)
                && (isMiddle(from) || words.isGiven(tokens, from) || family(from, to) == Family.STRONG)
                && words.isGiven(tokens, from + 1)
                && words.words.kindAt(tokens, from, to) == Word.NONE
                && !isThing(from, to);
    }

    /** «Hà Giang Thanh», «LÂM ĐỒNG ONLINE»: a place with one word behind it is no name by itself. */
    private boolean opensPlace(int from, int to, int count) {
        boolean body = isBodyOfPlace(from, to);
        int place = words.placeEnd(tokens, from, to);
        return body
                || place >= from + 2 && place < to && (words.isPlace(tokens, place, to) || isGivenName(place, to))
                || count == 3 && words.placeEnd(tokens, from, to) == to - 1 && middle(from + 1) != Middle.GENDERED;
    }

    /** «Đoàn Sơn La», «Hội An Giang»: an organisation with its place, whatever its first word may be besides. */
    boolean isBodyOfPlace(int from, int to) {
        return words.words.kindAt(tokens, from, from + 1).isOrganization() && words.isPlace(tokens, from + 1, to);
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
        return foreign.isForeign(from, to);
    }

    /** Whether a family name opens words of which one at least is no Vietnamese syllable. */
    boolean isHalfForeign(int from, int to) {
        return foreign.isHalfForeign(from, to);
    }

    /** Whether a word of the names of companies, papers and shows is in a run. */
    boolean isCorporate(int from, int to) {
        return foreign.isCorporate(from, to);
    }
}

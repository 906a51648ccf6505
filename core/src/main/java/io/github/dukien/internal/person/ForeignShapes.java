package io.github.dukien.internal.person;

import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.NotPerson;
import io.github.dukien.internal.token.TokenTable;

/** Says whether a run of capitals looks like the name of a foreigner. */
final class ForeignShapes {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameShapes shapes;

    ForeignShapes(PersonWords words, TokenTable tokens, NameShapes shapes) {
        this.words = words;
        this.tokens = tokens;
        this.shapes = shapes;
    }

    /** Whether all words of a run but one at most are no Vietnamese syllables. */
    boolean isForeign(int from, int to) {
        if (isCorporate(from, to) || tokens.length(from) == 1 && tokens.isChar(from + 1, '-')) {
            return false;
        }
        int foreign = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, '-') && i + 1 < to && !tokens.isCapitalized(i + 1) && tokens.length(i - 1) > 1) {
                return true;
            }
            if (tokens.isWord(i)) {
                count++;
                foreign += Syllables.isVietnamese(tokens, i) || tokens.isUpper(i) ? 0 : 1;
            }
        }
        boolean part = count == 2 && foreign == 1 && isDirection(from);
        return foreign > 0 && !part && count - foreign <= Math.max(1, count / 2);
    }

    /** «Bắc Waziristan», «Tây Sydney». */
    private boolean isDirection(int at) {
        return tokens.is(at, "nam") || tokens.is(at, "bắc") || tokens.is(at, "tây") || tokens.is(at, "đông");
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

    /** «Justin Bieber»: foreign to the end, without an initial or a place there. */
    boolean isForeignName(int from, int to, int count) {
        return count <= 4
                && tokens.length(to - 1) > 1
                && isForeign(from, to)
                && !Syllables.isVietnamese(tokens, to - 1)
                && (count < 3 || words.placeEnd(tokens, from + 2, to) < 0);
    }

    /** «Park Ji Sung», «Kyaw Ko Ko»: a family name with two syllables, or one that is no Vietnamese one. */
    boolean isEasternName(int from, int to, int count) {
        if (count > 4 || tokens.isUpper(from) || isCorporate(from + 1, to) || isPlace(from, to)) {
            return false;
        }
        return count >= 3 && tokens.length(to - 1) > 1 && !isVietnamese(from, to)
                || !Syllables.isVietnamese(tokens, to - 1);
    }

    /** Whether a family name opens words of which one at least is no Vietnamese syllable: «Song Ji Hyun». */
    boolean isHalfForeign(int from, int to) {
        int count = shapes.count(from, to);
        boolean opened = shapes.family(from, to) != Family.NONE || shapes.isNameSyllable(from);
        return count >= 2 && count <= 4 && opened && !isVietnamese(from + 1, to);
    }

    private boolean isVietnamese(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !Syllables.isVietnamese(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlace(int from, int to) {
        return words.isPlace(tokens, from, to);
    }
}

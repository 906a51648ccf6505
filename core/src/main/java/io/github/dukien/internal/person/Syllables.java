package io.github.dukien.internal.person;

import io.github.dukien.internal.text.Tones;
import io.github.dukien.internal.token.TokenTable;

/** Tells Vietnamese syllables from other words by their letters. */
final class Syllables {
    private static final String[] ONSETS = {
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x"
    };
    private static final String[] CODAS = {"ng", "nh", "ch", "c", "m", "n", "p", "t"};

    private Syllables() {}

    /** Whether a word token can be a Vietnamese syllable. */
    static boolean isVietnamese(TokenTable tokens, int token) {
        int from = tokens.start(token);
        int to = tokens.end(token);
        if (to - from > 7) {
            return false;
        }
        int vowels = from + onset(tokens, from, to);
        int end = vowels;
        while (end < to && Tones.isVowel(tokens.folded(end))) {
            end++;
        }
        if (end == vowels && from < vowels && Tones.isVowel(tokens.folded(vowels - 1))) {
            vowels--;
        }
        int length = end - vowels;
        return length >= 1 && length <= 3 && !isForeignNucleus(tokens, vowels, end) && isCoda(tokens, end, to);
    }

    /** Vowel pairs that no Vietnamese syllable has: ee, oo without ng, ii, ou, ea, ei, ae. */
    private static boolean isForeignNucleus(TokenTable tokens, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        char a = Tones.withoutTone(tokens.folded(from));
        char b = Tones.withoutTone(tokens.folded(from + 1));
        return a == b
                || a == 'o' && b == 'u'
                || a == 'e' && b != 'o'
                || a == 'a' && (b == 'e' || b == 'a')
                || a == 'i' && b == 'o'
                || a == 'y' && b != 'ê';
    }

    private static int onset(TokenTable tokens, int from, int to) {
        for (String onset : ONSETS) {
            if (startsWith(tokens, from, to, onset)) {
                return onset.length();
            }
        }
        return 0;
    }

    private static boolean isCoda(TokenTable tokens, int from, int to) {
        if (from == to) {
            return true;
        }
        for (String coda : CODAS) {
            if (coda.length() == to - from && startsWith(tokens, from, to, coda)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(TokenTable tokens, int from, int to, String part) {
        if (part.length() > to - from) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (tokens.folded(from + i) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

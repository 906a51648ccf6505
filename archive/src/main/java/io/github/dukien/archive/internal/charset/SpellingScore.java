package io.github.dukien.archive.internal.charset;

/**
 * How well a text spells as Vietnamese.
 *
 * @param words words of letters only
 * @param spelled those that could be syllables
 * @param marked words with a letter beyond ASCII
 * @param markedSpelled those of them that could be syllables
 */
record SpellingScore(int words, int spelled, int marked, int markedSpelled) {

    static SpellingScore of(CharSequence text) {
        int[] count = new int[4];
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            boolean marked = false;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                marked |= text.charAt(at) > '\u007F';
                at++;
            }
            int spelled = Syllables.isSyllable(text, from, at) ? 1 : 0;
            count[0]++;
            count[1] += spelled;
            count[2] += marked ? 1 : 0;
            count[3] += marked ? spelled : 0;
        }
        return new SpellingScore(count[0], count[1], count[2], count[3]);
    }

    /** The share of marked words that are syllables. */
    double markedShare() {
        return marked == 0 ? 0 : (double) markedSpelled / marked;
    }

    /** The share of all words that are syllables. */
    double share() {
        return words == 0 ? 0 : (double) spelled / words;
    }
}

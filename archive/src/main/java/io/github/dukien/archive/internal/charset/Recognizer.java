package io.github.dukien.archive.internal.charset;

import org.jspecify.annotations.Nullable;

/**
 * Recognises Vietnamese in an older encoding by how it spells once converted. Text that has the letters only Unicode has
 * is left alone, and so is text that spells as it is.
 */
public final class Recognizer {
    /** Enough to be sure of; more would only cost time. */
    private static final int SAMPLE = 1 << 16;

    private static final int FEWEST_WORDS = 4;
    private static final double WELL_SPELLED = 0.8;
    private static final double MOSTLY_VIETNAMESE = 0.5;
    private static final double SPELLS_AS_IT_IS = 0.6;
    private static final Legacy[] BEYOND_ASCII = {Legacy.TCVN3, Legacy.VNI, Legacy.WINDOWS_1258};

    private Recognizer() {}

    /** The encoding that a text is still in, or null if there is nothing to convert. */
    public static @Nullable Legacy recognize(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        int high = 0;
        int beyond = 0;
        for (int i = 0; i < sample.length(); i++) {
            high += sample.charAt(i) > '\u007F' ? 1 : 0;
            beyond += Letters.isBeyondLatin1(sample.charAt(i)) ? 1 : 0;
        }
        if (beyond * 20 > high) {
            return null;
        }
        Legacy found = high >= FEWEST_WORDS ? best(sample) : null;
        return found == null && high * 50 <= sample.length() && isViqr(sample) ? Legacy.VIQR : found;
    }

    private static @Nullable Legacy best(String sample) {
        SpellingScore asItIs = SpellingScore.of(sample);
        if (asItIs.markedShare() >= SPELLS_AS_IT_IS) {
            return null;
        }
        Legacy best = null;
        double bestShare = WELL_SPELLED;
        for (Legacy candidate : BEYOND_ASCII) {
            SpellingScore score = SpellingScore.of(candidate.decode(sample));
            boolean enough = score.marked() >= FEWEST_WORDS && score.share() >= MOSTLY_VIETNAMESE;
            if (enough && score.markedShare() >= bestShare) {
                best = candidate;
                bestShare = score.markedShare();
            }
        }
        return best;
    }

    /**
     * ASCII with marks behind a good part of its words. Full stops, question marks and apostrophes stand behind vowels in
     * any language, so at least some marks must be others.
     */
    private static boolean isViqr(String sample) {
        int sure = 0;
        for (int i = 1; i < sample.length(); i++) {
            char before = Character.toLowerCase(sample.charAt(i - 1));
            char mark = sample.charAt(i);
            boolean vowel = "aeiouy".indexOf(before) >= 0;
            sure += vowel && (Viqr.diacritic(before, mark) != 0 || mark == '`' || mark == '~') ? 1 : 0;
        }
        if (sure < FEWEST_WORDS) {
            return false;
        }
        SpellingScore score = SpellingScore.of(Viqr.decode(sample));
        return sure * 10 >= score.words()
                && score.marked() * 3 >= score.words()
                && score.markedShare() >= WELL_SPELLED
                && score.share() >= MOSTLY_VIETNAMESE;
    }
}

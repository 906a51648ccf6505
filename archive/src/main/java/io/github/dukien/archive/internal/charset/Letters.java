package io.github.dukien.archive.internal.charset;

import java.text.Normalizer;

/** The letters of Vietnamese: twelve vowels with six tones, and đ. */
final class Letters {
    static final char GRAVE = '\u0300';
    static final char ACUTE = '\u0301';
    static final char TILDE = '\u0303';
    static final char HOOK = '\u0309';
    static final char DOT = '\u0323';
    static final char CIRCUMFLEX = '\u0302';
    static final char BREVE = '\u0306';
    static final char HORN = '\u031B';

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final char[] TONES = {GRAVE, HOOK, TILDE, ACUTE, DOT};
    private static final int LIMIT = 0x1F00;
    private static final char[] TONE_OF = new char[LIMIT];
    private static final char[] BARE_OF = new char[LIMIT];

    static {
        for (int i = 0; i < VOWELS.length(); i++) {
            char vowel = VOWELS.charAt(i);
            BARE_OF[vowel] = vowel;
            for (char tone : TONES) {
                char toned = compose(vowel, tone);
                TONE_OF[toned] = tone;
                BARE_OF[toned] = vowel;
            }
        }
    }

    private Letters() {}

    /** The one letter that a letter and a combining mark make; 0 if they make none. */
    static char compose(char letter, char mark) {
        String composed = Normalizer.normalize(new String(new char[] {letter, mark}), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : 0;
    }

    /** The combining mark of a lower-case letter's tone, 0 if it has none. */
    static char tone(char c) {
        return c < LIMIT ? TONE_OF[c] : 0;
    }

    /** A lower-case letter without its tone. */
    static char withoutTone(char c) {
        return c < LIMIT && BARE_OF[c] != 0 ? BARE_OF[c] : c;
    }

    /** Whether a lower-case letter without a tone is a vowel. */
    static boolean isVowel(char c) {
        return c < LIMIT && BARE_OF[c] == c;
    }

    /** Whether a char is a letter or mark that Vietnamese has and Latin-1 lacks: sure sign of Unicode. */
    static boolean isBeyondLatin1(char c) {
        return c >= '\u1EA0' && c <= '\u1EF9'
                || c >= '\u0300' && c <= '\u0323'
                || c == '\u01A0'
                || c == '\u01A1'
                || c == '\u01AF'
                || c == '\u01B0'
                || c == '\u0102'
                || c == '\u0103'
                || c == '\u0110'
                || c == '\u0111'
                || c == '\u0128'
                || c == '\u0129'
                || c == '\u0168'
                || c == '\u0169';
    }
}

package io.github.dukien.internal.text;

/**
 * Moves the tone mark of a lower-case syllable to its one canonical place, so that hoà and hòa, uỷ and ủy, hôị and hội
 * are the same form. The length never changes (NFC). The canonical place follows the modern rule: on the vowel with a
 * diacritic, else on the last but one vowel of an open and the last vowel of a closed cluster.
 */
public final class Tones {
    private static final String BASE = "aăâeêioôơuưy";
    /** For each base vowel: none, huyền, sắc, hỏi, ngã, nặng. */
    private static final String[] TONED = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ"
    };

    private static final byte[] VOWEL = new byte[0x1F00];
    private static final byte[] TONE = new byte[0x1F00];

    static {
        for (int v = 0; v < TONED.length; v++) {
            for (int t = 0; t < 6; t++) {
                VOWEL[TONED[v].charAt(t)] = (byte) (v + 1);
                TONE[TONED[v].charAt(t)] = (byte) t;
            }
        }
    }

    private Tones() {}

    /** Whether a lower-case char is a Vietnamese vowel. */
    public static boolean isVowel(char c) {
        return c < VOWEL.length && VOWEL[c] != 0;
    }

    /** The tone of a lower-case vowel: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
    public static int tone(char c) {
        return c < TONE.length ? TONE[c] : 0;
    }

    /** A vowel without its tone. */
    public static char withoutTone(char c) {
        return isVowel(c) ? BASE.charAt(VOWEL[c] - 1) : c;
    }

    /** Canonical tone placement of a lower-case NFC syllable or of words with spaces. */
    public static String canonical(String folded) {
        char[] chars = folded.toCharArray();
        canonical(chars, chars.length);
        return new String(chars);
    }

    /** Places the tones of all syllables of {@code chars[0, length)} in place. */
    public static void canonical(char[] chars, int length) {
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || !Character.isLetter(chars[i])) {
                place(chars, start, i);
                start = i + 1;
            }
        }
    }

    /** Places the tone of the syllable {@code chars[from, to)} in place; returns whether anything changed. */
    public static boolean place(char[] chars, int from, int to) {
        int first = from;
        while (first < to && !isVowel(chars[first])) {
            first++;
        }
        int last = first;
        while (last < to && isVowel(chars[last])) {
            last++;
        }
        if (last - first < 2) {
            return false;
        }
        first = skipGlide(chars, from, first, last);
        int marked = -1;
        for (int i = first; i < last; i++) {
            if (tone(chars[i]) != 0) {
                if (marked >= 0) {
                    return false;
                }
                marked = i;
            }
        }
        if (marked < 0 || last - first < 2) {
            return false;
        }
        int place = nucleus(chars, first, last, last < to);
        if (place == marked) {
            return false;
        }
        int tone = tone(chars[marked]);
        chars[marked] = withoutTone(chars[marked]);
        chars[place] = TONED[VOWEL[chars[place]] - 1].charAt(tone);
        return true;
    }

    /** The u of qu and the i of gi belong to the onset when a vowel follows and they carry no tone. */
    private static int skipGlide(char[] chars, int from, int first, int last) {
        if (first > from && last - first > 1) {
            char before = chars[first - 1];
            char glide = withoutTone(chars[first]);
            if (before == 'q' && glide == 'u' || before == 'g' && glide == 'i' && first - from == 1) {
                return tone(chars[first]) == 0 ? first + 1 : first;
            }
        }
        return first;
    }

    private static int nucleus(char[] chars, int first, int last, boolean closed) {
        for (int i = last - 1; i >= first; i--) {
            char plain = withoutTone(chars[i]);
            if ("ăâêôơư".indexOf(plain) >= 0 && !(plain == 'ư' && i + 1 < last && withoutTone(chars[i + 1]) == 'ơ')) {
                return i;
            }
        }
        if (closed || last - first > 2) {
            return closed ? last - 1 : first + 1;
        }
        return first;
    }
}

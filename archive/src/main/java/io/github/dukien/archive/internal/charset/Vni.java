package io.github.dukien.archive.internal.charset;

/**
 * VNI for Windows. Five letters have a place of their own (đ, ơ, ư, ỵ and i with each tone); all others are an ASCII
 * vowel, or ơ or ư, with a mark behind it that stands for its diacritic and tone at once. Capitals differ by 0x20
 * throughout. Source: VNI's published code table.
 */
final class Vni {
    /** Marks behind a vowel, and what each adds: a diacritic (a/e/o only) and a tone. */
    private static final String MARKS = "ùøûõïâáàåãäêéèúüë";

    private static final String[] ADDED = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323", // ù ø û õ ï: tones
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323", // â á à å ã ä
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323" // ê é è ú ü ë
    };

    private Vni() {}

    static String decode(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        int i = 0;
        while (i < latin.length()) {
            char letter = single(latin.charAt(i));
            char marked = i + 1 < latin.length() ? marked(letter, latin.charAt(i), latin.charAt(i + 1)) : 0;
            text.append(marked != 0 ? marked : letter);
            i += marked != 0 ? 2 : 1;
        }
        return text.toString();
    }

    /** The letters that are one place. */
    private static char single(char c) {
        return switch (c) {
            case 'ñ' -> 'đ';
            case 'Ñ' -> 'Đ';
            case 'ô' -> 'ơ';
            case 'Ô' -> 'Ơ';
            case 'ö' -> 'ư';
            case 'Ö' -> 'Ư';
            case 'î' -> 'ỵ';
            case 'Î' -> 'Ỵ';
            case 'æ' -> 'ỉ';
            case 'Æ' -> 'Ỉ';
            case 'ó' -> 'ĩ';
            case 'Ó' -> 'Ĩ';
            case 'ò' -> 'ị';
            case 'Ò' -> 'Ị';
            default -> c; // í and ì are themselves
        };
    }

    /** The letter that a vowel and the mark behind it make; 0 if they make none. */
    private static char marked(char letter, char written, char mark) {
        boolean ascii = "aeouyAEOUY".indexOf(written) >= 0;
        boolean horned = "ôöÔÖ".indexOf(written) >= 0;
        int k = ascii || horned ? MARKS.indexOf(lower(mark)) : -1;
        if (k < 0 || k >= 5 && !ascii) {
            return 0;
        }
        char composed = letter;
        for (int i = 0; i < ADDED[k].length(); i++) {
            composed = Letters.compose(composed, ADDED[k].charAt(i));
            if (composed == 0) {
                return 0;
            }
        }
        return isVietnamese(composed) ? composed : 0;
    }

    private static char lower(char mark) {
        return mark >= 'À' && mark <= 'Þ' ? (char) (mark + 0x20) : mark;
    }

    /** Not every letter that Unicode can compose is Vietnamese (ĕ, ŏ, ŭ are not). */
    private static boolean isVietnamese(char c) {
        return Letters.withoutTone(Character.toLowerCase(c)) != Character.toLowerCase(c)
                || "ăâêô".indexOf(Character.toLowerCase(c)) >= 0;
    }
}

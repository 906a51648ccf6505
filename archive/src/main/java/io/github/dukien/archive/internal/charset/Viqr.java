package io.github.dukien.archive.internal.charset;

/**
 * VIQR, RFC 1456: the mark stands behind its vowel as the punctuation that looks like it, a backslash before punctuation
 * that is meant as such; {@code *} for the horn is common and read too. A syllable has one tone, so what looks like a
 * second one is punctuation («ve^`.»).
 */
final class Viqr {
    private final String text;
    private final StringBuilder out;
    private int at;
    private boolean toned;

    private Viqr(String text) {
        this.text = text;
        out = new StringBuilder(text.length());
    }

    static String decode(String text) {
        return new Viqr(text).run();
    }

    private String run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean opens = at == 0 || !isLetter(text.charAt(at - 1));
            toned = toned && isPartOfWord(c);
            at++;
            if (c == '\\' && at < text.length() && isEscaped(text.charAt(at))) {
                out.append(text.charAt(at++));
                toned = false;
            } else if ((c == 'd' || c == 'D') && opens && (charAt(at) == 'd' || charAt(at) == 'D')) {
                out.append(c == 'D' ? 'Đ' : 'đ');
                at++;
            } else {
                out.append("aeiouyAEIOUY".indexOf(c) >= 0 ? vowel(c) : c);
            }
        }
        return out.toString();
    }

    /** The vowel with the marks that follow it, in either order. */
    private char vowel(char vowel) {
        char letter = vowel;
        char tone = 0;
        for (int marks = 0; marks < 2; marks++) {
            char mark = charAt(at);
            char diacritic = diacritic(Character.toLowerCase(letter), mark);
            if (diacritic != 0) {
                letter = Letters.compose(letter, diacritic);
                at++;
            } else if (tone == 0 && !toned && tone(mark) != 0 && !isEllipsis()) {
                tone = tone(mark);
                at++;
            }
        }
        toned |= tone != 0;
        return tone == 0 ? letter : Letters.compose(letter, tone);
    }

    private boolean isEllipsis() {
        return charAt(at) == '.' && charAt(at + 1) == '.';
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    static char diacritic(char vowel, char mark) {
        return switch (mark) {
            case '^' -> vowel == 'a' || vowel == 'e' || vowel == 'o' ? Letters.CIRCUMFLEX : 0;
            case '(' -> vowel == 'a' ? Letters.BREVE : 0;
            case '+', '*' -> vowel == 'o' || vowel == 'u' ? Letters.HORN : 0;
            default -> 0;
        };
    }

    static char tone(char mark) {
        return switch (mark) {
            case '`' -> Letters.GRAVE;
            case '?' -> Letters.HOOK;
            case '~' -> Letters.TILDE;
            case '\'' -> Letters.ACUTE;
            case '.' -> Letters.DOT;
            default -> 0;
        };
    }

    private static boolean isEscaped(char c) {
        return tone(c) != 0 || c == '^' || c == '(' || c == '+' || c == '*' || c == '\\' || c == 'd' || c == 'D';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isPartOfWord(char c) {
        return isLetter(c) || c == '^' || c == '(' || c == '+' || c == '*';
    }
}

package io.github.dukien.internal.text;

/**
 * Folds characters so that one written form stands for all: lower case, plain space for every space, hyphen for every
 * dash, đ for Ð (U+00D0), straight for curly apostrophes. Always one char for one char, so offsets never move.
 */
public final class Folding {
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of a char. */
    public static char fold(char c) {
        return TABLE[c];
    }

    /** Folds a whole text; the result has its length. */
    public static char[] fold(CharSequence text) {
        char[] folded = new char[text.length()];
        fold(text, folded);
        return folded;
    }

    /** Folds a whole text into an array at least as long. */
    public static void fold(CharSequence text, char[] folded) {
        for (int i = 0; i < text.length(); i++) {
            folded[i] = TABLE[text.charAt(i)];
        }
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = foldOnce((char) c);
        }
        return table;
    }

    private static char foldOnce(char c) {
        if (isSpace(c)) {
            return c == '\n' || c == '\r' || c == '\t' ? c : ' ';
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00AD' -> '-';
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u00D0', '\u00F0' -> 'đ';
            case '\u2215', '\u2044' -> '/';
            default -> Character.toLowerCase(c);
        };
    }

    /** Whether a char is white space of any kind, no-break and zero-width spaces and the byte order mark included. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c > '\u007F'
                        && (Character.isSpaceChar(c)
                                || c == '\u0085'
                                || c == '\uFEFF'
                                || c >= '\u200B' && c <= '\u200D'
                                || c == '\u2060');
    }
}

package io.github.dukien.vncorenlp;

/** Kinds of characters. */
final class Chars {
    private Chars() {}

    /** White space of any kind, no-break spaces too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    /** What prints nothing: soft hyphens, zero-width characters, control characters. */
    static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return !isSpace(c) && (type == Character.FORMAT || type == Character.CONTROL);
    }

    /** What belongs to the character before it. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

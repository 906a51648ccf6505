package io.github.dukien.internal.text;

/** What a char is to a tokenizer, from one table look-up. */
public final class CharType {
    /** Any letter. */
    public static final byte LETTER = 1;
    /** An ASCII digit. */
    public static final byte DIGIT = 2;
    /** White space of any kind. */
    public static final byte SPACE = 3;
    /** All that is none of the others; also each half of a surrogate pair. */
    public static final byte OTHER = 4;
    /** A combining mark. */
    public static final byte MARK = 5;

    private static final byte[] TYPES = types();

    private CharType() {}

    /** The type of a char. */
    public static byte of(char c) {
        return TYPES[c];
    }

    private static byte[] types() {
        byte[] types = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < types.length; c++) {
            types[c] = classify((char) c);
        }
        return types;
    }

    private static byte classify(char c) {
        if (Folding.isSpace(c)) {
            return SPACE;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
            return MARK;
        }
        return Character.isLetter(c) ? LETTER : c >= '0' && c <= '9' ? DIGIT : OTHER;
    }
}

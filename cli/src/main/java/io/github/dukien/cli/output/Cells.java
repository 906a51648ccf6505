package io.github.dukien.cli.output;

/** Text in the columns of a terminal: how wide it is, cut and filled to a width. */
final class Cells {
    private Cells() {}

    /** The number of columns: 0 for combining and invisible characters, 2 for wide ones and emoji. */
    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** The text filled with spaces to a width. */
    static String filled(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The start of the text that fits into a width, with an ellipsis if something is left out. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int room = width - 1;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            room -= width(c);
            if (room < 0) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.append('…').toString();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Blocks that East Asian Width (UAX 11) calls wide: Hangul, CJK, full-width forms, emoji. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}

package io.github.dukien.corenlp;

/** White space as the segmenters see it: no-break spaces are some, for which {@link Character#isWhitespace} is no help. */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** With each run of white space as one space. */
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space) {
                single.append(text.charAt(i));
            } else if (i + 1 < text.length() && !isSpace(text.charAt(i + 1))) {
                single.append(' ');
            }
        }
        return single.toString();
    }
}

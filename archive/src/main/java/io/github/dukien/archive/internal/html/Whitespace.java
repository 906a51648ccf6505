package io.github.dukien.archive.internal.html;

/** White space as a browser shows it. */
final class Whitespace {
    private Whitespace() {}

    /** Single spaces, none around; no-break spaces are spaces, zero-width ones and soft hyphens nothing. */
    static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060') {
                continue;
            }
            if (c <= ' ' || c == '\u00A0' || Character.isSpaceChar(c)) {
                pending = out.length() > 0;
                continue;
            }
            if (pending) {
                out.append(' ');
            }
            pending = false;
            out.append(c);
        }
        return out.toString();
    }
}

package io.github.dukien.archive.internal.charset;

/**
 * Gives back the capitals that TCVN3 leaves to the font. A small letter with a tone may have been shown as a capital; it
 * was one where the word's other letters are capitals, where the word has too few others but the words beside it are
 * all capitals, and where it opens a line or a sentence. Elsewhere («ủy ban», a given name «ánh») it stays small.
 */
final class CapitalFonts {
    private final StringBuilder text;

    private CapitalFonts(StringBuilder text) {
        this.text = text;
    }

    static void restore(StringBuilder text) {
        new CapitalFonts(text).run();
    }

    private void run() {
        int at = 0;
        Case before = Case.NONE;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                before = text.charAt(at) == '\n' ? Case.NONE : before;
                at++;
                continue;
            }
            int end = wordEnd(at);
            Case own = caseOf(at, end);
            if (own == Case.CAPITALS || own == Case.UNSURE && isAmongCapitals(before, end)) {
                raise(at, end);
                own = Case.CAPITALS;
            } else if (opensSentence(at)) {
                raise(at, at + 1);
            }
            before = own == Case.UNSURE ? before : own;
            at = end;
        }
    }

    private boolean isAmongCapitals(Case before, int end) {
        Case after = nextSure(end);
        return (before == Case.CAPITALS || after == Case.CAPITALS) && before != Case.SMALL && after != Case.SMALL;
    }

    /** The case of the next word on the line that tells one; looks a few words ahead at most. */
    private Case nextSure(int from) {
        int at = from;
        for (int words = 0; words < 4 && at < text.length() && text.charAt(at) != '\n'; ) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(at);
            Case found = caseOf(at, end);
            if (found != Case.UNSURE) {
                return found;
            }
            words++;
            at = end;
        }
        return Case.NONE;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Case caseOf(int from, int end) {
        int capitals = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Letters.tone(c) == 0) {
                return Case.SMALL;
            }
        }
        return capitals > 1 ? Case.CAPITALS : Case.UNSURE;
    }

    private boolean opensSentence(int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '"')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || i < at - 1 && ".!?".indexOf(text.charAt(i)) >= 0;
    }

    private void raise(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Letters.tone(text.charAt(i)) != 0) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
    }

    private enum Case {
        NONE,
        UNSURE,
        SMALL,
        CAPITALS
    }
}

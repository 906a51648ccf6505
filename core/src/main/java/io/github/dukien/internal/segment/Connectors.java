package io.github.dukien.internal.segment;

import io.github.dukien.internal.text.CharType;
import io.github.dukien.internal.text.Folding;

/** Decides which marks between letters and digits hold a unit together. */
final class Connectors {
    private final String text;
    private final Abbreviations abbreviations;

    Connectors(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /** The end of the run of letters or digits at {@code start}. A unit of measure written onto a number is cut off: 20kg. */
    int run(int start) {
        int end = start;
        while (is(end, CharType.DIGIT)) {
            end++;
        }
        int digits = end - start;
        while (isLetter(end) || is(end, CharType.DIGIT)) {
            end++;
        }
        return digits > 0 && end > start + digits && isMeasure(start + digits, end) ? start + digits : end;
    }

    /** The end of the unit whose first run is {@code [start, end)}. */
    int end(int start, int end) {
        if (isAddress(start, end)) {
            return addressEnd(end);
        }
        int part = start;
        int to = end;
        while (to + 1 < text.length()) {
            char mark = Folding.fold(text.charAt(to));
            if (mark == '@' && isAlphanumeric(to + 1)) {
                return addressEnd(to);
            }
            int next = isAlphanumeric(to + 1) ? to + 1 : -1;
            if (next < 0 || !joins(mark, part, to)) {
                break;
            }
            part = next;
            to = run(next);
        }
        return stop(start, part, to);
    }

    /** A full stop belongs to the abbreviation or initial before it, unless the line ends there. */
    private int stop(int start, int part, int to) {
        if (to + 1 >= text.length() || text.charAt(to) != '.' || text.charAt(to + 1) == '.') {
            return to;
        }
        boolean initial = to - part == 1 && Character.isUpperCase(text.charAt(part));
        boolean belongs = initial || abbreviations.contains(text, part, to);
        return belongs && !endsLine(to + 1) && !(start == part && isAfterNumber(start)) ? to + 1 : to;
    }

    /** 5m. and 20kg. end with their unit of measure. */
    private boolean isAfterNumber(int start) {
        return start > 0 && is(start - 1, CharType.DIGIT);
    }

    private boolean endsLine(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
            if (CharType.of(c) != CharType.SPACE) {
                return false;
            }
        }
        return true;
    }

    private boolean joins(char mark, int part, int to) {
        boolean digits = is(to - 1, CharType.DIGIT) && is(to + 1, CharType.DIGIT);
        return switch (mark) {
            case '-' -> text.charAt(to) == '-' || text.charAt(to) == '\u2011' || digits;
            case ',', ':' -> digits;
            case '\'' -> isLetter(to - 1) && isLetter(to + 1);
            case '_' -> true;
            case '&' -> isUpper(to - 1) && isUpper(to + 1);
            case '/' -> digits || slashJoins(part, to);
            case '.' -> digits || dotJoins(part, to);
            default -> false;
        };
    }

    /** Digits or capitals on both sides, as in a document's number, or one letter on each, as in «đ/c». */
    private boolean slashJoins(int part, int to) {
        int next = to + 1;
        int end = run(next);
        return to - part == 1 && end - next == 1 || isCode(part, to) && isCode(next, end);
    }

    private boolean isCode(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isUpper(i) && !is(i, CharType.DIGIT)) {
                return false;
            }
        }
        return true;
    }

    private boolean dotJoins(int part, int to) {
        int next = to + 1;
        int end = run(next);
        boolean abbreviation = to - part == 1 || abbreviations.contains(text, part, to);
        if (isUpper(next)) {
            boolean capitals = isShortCode(next, end) || end - next == 1;
            return capitals && (abbreviation || isShortCode(part, to));
        }
        if (is(next, CharType.DIGIT)) {
            return abbreviation && isLetter(part);
        }
        return to - part == 1 && end - next == 1 || isHostName(part, to) && isHostName(next, end);
    }

    /** Written with more than one capital, as MTTQVN, ThS and TSKH are and a word at the head of a sentence is not. */
    private boolean isShortCode(int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += isUpper(i) ? 1 : 0;
        }
        return capitals > 1 && to - from <= 3 || isAllUpper(from, to);
    }

    private boolean isAllUpper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isUpper(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHostName(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return to - from > 1;
    }

    private boolean isAddress(int start, int end) {
        return text.startsWith("://", end) || text.startsWith("www.", start);
    }

    /** An address runs to white space, a quote or a bracket; marks at its end are the sentence's. */
    private int addressEnd(int from) {
        int end = from;
        while (end < text.length()
                && CharType.of(text.charAt(end)) != CharType.SPACE
                && "\"<>)]}»”“".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".,;:!?…'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Lower-case letters to the end of the run, and no time of day as 7h30. */
    private boolean isMeasure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLetter(i) || isUpper(i)) {
                return i > from && isPower(i, to);
            }
        }
        return true;
    }

    /** km2, m3. */
    private boolean isPower(int from, int to) {
        return to - from == 1 && (text.charAt(from) == '2' || text.charAt(from) == '3') && text.charAt(from - 1) == 'm';
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private boolean isAlphanumeric(int at) {
        return isLetter(at) || is(at, CharType.DIGIT);
    }

    private boolean isLetter(int at) {
        return is(at, CharType.LETTER) || is(at, CharType.MARK);
    }

    private boolean is(int at, byte type) {
        return at < text.length() && CharType.of(text.charAt(at)) == type;
    }
}

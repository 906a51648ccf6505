package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.SyllableHash;
import io.github.dukien.internal.text.CharType;
import io.github.dukien.internal.text.Folding;
import io.github.dukien.internal.text.Tones;

/**
 * Cuts a text into units that no word boundary splits: a syllable; a number, date or time with its separators; an e-mail
 * address, a web address, the number of a document; an abbreviation with its full stops; a hyphenated form; else a
 * single mark. One pass, used once by one thread.
 */
final class UnitScanner {
    private static final int LONGEST_SYLLABLE = 24;

    private final String text;
    private final Connectors connectors;
    private final Units units;
    private final char[] folded = new char[LONGEST_SYLLABLE];

    UnitScanner(String text, Abbreviations abbreviations) {
        this.text = text;
        this.connectors = new Connectors(text, abbreviations);
        this.units = new Units(text.length());
    }

    Units scan() {
        int length = text.length();
        int flags = Units.BREAK;
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            byte type = CharType.of(c);
            if (type == CharType.SPACE) {
                flags = isLineEnd(c) ? Units.BREAK : flags & Units.BREAK;
                at++;
                continue;
            }
            if (type == CharType.LETTER || type == CharType.DIGIT) {
                at = word(at, flags);
            } else {
                at = mark(at, flags);
            }
            flags = Units.GLUED;
        }
        return units;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** A unit that begins with a letter or digit: the plain run nearly always, else what the connectors join to it. */
    private int word(int start, int flags) {
        int end = connectors.run(start);
        boolean plain = end == text.length() || CharType.of(text.charAt(end)) == CharType.SPACE;
        if (!plain) {
            end = connectors.end(start, end);
        }
        int shape = shape(start, end);
        units.add(start, end, shape == Units.NUMBER ? numberHash(start, end) : hash(start, end), shape | flags);
        return end;
    }

    private int mark(int start, int flags) {
        char c = text.charAt(start);
        int end = start + 1;
        if (Character.isHighSurrogate(c) && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        } else if (isRepeated(c)) {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        }
        while (end < text.length() && CharType.of(text.charAt(end)) == CharType.MARK) {
            end++;
        }
        boolean soft = end == start + 1 && isSoft(Folding.fold(c));
        units.add(
                start, end, hash(start, Math.min(end, start + 3)), (soft ? Units.SOFT_MARK : Units.HARD_MARK) | flags);
        return end;
    }

    private static boolean isRepeated(char c) {
        return c == '.' || c == '-' || c == '_' || c == '=' || c == '*' || c == '~';
    }

    /** Marks that may stand inside a word when text has been cut with spaces around them. */
    private static boolean isSoft(char c) {
        return c == '.' || c == ',' || c == '-' || c == '/' || c == '&' || c == '\'';
    }

    private int shape(int start, int end) {
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        boolean mark = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (CharType.of(c)) {
                case CharType.DIGIT -> digit = true;
                case CharType.OTHER -> mark = true;
                default -> {
                    boolean isUpper = Character.isUpperCase(c);
                    upper |= isUpper;
                    lower |= !isUpper;
                }
            }
        }
        if (!upper && !lower) {
            return Units.NUMBER;
        }
        if (digit || mark) {
            return Units.MIXED;
        }
        if (!upper) {
            return Units.LOWER;
        }
        return lower ? Units.CAPITALIZED : end - start == 1 ? Units.INITIAL : Units.UPPER;
    }

    /** Numbers are known by their pattern: every digit counts as the same one. */
    private int numberHash(int start, int end) {
        int length = Math.min(end - start, LONGEST_SYLLABLE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            folded[i] = c >= '0' && c <= '9' ? '0' : Folding.fold(c);
        }
        return SyllableHash.of(folded, 0, length);
    }

    private int hash(int start, int end) {
        int length = Math.min(end - start, LONGEST_SYLLABLE);
        for (int i = 0; i < length; i++) {
            folded[i] = Folding.fold(text.charAt(start + i));
        }
        Tones.place(folded, 0, length);
        return SyllableHash.of(folded, 0, length);
    }
}

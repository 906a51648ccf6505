package io.github.dukien.internal.text;

import java.text.Normalizer;

/**
 * A text in NFC with the way back to the offsets of the caller's text. Text that is NFC already is used as it is.
 * Immutable.
 */
public final class NormalizedText {
    private final String original;
    private final String text;
    private final int[] toOriginal;

    private NormalizedText(String original, String text, int[] toOriginal) {
        this.original = original;
        this.text = text;
        this.toOriginal = toOriginal;
    }

    /** Normalises a text to NFC. */
    public static NormalizedText of(String original) {
        if (isPlain(original) || Normalizer.isNormalized(original, Normalizer.Form.NFC)) {
            return new NormalizedText(original, original, new int[0]);
        }
        StringBuilder text = new StringBuilder(original.length());
        int[] map = new int[original.length() * 3 + 1];
        int start = 0;
        while (start < original.length()) {
            int end = segmentEnd(original, start);
            if (end == start + 1 && isPlain(original.charAt(start))) {
                map[text.length()] = start;
                text.append(original.charAt(start));
                start = end;
                continue;
            }
            String segment = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFC);
            int base = text.length();
            text.append(segment);
            for (int i = 0; i < segment.length(); i++) {
                map[base + i] = i == 0 || end - start == segment.length() ? start + i : end - 1;
            }
            start = end;
        }
        map[text.length()] = original.length();
        return new NormalizedText(original, text.toString(), java.util.Arrays.copyOf(map, text.length() + 1));
    }

    /** The NFC text. */
    public String text() {
        return text;
    }

    /** The caller's text. */
    public String original() {
        return original;
    }

    /** Whether the caller's text was NFC already, so that offsets are the same. */
    public boolean isUnchanged() {
        return toOriginal.length == 0;
    }

    /** The offset in the caller's text for an offset (0 to length) in the NFC text. */
    public int original(int offset) {
        return toOriginal.length == 0 ? offset : toOriginal[offset];
    }

    /** A starter with the marks that follow it: the unit in which composing changes lengths. */
    private static int segmentEnd(String s, int start) {
        int end = start + Character.charCount(s.codePointAt(start));
        while (end < s.length() && isMark(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return c >= '\u0300'
                && (type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || c >= '\u1160' && c <= '\u11FF');
    }

    /** Cheap test that holds for nearly all real text: nothing that composes or decomposes. */
    private static boolean isPlain(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (!isPlain(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c < '\u0300' || c >= '\u1EA0' && c <= '\u1EF9' || c >= '\u2010' && c <= '\u2027';
    }
}

package io.github.dukien.archive.brat;

import java.util.Arrays;

/** Offsets in UTF-16 code units to those in code points, and back. */
final class CodePoints {
    /** Where the pairs of surrogates begin, in code units and, less one for each pair before, in code points. */
    private final int[] units;

    private final int[] points;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i++;
            }
        }
        units = Arrays.copyOf(found, count);
        points = new int[count];
        for (int i = 0; i < count; i++) {
            points[i] = units[i] - i;
        }
    }

    int points(int unit) {
        return unit - below(units, unit);
    }

    int units(int point) {
        return point + below(points, point);
    }

    /** How many of some rising numbers are below one. */
    private static int below(int[] rising, int number) {
        int at = Arrays.binarySearch(rising, number);
        return at >= 0 ? at : -at - 1;
    }
}

package io.github.dukien.archive.internal.charset;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8 of which a few bytes were lost or cut: read with U+FFFD in their place, and the reader is told. */
final class DamagedUtf8 {
    private static final int GOOD_FOR_EACH_BAD = 20;

    private DamagedUtf8() {}

    /** The text, null if it does not look like UTF-8 at all. */
    static @Nullable Decoded decode(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int firstBad = -1;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                bad++;
                firstBad = firstBad < 0 ? i : firstBad;
            }
            good += length > 1 ? 1 : 0;
            i += Math.max(1, length);
        }
        if (good == 0 || bad * GOOD_FOR_EACH_BAD > good) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Decoded(text, "UTF-8", true, false, "invalid UTF-8: " + bad + " bytes, the first at " + firstBad);
    }

    /** The length of the well-formed sequence at a place, 0 if there is none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : 0;
        length = first >= 0xF0 && first < 0xF5 ? 4 : length;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}

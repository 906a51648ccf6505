package io.github.dukien.archive.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 by its mark, or by the high bytes that Latin and Vietnamese letters have. */
final class Utf16 {
    private static final int SAMPLE = 4096;
    private static final int SHORTEST = 16;

    private Utf16() {}

    static boolean hasMark(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    static @Nullable Charset of(byte[] bytes) {
        if (hasMark(bytes)) {
            return bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (bytes.length < SHORTEST || bytes.length % 2 != 0) {
            return null;
        }
        if (looksHigh(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return looksHigh(bytes, 0) ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether the bytes at odd or even places are those of Latin, Vietnamese letters and punctuation, many of them 0. */
    private static boolean looksHigh(byte[] bytes, int from) {
        int zero = 0;
        int high = 0;
        int lowZero = 0;
        int limit = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < limit; i += 2) {
            int b = bytes[i + from];
            zero += b == 0 ? 1 : 0;
            high += b == 0 || b == 0x01 || b == 0x03 || b == 0x1E || b == 0x20 ? 1 : 0;
            lowZero += bytes[i + 1 - from] == 0 ? 1 : 0;
        }
        int chars = limit / 2;
        return zero * 2 > chars && high * 20 > chars * 19 && lowZero * 50 < chars;
    }
}

package io.github.dukien.archive.internal.charset;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The view of bytes as windows-1252 in which the older encodings are told apart, with the five undefined bytes kept as
 * control characters, so that every byte has its character and the way back is sure.
 */
final class Latin {
    private static final char[] CHARS = chars();
    private static final Map<Character, Integer> BYTES = bytes();

    private Latin() {}

    static String decode(byte[] bytes, int from) {
        char[] text = new char[bytes.length - from];
        for (int i = 0; i < text.length; i++) {
            text[i] = CHARS[bytes[from + i] & 0xFF];
        }
        return new String(text);
    }

    /** The byte that a char stands for, -1 if none. */
    static int toByte(char c) {
        return c < 0x80 || c >= 0xA0 && c <= 0xFF ? c : BYTES.getOrDefault(c, -1);
    }

    private static char[] chars() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        char[] chars = new String(all, Charset.forName("windows-1252")).toCharArray();
        for (int i = 0; i < 256; i++) {
            chars[i] = chars[i] == '\uFFFD' ? (char) i : chars[i];
        }
        return chars;
    }

    private static Map<Character, Integer> bytes() {
        Map<Character, Integer> bytes = new HashMap<>();
        for (int i = 0x80; i < 0xA0; i++) {
            bytes.put(CHARS[i], i);
            bytes.put((char) i, i);
        }
        return bytes;
    }
}

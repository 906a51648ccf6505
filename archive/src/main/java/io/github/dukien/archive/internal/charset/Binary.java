package io.github.dukien.archive.internal.charset;

import java.nio.charset.StandardCharsets;

/** Tells what is no text, and what it is where its first bytes say so. */
final class Binary {
    private static final String[][] SIGNATURES = {
        {"%PDF", "a PDF"},
        {"PK\u0003\u0004", "a zip file or an Office document"},
        {"\u00D0\u00CF\u0011\u00E0", "an old Office document"},
        {"\u0089PNG", "a PNG picture"},
        {"\u00FF\u00D8\u00FF", "a JPEG picture"},
        {"GIF8", "a GIF picture"},
        {"\u001F\u008B", "gzip within gzip"},
        {"BZh", "bzip2"},
        {"7z\u00BC\u00AF", "7-Zip"},
        {"Rar!", "RAR"},
        {"\u00FD7zXZ", "xz"},
        {"(\u00B5/\u00FD", "Zstandard"},
        {"{\\rtf", "RTF"},
    };

    private static final int SAMPLE = 1 << 16;

    private Binary() {}

    static void check(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (String[] signature : SIGNATURES) {
            if (head.startsWith(signature[0])) {
                throw new UnreadableException("binary: " + signature[1] + ", not text");
            }
        }
        int controls = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                throw new UnreadableException("binary: byte 0 at " + i);
            }
            controls += b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        if (controls * 50 > length) {
            throw new UnreadableException("binary: " + controls + " control characters");
        }
    }
}

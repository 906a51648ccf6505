package io.github.dukien.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Strict decoding of UTF-8, and digests. */
final class Utf8 {
    private Utf8() {}

    /**
     * Decodes bytes; a byte order mark stays in the text, so that offsets hold for everybody who reads the file as UTF-8.
     *
     * @param where the file's name for the message
     * @param firstLine the number of the first line in the file, from 1
     */
    static String decode(byte[] bytes, String where, int firstLine) throws InputException {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw broken(bytes, in.position(), where, firstLine);
        }
        return out.flip().toString();
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static InputException broken(byte[] bytes, int at, String where, int firstLine) {
        int line = firstLine;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        boolean utf16 = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
        String what = utf16 ? "is UTF-16, not UTF-8" : String.format("is not UTF-8 (byte 0x%02X)", bytes[at]);
        return new InputException(where + ":" + line, what + "; convert it, e.g. with iconv -t UTF-8");
    }
}

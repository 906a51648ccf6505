package io.github.dukien.archive.input;

import io.github.dukien.archive.internal.charset.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, out of their archive but not looked at yet. Finding documents is quick and in order; reading
 * them is the work, and any thread may do it. Immutable.
 */
public final class RawInput {
    private final InputSource source;
    private final String id;
    private final byte[] bytes;
    private final Reading reading;

    RawInput(InputSource source, String id, byte[] bytes, Reading reading) {
        this.source = source;
        this.id = id;
        this.bytes = bytes;
        this.reading = reading;
    }

    /** What cannot be read for a reason that is known already. */
    static RawInput failed(InputSource source, String id, String reason) {
        return new RawInput(source, id, new byte[0], (raw, sha) -> new Input.Failure(id, source, null, reason));
    }

    /** Where it came from. */
    public InputSource source() {
        return source;
    }

    /** How many bytes it holds in memory. */
    public int size() {
        return bytes.length;
    }

    /** SHA-256 of the bytes, lower-case hexadecimal: tells whether a document changed without reading it. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Decodes and parses the document. Never throws on any bytes. */
    public Input read() {
        String sha = sha256();
        try {
            return reading.read(this, sha);
        } catch (UnreadableException e) {
            return new Input.Failure(id, source, sha, message(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Input.Failure(id, source, sha, "cannot be read: " + e);
        }
    }

    private static String message(UnreadableException e) {
        return e.getMessage() == null ? "cannot be read" : e.getMessage();
    }

    String id() {
        return id;
    }

    byte[] bytes() {
        return bytes;
    }

    static byte[] utf8(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    /** How bytes become a document. */
    @FunctionalInterface
    interface Reading {
        Input read(RawInput raw, String sha256) throws UnreadableException;
    }
}

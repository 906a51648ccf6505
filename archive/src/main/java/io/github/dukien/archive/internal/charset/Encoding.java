package io.github.dukien.archive.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * An encoding that the caller names: one of ours, or one that Java has.
 *
 * @param label the name that reports carry
 * @param legacy ours, null if it is Java's
 * @param charset Java's, null if it is ours
 */
public record Encoding(
        String label, @Nullable Legacy legacy, @Nullable Charset charset) {

    /**
     * The encoding of a name.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static Encoding named(String name) {
        Legacy legacy = Legacy.named(name);
        if (legacy != null) {
            return new Encoding(legacy.label(), legacy, null);
        }
        try {
            Charset charset = Charset.forName(name);
            return new Encoding(charset.name(), null, charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "unknown encoding '" + name
                            + "': use TCVN3, VNI, VIQR, windows-1258, UTF-8 or another name that Java knows",
                    e);
        }
    }
}

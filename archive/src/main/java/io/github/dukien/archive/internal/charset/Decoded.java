package io.github.dukien.archive.internal.charset;

import org.jspecify.annotations.Nullable;

/**
 * Text out of bytes.
 *
 * @param text the characters, without a byte order mark
 * @param encoding the name of the encoding
 * @param converted whether the characters differ from those that a reader with this encoding would see
 * @param guessed whether nothing speaks for this encoding but that no other fits
 * @param note what the caller should know, e.g. that bytes were damaged; null if nothing
 */
public record Decoded(
        String text,
        String encoding,
        boolean converted,
        boolean guessed,
        @Nullable String note) {
    static Decoded exact(String text, String encoding) {
        return new Decoded(text, encoding, false, false, null);
    }

    /** The same, converted from an older encoding of Vietnamese. */
    public Decoded from(Legacy legacy) {
        return new Decoded(legacy.decode(text), legacy.label(), true, false, note);
    }
}

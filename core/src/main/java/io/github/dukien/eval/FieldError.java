package io.github.dukien.eval;

import org.jspecify.annotations.Nullable;

/**
 * A field that is wrong: an attribute of a matched fact, a position, or a metadata field.
 *
 * @param article the article's id
 * @param field its name with what it belongs to, e.g. {@code money.kind}, {@code position}, {@code metadata.title}
 * @param subject what it is the field of: the fact's text or the person's name; "" for metadata
 * @param gold the gold value; null if gold has none
 * @param predicted the predicted value; null if there is none
 */
public record FieldError(
        String article,
        String field,
        String subject,
        @Nullable String gold,
        @Nullable String predicted) {}

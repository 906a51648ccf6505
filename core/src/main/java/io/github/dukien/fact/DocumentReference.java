package io.github.dukien.fact;

import org.jspecify.annotations.Nullable;

/**
 * A document that the article names by kind and number.
 *
 * @param source the reference, with its date where it stands beside
 * @param kind «Chỉ thị», «Nghị quyết», «Quyết định» …, abbreviations expanded
 * @param number as written («11-CT/TU»)
 * @param date of the document, a day or a year
 * @param issuer who issued it, where stated
 * @param term «XII» of «khóa XII»
 */
public record DocumentReference(
        Source source,
        String kind,
        String number,
        @Nullable EdtfValue date,
        @Nullable String issuer,
        @Nullable String term)
        implements Fact {
    @Override
    public String type() {
        return "document";
    }

    @Override
    public DocumentReference withSource(Source newSource) {
        return new DocumentReference(newSource, kind, number, date, issuer, term);
    }
}

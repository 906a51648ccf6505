package io.github.dukien.archive.input;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import org.jspecify.annotations.Nullable;

/** A document that was read, or why it could not be. */
public sealed interface Input {
    /**
     * The document's name: its own in a dump, else its path below the argument without the extension, with the archive's
     * name before it. Never leads out of a folder. Not necessarily unique.
     */
    String id();

    /** Where it came from. */
    InputSource source();

    /** SHA-256 of its bytes out of the archive, lower-case hexadecimal; null if they were not all read. */
    @Nullable
    String sha256();

    /**
     * A document to extract from.
     *
     * @param id its name, which the article has too
     * @param source where it came from
     * @param sha256 of its bytes; of a row of CSV, of its fields
     * @param encoding the encoding it was in
     * @param article the text with what the page or the dump says about it
     * @param converted whether offsets into the article's text lead nowhere in the caller's file: it was HTML or in an
     *     older encoding, or was damaged. Then the report must carry its text
     * @param note what is worth saying though the document was read, null if nothing
     */
    record Document(
            String id,
            InputSource source,
            String sha256,
            String encoding,
            Article article,
            boolean converted,
            @Nullable String note)
            implements Input {

        /** A report on this document with its origin, and its text where offsets need it. */
        public CivicReport complete(CivicReport report) {
            CivicReport whole = report.withOrigin(new CivicReport.Origin(source.label(), sha256, encoding));
            return converted ? whole.withText(article.text()) : whole;
        }
    }

    /**
     * A document that could not be read.
     *
     * @param id its name, as far as it is known
     * @param source where it came from
     * @param sha256 of its bytes, null if they were not all read
     * @param reason what is wrong, and what would help
     */
    record Failure(String id, InputSource source, @Nullable String sha256, String reason) implements Input {}
}

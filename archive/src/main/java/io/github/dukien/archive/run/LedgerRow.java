package io.github.dukien.archive.run;

import org.jspecify.annotations.Nullable;

/**
 * What became of one input. A ledger has a row for each, in the order of the inputs.
 *
 * <pre>{@code
 * LedgerRow row = LedgerRow.read(line);
 * if (row.status() == LedgerRow.Status.FAILED) {
 *     System.out.println(row.source() + ": " + row.reason());
 * }
 * }</pre>
 *
 * @param id the document's name; not necessarily unique
 * @param source where it came from, as the report's {@code source.path} says it
 * @param sha256 of its bytes, null if they were not all read
 * @param status whether it has a report
 * @param reason why it has none; for a report, what is worth saying all the same; null if nothing
 * @param engine name and version of the extractor
 */
public record LedgerRow(
        String id,
        String source,
        @Nullable String sha256,
        Status status,
        @Nullable String reason,
        String engine) {

    /** The row as JSON, without a line end. */
    public String toJson() {
        return LedgerJson.write(this);
    }

    /**
     * A row from its JSON.
     *
     * @throws IllegalArgumentException if it is no row of a ledger
     */
    public static LedgerRow read(String json) {
        return LedgerJson.read(json);
    }

    /** Whether the input has a report. */
    public enum Status {
        /** It has. */
        DONE,
        /** It could not be read. */
        FAILED
    }
}

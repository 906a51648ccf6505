package io.github.dukien.archive.brat;

import io.github.dukien.CivicReport;

/**
 * A text with its annotations in brat's standoff format.
 *
 * <p>A fact is a text-bound annotation; its constants are attributes, a person's offices annotations of their own, joined
 * by the relation {@code Holds}, other occurrences likewise by {@code MentionOf}. What brat has no place for (values,
 * ids, names of bodies) stands as JSON in the note of the annotation, and what belongs to the whole report in the note of
 * an annotation {@code Article} on the first character. Offsets count code points, as brat does.
 *
 * <pre>{@code
 * BratDocument document = BratDocument.of(report, text);
 * CivicReport same = document.report();
 * }</pre>
 *
 * @param text the {@code .txt} file
 * @param annotations the {@code .ann} file
 */
public record BratDocument(String text, String annotations) {
    /** The annotations that say what a report says. */
    public static BratDocument of(CivicReport report, String text) {
        return new BratDocument(text, new BratWriter(text).write(report));
    }

    /**
     * The report that the annotations say.
     *
     * @throws BratFormatException if they are malformed, do not fit the text, or lack a value
     */
    public CivicReport report() {
        return new BratReader(text).read(annotations);
    }
}

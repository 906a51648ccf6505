package io.github.dukien.archive.run;

import io.github.dukien.CivicReport;

/** Makes of a report what is written. Called on many threads. */
@FunctionalInterface
public interface Rendering {
    /**
     * The report as it is to be written.
     *
     * @param report the report with its origin; with its text where offsets need it or the run adds it
     * @param text the text that its offsets refer to
     */
    String render(CivicReport report, String text);
}

package io.github.dukien.cli.output;

import io.github.dukien.archive.run.RunSummary;
import java.nio.file.Path;
import java.util.Locale;

/** Says in a line how a run into a folder went. */
public final class SummaryLine {
    private SummaryLine() {}

    /** The line; the folder's ledger is named if it tells of failures. */
    public static String of(Path folder, RunSummary summary) {
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%s: %,d reports", folder, summary.done()));
        if (summary.reused() > 0) {
            line.append(String.format(Locale.ROOT, ", %,d inputs done before", summary.reused()));
        }
        if (summary.passedOver() > 0) {
            line.append(String.format(Locale.ROOT, ", %,d other files left out", summary.passedOver()));
        }
        line.append(", ").append(ProgressLine.words(summary.took()));
        if (summary.failed() > 0) {
            long inputs = summary.done() + summary.failed();
            line.append(String.format(
                    Locale.ROOT,
                    "; %,d of %,d inputs failed; %s says why",
                    summary.failed(),
                    inputs,
                    folder.resolve("ledger.jsonl")));
        }
        return line.toString();
    }
}

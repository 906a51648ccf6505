package io.github.dukien.archive.run;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How far the two files of a run that was broken off hold together: as many reports as the ledger has inputs that are
 * done, no torn line, nothing behind.
 *
 * @param ledger bytes of the ledger
 * @param reports bytes of the reports
 * @param rows rows of the ledger
 * @param tally what the rows say
 */
record Extent(long ledger, long reports, long rows, Tally tally) {
    static Extent of(Path ledgerFile, Path reportsFile) throws IOException {
        Tally tally = new Tally();
        long ledger = 0;
        long reports = 0;
        long rows = 0;
        try (LineReader ledgerLines = LineReader.open(ledgerFile);
                LineReader reportLines = LineReader.open(reportsFile)) {
            for (LedgerRow row = row(ledgerLines); row != null; row = row(ledgerLines)) {
                if (row.status() == LedgerRow.Status.DONE) {
                    if (!reportLines.skip()) {
                        break;
                    }
                    reports = reportLines.end();
                }
                ledger = ledgerLines.end();
                tally.count(row);
                rows++;
            }
        }
        return new Extent(ledger, reports, rows, tally);
    }

    /** Null at the end, and from a line on that no run wrote: after a power cut a file may end in anything. */
    private static @Nullable LedgerRow row(LineReader lines) throws IOException {
        String line = lines.next();
        try {
            return line == null ? null : LedgerRow.read(line);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

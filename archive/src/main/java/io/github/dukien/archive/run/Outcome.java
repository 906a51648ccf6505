package io.github.dukien.archive.run;

import org.jspecify.annotations.Nullable;

/**
 * What one input gave.
 *
 * @param row its row in the ledger
 * @param rendered its report as the run's {@link Rendering} wrote it; null if the input failed
 */
public record Outcome(LedgerRow row, @Nullable String rendered) {
    /** Whether there is a report. */
    public boolean isDone() {
        return row.status() == LedgerRow.Status.DONE;
    }
}

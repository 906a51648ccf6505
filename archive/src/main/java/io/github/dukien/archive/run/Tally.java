package io.github.dukien.archive.run;

/** Counts rows of a ledger. */
final class Tally {
    private long done;
    private long failed;

    void count(LedgerRow row) {
        if (row.status() == LedgerRow.Status.DONE) {
            done++;
        } else {
            failed++;
        }
    }

    long done() {
        return done;
    }

    long failed() {
        return failed;
    }

    long total() {
        return done + failed;
    }
}

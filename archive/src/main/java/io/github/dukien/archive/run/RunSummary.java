package io.github.dukien.archive.run;

import java.time.Duration;

/**
 * How a run ended.
 *
 * @param done inputs with a report, of this run and of the one that it continued
 * @param failed inputs without, likewise
 * @param reused how many of both an earlier run had done
 * @param passedOver files of folders and archives that are no documents, or that globs left out
 * @param complete false if the run was stopped before the end of the inputs
 * @param took how long it ran
 */
public record RunSummary(long done, long failed, long reused, long passedOver, boolean complete, Duration took) {
    /** Documents for each second of this run. */
    public double perSecond() {
        double seconds = Math.max(took.toNanos(), 1) / 1e9;
        return (done + failed - reused) / seconds;
    }
}

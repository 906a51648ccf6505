package io.github.dukien.archive.run;

import java.util.function.Consumer;

/** Tells a listener how far the run is, a few times a second. */
final class ProgressMeter {
    private static final long EVERY = 200_000_000;

    private final Consumer<Progress> listener;
    private final Workload workload;
    private final Tally tally;
    private final long before;
    private long last = System.nanoTime();

    ProgressMeter(Consumer<Progress> listener, Workload workload, Tally tally) {
        this.listener = listener;
        this.workload = workload;
        this.tally = tally;
        before = tally.total();
    }

    void tick() {
        long now = System.nanoTime();
        if (now - last >= EVERY) {
            last = now;
            end();
        }
    }

    void end() {
        double seconds = Math.max(1, workload.elapsed().toMillis()) / 1e3;
        double rate = (tally.total() - before) / seconds;
        listener.accept(new Progress(tally.done(), tally.failed(), rate, workload.fraction(), workload.timeLeft()));
    }
}

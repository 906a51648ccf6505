package io.github.dukien.cli;

import io.github.dukien.archive.run.ArchiveRun;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and SIGTERM end a run in good order: what is being worked on is written, and then the process ends. */
final class Interruption implements AutoCloseable {
    private static final int LONGEST = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean happened;

    private Interruption(ArchiveRun run) {
        hook = new Thread(() -> {
            happened = true;
            run.stop();
            await();
        });
    }

    static Interruption of(ArchiveRun run) {
        Interruption interruption = new Interruption(run);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean happened() {
        return happened;
    }

    private void await() {
        try {
            if (!ended.await(LONGEST, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(128 + 2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is written and said. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and waits for this
        }
    }
}

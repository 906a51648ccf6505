package io.github.dukien.archive.run;

import io.github.dukien.archive.input.InputBytes;
import io.github.dukien.archive.input.InputOptions;
import io.github.dukien.archive.input.InputSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * About how much of the work is behind, by the bytes of the files. The sum is made on a thread of its own while the run
 * has begun. Within a packed file the bytes read are taken for {@value #PACKED} times those on the disk.
 */
final class Workload {
    private static final int PACKED = 4;

    private final long limit;
    private final long start = System.nanoTime();
    private volatile long total = -1;
    private String path = "";
    private long pathSize;
    private long pathRead;
    private long finished;
    private long skippedUntil = start;
    private double fractionThen;
    private long taken;

    Workload(List<Path> arguments, InputOptions options, long limit) {
        this.limit = limit;
        Thread thread = new Thread(() -> total = InputBytes.of(arguments, options), "dukien-workload");
        thread.setDaemon(true);
        thread.start();
    }

    /** An input was read. */
    synchronized void read(InputSource source, int bytes) {
        if (!source.path().equals(path)) {
            finished += pathSize;
            path = source.path();
            pathSize = size(path);
            pathRead = 0;
        }
        boolean packed = source.entry() != null || path.endsWith(".gz");
        pathRead = Math.min(pathSize, pathRead + (packed ? bytes / PACKED : bytes));
    }

    /** An input was taken up, or found to have been done before; what was costs next to no time. */
    synchronized void doneBefore(boolean before) {
        taken++;
        if (before) {
            skippedUntil = System.nanoTime();
            Double fraction = fraction();
            fractionThen = fraction == null ? 0 : fraction;
        }
    }

    @Nullable
    synchronized Double fraction() {
        double ofLimit = limit == Long.MAX_VALUE ? 0 : (double) taken / limit;
        double ofBytes = total <= 0 ? 0 : Math.min(1, (double) (finished + pathRead) / total);
        double fraction = Math.max(ofLimit, ofBytes);
        return fraction == 0 ? null : fraction;
    }

    @Nullable
    synchronized Duration timeLeft() {
        Double fraction = fraction();
        if (fraction == null || fraction <= fractionThen) {
            return null;
        }
        double since = System.nanoTime() - skippedUntil;
        return Duration.ofNanos((long) (since * (1 - fraction) / (fraction - fractionThen)));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static long size(String path) {
        try {
            return Files.size(Path.of(path));
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }
}

package io.github.dukien.archive.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param done inputs with a report so far
 * @param failed inputs without
 * @param perSecond inputs for each second
 * @param fraction about how much of the work is behind, 0 to 1; null while nobody knows, as with standard input
 * @param timeLeft about how long the rest takes; null while nobody knows
 */
public record Progress(
        long done,
        long failed,
        double perSecond,
        @Nullable Double fraction,
        @Nullable Duration timeLeft) {}

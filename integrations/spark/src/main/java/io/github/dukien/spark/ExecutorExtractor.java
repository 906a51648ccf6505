package io.github.dukien.spark;

import io.github.dukien.FactExtractor;
import org.jspecify.annotations.Nullable;

/**
 * The extractor of this JVM, built on first use and shared by all tasks of an executor. It is never sent over the wire:
 * that it cannot be built fails the job, as no article is to blame.
 */
final class ExecutorExtractor {
    private static @Nullable FactExtractor extractor;

    private ExecutorExtractor() {}

    static synchronized FactExtractor get() {
        FactExtractor built = extractor;
        if (built == null) {
            built = FactExtractor.create();
            extractor = built;
        }
        return built;
    }
}

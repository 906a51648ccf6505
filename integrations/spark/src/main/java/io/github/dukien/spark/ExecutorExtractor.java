package io.github.dukien.spark;

import io.github.dukien.FactExtractor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The extractor of this JVM, built on first use and shared by all tasks of an executor. It is never sent over the wire:
 * that it cannot be built fails the job, as no article is to blame.
 */
final class ExecutorExtractor {
    private static final Logger LOG = LoggerFactory.getLogger(ExecutorExtractor.class);

    private static @Nullable FactExtractor extractor;

    private ExecutorExtractor() {}

    static synchronized FactExtractor get() {
        FactExtractor built = extractor;
        if (built == null) {
            long start = System.nanoTime();
            built = FactExtractor.create();
            extractor = built;
            LOG.info("extractor built in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
        return built;
    }
}

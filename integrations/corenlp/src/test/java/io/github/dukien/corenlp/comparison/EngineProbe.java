package io.github.dukien.corenlp.comparison;

import com.sun.management.OperatingSystemMXBean;
import io.github.dukien.segment.WordSegmenter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures one engine in a Java of its own, so that no engine warms another: {@code EngineProbe ENGINE MODELS [seconds]}
 * prints the processor's milliseconds up to the first words, heap in use then, and words a second on one thread. Processor
 * time, because a clock would measure what else the machine does.
 */
final class EngineProbe {
    private EngineProbe() {}

    /** Prints {@code startup=…}, {@code heap=…} and, where seconds are given, {@code words=…}. */
    public static void main(String[] args) throws IOException {
        WordSegmenter segmenter = Engine.valueOf(args[0]).load(Path.of(args[1]));
        segmenter.segment("Ban Dân vận Tỉnh ủy họp sáng 7/7.");
        System.out.println("startup=" + processNanos() / 1_000_000);
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        System.out.println("heap="
                + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        if (args.length > 2) {
            List<String> texts = Articles.texts();
            long nanos = Long.parseLong(args[2]) * 1_000_000_000L;
            speed(segmenter, texts, nanos);
            System.out.println(
                    "words=" + Math.round(Math.max(speed(segmenter, texts, nanos), speed(segmenter, texts, nanos))));
        }
    }

    private static double speed(WordSegmenter segmenter, List<String> texts, long nanos) {
        long start = threadNanos();
        long words = 0;
        while (threadNanos() - start < nanos) {
            for (String text : texts) {
                words += segmenter.segment(text).size();
            }
        }
        return words * 1e9 / (threadNanos() - start);
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}

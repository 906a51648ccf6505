package io.github.dukien.corenlp.comparison;

import io.github.dukien.segment.WordSegmenter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures one engine in a Java of its own, so that no engine warms another: {@code EngineProbe ENGINE MODELS [seconds]}
 * prints milliseconds from the start of Java to the first words, heap in use then, and words a second on one thread.
 */
final class EngineProbe {
    private EngineProbe() {}

    /** Prints {@code startup=…}, {@code heap=…} and, where seconds are given, {@code words=…}. */
    public static void main(String[] args) throws IOException {
        WordSegmenter segmenter = Engine.valueOf(args[0]).load(Path.of(args[1]));
        segmenter.segment("Ban Dân vận Tỉnh ủy họp sáng 7/7.");
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("startup=" + (System.currentTimeMillis() - started));
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
        long start = System.nanoTime();
        long words = 0;
        while (System.nanoTime() - start < nanos) {
            for (String text : texts) {
                words += segmenter.segment(text).size();
            }
        }
        return words * 1e9 / (System.nanoTime() - start);
    }
}

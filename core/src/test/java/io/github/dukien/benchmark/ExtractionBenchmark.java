package io.github.dukien.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.json.ReportWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole extraction beside a plain pass over the same bytes (decode to a String, classify each char), so that budgets
 * are ratios and not figures of one machine. One operation is the whole corpus; the counter {@code megabytes} is what
 * counts. See {@code docs/benchmarks.md}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {
    /** What is read, and what reads it. */
    @State(Scope.Benchmark)
    public static class Setup {
        final Corpus corpus = Corpus.load();
        final FactExtractor extractor = FactExtractor.create();
        final ReportWriter writer = ReportWriter.create();
    }

    /** Millions of bytes read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        /** Counted by JMH per second. */
        public double megabytes;
    }

    /** The yardstick: decode and classify each char. */
    @Benchmark
    public long plainPass(Setup setup, Volume volume) {
        long classes = 0;
        for (byte[] article : setup.corpus.articles()) {
            String text = new String(article, UTF_8);
            for (int i = 0; i < text.length(); i++) {
                classes += Character.getType(text.charAt(i));
            }
        }
        volume.megabytes += setup.corpus.size() / 1e6;
        return classes;
    }

    /** Bytes to reports. */
    @Benchmark
    public long extract(Setup setup, Volume volume) {
        long facts = 0;
        for (byte[] article : setup.corpus.articles()) {
            facts += setup.extractor
                    .extract(Article.of(new String(article, UTF_8)))
                    .facts()
                    .size();
        }
        volume.megabytes += setup.corpus.size() / 1e6;
        return facts;
    }

    /** Bytes to JSON. */
    @Benchmark
    public long extractToJson(Setup setup, Volume volume) {
        long chars = 0;
        for (byte[] article : setup.corpus.articles()) {
            chars += setup.writer
                    .toJson(setup.extractor.extract(Article.of(new String(article, UTF_8))))
                    .length();
        }
        volume.megabytes += setup.corpus.size() / 1e6;
        return chars;
    }
}

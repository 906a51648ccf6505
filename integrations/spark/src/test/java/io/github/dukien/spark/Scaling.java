package io.github.dukien.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import com.sun.management.OperatingSystemMXBean;
import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.spark.testing.Articles;
import io.github.dukien.spark.testing.Sessions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * What one core does, and two: the library alone, {@code extract}, and the whole job. Each is run on few articles and on
 * many; the difference is what an article costs, the rest what a job costs. All is in one JVM, which is warm, and takes
 * turns; of two rounds the better counts, as other programs only ever slow down. The processor's time hardly depends on
 * them.
 */
final class Scaling {
    private static final int ROUNDS = 2;
    private static final int FEW = 2;
    private static final int FILES = 8;

    private final Path dir;
    private final List<Article> articles;
    private final int many;

    private Scaling(Path dir, List<Article> articles, int many) {
        this.dir = dir;
        this.articles = articles;
        this.many = many;
    }

    public static void main(String[] arguments) throws IOException {
        Scaling scaling =
                new Scaling(Files.createTempDirectory("scaling"), Articles.all(), Integer.parseInt(arguments[0]));
        scaling.prepare();
        Map<String, Cost> best = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Cost> found : scaling.round().entrySet()) {
                System.out.printf("round %d  %-21s %s%n", round, found.getKey(), found.getValue());
                if (round > 0) { // the first one warms up
                    best.merge(found.getKey(), found.getValue(), Cost::better);
                }
            }
        }
        best.forEach((what, cost) -> System.out.printf("best     %-21s %s%n", what, cost));
    }

    /** Time in milliseconds, by the clock and of the processor: of an article, and of a job without any. */
    private record Cost(double clock, double processor, double jobsProcessor) {
        Cost better(Cost other) {
            return new Cost(
                    Math.min(clock, other.clock),
                    Math.min(processor, other.processor),
                    Math.min(jobsProcessor, other.jobsProcessor));
        }

        @Override
        public String toString() {
            return String.format(
                    "an article: %.2f ms (%.0f a second), %.2f ms of processor; a job: %.1f s of processor",
                    clock, 1000 / clock, processor, jobsProcessor / 1000);
        }
    }

    private void prepare() {
        long bytes = articles.stream()
                .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        System.out.printf(
                "%d articles of %d bytes on average, %d times%n", articles.size(), bytes / articles.size(), many);
        SparkSession session = Sessions.local(2);
        for (int copies : new int[] {FEW, many}) {
            Articles.rows(session, articles)
                    .crossJoin(session.range(copies).toDF("copy"))
                    .withColumn("id", concat(col("id"), lit("-"), col("copy")))
                    .repartition(FILES)
                    .write()
                    .parquet(input(copies));
        }
        session.stop();
    }

    private Map<String, Cost> round() {
        Map<String, Cost> found = new LinkedHashMap<>();
        found.put("library, one thread", cost(this::library));
        for (int cores = 1; cores <= 2; cores++) {
            SparkSession session = Sessions.local(cores);
            found.put("extract, local[" + cores + "]", cost(copies -> extract(session, copies)));
            found.put("whole job, local[" + cores + "]", cost(copies -> job(session, copies)));
            session.stop();
        }
        return found;
    }

    private void library(int copies) {
        FactExtractor extractor = ExecutorExtractor.get();
        for (int i = 0; i < copies; i++) {
            articles.forEach(extractor::extract);
        }
    }

    private void extract(SparkSession session, int copies) {
        DukienSpark.extract(session.read().parquet(input(copies)), Columns.standard())
                .write()
                .format("noop")
                .mode("overwrite")
                .save();
    }

    private void job(SparkSession session, int copies) {
        new ExtractJob(dir.resolve("out").toString(), true)
                .run(session, session.read().parquet(input(copies)), Columns.standard());
    }

    @FunctionalInterface
    private interface Work {
        void run(int copies);
    }

    private Cost cost(Work work) {
        double[] few = milliseconds(work, FEW);
        double[] all = milliseconds(work, many);
        double more = (double) (many - FEW) * articles.size();
        double processor = (all[1] - few[1]) / more;
        return new Cost((all[0] - few[0]) / more, processor, few[1] - processor * FEW * articles.size());
    }

    private static double[] milliseconds(Work work, int copies) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long clock = System.nanoTime();
        long processor = system.getProcessCpuTime();
        work.run(copies);
        return new double[] {(System.nanoTime() - clock) / 1e6, (system.getProcessCpuTime() - processor) / 1e6};
    }

    private String input(int copies) {
        return dir.resolve("in" + copies).toString();
    }
}

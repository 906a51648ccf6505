package io.github.dukien.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.spark.testing.Articles;
import io.github.dukien.spark.testing.Sessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * What one core does, and two: prints articles a second of the library alone, of {@code extract}, and of the whole job.
 * All runs are in one JVM, which is warm, and take turns; of three, the best counts, as other programs only ever slow down.
 */
final class Scaling {
    private static final int ROUNDS = 3;
    private static final int FILES = 16;

    private final Path dir;
    private final List<Article> articles;
    private final int copies;

    private Scaling(Path dir, List<Article> articles, int copies) {
        this.dir = dir;
        this.articles = articles;
        this.copies = copies;
    }

    public static void main(String[] arguments) throws IOException {
        Scaling scaling =
                new Scaling(Files.createTempDirectory("scaling"), Articles.all(), Integer.parseInt(arguments[0]));
        scaling.describe();
        scaling.prepare();
        double[] best = new double[5];
        for (int round = 0; round <= ROUNDS; round++) { // the first one warms up
            double[] found = {scaling.library(), scaling.extract(1), scaling.extract(2), scaling.job(1), scaling.job(2)
            };
            System.out.printf(
                    "round %d: %.0f %.0f %.0f %.0f %.0f%n", round, found[0], found[1], found[2], found[3], found[4]);
            for (int i = 0; round > 0 && i < best.length; i++) {
                best[i] = Math.max(best[i], found[i]);
            }
        }
        System.out.printf(
                "articles/s: library, one thread %.0f | extract local[1] %.0f, local[2] %.0f (%.2f times)"
                        + " | whole job local[1] %.0f, local[2] %.0f (%.2f times)%n",
                best[0], best[1], best[2], best[2] / best[1], best[3], best[4], best[4] / best[3]);
    }

    private void describe() {
        long bytes = articles.stream()
                .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        System.out.printf(
                "%d articles of %d bytes on average, %d times%n", articles.size(), bytes / articles.size(), copies);
    }

    private void prepare() {
        SparkSession session = Sessions.local(2);
        Articles.rows(session, articles)
                .crossJoin(session.range(copies).toDF("copy"))
                .withColumn("id", concat(col("id"), lit("-"), col("copy")))
                .repartition(FILES)
                .write()
                .parquet(input());
        session.stop();
    }

    private double library() {
        FactExtractor extractor = ExecutorExtractor.get();
        return rate(() -> {
            for (int i = 0; i < copies; i++) {
                articles.forEach(extractor::extract);
            }
        });
    }

    private double extract(int cores) {
        SparkSession session = Sessions.local(cores);
        double rate = rate(() -> DukienSpark.extract(session.read().parquet(input()), Columns.standard())
                .write()
                .format("noop")
                .mode("overwrite")
                .save());
        session.stop();
        return rate;
    }

    private double job(int cores) {
        SparkSession session = Sessions.local(cores);
        double rate = rate(() -> new ExtractJob(dir.resolve("out").toString(), true)
                .run(session, session.read().parquet(input()), Columns.standard()));
        session.stop();
        return rate;
    }

    private double rate(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return 1e9 * articles.size() * copies / (System.nanoTime() - start);
    }

    private String input() {
        return dir.resolve("in").toString();
    }
}

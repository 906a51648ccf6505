package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.spark.testing.Articles;
import io.github.dukien.spark.testing.Cells;
import io.github.dukien.spark.testing.Sessions;
import io.github.dukien.spark.testing.StandaloneCluster;
import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The job's jar on a standalone master with two workers, all processes of their own, as spark-submit runs it. */
@EnabledIfSystemProperty(named = "dukien.ci", matches = "true", disabledReason = "starts six JVMs: with CI=true")
class SubmittedJobIT {
    private static final SparkSession SPARK = Sessions.local();
    private static final int FILES = 6;

    @TempDir
    private Path dir;

    @Test
    void factsAreTheLibrarysOnTwoWorkers() throws IOException, InterruptedException {
        List<Article> articles = Articles.all();
        Path input = dir.resolve("in");
        Articles.rows(SPARK, articles).repartition(FILES).write().json(input.toString());
        Files.writeString(input.resolve("broken.json"), "{\"id\": \"broken\", \"text\":\n");
        Path output = dir.resolve("out");

        try (StandaloneCluster cluster = StandaloneCluster.start(dir.resolve("cluster"), 2)) {
            String said = cluster.submit(
                    Main.class.getName(),
                    Path.of(System.getProperty("dukien.job")),
                    "--partitions",
                    String.valueOf(FILES),
                    input.toString(),
                    "-o",
                    output.toString());

            assertThat(said).contains((articles.size() + 1) + " articles, 1 failed");
            assertThat(cluster.executorLogs())
                    .as("each worker had an executor, and each executor built one extractor for its many tasks")
                    .hasSize(2)
                    .allSatisfy(log -> assertThat(log).containsOnlyOnce("extractor built"));
        }

        FactExtractor extractor = FactExtractor.create();
        List<CivicReport> expected = articles.stream().map(extractor::extract).toList();
        for (Table<?> table : Schema.TABLES) {
            String folder = table.facts() == null ? table.name() : "facts/fact_type=" + table.name();
            assertThat(Cells.of(read(output, folder))).as(table.name()).isEqualTo(Cells.of(table, expected));
        }
        assertThat(read(output, "failures").select("error").head().getString(0)).startsWith("not a JSON object");
    }

    private static Dataset<Row> read(Path output, String folder) {
        return SPARK.read().parquet(output.resolve(folder).toString());
    }
}

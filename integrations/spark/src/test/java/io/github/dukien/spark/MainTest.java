package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.fact.Money;
import io.github.dukien.spark.testing.Articles;
import io.github.dukien.spark.testing.Sessions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final SparkSession SPARK = Sessions.local();
    private static final String MONEY = "Hội vận động trên 2,5 tỷ đồng hỗ trợ hội viên nghèo.";

    @TempDir
    private Path dir;

    @Test
    void jsonLinesToTablesByFactType() throws IOException {
        Path input = write(
                "in/a.jsonl",
                "{\"id\": 7, \"text\": \"" + MONEY + "\", \"published\": \"2020-07-09\", \"views\": [1]}",
                "{\"id\": \"broken\", \"text\":",
                "{\"id\": \"empty\"}",
                "{\"id\": \"day\", \"text\": \"x\", \"published\": \"07/2020\"}");
        Path output = dir.resolve("out");

        assertThat(Main.run(input.getParent().toString(), "-o", output.toString()))
                .isZero();

        assertThat(rows(output, "failures", "error"))
                .containsExactlyInAnyOrder(
                        "not a JSON object: {\"id\": \"broken\", \"text\":",
                        "no 'text'",
                        "published is no day such as 2020-07-09: 07/2020");
        assertThat(rows(output, "articles", "id || ' ' || published")).containsExactly("7 2020-07-09");
        assertThat(rows(output, "facts/fact_type=money", "article_id || ' ' || int(amount / 1000000)"))
                .containsExactly("7 2500");
        Dataset<Row> facts = SPARK.read().parquet(output.resolve("facts").toString());
        assertThat(facts.where("fact_type = 'money'")
                        .select("text")
                        .collectAsList()
                        .toString())
                .isEqualTo("[[trên 2,5 tỷ đồng]]");

        assertThat(SPARK.sql(queryOfTheDocs().replace("facts/2020", output.toString()))
                        .collectAsList())
                .hasSize(1);
        Dataset<Row> money = DukienSpark.facts(SPARK.read().parquet(output + "/reports"), Money.class);
        assertThat(money.queryExecution().executedPlan().toString())
                .as("a table reads its own columns of the reports only")
                .contains("money:array<struct<")
                .doesNotContain("people:", "metadata:", "error:");

        assertThat(messages(input.toString(), "-o", output.toString()))
                .startsWith("1: dukien-spark: [PATH_ALREADY_EXISTS]")
                .contains("--overwrite");
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        write("csv/a.csv", "key,body", "a,b");

        assertThat(messages("--format", "csv", dir.resolve("csv").toString(), "-o", "x"))
                .contains("2: the input cannot be read: the input has no column 'text' (--text): it has key, body");
        assertThat(messages(dir.resolve("nowhere").toString(), "-o", "x"))
                .startsWith("2: ")
                .contains("nowhere");
        assertThat(messages("in")).startsWith("2: ").contains("--output");
    }

    private static String queryOfTheDocs() throws IOException {
        String page = Files.readString(Articles.ROOT.resolve("docs/spark.md"));
        int start = page.indexOf("```sql\n") + "```sql\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static List<String> rows(Path output, String folder, String expression) {
        return SPARK.read().parquet(output.resolve(folder).toString()).selectExpr(expression).collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static String messages(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setErr(captured);
            int code = Main.run(arguments);
            return code + ": " + bytes.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(before);
        }
    }

    private Path write(String name, String... lines) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(lines));
    }
}

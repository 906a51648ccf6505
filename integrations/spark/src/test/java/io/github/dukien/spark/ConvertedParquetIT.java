package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportReader;
import io.github.dukien.spark.testing.Articles;
import io.github.dukien.spark.testing.Cells;
import io.github.dukien.spark.testing.Processes;
import io.github.dukien.spark.testing.Sessions;
import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spark reads the tables of {@code ./dukien convert} without help. That is run as a process: its jar may not stand here. */
class ConvertedParquetIT {
    private static final SparkSession SPARK = Sessions.local();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    private static Path dir;

    private static List<String> lines;

    @BeforeAll
    static void extractAndConvert() throws IOException, InterruptedException {
        String jar = System.getProperty("dukien.jar");
        Path articles = Articles.ROOT.resolve("testdata/articles");
        dukien(
                jar,
                "extract",
                articles.toString(),
                "--include",
                "*.txt",
                "-o",
                dir.resolve("out").toString());
        dukien(
                jar,
                "convert",
                dir.resolve("out").toString(),
                "--to",
                "parquet",
                "-o",
                dir.resolve("tables").toString());
        lines = Files.readAllLines(dir.resolve("out/reports.jsonl"));
    }

    private static void dukien(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"));
        all.addAll(Arrays.asList(arguments));
        Processes.run(Map.of(), dir.resolve("log"), all.toArray(String[]::new));
    }

    @Test
    void everyTableHasTheValuesOfTheReports() {
        List<CivicReport> reports = lines.stream().map(ReportReader::read).toList();
        assertThat(reports).hasSizeGreaterThan(100);
        for (Table<?> table : Schema.TABLES) {
            Dataset<Row> read = read(table.name());

            assertThat(read.columns())
                    .containsExactly(table.columns().stream()
                            .map(column -> column.name())
                            .toArray(String[]::new));
            assertThat(Cells.of(read)).as(table.name()).isEqualTo(Cells.of(table, reports));
        }
        assertThat(read("articles").selectExpr("max(article)").head().getLong(0))
                .isEqualTo(reports.size());
    }

    /** The same from the JSON itself, for the columns that matter most. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | person | name text=text",
                "dates | date | value from_day=from to_day=to",
                "member_counts | memberCount | members=count unit kind",
                "percentages | percentage | percent relation bound",
                "money | money | amount currency kind bound scope period",
                "mediations | mediation | received successful rate",
                "documents | document | kind number date",
                "activities | activity | quantity=count unit item"
            })
    void figuresAreThoseOfTheJson(String table, String type, String columns) throws IOException {
        List<String> names = List.of(columns.split(" ", -1));
        List<List<String>> expected = new ArrayList<>();
        for (String line : lines) {
            for (JsonNode fact : JSON.readTree(line).path("facts")) {
                if (fact.path("type").asText().equals(type)) {
                    expected.add(names.stream()
                            .map(name -> text(fact.path(name.substring(name.indexOf('=') + 1))))
                            .toList());
                }
            }
        }
        String[] select = names.stream().map(name -> name.split("=", -1)[0]).toArray(String[]::new);

        List<List<String>> found = read(table).selectExpr(select).collectAsList().stream()
                .map(row -> Arrays.stream(select)
                        .map(name -> text(row.<Object>getAs(name)))
                        .toList())
                .toList();

        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(40);
    }

    private static Dataset<Row> read(String table) {
        return SPARK.read()
                .parquet(dir.resolve("tables").resolve(table + ".parquet").toString());
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? null : node.isNumber() ? text(node.decimalValue()) : node.asText();
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell == null ? null : cell.toString();
    }
}

package io.github.dukien.archive.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.archive.testing.TestData;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.fact.UnknownFact;
import io.github.dukien.json.ReportReader;
import io.github.dukien.json.ReportWriter;
import io.github.dukien.table.Schema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables, read back by DuckDB, say what the JSON says. Expectations are made from the JSON, not from the records. */
class FlatTablesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String SHARED = "{\"id\": \"h\", \"facts\": [%s]}";

    @TempDir
    private static Path dir;

    private static final List<JsonNode> REPORTS = new ArrayList<>();

    @BeforeAll
    static void tables() throws IOException {
        FactExtractor extractor = FactExtractor.create();
        List<CivicReport> reports = new ArrayList<>();
        for (Path gold : TestData.gold()) {
            reports.add(TestData.report(gold));
            Article article = Article.of(TestData.text(gold)).withId(gold.getFileName() + " \"quoted\"\n;,");
            reports.add(extractor
                    .extract(article)
                    .withOrigin(new CivicReport.Origin("a.zip!/" + article.id(), "00ff", "TCVN3")));
        }
        reports.add(hostile());
        try (FlatTables parquet = FlatTables.parquet(dir.resolve("parquet"));
                FlatTables csv = FlatTables.csv(dir.resolve("csv"));
                FlatTables safe = FlatTables.spreadsheetSafeCsv(dir.resolve("safe"))) {
            for (CivicReport report : reports) {
                String line = ReportWriter.create().explained().toJson(report);
                REPORTS.add(JSON.readTree(line));
                parquet.add(line);
                csv.add(report);
                safe.add(report);
            }
            parquet.finish();
            csv.finish();
            safe.finish();
            assertThat(parquet.articles()).isEqualTo(reports.size());
        }
    }

    private static CivicReport hostile() {
        String text = "=HYPERLINK(\"x\")";
        UnknownFact fact = new UnknownFact(
                Source.of("x1", new Span(0, text.length()), text),
                "award",
                Map.of("level", new BigDecimal("1.5"), "note", "-1+2"));
        CivicReport base = ReportReader.read(String.format(
                SHARED,
                "{\"id\":\"m\",\"type\":\"money\",\"text\":\"a\",\"start\":0,\"end\":1,\"amount\":12345678901234567890.123456789,"
                        + "\"currency\":\"VND\",\"purpose\":\"@SUM(A1)\",\"max\":" + "9".repeat(40) + "}"));
        return new CivicReport(
                "h", null, null, base.metadata(), List.of(base.facts().get(0), fact), List.of(), null, null);
    }

    @ParameterizedTest
    @CsvSource({"csv", "parquet"})
    void articlesAreThoseOfTheJson(String format) throws SQLException {
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode report : REPORTS) {
            JsonNode metadata = report.path("metadata");
            List<String> byline = new ArrayList<>();
            metadata.path("byline").forEach(name -> byline.add(name.asText()));
            expected.add(row(
                    report.path("id").asText(),
                    report.path("source").path("path"),
                    report.path("source").path("encoding"),
                    metadata.path("title"),
                    metadata.path("published"),
                    metadata.path("publishedTime"),
                    metadata.path("province"),
                    byline.isEmpty() ? null : String.join("; ", byline),
                    metadata.path("event").path("name"),
                    metadata.path("event").path("date"),
                    report.path("facts").size()));
        }
        assertThat(
                        query(
                                format,
                                "articles",
                                "id, path, encoding, title, published, published_time, province, byline, event, event_date, facts"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | person | name honorific degree gender role",
                "dates | date | value from_day=from to_day=to date_precision=precision modifier part_of_day=partOfDay role inferred calendar",
                "member_counts | memberCount | members=count max_members=max total unit kind bound change organization period scope planned",
                "percentages | percentage | percent max_percent=max relation bound base baseline period scope planned",
                "money | money | amount max_amount=max total currency kind bound purpose per period scope planned",
                "mediations | mediation | teams mediators received mediated successful unsuccessful pending rate period scope planned",
                "documents | document | kind number date issuer term",
                "activities | activity | quantity=count max_quantity=max total unit bound change item action period scope planned"
            })
    void factsAreThoseOfTheJson(String table, String type, String columns) throws SQLException {
        List<String> names = new ArrayList<>(List.of("fact=id", "text", "start_char=start", "end_char=end"));
        names.addAll(List.of(columns.split(" ", -1)));
        String select = String.join(
                ", ", names.stream().map(name -> name.split("=", -1)[0]).toList());
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode report : REPORTS) {
            for (JsonNode fact : report.path("facts")) {
                if (fact.path("type").asText().equals(type)) {
                    List<String> row = new ArrayList<>();
                    for (String name : names) {
                        String field = name.substring(name.indexOf('=') + 1);
                        boolean flag = field.equals("planned") || field.equals("inferred");
                        row.add(flag ? String.valueOf(fact.path(field).asBoolean()) : string(fact.path(field)));
                    }
                    expected.add(row);
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(40);
        for (String format : List.of("csv", "parquet")) {
            List<List<String>> found = query(format, table, select);
            if (format.equals("parquet") && table.equals("money")) {
                found.get(found.size() - 1).set(5, "9".repeat(40)); // more digits than the column has: left empty
            }
            assertThat(found).as(format).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"csv", "parquet"})
    void positionsAndChecksAreThoseOfTheJson(String format) throws SQLException {
        List<List<String>> positions = new ArrayList<>();
        List<List<String>> checks = new ArrayList<>();
        for (int i = 0; i < REPORTS.size(); i++) {
            for (JsonNode fact : REPORTS.get(i).path("facts")) {
                int number = 0;
                for (JsonNode position : fact.path("positions")) {
                    positions.add(row(
                            i + 1,
                            fact.path("id"),
                            ++number,
                            fact.path("name"),
                            position.path("title"),
                            position.path("rank"),
                            position.path("organization"),
                            position.path("province"),
                            position.path("status"),
                            position.path("start")));
                }
            }
            for (JsonNode check : REPORTS.get(i).path("checks")) {
                checks.add(row(
                        i + 1, check.path("kind"), check.path("status"), check.path("stated"), check.path("computed")));
            }
        }
        assertThat(
                        query(
                                format,
                                "positions",
                                "article, fact, position, name, title, office_rank, organization, province, status, start_char"))
                .isEqualTo(positions);
        assertThat(query(format, "checks", "article, kind, status, stated, computed"))
                .isEqualTo(checks);
        assertThat(query(format, "other_facts", "type, fields->>'note'")).containsExactly(List.of("award", "-1+2"));
    }

    @Test
    void parquetHasTypes() throws SQLException {
        assertThat(query("parquet", "money", "typeof(amount), typeof(planned), typeof(period_from), typeof(article)")
                        .get(0))
                .containsExactly("DECIMAL(38,9)", "BOOLEAN", "DATE", "BIGINT");
    }

    @Test
    void spreadsheetsRunNoFormulas() throws IOException {
        String money = Files.readString(dir.resolve("safe/money.csv"));
        assertThat(money).contains("'@SUM(A1)").doesNotContain(",@SUM").startsWith("\uFEFFarticle,");
        assertThat(dir.resolve("csv/money.csv")).content().startsWith("article,");
        assertThat(Files.readString(dir.resolve("safe/other_facts.csv"))).contains("'=HYPERLINK");
        assertThat(Files.readString(dir.resolve("csv/other_facts.csv"))).doesNotContain("'=HYPERLINK");
        assertThat(Files.readString(dir.resolve("safe/percentages.csv")))
                .doesNotContain("'-")
                .contains(",-");
    }

    @Test
    void everyColumnIsInTheDictionary() throws IOException {
        List<String> lines = Files.readAllLines(dir.resolve("csv/columns.csv"));
        int columns = Schema.TABLES.stream().mapToInt(t -> t.columns().size()).sum();
        assertThat(lines).hasSize(1 + Schema.TABLES.size() + columns);
        assertThat(lines).noneMatch(line -> line.endsWith(","));
    }

    @Test
    void halfATableIsNone(@TempDir Path other) throws IOException {
        try (FlatTables tables = FlatTables.parquet(other)) {
            assertThatThrownBy(() -> tables.add("{")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(other).isEmptyDirectory();
    }

    private static List<String> row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof JsonNode node ? string(node) : cell == null ? null : cell.toString());
        }
        return row;
    }

    private static String string(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        return node.isNumber() ? plain(node.decimalValue()) : node.asText();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> query(String format, String table, String columns) throws SQLException {
        Path file = dir.resolve(format).resolve(table + "." + format);
        String from = format.equals("csv")
                ? "read_csv('" + file + "', header = true, all_varchar = true)"
                : "read_parquet('" + file + "')";
        List<List<String>> rows = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery("select " + columns + " from " + from)) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    Object cell = result.getObject(i);
                    row.add(cell instanceof BigDecimal number ? plain(number) : cell == null ? null : cell.toString());
                }
                rows.add(row);
            }
        }
        return rows;
    }
}

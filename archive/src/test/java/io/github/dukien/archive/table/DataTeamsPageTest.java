package io.github.dukien.archive.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.FactExtractor;
import io.github.dukien.archive.run.ArchiveRun;
import io.github.dukien.archive.testing.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of docs/data-teams.md, over the gold of the annotated articles. */
class DataTeamsPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("dukien.root", "..")).resolve("docs/data-teams.md");

    @TempDir
    private static Path dir;

    @BeforeAll
    static void tables() throws IOException {
        try (FlatTables tables = FlatTables.parquet(dir.resolve("tables"))) {
            for (Path gold : TestData.gold()) {
                tables.add(TestData.report(gold));
            }
            tables.finish();
        }
        Path empty = Files.writeString(dir.resolve("empty.txt"), "");
        ArchiveRun.builder(FactExtractor.create())
                .build()
                .into(dir.resolve("out"), ArchiveRun.Start.FRESH, List.of(empty));
    }

    static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        String page = Files.readString(PAGE);
        for (int at = page.indexOf("```sql\n"); at >= 0; at = page.indexOf("```sql\n", at + 1)) {
            queries.add(page.substring(at + 7, page.indexOf("```", at + 7)));
        }
        return queries;
    }

    @Test
    void tenQuestionsAndTheLedger() throws IOException {
        assertThat(queries()).hasSize(11);
        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("## ") && line.endsWith("?")))
                .hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryHasAnAnswer(String query) throws SQLException {
        String here = query.replace("'tables/", "'" + dir + "/tables/").replace("'out/", "'" + dir + "/out/");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery(here)) {
            assertThat(result.next()).as(query).isTrue();
            assertThat(result.getObject(1)).isNotNull();
        }
    }

    @Test
    void theRateIsThatOfTheArticles() throws SQLException, IOException {
        String here = queries().get(0).replace("'tables/", "'" + dir + "/tables/");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery(here)) {
            double last = 100;
            while (result.next()) {
                double rate = result.getDouble("rate");
                assertThat(rate).isLessThanOrEqualTo(last).isBetween(0.0, 100.0);
                assertThat(result.getLong("settled")).isLessThanOrEqualTo(result.getLong("cases"));
                last = rate;
            }
        }
    }
}

package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of every form table is a test. A table as a whole must reach its floor ({@code testdata/forms/floor.tsv});
 * a row that fails is reported as skipped and printed to {@code target/form-failures.txt}, or fails by itself with
 * {@code -Dforms.strict=TABLE} (or {@code all}).
 */
class FormTablesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final List<String> FAILURES = new ArrayList<>();
    private static final String STRICT = System.getProperty("forms.strict", "");

    @TestFactory
    Stream<DynamicContainer> tables() {
        Map<String, Double> floors = FormTable.floors();
        return FormTable.all().stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.name(), tests(table, floors.getOrDefault(table.name(), 100.0))));
    }

    private static Stream<DynamicTest> tests(FormTable table, double floor) {
        List<FormTable.Row> passed = new ArrayList<>();
        Stream<DynamicTest> rows = table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(name(table, row), () -> {
                    String wrong = wrong(table, row);
                    if (wrong.isEmpty()) {
                        passed.add(row);
                    } else {
                        FAILURES.add(name(table, row) + "\n    expected "
                                + row.expected().cell() + "  # " + row.note() + "\n    " + wrong);
                        boolean strict = STRICT.equals("all") || STRICT.equals(table.name());
                        assertThat(strict).as(wrong).isFalse();
                        assumeTrue(false, wrong);
                    }
                }));
        DynamicTest sum = DynamicTest.dynamicTest(table.name() + " reaches its floor", () -> {
            double percent = Math.floor(1000.0 * passed.size() / table.rows().size()) / 10;
            System.out.printf(
                    "forms %-12s %4d of %4d rows pass: %5.1f %% (floor %.1f)%n",
                    table.name(), passed.size(), table.rows().size(), percent, floor);
            assertThat(percent)
                    .as("percent of rows that pass; target/form-failures.txt")
                    .isGreaterThanOrEqualTo(floor);
        });
        return Stream.concat(rows, Stream.of(sum));
    }

    private static String name(FormTable table, FormTable.Row row) {
        return table.name() + ".tsv:" + row.line() + " "
                + row.article().text().replace('\n', '⏎').replace('\u00A0', '␣');
    }

    private static String wrong(FormTable table, FormTable.Row row) throws JsonProcessingException {
        CivicReport report = EXTRACTOR.extract(row.article());
        String json = ReportWriter.create().toJson(report);
        return row.expected().check(MAPPER.readTree(json), table.types());
    }

    @AfterAll
    static void printFailures() throws IOException {
        Path file = Path.of("target", "form-failures.txt");
        Files.createDirectories(Path.of("target"));
        Files.writeString(file, String.join("\n", FAILURES) + "\n");
    }
}

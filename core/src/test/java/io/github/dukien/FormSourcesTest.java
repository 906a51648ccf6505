package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form tables cover the whole checklist of surface forms, and hold within each of its sections. The figures are
 * written as a page, {@code target/forms.md} or where {@code -Dforms.page=FILE} says.
 */
class FormSourcesTest {
    private static final double FLOOR = 95;
    private static final FormSources SOURCES = FormSources.read();
    private static final List<Outcome> OUTCOMES = new ArrayList<>();

    /** What became of one row; {@code wrong} is empty where it passes. */
    private record Outcome(String table, FormTable.Row row, Set<String> named, String wrong) {
        private boolean passes() {
            return wrong.isEmpty();
        }
    }

    @BeforeAll
    static void runAllRows() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        FactExtractor extractor = FactExtractor.create();
        ReportWriter writer = ReportWriter.create();
        for (FormTable table : FormTable.all()) {
            for (FormTable.Row row : table.rows()) {
                String json = writer.toJson(extractor.extract(row.article()));
                String wrong = row.expected().check(mapper.readTree(json), table.types());
                OUTCOMES.add(new Outcome(table.name(), row, SOURCES.named(row.note()), wrong));
            }
        }
    }

    @Test
    void everyNumberHasARow() {
        Set<String> missing = new TreeSet<>();
        SOURCES.sections().forEach(section -> missing.addAll(FormSources.numbers(section)));
        missing.removeAll(SOURCES.exempt().keySet());
        OUTCOMES.forEach(outcome -> missing.removeAll(outcome.named()));
        assertThat(missing).as("numbers that no row of a form table names").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void rowsOfASectionPass(FormSources.Section section) {
        List<Outcome> rows = rows(section);
        assertThat(rows).isNotEmpty();
        assertThat(percent(rows))
                .as(() -> "failing rows: "
                        + rows.stream().filter(row -> !row.passes()).toList())
                .isGreaterThanOrEqualTo(FLOOR);
    }

    static Stream<FormSources.Section> sections() {
        return SOURCES.sections().stream();
    }

    private static List<Outcome> rows(FormSources.Section section) {
        List<String> numbers = FormSources.numbers(section);
        return OUTCOMES.stream()
                .filter(outcome -> outcome.named().stream().anyMatch(numbers::contains))
                .toList();
    }

    private static double percent(List<Outcome> rows) {
        return 100.0 * rows.stream().filter(Outcome::passes).count() / rows.size();
    }

    @AfterAll
    static void writePage() throws IOException {
        StringBuilder page = new StringBuilder("# Surface forms\n\n")
                .append(
                        "Made by `FormSourcesTest`: each row of `testdata/forms/*.tsv` is a sentence and the facts that it")
                .append(" must yield, all of them and no others of the types that its table checks.\n\n")
                .append("## By section of the checklist\n\n")
                .append("`testdata/forms/sources.tsv` lists the numbers; a row names in its note those that it covers.")
                .append(" Each section must pass to at least 95 %.\n\n")
                .append("| section | numbers | with a row | rows | pass | % | failing rows |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | --- |\n");
        for (FormSources.Section section : SOURCES.sections()) {
            List<Outcome> rows = rows(section);
            Set<String> named = new TreeSet<>(FormSources.numbers(section));
            int numbers = named.size();
            named.removeIf(number -> rows.stream().noneMatch(row -> row.named().contains(number)));
            page.append("| ").append(section.letter()).append(". ").append(section.about());
            page.append(" | ").append(numbers).append(" | ").append(named.size());
            appendFigures(page, rows);
        }
        SOURCES.exempt()
                .forEach((number, why) ->
                        page.append("\n- ").append(number).append(": no row. ").append(why));
        page.append(
                "\n## By table\n\n| table | rows | pass | % | failing rows |\n| --- | ---: | ---: | ---: | --- |\n");
        Map<String, List<Outcome>> tables = new LinkedHashMap<>();
        OUTCOMES.forEach(outcome -> tables.computeIfAbsent(outcome.table(), table -> new ArrayList<>())
                .add(outcome));
        tables.forEach((table, rows) -> {
            page.append("| ").append(table);
            appendFigures(page, rows);
        });
        page.append("| all");
        appendFigures(page, OUTCOMES);
        page.append("\n## Rows that fail\n");
        OUTCOMES.stream().filter(row -> !row.passes()).forEach(row -> appendFailure(page, row));
        Path file = Path.of(System.getProperty("forms.page", "target/forms.md"));
        Files.writeString(file, page.toString());
    }

    private static void appendFigures(StringBuilder page, List<Outcome> rows) {
        List<String> failing = rows.stream()
                .filter(row -> !row.passes())
                .map(FormSourcesTest::place)
                .toList();
        page.append(" | ").append(rows.size());
        page.append(" | ").append(rows.size() - failing.size());
        // Rounded down: 99.9 % is not all.
        page.append(" | ").append(Math.floor(10 * percent(rows)) / 10);
        page.append(" | ").append(failing.size() > 12 ? "below" : String.join(", ", failing));
        page.append(" |\n");
    }

    private static void appendFailure(StringBuilder page, Outcome outcome) {
        page.append("\n- ").append(place(outcome));
        page.append(" «")
                .append(outcome.row().article().text().replace('\n', '⏎').replace('\t', '⇥'));
        page.append("»\n  - expected: ").append(code(outcome.row().expected().cell()));
        page.append("\n  - ").append(code(outcome.wrong())).append('\n');
    }

    private static String place(Outcome outcome) {
        return outcome.table() + ":" + outcome.row().line();
    }

    private static String code(String text) {
        return "`" + text.replace('\n', '⏎').replace('\t', '⇥') + "`";
    }
}

package io.github.dukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
    private static final String TEXT = "Năm 2019, Hội Nông dân huyện vận động được 58,5 tỷ đồng, đạt 74% kế hoạch.\n";

    @TempDir
    private Path dir;

    private Path reports = Path.of("");

    @BeforeEach
    void reports() throws IOException {
        Path pages = Files.createDirectories(dir.resolve("pages"));
        Files.writeString(pages.resolve("a.txt"), TEXT);
        Files.writeString(pages.resolve("b.txt"), "Thu 5 triệu đồng của hội viên.\n");
        reports = dir.resolve("out");
        assertThat(Run.of("extract", pages.toString(), "-o", reports.toString(), "--explain")
                        .code())
                .isZero();
    }

    private String path(String name) {
        return dir.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({"csv", "parquet"})
    void tables(String format) throws IOException {
        Run run = Run.of("convert", reports.toString(), "--to", format, "-o", path("tables"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(dir.resolve("tables/money." + format)).isNotEmptyFile();
        assertThat(dir.resolve("tables/articles." + format)).isNotEmptyFile();
        assertThat(Files.readAllLines(dir.resolve("tables/columns.csv"))).hasSizeGreaterThan(100);
    }

    @Test
    void bratAndBack() throws IOException {
        Run there = Run.of("convert", reports.toString(), "--to", "brat", "-o", path("brat"));
        assertThat(there.code()).isZero();
        assertThat(dir.resolve("brat/a.ann")).content().contains("Money 43 55\t58,5 tỷ đồng");
        Run back = Run.of("convert", path("brat"), "--to", "jsonl");
        assertThat(back.code()).isZero();
        assertThat(back.out()).isEqualTo(Files.readString(reports.resolve("reports.jsonl")));
    }

    @Test
    void whatIsNoReportIsNamedAndTheRestConverted() throws IOException {
        Path file = dir.resolve("mixed.jsonl");
        List<String> lines = Files.readAllLines(reports.resolve("reports.jsonl"));
        Files.writeString(file, lines.get(0) + "\n{\"id\": 1\n\n" + lines.get(1) + "\n");
        Run run = Run.of("convert", file.toString(), path("gone.jsonl"), "--to", "csv", "-o", path("csv"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).hasSize(2);
        assertThat(run.errors().get(0)).contains("mixed.jsonl:2: ");
        assertThat(run.errors().get(1)).contains("gone.jsonl: cannot be read: no such file");
        assertThat(Files.readAllLines(dir.resolve("csv/articles.csv"))).hasSize(3);
    }

    @Test
    void bratNeedsTheText() throws IOException {
        Files.delete(dir.resolve("pages/a.txt"));
        Files.writeString(dir.resolve("pages/b.txt"), "Chuyện khác.");
        Run run = Run.of("convert", reports.toString(), "--to", "brat", "-o", path("brat"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).hasSize(2).allMatch(line -> line.contains("--with-text"));
    }

    @Test
    void spreadsheetSafe() throws IOException {
        Files.writeString(
                dir.resolve("x.jsonl"), "{\"id\": \"=1+1\", \"metadata\": {\"title\": \"+84\"}, \"facts\": []}\n");
        Run.of("convert", path("x.jsonl"), "--to", "csv", "--spreadsheet-safe", "-o", path("safe"));
        assertThat(dir.resolve("safe/articles.csv")).content().contains(",'=1+1,", ",'+84,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "convert --to csv -o x | nothing to convert",
                "convert a.jsonl -o x | Missing required option: '--to",
                "convert a.jsonl --to csv | -o is missing",
                "convert a.jsonl --to xml -o x | expected one of [csv, parquet, brat, jsonl]"
            })
    void wrongUsage(String line, String message) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains(message);
    }

    @Test
    void whatCannotBeWrittenIsOneLine() throws IOException {
        Files.writeString(dir.resolve("file"), "");
        Run run = Run.of("convert", reports.toString(), "--to", "csv", "-o", path("file"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("file: cannot be written: a file is in the way");
    }
}

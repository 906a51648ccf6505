package io.github.dukien.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {
    private static final String TEXT =
            "Năm 2019, Hội Nông dân huyện vận động được 58,5 tỷ đồng, đạt 74% kế hoạch, xây 12 căn nhà.\n";

    @TempDir
    private Path dir;

    @Test
    void aFileIsOneLineOfJson() throws IOException {
        Run run = Run.of("extract", file("a.txt", TEXT));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        CivicReport report = ReportReader.read(run.out());
        assertThat(report.id()).isEqualTo("a");
        assertThat(report.origin()).isNotNull();
        assertThat(report.origin().path()).isEqualTo(dir.resolve("a.txt").toString());
        assertThat(report.origin().sha256()).matches("[0-9a-f]{64}");
        assertThat(report.origin().encoding()).isEqualTo("UTF-8");
        assertThat(report.text()).isNull();
        assertThat(run.out()).contains("\"amount\":58500000000");
    }

    @Test
    void directoriesAreReadRecursivelyAndSorted() throws IOException {
        file("b.txt", TEXT);
        file("2020/07/z.txt", TEXT);
        file("2020/a.txt", TEXT);
        file("2020/a.gold.json", "{}");
        file("notes.md", "x");
        Run run = Run.of("extract", dir.toString());
        assertThat(run.code()).isZero();
        assertThat(run.lines().stream().map(ReportReader::read).map(CivicReport::id))
                .containsExactly("2020/07/z", "2020/a", "b");
    }

    @Test
    void standardInputIsText() {
        Run run = Run.with(TEXT, "extract", "-");
        assertThat(run.code()).isZero();
        CivicReport report = ReportReader.read(run.out());
        assertThat(report.id()).isEmpty();
        assertThat(report.facts()).isNotEmpty();
    }

    @Test
    void standardInputThatBeginsWithBraceIsJsonLines() {
        Run run = Run.with(
                "\n {\"id\": \"x\", \"text\": \"Thu 5 triệu đồng.\"}\n{\"text\": \"Thu 6 triệu đồng.\"}",
                "extract",
                "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines().stream().map(ReportReader::read).map(CivicReport::id))
                .containsExactly("x", "stdin#3");
    }

    @Test
    void jsonLinesCarryTitleAndDay() throws IOException {
        String path = file("in.jsonl", """
                {"id": 7, "text": "Thu 5 triệu đồng.", "published": "2020-07-09T13:33:00", "title": "Thu quỹ"}
                {"id": "b", "text": "Thu 6 triệu đồng.", "published": null}
                """);
        Run run = Run.of("extract", "--published", "2021-01-02", path);
        assertThat(run.code()).isZero();
        List<CivicReport> reports = run.lines().stream().map(ReportReader::read).toList();
        assertThat(reports.get(0).id()).isEqualTo("7");
        assertThat(reports.get(0).metadata().published()).isEqualTo(LocalDate.of(2020, 7, 9));
        assertThat(reports.get(0).metadata().title()).isEqualTo("Thu quỹ");
        assertThat(reports.get(0).origin().path()).isEqualTo(path + ":1");
        assertThat(reports.get(1).metadata().published()).isEqualTo(LocalDate.of(2021, 1, 2));
    }

    @Test
    void badLinesAreNamedAndTheOthersExtracted() throws IOException {
        String path = file("in.jsonl", """
                {"id": "a", "text": "Thu 5 triệu đồng."}
                {"id": "b", "text": "Thu 6
                {"id": "c"}
                [1, 2]
                {"id": "d", "text": "x", "published": "soon"}

                {"id": "e", "text": "Thu 7 triệu đồng."}
                """);
        Run run = Run.of("extract", path);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.errors()).hasSize(4);
        assertThat(run.errors().get(0)).contains(path + ":2:", "malformed JSON");
        assertThat(run.errors().get(1)).contains(path + ":3:", "no field 'text'");
        assertThat(run.errors().get(2)).contains(path + ":4:", "not a JSON object");
        assertThat(run.errors().get(3)).contains(path + ":5:", "soon", "2020-07-09");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestExtracted() throws IOException {
        Files.createDirectories(dir.resolve("none"));
        Files.write(dir.resolve("broken.txt"), "Tốt\nxấu \u00E9".getBytes(ISO_8859_1));
        Files.write(dir.resolve("wide.txt"), TEXT.getBytes(UTF_16));
        Run run = Run.of(
                "extract",
                dir.resolve("missing.txt").toString(),
                dir.resolve("none").toString(),
                dir.resolve("broken.txt").toString(),
                dir.resolve("wide.txt").toString(),
                file("empty.txt", ""),
                file("blank.txt", " \n\n"),
                file("gold.json", "{}"),
                file("empty.jsonl", "\n"),
                file("good.txt", TEXT));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("\"id\":\"wide\"", "UTF-16");
        assertThat(run.errors()).hasSize(7).allMatch(line -> line.startsWith("dukien extract: " + dir));
        assertThat(run.errors().get(0)).contains("missing.txt: no such file");
        assertThat(run.errors().get(1)).contains("none: no documents here");
        assertThat(run.errors().get(2)).contains("broken.txt: unknown encoding", "--encoding");
        assertThat(run.errors().get(3)).contains("empty.txt: empty");
        assertThat(run.errors().get(4)).contains("blank.txt: empty: no text in it");
        assertThat(run.errors().get(5)).contains("gold.json:1: no field 'text'");
        assertThat(run.errors().get(6)).contains("empty.jsonl: no documents here");
    }

    @Test
    void badFilesInDirectoriesDoNotStopTheRest() throws IOException {
        file("a.txt", "");
        file("b.txt", TEXT);
        Run run = Run.of("extract", dir.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.errors()).singleElement().asString().contains("a.txt: empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "extract                             | nothing to read",
                "extract --foo a.txt                 | Unknown option: '--foo'",
                "extract --format xml a.txt          | expected one of [jsonl, json, table]",
                "extract --published 2020-13-01 a.txt| '2020-13-01' is no day",
                "extract -o                          | Missing required parameter",
                "extrakt a.txt                       | Unmatched argument",
                "eval                                | no gold",
                "eval a b c                          | Unmatched argument",
                "eval --min-f1 much a                | 'much' is not a double"
            })
    void wrongUsageIsOneLineAndCode2(String line, String message) {
        Run run = Run.of(line.strip().split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains(message.strip(), "--help");
    }

    @ParameterizedTest
    @CsvSource({"extract", "eval"})
    void everyVerbHasHelpAndVersion(String verb) {
        Run help = Run.of(verb, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: dukien " + verb, "Exit code", "Example:");
        Run version = Run.of(verb, "--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("dukien ");
    }

    @Test
    void aByteOrderMarkCounts() throws IOException {
        String text = "\uFEFF" + TEXT;
        CivicReport report =
                ReportReader.read(Run.of("extract", file("a.txt", text)).out());
        assertThat(report.facts()).isNotEmpty();
        report.facts()
                .forEach(fact -> assertThat(fact.source().span().of(text))
                        .isEqualTo(fact.source().text()));
    }

    @Test
    void theCallersDayWins() throws IOException {
        Run run = Run.of("extract", "--published", "2020-07-09", file("a.txt", TEXT));
        assertThat(run.out()).contains("\"published\":\"2020-07-09\"");
    }

    @Test
    void textAndEvidenceOnRequest() throws IOException {
        Run run = Run.of("extract", "--with-text", "--explain", file("a.txt", TEXT));
        CivicReport report = ReportReader.read(run.out());
        assertThat(report.text()).isEqualTo(TEXT);
        assertThat(report.facts()).anyMatch(fact -> fact.source().evidence() != null);
    }

    @Test
    void jsonIsAnObjectForOneTextAndAnArrayForMore() throws IOException {
        String file = file("a.txt", TEXT);
        assertThat(Run.of("extract", "--format", "json", file).out())
                .startsWith("{\n")
                .endsWith("}\n");
        assertThat(ReportReader.readAll(
                        Run.of("extract", "--format", "json", file, file).out()))
                .hasSize(2);
        assertThat(Run.of("extract", "--format", "json", dir.toString()).out()).startsWith("[\n");
        assertThat(Run.of("extract", "--format", "json", "x", "y").out()).isEqualTo("[]\n");
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path out = dir.resolve("out.jsonl");
        Run run = Run.of("extract", "-o", out.toString(), file("a.txt", TEXT));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("{\"schema\":\"1\"").endsWith("}\n");
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        String file = file("a.txt", TEXT);
        Run run = Run.of("extract", "-o", file, file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("would overwrite an input");
        assertThat(Files.readString(dir.resolve("a.txt"))).isEqualTo(TEXT);
    }

    @Test
    void aFileThatCannotBeWrittenIsOneLine() throws IOException {
        Run run = Run.of("extract", "-o", dir.resolve("no/out.jsonl").toString(), file("a.txt", TEXT));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("out.jsonl: cannot be written");
    }

    @Test
    void tablesAreAlignedAndPlain() throws IOException {
        Run run = Run.of("extract", "--format", "table", file("a.txt", TEXT));
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("\u001B");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("money ") && line.contains("58,5 tỷ đồng"));
        assertThat(run.lines()).anyMatch(line -> line.startsWith("percentage  74 % RATE"));
    }

    private String file(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8));
        return file.toString();
    }
}

package io.github.dukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.archive.run.LedgerRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code extract} into a folder: the ledger, going on, choosing inputs. */
class ExtractFolderTest {
    @TempDir
    private Path dir;

    private String pages = "";
    private String out = "";

    @BeforeEach
    void pages() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("pages"));
        for (int i = 0; i < 10; i++) {
            Files.writeString(folder.resolve(i + ".txt"), i == 4 ? "" : "Thu " + (i + 2) + " triệu đồng.\n");
        }
        Files.writeString(folder.resolve("p.html"), "<title>Tin</title><p>Xã Phước Bình vận động được 7 triệu đồng.");
        pages = folder.toString();
        out = dir.resolve("out").toString();
    }

    private List<String> ledger() throws IOException {
        return Files.readAllLines(dir.resolve("out/ledger.jsonl"));
    }

    @Test
    void reportsAndLedger() throws IOException {
        Run run = Run.of("extract", pages, "-o", out);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("out: 10 reports, ", "1 of 11 inputs failed", "ledger.jsonl says why");
        assertThat(ledger()).hasSize(11);
        assertThat(Files.readAllLines(dir.resolve("out/reports.jsonl")))
                .hasSize(10)
                .last()
                .asString()
                .contains("\"text\":");
        assertThat(LedgerRow.read(ledger().get(4)).reason()).isEqualTo("empty");
    }

    @Test
    void goingOnAndDoingAgain() throws IOException {
        Run.of("extract", pages, "-o", out);
        Run fresh = Run.of("extract", pages, "-o", out);
        assertThat(fresh.code()).isEqualTo(1);
        assertThat(fresh.errors()).singleElement().asString().contains("holds a run already", "--resume");
        List<String> before = ledger();
        assertThat(Run.of("extract", pages, "-o", out, "--resume").code()).isEqualTo(1);
        assertThat(ledger()).isEqualTo(before);
        Files.writeString(dir.resolve("pages/4.txt"), "Thu 6 triệu đồng.\n");
        Run redone = Run.of("extract", pages, "-o", out, "--redo");
        assertThat(redone.code()).isZero();
        assertThat(redone.errors()).singleElement().asString().contains("out: 11 reports, ");
        assertThat(Files.readAllLines(dir.resolve("out/reports.jsonl"))).hasSize(11);
        Run other = Run.of("extract", pages, "-o", out, "--resume", "--explain");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.errors()).singleElement().asString().contains("explained was false and is true");
    }

    @Test
    void choosing() throws IOException {
        Run.of("extract", pages, "-o", out, "--limit", "3", "--exclude", "1.*", "--include", "*.txt");
        assertThat(ledger()).hasSize(3).last().asString().contains("3.txt");
        assertThat(Run.of("extract", pages, "--sample", "0.5", "--seed", "3").lines())
                .hasSizeBetween(1, 10);
        Run jobs = Run.of("extract", pages, "--jobs", "1");
        assertThat(Run.of("extract", pages, "--jobs", "3").out()).isEqualTo(jobs.out());
        assertThat(Run.of("extract", pages, "--max-chars", "18", "--include", "?.txt")
                        .errors())
                .hasSize(3)
                .last()
                .asString()
                .contains("9.txt: longer than 18 characters");
    }

    @Test
    void theOutputIsNotReadAsInput() throws IOException {
        Run.of("extract", pages, "-o", pages + "/out");
        Run again = Run.of("extract", pages, "-o", pages + "/out", "--resume");
        assertThat(again.errors()).singleElement().asString().contains("1 of 11 inputs failed");
        String all = pages + "/all.jsonl";
        for (int i = 0; i < 2; i++) {
            Run.of("extract", pages, "--with-text", "--exclude", "out/**", "-o", all);
            assertThat(Files.readAllLines(dir.resolve("pages/all.jsonl"))).hasSize(10);
        }
    }

    @Test
    void columnsOfDumps() throws IOException {
        Path csv = Files.writeString(dir.resolve("d.csv"), "ma,noi_dung\nx1,Thu 5 triệu đồng.\n");
        Run run = Run.of("extract", csv.toString(), "--columns", "text=noi_dung,id=ma");
        assertThat(run.out()).contains("\"id\":\"x1\"", "5000000");
    }

    @Test
    void usersLexicons() throws IOException {
        Path lexicon = Files.writeString(dir.resolve("l.tsv"), "# lexicon: quantity/units\nphrase\tkind\n");
        assertThat(Run.of("extract", pages, "--lexicon", lexicon.toString()).code())
                .isIn(1, 2);
        assertThat(Run.of("extract", pages, "--lexicon", dir.resolve("none.tsv").toString())
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--resume | name it with -o",
                "-o out --resume --redo | either --resume or --redo",
                "-o folder --format table | is a folder",
                "--jobs 0 | jobs must be 1 or more",
                "--sample 2 | at most 1",
                "--limit 0 | limit must be 1 or more",
                "--encoding KLINGON | KLINGON",
                "--columns body=x | names id, text, published or title",
                "--max-chars 0 | limits must be positive"
            })
    void wrongUsageIsOneLine(String options, String message) {
        Run run = Run.of(("extract " + pages + " " + options).split(" ", -1));
        assertThat(run.errors()).singleElement().asString().contains(message);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void fullDiskAndUnwritableFolders() throws IOException {
        Run file = Run.of("extract", pages + "/0.txt", "-o", "/dev/full");
        assertThat(file.code()).isEqualTo(1);
        assertThat(file.errors()).singleElement().asString().contains("/dev/full: cannot be written");
        Files.createDirectories(dir.resolve("out"));
        Files.createSymbolicLink(dir.resolve("out/reports.jsonl"), Path.of("/dev/full"));
        Run folder = Run.of("extract", pages, "-o", out, "--resume");
        assertThat(folder.code()).isEqualTo(1);
        assertThat(folder.errors()).singleElement().asString().contains("reports.jsonl: cannot be written");
        Run under = Run.of("extract", pages, "-o", pages + "/0.txt/out");
        assertThat(under.code()).isEqualTo(1);
        assertThat(under.errors()).singleElement().asString().contains("cannot be written");
    }
}

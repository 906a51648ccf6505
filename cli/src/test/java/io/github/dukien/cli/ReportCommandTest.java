package io.github.dukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path dir;

    private String path(String name) {
        return dir.resolve(name).toString();
    }

    @Test
    void makesAPageOutOfWhatExtractWrote() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "Năm 2019, Hội Nông dân huyện vận động được 58,5 tỷ đồng.\n");
        assertThat(Run.of("extract", path("a.txt"), "-o", path("facts.jsonl")).code())
                .isZero();
        Run run = Run.of("report", path("facts.jsonl"), "-o", path("page.html"), "--title", "Nông dân <2019>");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("page.html: 1 documents, 1 of them with text");
        assertThat(Files.readString(dir.resolve("page.html")))
                .startsWithIgnoringCase("<!DOCTYPE html>")
                .contains("Nông dân &lt;2019&gt;</h1>");
    }

    @Test
    void tellsWhatItCannotReadOrWrite() throws IOException {
        Files.writeString(dir.resolve("bad.jsonl"), "{}\nno json\n");
        Run bad = Run.of("report", path("bad.jsonl"), "-o", path("page.html"));
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).contains("bad.jsonl:2: ");
        Run nowhere = Run.of("report", path("bad.jsonl"), "-o", path("no/where.html"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("cannot be written: the directory does not exist");
        assertThat(Run.of("report", path("bad.jsonl")).code()).isEqualTo(2);
        assertThat(Run.of("report", "-o", path("page.html")).code()).isEqualTo(2);
    }
}

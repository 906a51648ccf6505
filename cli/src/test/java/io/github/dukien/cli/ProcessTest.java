package io.github.dukien.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dukien.json.ReportReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: the charset of a poor locale, and a reader that goes away. */
@Timeout(180)
class ProcessTest {
    @TempDir
    private Path dir;

    @Test
    void outputIsUtf8InAnyLocale() throws IOException, InterruptedException {
        Path file = Files.writeString(dir.resolve("a.txt"), "Thu quỹ được 5 triệu đồng của hội viên.\n");
        Path missing = dir.resolve("b.txt");
        Process process = start("extract", file.toString(), missing.toString());
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out).contains("5 triệu đồng");
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(dir.resolve(i + ".txt"), "Thu quỹ được 5 triệu đồng của hội viên.\n".repeat(20));
        }
        Process process = start("extract", dir.toString());
        process.getInputStream().read();
        process.getInputStream().close();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("dukien: the reader of standard output has gone");
    }

    @Test
    void aRunThatIsToldToEndKeepsWhatIsDoneAndGoesOn() throws IOException, InterruptedException {
        Path pages = Files.createDirectories(dir.resolve("pages"));
        for (int i = 0; i < 1200; i++) {
            Files.writeString(pages.resolve(i + ".txt"), "Thu quỹ được 5 triệu đồng của hội viên.\n".repeat(60));
        }
        Path out = dir.resolve("out");
        Process process = start("extract", pages.toString(), "-o", out.toString(), "--jobs", "2");
        Path ledger = out.resolve("ledger.jsonl");
        while (process.isAlive() && (!Files.exists(ledger) || Files.size(ledger) == 0)) {
            Thread.sleep(20);
        }
        process.toHandle().destroy(); // as kill does; Process.destroy would close the streams
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(err).contains("reports are kept, --resume goes on");
        int done = Files.readAllLines(ledger).size();
        assertThat(done).isBetween(1, 1199);
        assertThat(Files.readAllLines(out.resolve("reports.jsonl"))).hasSize(done);
        assertThat(Run.of("extract", pages.toString(), "-o", out.toString(), "--resume")
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out.resolve("reports.jsonl"))).hasSize(1200);
    }

    @Test
    void aFullDiskBehindStandardOutputIsOneLine() throws IOException, InterruptedException {
        Path file = Files.writeString(dir.resolve("a.txt"), "Thu quỹ được 5 triệu đồng của hội viên.\n");
        ProcessBuilder builder = builder("extract", file.toString());
        Process process = builder.redirectOutput(Path.of("/dev/full").toFile()).start();
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("standard output cannot be written to the end");
    }

    @Test
    void aRunThatIsToldToEndDoesNotWaitForInputThatDoesNotCome() throws IOException, InterruptedException {
        for (String jobs : List.of("1", "2")) {
            Process process = start("extract", "-", "--jobs", jobs);
            OutputStream in = process.getOutputStream();
            String text = "Thu quỹ được 5 triệu đồng của hội viên. ".repeat(12);
            in.write(("{\"text\": \"" + text + "\"}\n").repeat(3).getBytes(UTF_8));
            in.flush();
            BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            for (int i = 0; i < 3; i++) {
                assertThat(out.readLine()).contains("5 triệu đồng"); // what is ready is not held up either
            }
            long start = System.nanoTime();
            process.toHandle().destroy();
            assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                    .contains("stopped; 3 reports are kept");
        }
    }

    /** A limit on the size of files stands for a full disk. */
    @Test
    void aFileThatCannotBeWrittenToItsEndEndsWithAWholeRecord() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash and its ulimit");
        String pages = pages(200).toString();
        Path lines = dir.resolve("out.jsonl");
        assertThat(limited("extract", pages, "-o", lines.toString()))
                .singleElement()
                .asString()
                .contains("out.jsonl: cannot be written: File too large; it ends before what did not fit");
        assertThat(Files.readString(lines)).endsWith("}\n");
        assertThat(Files.readAllLines(lines)).hasSizeBetween(2, 199);
        Path array = dir.resolve("out.json");
        assertThat(limited("extract", pages, "-o", array.toString(), "--format", "json"))
                .hasSize(1);
        assertThat(ReportReader.readAll(Files.readString(array))).hasSizeBetween(2, 199);
    }

    @Test
    void aFolderThatCannotBeWrittenToTheEndGoesOn() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash and its ulimit");
        String pages = pages(200).toString();
        Path out = dir.resolve("out");
        assertThat(limited("extract", pages, "-o", out.toString()))
                .singleElement()
                .asString()
                .contains("reports.jsonl: cannot be written: File too large; what is done is kept, --resume goes on");
        int done = Files.readAllLines(out.resolve("ledger.jsonl")).size();
        assertThat(done).isLessThan(200);
        assertThat(Files.readAllLines(out.resolve("reports.jsonl"))).hasSize(done);
        assertThat(Run.of("extract", pages, "-o", out.toString(), "--resume").code())
                .isZero();
        Path whole = dir.resolve("whole");
        Run.of("extract", pages, "-o", whole.toString());
        for (String name : List.of("reports.jsonl", "ledger.jsonl", "run.json")) {
            assertThat(out.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    private Path pages(int number) throws IOException {
        Path pages = Files.createDirectories(dir.resolve("pages"));
        for (int i = 0; i < number; i++) {
            Files.writeString(pages.resolve(i + ".txt"), "Thu quỹ được 5 triệu đồng của hội viên.\n".repeat(20));
        }
        return pages;
    }

    /** What a process says that may write no file beyond 300 kB; it must fail. */
    private static List<String> limited(String... args) throws IOException, InterruptedException {
        ProcessBuilder builder = builder(args);
        builder.command().addAll(0, List.of("/bin/bash", "-c", "ulimit -f 300; exec \"$@\"", "bash"));
        Process process = builder.start();
        List<String> err = new String(process.getErrorStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isEqualTo(1);
        return err;
    }

    private static Process start(String... args) throws IOException {
        return builder(args).start();
    }

    private static ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder;
    }
}

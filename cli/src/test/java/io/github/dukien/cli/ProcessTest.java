package io.github.dukien.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
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

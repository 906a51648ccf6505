package io.github.dukien.archive.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.archive.run.ArchiveRun.Start;
import io.github.dukien.json.ReportReader;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive with every kind of trouble, in a process with little memory, killed and continued. */
class HostileArchiveTest {
    private static final boolean CI = Boolean.getBoolean("dukien.ci");
    private static final int DOCUMENTS = CI ? 10_000 : 600; // six kinds of broken documents, one in a hundred
    private static final int KILLS = CI ? 20 : 2;
    private static final FactExtractor EXTRACTOR = FactExtractor.create();

    @TempDir
    private static Path dir;

    private static HostileArchive archive = new HostileArchive(Path.of(""));
    private static Path out = Path.of("");

    @BeforeAll
    static void runToTheEnd() throws IOException, InterruptedException {
        archive = new HostileArchive(dir.resolve("in"));
        archive.write(DOCUMENTS);
        out = dir.resolve("out");
        unbroken(out, dir.resolve("in"));
    }

    /** A whole run in a process of its own; how long it took. */
    private static long unbroken(Path into, Path in) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = RunProcess.start(2, into, in);
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return System.nanoTime() - start;
    }

    private static List<LedgerRow> rows() throws IOException {
        return Files.readAllLines(out.resolve("ledger.jsonl")).stream()
                .map(LedgerRow::read)
                .toList();
    }

    @Test
    void everyHealthyDocumentHasTheReportThatItHasAlone() throws IOException {
        List<String> lines = Files.readAllLines(out.resolve("reports.jsonl"));
        assertThat(lines.size()).isBetween(archive.healthy(), archive.healthy() + archive.hostile());
        int compared = 0;
        for (String line : lines) {
            CivicReport report = ReportReader.read(line);
            HostileArchive.Payload payload =
                    archive.payloads.get(report.origin().sha256());
            if (payload != null) {
                Path file = Files.write(dir.resolve("alone" + payload.extension()), payload.bytes());
                List<String> found = new ArrayList<>();
                ArchiveRun.builder(EXTRACTOR)
                        .jobs(1)
                        .build()
                        .run(
                                List.of(file),
                                (r, text) -> json(r),
                                outcome -> found.add(String.valueOf(outcome.rendered())));
                assertThat(json(report)).isEqualTo(found.get(0));
                assertThat(report.facts()).hasSizeGreaterThan(report.id().equals("sau") ? 0 : 5);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(archive.healthy());
    }

    /** Without what tells where it came from. */
    private static String json(CivicReport report) {
        return ReportWriter.create().toJson(report.withOrigin(null).withId(""));
    }

    @Test
    void everyHostileDocumentHasARowWithAReason() throws IOException {
        List<LedgerRow> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(archive.healthy() + archive.hostile() - DOCUMENTS / 500);
        for (Map.Entry<String, String> expected : HostileArchive.reasons().entrySet()) {
            List<LedgerRow> found = rows.stream()
                    .filter(row -> row.source().contains("/" + expected.getKey()))
                    .toList();
            assertThat(found).as(expected.getKey()).isNotEmpty();
            if (!expected.getKey().equals("deep.html")) {
                assertThat(found).allSatisfy(row -> {
                    assertThat(row.status()).isEqualTo(LedgerRow.Status.FAILED);
                    assertThat(row.reason()).contains(expected.getValue()).isNotBlank();
                });
            }
        }
        assertThat(rows).noneMatch(row -> row.id().contains(".."));
        assertThat(rows.stream().filter(row -> row.status() == LedgerRow.Status.DONE))
                .hasSize(Files.readAllLines(out.resolve("reports.jsonl")).size());
    }

    @Test
    void oneJobGivesTheSameBytesAsTwo() throws IOException {
        Path other = dir.resolve("one");
        ArchiveRun.builder(EXTRACTOR).jobs(1).build().into(other, Start.FRESH, List.of(dir.resolve("in")));
        same(other, out);
    }

    @Test
    void killedAtAnyMomentAndContinuedItEndsWithTheSameBytes() throws IOException, InterruptedException {
        Path in = dir.resolve("small");
        new HostileArchive(in).write(CI ? 1000 : 300);
        Path whole = dir.resolve("whole");
        long nanos = unbroken(whole, in);
        Random random = new Random(System.nanoTime());
        int brokenOff = 0;
        for (int i = 0; i < KILLS; i++) {
            Path killed = dir.resolve("killed" + i);
            Process process = RunProcess.start(1 + i % 2, killed, in);
            process.waitFor(nanos / 5 + (long) (random.nextDouble() * nanos * 0.7), TimeUnit.NANOSECONDS);
            brokenOff += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            RunSummary summary = ArchiveRun.builder(EXTRACTOR).jobs(2).build().into(killed, Start.RESUME, List.of(in));
            assertThat(summary.complete()).isTrue();
            same(killed, whole);
        }
        assertThat(brokenOff).isPositive();
    }

    private static void same(Path folder, Path whole) throws IOException {
        for (String name : List.of("reports.jsonl", "ledger.jsonl", "run.json")) {
            assertThat(Files.mismatch(folder.resolve(name), whole.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }
}

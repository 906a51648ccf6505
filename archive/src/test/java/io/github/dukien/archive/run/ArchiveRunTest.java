package io.github.dukien.archive.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.archive.input.InputLimits;
import io.github.dukien.archive.input.InputOptions;
import io.github.dukien.archive.run.ArchiveRun.Start;
import io.github.dukien.json.ReportReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveRunTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final int DOCUMENTS = 40;

    @TempDir
    private Path dir;

    private Path pages = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void pages() throws IOException {
        pages = Files.createDirectories(dir.resolve("pages"));
        out = dir.resolve("out");
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(page(i), i % 10 == 9 ? "" : text(i));
        }
    }

    private Path page(int i) {
        return pages.resolve(String.format("%03d.txt", i));
    }

    private static String text(int i) {
        return "Năm 2019, Hội Nông dân xã vận động được " + (i + 2) + " triệu đồng, kết nạp " + (i + 2)
                + " hội viên.\n";
    }

    private static ArchiveRun.Builder run() {
        return ArchiveRun.builder(EXTRACTOR);
    }

    private RunSummary into(Start start) throws IOException {
        return run().jobs(2).build().into(out, start, List.of(pages));
    }

    private byte[] reports() throws IOException {
        return Files.readAllBytes(out.resolve("reports.jsonl"));
    }

    private byte[] ledger() throws IOException {
        return Files.readAllBytes(out.resolve("ledger.jsonl"));
    }

    private List<LedgerRow> rows() throws IOException {
        return Files.readAllLines(out.resolve("ledger.jsonl")).stream()
                .map(LedgerRow::read)
                .toList();
    }

    @Test
    void everyInputHasARowAndEveryGoodOneAReport() throws IOException {
        RunSummary summary = into(Start.FRESH);
        assertThat(summary.done()).isEqualTo(36);
        assertThat(summary.failed()).isEqualTo(4);
        assertThat(summary.complete()).isTrue();
        List<LedgerRow> rows = rows();
        assertThat(rows).hasSize(DOCUMENTS);
        assertThat(rows.get(9).status()).isEqualTo(LedgerRow.Status.FAILED);
        assertThat(rows.get(9).reason()).isEqualTo("empty");
        assertThat(rows.get(0).engine()).startsWith("dukien ");
        List<String> lines = new String(reports(), UTF_8).lines().toList();
        assertThat(lines).hasSize(36);
        CivicReport third = ReportReader.read(lines.get(2));
        assertThat(third.id()).isEqualTo("002");
        assertThat(third.origin().path()).isEqualTo(rows.get(2).source());
        assertThat(third.origin().sha256()).isEqualTo(rows.get(2).sha256());
        assertThat(third.facts())
                .isEqualTo(EXTRACTOR.extract(Article.of(text(2))).facts().stream()
                        .map(f -> f.withSource(new io.github.dukien.fact.Source(
                                f.source().id(),
                                f.source().span(),
                                f.source().text(),
                                f.source().mentions(),
                                null)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    void bytesDoNotDependOnJobs(int jobs) throws IOException {
        into(Start.FRESH);
        Path other = dir.resolve("other");
        run().jobs(jobs).build().into(other, Start.FRESH, List.of(pages));
        assertThat(other.resolve("reports.jsonl")).hasBinaryContent(reports());
        assertThat(other.resolve("ledger.jsonl")).hasBinaryContent(ledger());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        into(Start.FRESH);
        assertThatThrownBy(() -> into(Start.FRESH))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("--resume");
    }

    @Test
    void aRunThatWasBrokenOffAnywhereEndsWithTheSameBytes() throws IOException {
        into(Start.RESUME);
        byte[] reports = reports();
        byte[] ledger = ledger();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            cut("reports.jsonl", random.nextInt(reports.length + 1));
            cut("ledger.jsonl", random.nextInt(ledger.length + 1));
            RunSummary summary = into(Start.RESUME);
            assertThat(summary.done() + summary.failed()).isEqualTo(DOCUMENTS);
            assertThat(reports()).isEqualTo(reports);
            assertThat(ledger()).isEqualTo(ledger);
        }
        RunSummary again = into(Start.RESUME);
        assertThat(again.reused()).isEqualTo(DOCUMENTS);
    }

    @Test
    void garbageBehindTheLastRowIsDropped() throws IOException {
        into(Start.FRESH);
        byte[] ledger = ledger();
        Files.write(out.resolve("ledger.jsonl"), new byte[300], StandardOpenOption.APPEND);
        Files.writeString(out.resolve("reports.jsonl"), "{\"schema\":", StandardOpenOption.APPEND);
        into(Start.RESUME);
        assertThat(ledger()).isEqualTo(ledger);
        assertThat(new String(reports(), UTF_8)).endsWith("}\n");
    }

    private void cut(String name, long length) throws IOException {
        try (var file = java.nio.channels.FileChannel.open(out.resolve(name), StandardOpenOption.WRITE)) {
            file.truncate(length);
        }
    }

    @Test
    void otherOptionsAndOtherInputsAreRefused() throws IOException {
        into(Start.FRESH);
        ArchiveRun withText = run().withText(true).build();
        assertThatThrownBy(() -> withText.into(out, Start.RESUME, List.of(pages)))
                .hasMessageContaining("withText was false and is true");
        Files.delete(page(3));
        assertThatThrownBy(() -> into(Start.RESUME)).hasMessageContaining("003.txt", "004.txt", "--redo");
    }

    @Test
    void redoKeepsWhatHasNotChanged() throws IOException {
        into(Start.FRESH);
        Files.writeString(page(5), text(500));
        Files.writeString(page(9), text(9));
        Files.delete(page(20));
        Files.writeString(pages.resolve("000a.txt"), text(77));
        List<Long> read = new ArrayList<>();
        RunSummary summary =
                run().jobs(1).progress(p -> read.add(p.done())).build().into(out, Start.REDO, List.of(pages));
        assertThat(summary.done() + summary.failed()).isEqualTo(DOCUMENTS);
        byte[] reports = reports();
        byte[] ledger = ledger();
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("ledger.jsonl", "reports.jsonl", "run.json");
        out = dir.resolve("fresh");
        into(Start.FRESH);
        assertThat(reports()).isEqualTo(reports);
        assertThat(ledger()).isEqualTo(ledger);
    }

    @Test
    void redoTakesReportsFromTheEarlierRun() throws IOException {
        into(Start.FRESH);
        String marked = new String(reports(), UTF_8).replaceFirst("2019", "1919");
        Files.writeString(out.resolve("reports.jsonl"), marked);
        into(Start.REDO);
        assertThat(new String(reports(), UTF_8)).isEqualTo(marked);
        run().withText(true).build().into(out, Start.REDO, List.of(pages));
        assertThat(new String(reports(), UTF_8)).doesNotContain("1919");
    }

    @Test
    void aRedoThatWasBrokenOffGoesOn() throws IOException {
        into(Start.FRESH);
        byte[] ledger = ledger();
        ArchiveRun run = run().jobs(1).build();
        RunFolder folder = RunFolder.open(out, Start.REDO, RunSettings.of(run));
        assertThat(folder.earlier()).isNotNull();
        folder.close();
        assertThat(ledger()).isEmpty();
        run.into(out, Start.RESUME, List.of(pages));
        assertThat(ledger()).isEqualTo(ledger);
        assertThat(out.resolve("earlier-ledger.jsonl")).doesNotExist();
    }

    @Test
    void stoppingKeepsWhatIsDone() throws IOException {
        ArchiveRun run = run().jobs(2).build();
        List<Outcome> taken = new ArrayList<>();
        RunSummary summary = run.run(List.of(pages), (report, text) -> "x", outcome -> {
            taken.add(outcome);
            run.stop();
            return true;
        });
        assertThat(summary.complete()).isFalse();
        assertThat(taken).hasSizeBetween(1, 33);
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void inputThatDoesNotComeHoldsUpNeitherWhatIsReadyNorTheEnd(int jobs) throws IOException, InterruptedException {
        try (PipedOutputStream feed = new PipedOutputStream();
                InputStream in = new PipedInputStream(feed, 1 << 16)) {
            String text = "Thu 5 triệu đồng. ".repeat(20); // what a stream is shows in its first thousand bytes
            feed.write(("{\"text\": \"" + text + "\"}\n").repeat(4).getBytes(UTF_8));
            ArchiveRun run = run().jobs(jobs).standardInput(in).build();
            CompletableFuture<RunSummary> summary = CompletableFuture.supplyAsync(() -> intoOut(run));
            for (int i = 0; i < 600 && (!Files.exists(out) || ledgerIfAny() == 0); i++) {
                Thread.sleep(50);
            }
            assertThat(rows())
                    .as("what is ready is written though more may come")
                    .hasSize(4);
            run.stop();
            assertThat(summary).succeedsWithin(Duration.ofSeconds(5)).satisfies(stopped -> {
                assertThat(stopped.done()).isEqualTo(4);
                assertThat(stopped.complete()).isFalse();
            });
        }
    }

    private RunSummary intoOut(ArchiveRun run) {
        try {
            return run.into(out, Start.FRESH, List.of(Path.of("-")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long ledgerIfAny() throws IOException {
        Path file = out.resolve("ledger.jsonl");
        return Files.exists(file) ? Files.size(file) : 0;
    }

    @Test
    void anInterruptEndsARunInGoodOrder() throws IOException {
        AtomicBoolean first = new AtomicBoolean(true);
        ArchiveRun run = run().jobs(2)
                .progress(at -> {
                    if (first.getAndSet(false)) {
                        Thread.currentThread().interrupt();
                    }
                })
                .standardInput(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return -1;
                    }
                })
                .build();
        RunSummary summary = run.into(out, Start.FRESH, List.of(page(0), Path.of("-")));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(summary.complete()).isFalse();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void anOutputThatWantsNoMoreEndsTheRun() throws IOException {
        RunSummary summary = run().build().run(List.of(pages), (report, text) -> "x", outcome -> false);
        assertThat(summary.done()).isEqualTo(1);
        assertThat(summary.complete()).isFalse();
    }

    @Test
    void limitAndSampleChoose() throws IOException {
        run().limit(7).build().into(out, Start.FRESH, List.of(pages));
        assertThat(rows()).hasSize(7);
        List<String> small = sampled(0.3, 1);
        assertThat(small).hasSizeBetween(4, 22).isEqualTo(sampled(0.3, 1)).isNotEqualTo(sampled(0.3, 2));
        assertThat(sampled(0.6, 1)).containsAll(small);
        assertThat(sampled(1, 3)).hasSize(DOCUMENTS);
    }

    private List<String> sampled(double share, long seed) throws IOException {
        List<String> sources = new ArrayList<>();
        run().sample(new Sampling(share, seed)).build().run(List.of(pages), (r, t) -> "x", outcome -> {
            sources.add(outcome.row().source());
            return true;
        });
        return sources;
    }

    @Test
    void longDocumentsFailAndArgumentsWithNothingBehindThem() throws IOException {
        Path empty = Files.createDirectories(dir.resolve("empty"));
        InputOptions options = InputOptions.defaults().withLimits(InputLimits.DEFAULT.withMaxChars(50));
        run().limit(2).inputs(options).build().into(out, Start.FRESH, List.of(dir.resolve("gone.txt"), page(0)));
        assertThat(rows().get(0).reason()).isEqualTo("no such file");
        assertThat(rows().get(1).reason()).isEqualTo("longer than 50 characters");
        out = dir.resolve("second");
        run().build().into(out, Start.FRESH, List.of(empty));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).startsWith("no documents here"));
    }

    @Test
    void whatVanishesDuringARunHasARow() throws IOException {
        Path later = Files.createDirectories(pages.resolve("later"));
        Files.writeString(later.resolve("a.txt"), text(1));
        List<LedgerRow> rows = new ArrayList<>();
        run().jobs(1).build().run(List.of(pages), (r, t) -> "x", outcome -> {
            if (rows.isEmpty()) {
                Files.delete(page(38));
                Files.delete(later.resolve("a.txt"));
                Files.delete(later);
            }
            return rows.add(outcome.row());
        });
        assertThat(rows.stream().filter(row -> "no such file".equals(row.reason())))
                .extracting(LedgerRow::source)
                .containsExactly(page(38).toString(), later.toString());
        assertThat(rows).hasSize(DOCUMENTS + 1);
    }

    @Test
    void standardInputIsAnInput() throws IOException {
        ArchiveRun run = run().standardInput(new ByteArrayInputStream(text(1).getBytes(UTF_8)))
                .build();
        run.into(out, Start.FRESH, List.of(Path.of("-")));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.source()).isEqualTo("-"));
    }

    @Test
    void anExtractorThatFailsIsARow() throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        run().jobs(2)
                .build()
                .run(
                        List.of(page(0), page(1)),
                        (report, text) -> {
                            if (report.id().equals("000")) {
                                throw new IllegalStateException("oh");
                            }
                            throw new StackOverflowError();
                        },
                        outcome -> rows.add(outcome.row()));
        assertThat(rows).hasSize(2).allMatch(row -> row.reason().contains("please report it"));
        assertThat(rows.get(0).sha256()).hasSize(64);
    }

    @Test
    void whatCannotBeWrittenIsOneMessage() throws IOException {
        Files.writeString(dir.resolve("file"), "");
        assertThatThrownBy(() -> run().build().into(dir.resolve("file"), Start.FRESH, List.of(pages)))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("cannot be written");
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("reports.jsonl"), Path.of("/dev/full"));
        assertThatThrownBy(() -> into(Start.RESUME))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws IOException {
        try (RunFolder held = RunFolder.open(out, Start.RESUME, RunSettings.of(run().build()))) {
            assertThat(held.tally().total()).isZero();
            assertThatThrownBy(() -> into(Start.RESUME)).hasMessageContaining("another run is writing here");
        }
    }

    @Test
    void progressKnowsHowMuchIsLeft() throws IOException {
        List<Progress> seen = new ArrayList<>();
        run().progress(seen::add).build().into(out, Start.FRESH, List.of(pages));
        Progress last = seen.get(seen.size() - 1);
        assertThat(last.done()).isEqualTo(36);
        assertThat(last.failed()).isEqualTo(4);
        assertThat(last.perSecond()).isPositive();
        assertThat(last.fraction()).isNotNull().isBetween(0.9, 1.0);
    }

    @Test
    void optionsAreChecked() {
        assertThatThrownBy(() -> run().jobs(0)).hasMessage("jobs must be 1 or more, not 0");
        assertThatThrownBy(() -> run().limit(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sampling(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LedgerRow.read("{}")).hasMessageContaining("no 'id'");
    }
}

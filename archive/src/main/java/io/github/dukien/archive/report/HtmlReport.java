package io.github.dukien.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dukien.CivicReport;
import io.github.dukien.archive.run.ReportFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes one self-contained HTML page out of reports: totals, charts, contradictions, and a browser through
 * all documents with their facts marked. The page needs no network and runs nothing but its own script. The reports are
 * read one by one: memory grows with the page's index only, about a hundred bytes for each document.
 *
 * <pre>{@code
 * HtmlReport.Summary summary = HtmlReport.create()
 *         .withTitle("Dân vận 2020")
 *         .write(List.of(Path.of("reports.jsonl")), Path.of("report.html"));
 * }</pre>
 */
public final class HtmlReport {
    private static final int MOST_DISCREPANCIES = 1000;

    private final String title;
    private final List<Path> folders;
    private final Consumer<String> problems;

    private HtmlReport(String title, List<Path> folders, Consumer<String> problems) {
        this.title = title;
        this.folders = List.copyOf(folders);
        this.problems = problems;
    }

    /** With a title of its own, silent about what is no report. */
    public static HtmlReport create() {
        return new HtmlReport("", List.of(), line -> {});
    }

    /** The same with a title; "" for the usual one. */
    public HtmlReport withTitle(String newTitle) {
        return new HtmlReport(newTitle, folders, problems);
    }

    /**
     * The same, with more folders to look for the texts of reports that do not carry theirs. A report's
     * {@code source.path} is looked for from the working directory, from the folder of the report's file, then from
     * these; a file whose hash differs is not taken.
     */
    public HtmlReport withTextsIn(List<Path> newFolders) {
        return new HtmlReport(title, newFolders, problems);
    }

    /** The same, telling one line about each thing that is no report. */
    public HtmlReport onProblem(Consumer<String> listener) {
        return new HtmlReport(title, folders, listener);
    }

    /**
     * Writes the page. The output appears when it is whole; until then it is a file of the same name with
     * {@code .part} behind it.
     *
     * @param reports files and folders of reports, as {@link ReportFiles} reads them
     * @param output the page
     * @throws IOException if it cannot be written
     */
    public Summary write(List<Path> reports, Path output) throws IOException {
        Path data = Files.createTempFile("dukien-report", ".data");
        Path part = output.resolveSibling(output.getFileName() + ".part");
        try {
            Labels labels = new Labels();
            Totals totals = new Totals();
            Page page = new Page(labels);
            collect(reports, data, labels, totals, page);
            page.head(title, totals);
            page.types(totals);
            save(page.halves(), data, part);
            move(part, output);
            return new Summary(totals.documents(), totals.withText(), totals.facts(), Files.size(output));
        } finally {
            Files.deleteIfExists(data);
            Files.deleteIfExists(part);
        }
    }

    private void collect(List<Path> reports, Path data, Labels labels, Totals totals, Page page) throws IOException {
        TextFinder texts = new TextFinder(folders);
        Series series = new Series();
        List<Discrepancy> discrepancies = new ArrayList<>();
        try (DataWriter writer = new DataWriter(data)) {
            writeLabels(labels, writer);
            Documents documents = new Documents(writer);
            ReportFiles.read(reports, problems, entry -> {
                CivicReport report = texts.complete(entry.report(), entry.file());
                if (discrepancies.size() < MOST_DISCREPANCIES) {
                    discrepancies.addAll(Discrepancy.of(documents.count(), report));
                }
                totals.add(report);
                series.add(report);
                documents.add(report);
            });
            documents.finish();
        }
        page.charts(series);
        page.discrepancies(discrepancies, totals.inconsistent() - discrepancies.size());
    }

    private static void writeLabels(Labels labels, DataWriter data) throws IOException {
        try (Writer out = data.open("labels");
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, Label> label : labels.all().entrySet()) {
                json.writeArrayFieldStart(label.getKey());
                json.writeString(label.getValue().vi());
                json.writeString(label.getValue().en());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void save(String[] halves, Path data, Path output) throws IOException {
        try (OutputStream out = Files.newOutputStream(output)) {
            out.write(halves[0].getBytes(UTF_8));
            Files.copy(data, out);
            out.write(halves[1].getBytes(UTF_8));
        }
    }

    private static void move(Path part, Path output) throws IOException {
        try {
            Files.move(part, output, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * What went into a page.
     *
     * @param documents reports read
     * @param withText how many of them show their text
     * @param facts facts in all
     * @param bytes size of the page
     */
    public record Summary(int documents, int withText, long facts, long bytes) {}
}

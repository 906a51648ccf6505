package io.github.dukien.archive.run;

import io.github.dukien.CivicReport;
import io.github.dukien.archive.input.Input;
import io.github.dukien.archive.input.InputOptions;
import io.github.dukien.archive.input.Inputs;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Span;
import io.github.dukien.json.ReportFormatException;
import io.github.dukien.json.ReportReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports that were written: JSON Lines, files of one report or an array, folders of such files, the folder of a run.
 * They are read one after the other; what is no report is told and passed over.
 *
 * <pre>{@code
 * ReportFiles.read(List.of(Path.of("out")), problems::add, entry -> tables.add(entry.report()));
 * }</pre>
 */
public final class ReportFiles {
    private final Consumer<String> problems;
    private final Taking taking;

    private ReportFiles(Consumer<String> problems, Taking taking) {
        this.problems = problems;
        this.taking = taking;
    }

    /**
     * Gives every report to a taker.
     *
     * @param paths files and folders; {@code -} is standard input, JSON Lines
     * @param problems takes a line about each thing that is no report
     * @throws IOException what the taker threw
     */
    public static void read(List<Path> paths, Consumer<String> problems, Taking taking) throws IOException {
        ReportFiles files = new ReportFiles(problems, taking);
        for (Path path : paths) {
            files.read(path);
        }
    }

    private void read(Path path) throws IOException {
        if (path.toString().equals("-")) {
            lines(System.in, path);
            return;
        }
        List<Path> files;
        try {
            files = files(path);
        } catch (IOException | UncheckedIOException e) {
            problems.accept(path + ": cannot be read: " + (Files.exists(path) ? e.getMessage() : "no such file"));
            return;
        }
        if (files.isEmpty()) {
            problems.accept(path + ": no reports here: neither .jsonl nor .json");
        }
        for (Path file : files) {
            file(file);
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path.resolve("reports.jsonl"))) {
            return List.of(path.resolve("reports.jsonl"));
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.equals(path) || isReports(file.toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReports(String name) {
        return name.endsWith(".json") || isLines(name);
    }

    private static boolean isLines(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private void file(Path file) throws IOException {
        if (isLines(file.toString())) {
            try (InputStream in = Files.newInputStream(file)) {
                lines(in, file);
            }
            return;
        }
        try {
            for (CivicReport report : ReportReader.readAll(Files.readString(file))) {
                taking.take(new Entry(report, file.toString(), file));
            }
        } catch (ReportFormatException e) {
            problems.accept(file + ": " + e.getMessage());
        }
    }

    private void lines(InputStream in, Path file) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                try {
                    taking.take(new Entry(ReportReader.read(line), file + ":" + number, file));
                } catch (ReportFormatException e) {
                    problems.accept(file + ":" + number + ": " + e.getMessage());
                }
            }
        }
    }

    /** Takes reports. */
    @FunctionalInterface
    public interface Taking {
        /** Takes one. */
        void take(Entry entry) throws IOException;
    }

    /**
     * A report with its place.
     *
     * @param report the report
     * @param place file, and line of JSON Lines, for messages
     * @param file the file
     */
    public record Entry(CivicReport report, String place, Path file) {
        /**
         * The text that the report's offsets refer to: its own, that beside its file ({@code NAME.txt} beside {@code
         * NAME.gold.json}), or that of the file it came from. Empty if there is none in which its facts stand.
         */
        public Optional<String> text() {
            String own = report.text();
            return Stream.of(Optional.ofNullable(own), beside(), source())
                    .flatMap(Optional::stream)
                    .filter(this::holdsFacts)
                    .findFirst();
        }

        private boolean holdsFacts(String text) {
            for (Fact fact : report.facts()) {
                Span span = fact.source().span();
                if (span.end() > text.length() || !text.startsWith(fact.source().text(), span.start())) {
                    return false;
                }
            }
            return true;
        }

        private Optional<String> beside() {
            String name = String.valueOf(file.getFileName());
            int dot = name.indexOf(name.endsWith(".gold.json") ? ".gold.json" : ".json");
            Path text = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".txt");
            return name.endsWith(".json") ? read(text) : Optional.empty();
        }

        private Optional<String> source() {
            CivicReport.Origin origin = report.origin();
            try {
                return origin == null ? Optional.empty() : read(Path.of(origin.path()));
            } catch (InvalidPathException e) {
                return Optional.empty(); // a name from another system
            }
        }

        private static Optional<String> read(Path path) {
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (Inputs inputs = Inputs.open(List.of(path), InputOptions.defaults())) {
                return inputs.hasNext() ? Optional.ofNullable(text(inputs.next().read())) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        private static @Nullable String text(Input input) {
            return input instanceof Input.Document document ? document.article().text() : null;
        }
    }
}

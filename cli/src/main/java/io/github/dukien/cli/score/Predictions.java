package io.github.dukien.cli.score;

import io.github.dukien.CivicReport;
import io.github.dukien.cli.input.InputException;
import io.github.dukien.cli.input.TextFile;
import io.github.dukien.fact.Metadata;
import io.github.dukien.json.ReportFormatException;
import io.github.dukien.json.ReportReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Predicted reports, found by id: from a file of JSON Lines, a JSON file (a report or an array of reports), or a directory
 * of such files.
 */
public final class Predictions {
    private final Map<String, CivicReport> byId = new HashMap<>();
    private final Consumer<String> problems;

    private Predictions(Consumer<String> problems) {
        this.problems = problems;
    }

    /** Reads predictions; what cannot be read is told in one line each, and the rest is still read. */
    public static Predictions read(Path path, Consumer<String> problems) {
        Predictions predictions = new Predictions(problems);
        try {
            for (Path file : files(path)) {
                predictions.add(
                        file,
                        path.equals(file)
                                ? String.valueOf(file.getFileName())
                                : path.relativize(file).toString());
            }
        } catch (InputException e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
        return predictions;
    }

    /** The prediction for a gold article; an empty report, and a line about it, if there is none. */
    public CivicReport of(GoldArticle gold) {
        CivicReport report = byId.getOrDefault(gold.id(), byId.get(gold.name()));
        if (report == null) {
            problems.accept(gold.id() + ": no prediction with this id; all its facts count as missed");
            return new CivicReport(gold.id(), null, null, Metadata.NOTHING, List.of(), List.of(), null, null);
        }
        return report;
    }

    private void add(Path file, String name) throws InputException {
        String text = TextFile.read(file);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            int number = 0;
            for (String line : (Iterable<String>) text.lines()::iterator) {
                number++;
                if (!line.isBlank()) {
                    add(line, GoldFiles.stem(name) + "#" + number, file + ":" + number);
                }
            }
        } else {
            add(text, GoldFiles.stem(name), file.toString());
        }
    }

    private void add(String json, String otherwise, String where) {
        try {
            for (CivicReport report : ReportReader.readAll(json)) {
                byId.put(report.id().isEmpty() ? otherwise : report.id(), report);
            }
        } catch (ReportFormatException e) {
            problems.accept(where + ": " + e.getMessage());
        }
    }

    private static List<Path> files(Path path) throws InputException {
        if (!Files.exists(path)) {
            throw new InputException(path.toString(), "no such file or directory; check the path");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> files = walk.filter(Predictions::isJson).sorted().toList();
            if (files.isEmpty()) {
                throw new InputException(path.toString(), "no .json or .jsonl files in this directory or below it");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static boolean isJson(Path file) {
        String name = file.toString();
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }
}

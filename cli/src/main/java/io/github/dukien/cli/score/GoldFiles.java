package io.github.dukien.cli.score;

import io.github.dukien.CivicReport;
import io.github.dukien.cli.input.InputException;
import io.github.dukien.cli.input.TextFile;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Span;
import io.github.dukien.json.ReportFormatException;
import io.github.dukien.json.ReportReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads gold reports ({@code NAME.gold.json}) with the texts beside them ({@code NAME.txt}). */
public final class GoldFiles {
    static final String SUFFIX = ".gold.json";

    private final Consumer<String> problems;

    /** @param problems takes one line about each gold that cannot be used; the others are still read */
    public GoldFiles(Consumer<String> problems) {
        this.problems = problems;
    }

    /** The gold of one file, or of all files in a directory and below it, sorted by path. */
    public List<GoldArticle> read(Path path) {
        List<GoldArticle> golds = new ArrayList<>();
        try {
            for (Path file : files(path)) {
                add(file, name(path, file), golds);
            }
        } catch (InputException e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
        return golds;
    }

    private void add(Path file, String name, List<GoldArticle> golds) {
        try {
            CivicReport gold = ReportReader.read(TextFile.read(file));
            if (gold.annotation() == null) {
                throw new InputException(
                        file.toString(), "is no gold: add \"annotated\", the list of what it annotates");
            }
            String text = text(file, gold);
            check(file, gold, text);
            String id = gold.id().isEmpty() ? name : gold.id();
            golds.add(new GoldArticle(id, name, gold.withId(id), text));
        } catch (ReportFormatException e) {
            problems.accept(file + ": " + e.getMessage());
        } catch (InputException e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
    }

    private static String text(Path file, CivicReport gold) throws InputException {
        if (gold.text() != null) {
            return gold.text();
        }
        String name = String.valueOf(file.getFileName());
        Path text = file.resolveSibling(stem(name) + ".txt");
        if (!Files.exists(text)) {
            throw new InputException(file.toString(), "has no text: put " + text.getFileName() + " beside it");
        }
        return TextFile.read(text);
    }

    /** Gold whose spans do not fit its text would give scores that mean nothing. */
    private static void check(Path file, CivicReport gold, String text) throws InputException {
        for (Fact fact : gold.facts()) {
            Span span = fact.source().span();
            if (span.end() > text.length()
                    || !span.of(text).equals(fact.source().text())) {
                String id = fact.source().id();
                throw new InputException(
                        file.toString(),
                        "fact " + id + ": \"text\" is not what stands at its start and end in the text");
            }
        }
    }

    private static String name(Path root, Path file) {
        Path name = root.equals(file) ? file.getFileName() : root.relativize(file);
        return stem(String.valueOf(name).replace('\\', '/'));
    }

    /** A name without {@code .gold.json}, or without its extension if it has another. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        if (name.endsWith(SUFFIX)) {
            return name.substring(0, name.length() - SUFFIX.length());
        }
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static List<Path> files(Path path) throws InputException {
        if (!Files.exists(path)) {
            throw new InputException(path.toString(), "no such file or directory; check the path");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InputException(path.toString(), "no NAME" + SUFFIX + " in this directory or below it");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(path.toString(), "cannot be read: " + e.getMessage());
        }
    }
}

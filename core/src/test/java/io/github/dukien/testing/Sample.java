package io.github.dukien.testing;

import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An annotated article.
 *
 * @param name of its files without extension
 * @param json its gold as it stands in the file
 * @param text the article
 */
public record Sample(String name, String json, String text) {
    private static final String SUFFIX = ".gold.json";

    /** The project's own articles. */
    public static List<Sample> articles() {
        return in(root().resolve("testdata/articles"));
    }

    /** The real reports beside the project (or beside the folder of a worktree); none in a clone without them. */
    public static List<Sample> seeds() {
        List<Sample> seeds = in(root().resolve("../shared/seeds"));
        return seeds.isEmpty() ? in(root().resolve("../../shared/seeds")) : seeds;
    }

    /** All there are. */
    public static List<Sample> all() {
        return Stream.concat(articles().stream(), seeds().stream()).toList();
    }

    /** The project's folder. */
    public static Path root() {
        return Path.of(System.getProperty("dukien.root", ".."));
    }

    /** The gold report. */
    public CivicReport gold() {
        return ReportReader.read(json);
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Sample> in(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Sample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - SUFFIX.length());
        try {
            return new Sample(stem, Files.readString(file), Files.readString(file.resolveSibling(stem + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.dukien.archive.testing;

import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The annotated articles of the project. */
public final class TestData {
    /** Where they are. */
    public static final Path ARTICLES =
            Path.of(System.getProperty("dukien.root", "..")).resolve("testdata/articles");

    private TestData() {}

    /** All gold files. */
    public static List<Path> gold() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList();
        }
    }

    /** The report of a gold file. */
    public static CivicReport report(Path gold) throws IOException {
        return ReportReader.read(Files.readString(gold));
    }

    /** The text beside a gold file. */
    public static String text(Path gold) throws IOException {
        return Files.readString(Path.of(gold.toString().replace(".gold.json", ".txt")));
    }
}

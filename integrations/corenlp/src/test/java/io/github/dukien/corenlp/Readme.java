package io.github.dukien.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The blocks of this module's README. */
final class Readme {
    static final Path ROOT = Path.of(System.getProperty("dukien.root", "../.."));

    private Readme() {}

    /** The first block of a language, as it stands there. */
    static String block(String language) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("integrations/corenlp/README.md"));
        List<String> block = lines.stream()
                .dropWhile(line -> !line.equals("```" + language))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        return String.join("\n", block) + "\n";
    }
}

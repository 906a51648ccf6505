package io.github.dukien.vncorenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the project's own articles. */
final class Articles {
    private Articles() {}

    static List<String> all() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(StandIn.root().resolve("testdata/articles"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}

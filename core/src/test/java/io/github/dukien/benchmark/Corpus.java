package io.github.dukien.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.testing.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The texts that benchmarks run over, as UTF-8 bytes: a zip of {@code .txt} files, or the project's own articles. */
final class Corpus {
    private final List<byte[]> articles;
    private final long size;

    private Corpus(List<byte[]> articles) {
        this.articles = articles;
        size = articles.stream().mapToLong(article -> article.length).sum();
    }

    /** The zip that the system property {@code bench.corpus} names; without it the project's own articles. */
    static Corpus load() {
        String zip = System.getProperty("bench.corpus", "");
        return new Corpus(zip.isEmpty() ? own() : zipped(Path.of(zip)));
    }

    List<byte[]> articles() {
        return articles;
    }

    /** Bytes of all articles. */
    long size() {
        return size;
    }

    private static List<byte[]> own() {
        return Sample.articles().stream()
                .map(sample -> sample.text().getBytes(UTF_8))
                .toList();
    }

    private static List<byte[]> zipped(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("bench.corpus: no such file " + file.toAbsolutePath());
        }
        List<byte[]> articles = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".txt")) {
                    articles.add(zip.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }
}

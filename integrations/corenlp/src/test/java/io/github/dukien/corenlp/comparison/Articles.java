package io.github.dukien.corenlp.comparison;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.eval.ArticleScore;
import io.github.dukien.eval.Evaluation;
import io.github.dukien.eval.Scorer;
import io.github.dukien.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's annotated articles. */
final class Articles {
    private static final Path FOLDER = Path.of(System.getProperty("dukien.root", "../.."), "testdata/articles");
    private static final String GOLD = ".gold.json";

    private Articles() {}

    private static List<Path> golds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
        }
    }

    private static String text(Path gold) throws IOException {
        String name = String.valueOf(gold.getFileName());
        return Files.readString(gold.resolveSibling(name.substring(0, name.length() - GOLD.length()) + ".txt"));
    }

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path gold : golds()) {
            texts.add(text(gold));
        }
        return texts;
    }

    /** The extractor against gold. */
    static Evaluation facts(FactExtractor extractor) throws IOException {
        List<ArticleScore> scores = new ArrayList<>();
        for (Path gold : golds()) {
            CivicReport report = ReportReader.read(Files.readString(gold));
            String text = text(gold);
            scores.add(Scorer.score(report, extractor.extract(Article.of(text).withId(report.id())), text));
        }
        return Evaluation.of(scores);
    }
}

package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.eval.ArticleScore;
import io.github.dukien.eval.Evaluation;
import io.github.dukien.eval.FactError;
import io.github.dukien.eval.Scorer;
import io.github.dukien.testing.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The F1 figures below which a set of samples must not fall: {@code testdata/accuracy-floor.tsv}. */
final class AccuracyFloor {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final Path FILE = Sample.root().resolve("testdata/accuracy-floor.tsv");

    private AccuracyFloor() {}

    /** Scores what is extracted from the texts alone. */
    static Evaluation evaluate(List<Sample> samples) {
        List<ArticleScore> scores = new ArrayList<>();
        for (Sample sample : samples) {
            CivicReport report = EXTRACTOR.extract(Article.of(sample.text()));
            scores.add(Scorer.score(sample.gold(), report, sample.text()));
        }
        return Evaluation.of(scores);
    }

    /** Fails, with the errors of the type, if a figure is below its floor; prints those that could be raised. */
    static void check(String set, Evaluation evaluation) {
        Map<String, Double> floors = floors(set);
        List<String> fallen = new ArrayList<>();
        figures(evaluation).forEach((name, f1) -> {
            double floor = floors.getOrDefault(name, 0.0);
            if (f1 < floor - 0.0005) {
                fallen.add(String.format(
                        Locale.ROOT, "%s %s: F1 %.3f, floor %.3f%s", set, name, f1, floor, errors(evaluation, name)));
            } else if (f1 >= floor + 0.0005) {
                System.out.printf(Locale.ROOT, "[FLOOR] %s\t%s\t%.3f can be raised to %.3f%n", set, name, floor, f1);
            }
        });
        assertThat(fallen).as(FILE + ": figures that fell").isEmpty();
    }

    private static String errors(Evaluation evaluation, String type) {
        StringBuilder out = new StringBuilder();
        for (FactError error : evaluation.errors()) {
            if (error.fact().type().equals(type)) {
                out.append("\n    ").append(error.kind()).append(' ').append(error.label());
            }
        }
        return out.toString();
    }

    private static Map<String, Double> figures(Evaluation evaluation) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("micro", evaluation.micro().f1());
        figures.put("positions", evaluation.positions().f1());
        evaluation
                .types()
                .forEach((type, score) -> figures.put(type, score.value().f1()));
        return figures;
    }

    private static Map<String, Double> floors(String set) {
        Map<String, Double> floors = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals(set)) {
                    floors.put(cells[1], Double.parseDouble(cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return floors;
    }
}

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
import java.util.TreeMap;

/**
 * The F1 figures below which a set of samples must not fall: {@code testdata/accuracy-floor.tsv}. With
 * {@code -Daccuracy.raise=true} the file is written anew with the figures that are higher now.
 */
final class AccuracyFloor {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final Path FILE = Sample.root().resolve("testdata/accuracy-floor.tsv");
    private static final double SAME = 0.0005;

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

    /** Fails, with the errors of the type, if a figure is below its floor; says which figures could be raised. */
    static void check(String set, Evaluation evaluation) {
        Map<String, Map<String, Double>> floors = read();
        Map<String, Double> ofSet = floors.computeIfAbsent(set, s -> new LinkedHashMap<>());
        List<String> fallen = new ArrayList<>();
        List<String> higher = new ArrayList<>();
        figures(evaluation).forEach((name, f1) -> {
            double floor = ofSet.getOrDefault(name, 0.0);
            if (f1 < floor - SAME) {
                String errors = errors(evaluation, name);
                fallen.add(String.format(Locale.ROOT, "%s %s: F1 %.3f, floor %.3f%s", set, name, f1, floor, errors));
            } else if (f1 > floor + SAME) {
                higher.add(String.format(Locale.ROOT, "%s %.3f", name, f1));
                ofSet.put(name, f1);
            }
        });
        if (!higher.isEmpty()) {
            System.out.println("[FLOOR] " + set + " above its floor: " + String.join(", ", higher));
        }
        if (Boolean.getBoolean("accuracy.raise")) {
            write(floors);
        }
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

    private static Map<String, Map<String, Double>> read() {
        Map<String, Map<String, Double>> floors = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 3 && !cells[0].equals("set")) {
                    floors.computeIfAbsent(cells[0], set -> new LinkedHashMap<>())
                            .put(cells[1], Double.parseDouble(cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return floors;
    }

    private static void write(Map<String, Map<String, Double>> floors) {
        List<String> lines = new ArrayList<>();
        try {
            Files.readAllLines(FILE).stream()
                    .takeWhile(line -> line.startsWith("#") || line.startsWith("set\t"))
                    .forEach(lines::add);
            floors.forEach((set, figures) -> figures.forEach(
                    (name, f1) -> lines.add(String.format(Locale.ROOT, "%s\t%s\t%.3f", set, name, f1))));
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

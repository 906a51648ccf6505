package io.github.dukien.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an earlier evaluation reached, to compare a later one with: of another version, another tool, or read from the
 * JSON that {@link EvaluationJson} wrote.
 *
 * <pre>{@code
 * Baseline committed = EvaluationJson.readBaseline(Files.readString(Path.of("accuracy.json")));
 * Comparison comparison = committed.compare(Evaluation.of(scores));
 * comparison.lost().forEach(System.out::println);
 * }</pre>
 *
 * @param f1 by name: {@code micro}, {@code positions}, and each fact type
 * @param missed labels of the missed facts, see {@link FactError#label()}
 * @param spurious labels of the spurious facts
 */
public record Baseline(Map<String, Double> f1, Set<String> missed, Set<String> spurious) {
    /** Two F1 figures nearer than this are the same. */
    private static final double SAME = 1e-4;

    /** Copies the collections. */
    public Baseline {
        f1 = Map.copyOf(f1);
        missed = Set.copyOf(missed);
        spurious = Set.copyOf(spurious);
    }

    /** What an evaluation reached. */
    public static Baseline of(Evaluation evaluation) {
        Set<String> missed = new LinkedHashSet<>();
        Set<String> spurious = new LinkedHashSet<>();
        for (FactError error : evaluation.errors()) {
            (error.kind() == FactError.Kind.MISSED ? missed : spurious).add(error.label());
        }
        return new Baseline(figures(evaluation), missed, spurious);
    }

    /** What a later evaluation of the same gold gained and lost against this one. */
    public Comparison compare(Evaluation later) {
        Baseline now = of(later);
        Map<String, Comparison.Fall> fallen = new LinkedHashMap<>();
        figures(later).forEach((name, figure) -> {
            Double before = f1.get(name);
            if (before != null && figure < before - SAME) {
                fallen.put(name, new Comparison.Fall(before, figure));
            }
        });
        return new Comparison(
                fallen,
                without(missed, now.missed),
                without(now.missed, missed),
                without(now.spurious, spurious),
                without(spurious, now.spurious));
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

    private static List<String> without(Set<String> some, Set<String> others) {
        List<String> left = new ArrayList<>(some);
        left.removeAll(others);
        left.sort(null);
        return left;
    }
}

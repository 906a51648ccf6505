package io.github.dukien.cli.score;

import io.github.dukien.eval.ArticleScore;
import io.github.dukien.eval.Evaluation;
import io.github.dukien.eval.FieldScore;
import io.github.dukien.eval.Interval;
import io.github.dukien.eval.Score;
import io.github.dukien.eval.TypeScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of an evaluation as rows of cells: the same in every format. */
final class Tabular {
    static final List<String> TYPE_HEADER =
            List.of("type", "gold", "found", "right", "P", "R", "F1", "95 % of F1", "exact span F1", "overlap F1");
    static final List<String> FIELD_HEADER = List.of("field", "given", "predicted", "right", "accuracy", "precision");

    private Tabular() {}

    static List<List<String>> types(Evaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        evaluation
                .types()
                .forEach((type, score) -> rows.add(row(
                        type,
                        score.value(),
                        evaluation.interval(type),
                        ratio(score.exact().f1()),
                        ratio(score.overlapping().f1()))));
        TypeScore all = evaluation.types().values().stream().reduce(TypeScore.NONE, TypeScore::plus);
        rows.add(row(
                "micro",
                evaluation.micro(),
                evaluation.interval(ArticleScore::micro),
                ratio(all.exact().f1()),
                ratio(all.overlapping().f1())));
        rows.add(List.of("macro", "", "", "", "", "", ratio(evaluation.macroF1()), "", "", ""));
        rows.add(row("positions", evaluation.positions(), evaluation.interval(ArticleScore::positions), "", ""));
        return rows;
    }

    static List<List<String>> attributes(Evaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        evaluation.types().forEach((type, score) -> rows.addAll(fields(type + ".", score.attributes())));
        return rows;
    }

    static List<List<String>> metadata(Evaluation evaluation) {
        return fields("", evaluation.metadata());
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static List<List<String>> fields(String prefix, Map<String, FieldScore> scores) {
        List<List<String>> rows = new ArrayList<>();
        scores.forEach((field, score) -> rows.add(List.of(
                prefix + field,
                "" + score.given(),
                "" + score.predicted(),
                "" + score.right(),
                score.given() == 0 ? "" : ratio(score.accuracy()),
                score.predicted() == 0 ? "" : ratio(score.precision()))));
        return rows;
    }

    private static List<String> row(String name, Score score, Interval interval, String exact, String overlapping) {
        boolean nothing = score.gold() + score.predicted() == 0;
        return List.of(
                name,
                "" + score.gold(),
                "" + score.predicted(),
                "" + score.right(),
                score.predicted() == 0 ? "" : ratio(score.precision()),
                score.gold() == 0 ? "" : ratio(score.recall()),
                nothing ? "" : ratio(score.f1()),
                nothing ? "" : ratio(interval.low()) + "–" + ratio(interval.high()),
                nothing ? "" : exact,
                nothing ? "" : overlapping);
    }
}

package io.github.dukien.cli.score;

import io.github.dukien.eval.Evaluation;
import io.github.dukien.eval.FieldScore;
import io.github.dukien.eval.Score;
import java.util.Locale;
import java.util.Map;

/** An evaluation as CSV with one figure set a row: {@code part} says what the row scores. */
public final class EvaluationCsv {
    private EvaluationCsv() {}

    /** The rows, the header first. All names are plain ASCII words, so nothing needs quotes. */
    public static String text(Evaluation evaluation) {
        StringBuilder out = new StringBuilder("part,name,gold,predicted,right,precision,recall,f1\n");
        evaluation.types().forEach((type, score) -> {
            row(out, "value", type, score.value());
            row(out, "exactSpan", type, score.exact());
            row(out, "overlappingSpan", type, score.overlapping());
            fields(out, "attribute", type + ".", score.attributes());
        });
        row(out, "value", "micro", evaluation.micro());
        row(out, "value", "positions", evaluation.positions());
        fields(out, "metadata", "", evaluation.metadata());
        return out.toString();
    }

    private static void fields(StringBuilder out, String part, String prefix, Map<String, FieldScore> scores) {
        scores.forEach((field, score) -> line(
                out,
                part,
                prefix + field,
                score.given(),
                score.predicted(),
                score.right(),
                String.format(Locale.ROOT, "%.4f,%.4f,", score.precision(), score.accuracy())));
    }

    private static void row(StringBuilder out, String part, String name, Score score) {
        String ratios = String.format(Locale.ROOT, "%.4f,%.4f,%.4f", score.precision(), score.recall(), score.f1());
        line(out, part, name, score.gold(), score.predicted(), score.right(), ratios);
    }

    private static void line(
            StringBuilder out, String part, String name, int gold, int predicted, int right, String ratios) {
        out.append(part)
                .append(',')
                .append(name)
                .append(',')
                .append(gold)
                .append(',')
                .append(predicted);
        out.append(',').append(right).append(',').append(ratios).append('\n');
    }
}

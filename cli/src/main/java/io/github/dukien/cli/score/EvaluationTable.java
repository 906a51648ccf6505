package io.github.dukien.cli.score;

import io.github.dukien.eval.Evaluation;
import io.github.dukien.eval.FactError;
import io.github.dukien.eval.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An evaluation as aligned text for people. */
public final class EvaluationTable {
    private EvaluationTable() {}

    /** The tables of an evaluation and, if wanted, the list of errors. */
    public static String text(Evaluation evaluation, boolean errors) {
        StringBuilder out = new StringBuilder();
        int articles = evaluation.articles().size();
        out.append(articles).append(articles == 1 ? " article\n\n" : " articles\n\n");
        table(out, Tabular.TYPE_HEADER, Tabular.types(evaluation));
        table(out, Tabular.FIELD_HEADER, Tabular.attributes(evaluation));
        table(out, Tabular.FIELD_HEADER, Tabular.metadata(evaluation));
        if (!evaluation.confusions().isEmpty()) {
            out.append("taken for another type (gold → predicted)\n");
            evaluation
                    .confusions()
                    .forEach(confusion -> out.append(String.format(
                            "  %s → %s  %d%n", confusion.gold(), confusion.predicted(), confusion.count())));
            out.append('\n');
        }
        if (errors) {
            evaluation.errors().forEach(error -> out.append(line(error)).append('\n'));
            evaluation.fieldErrors().forEach(error -> out.append(line(error)).append('\n'));
        }
        return out.toString();
    }

    /** One missed or spurious fact on two lines. */
    static String line(FactError error) {
        String instead = error.instead() == null
                ? ""
                : (error.kind() == FactError.Kind.MISSED ? "  found: " : "  gold: ")
                        + error.instead().type() + " «"
                        + error.instead().source().text() + "»";
        return error.kind() + " " + error.label() + " «" + error.fact().source().text() + "»" + instead + "\n    "
                + error.sentence();
    }

    /** One wrong field on a line. */
    static String line(FieldError error) {
        return "WRONG " + error.article() + " " + error.field()
                + (error.subject().isEmpty() ? "" : " of «" + error.subject() + "»") + ": gold " + quoted(error.gold())
                + ", predicted " + quoted(error.predicted());
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "none" : "«" + value + "»";
    }

    private static void table(StringBuilder out, List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        int[] widths = new int[header.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        out.append('\n');
    }
}

package io.github.dukien.cli.score;

import io.github.dukien.eval.Evaluation;
import java.util.List;

/** An evaluation as Markdown, for {@code docs/accuracy/}. */
public final class EvaluationMarkdown {
    private EvaluationMarkdown() {}

    /** The tables of an evaluation and, if wanted, the list of errors. */
    public static String text(Evaluation evaluation, boolean errors) {
        StringBuilder out = new StringBuilder("# Accuracy\n\n");
        out.append("Made by `dukien eval … --format markdown` on ")
                .append(evaluation.articles().size());
        out.append(" articles. Value: type and key fields right; 95 %: bootstrap over articles.\n\n## Facts\n\n");
        table(out, Tabular.TYPE_HEADER, Tabular.types(evaluation));
        out.append("## Attributes of facts that are right on value\n\n");
        table(out, Tabular.FIELD_HEADER, Tabular.attributes(evaluation));
        out.append("## Metadata, event, checks\n\n");
        table(out, Tabular.FIELD_HEADER, Tabular.metadata(evaluation));
        if (!evaluation.confusions().isEmpty()) {
            out.append("## Taken for another type\n\n");
            table(
                    out,
                    List.of("gold", "predicted", "count"),
                    evaluation.confusions().stream()
                            .map(c -> List.of(c.gold(), c.predicted(), "" + c.count()))
                            .toList());
        }
        if (errors) {
            out.append("## Errors\n\n");
            evaluation.errors().forEach(error -> item(out, EvaluationTable.line(error)));
            evaluation.fieldErrors().forEach(error -> item(out, EvaluationTable.line(error)));
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static void item(StringBuilder out, String text) {
        out.append("- ").append(escaped(text).replaceAll("\\s*\n\\s*", "<br>")).append('\n');
    }

    private static void table(StringBuilder out, List<String> header, List<List<String>> rows) {
        out.append("| ").append(String.join(" | ", header)).append(" |\n| --- |");
        out.append(" ---: |".repeat(header.size() - 1)).append('\n');
        for (List<String> row : rows) {
            out.append("| ")
                    .append(escaped(String.join("\u0000", row)).replace("\u0000", " | "))
                    .append(" |\n");
        }
        out.append('\n');
    }

    /** Text of articles may hold any sign that Markdown reads as its own. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_{}[]<>#|~".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}

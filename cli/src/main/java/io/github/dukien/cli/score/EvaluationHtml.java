package io.github.dukien.cli.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.eval.ArticleScore;
import io.github.dukien.eval.Evaluation;
import io.github.dukien.eval.FactError;
import io.github.dukien.eval.FieldError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** An evaluation as one self-contained HTML page: figures, then every article with gold and predicted side by side. */
public final class EvaluationHtml {
    private EvaluationHtml() {}

    /**
     * The page.
     *
     * @param golds the articles in the order in which the evaluation has them
     */
    public static String page(List<GoldArticle> golds, Evaluation evaluation) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw(
                "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Dukien: evaluation</title>\n<style>\n");
        html.raw(css()).raw("</style>\n</head>\n<body>\n");
        html.element("h1", "Evaluation of " + golds.size() + " articles").raw("\n");
        html.table(Tabular.TYPE_HEADER, Tabular.types(evaluation));
        html.raw("<details><summary>Attributes and metadata</summary>\n");
        html.table(Tabular.FIELD_HEADER, Tabular.attributes(evaluation));
        html.table(Tabular.FIELD_HEADER, Tabular.metadata(evaluation)).raw("</details>\n");
        html.raw("<p><mark class=\"right\">right</mark> <mark class=\"missed\">missed</mark> ");
        html.raw("<mark class=\"spurious\">spurious</mark> <mark class=\"optional\">optional</mark></p>\n");
        for (int i = 0; i < golds.size(); i++) {
            article(html, golds.get(i), evaluation.articles().get(i));
        }
        return html.raw("</body>\n</html>\n").toString();
    }

    private static void article(Html html, GoldArticle gold, ArticleScore score) {
        html.raw("<section>\n");
        html.element("h2", gold.id() + " — F1 " + Tabular.ratio(score.micro().f1()))
                .raw("\n<div class=\"pair\">\n");
        html.raw("<div><h3>Gold</h3><div class=\"text\">");
        MarkedText.gold(gold.text(), score).write(html);
        html.raw("</div></div>\n<div><h3>Predicted</h3><div class=\"text\">");
        MarkedText.predicted(gold.text(), score).write(html);
        html.raw("</div></div>\n</div>\n<ul>\n");
        for (FactError error : score.errors()) {
            String[] lines = EvaluationTable.line(error).split("\n\\s*", 2);
            html.raw("<li>").text(lines[0]).raw("<br><q>").text(lines[1]).raw("</q></li>\n");
        }
        for (FieldError error : score.fieldErrors()) {
            html.element("li", EvaluationTable.line(error)).raw("\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private static String css() {
        try (InputStream in = Objects.requireNonNull(EvaluationHtml.class.getResourceAsStream("evaluation.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("evaluation.css", e);
        }
    }
}

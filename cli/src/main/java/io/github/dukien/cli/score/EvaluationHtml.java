package io.github.dukien.cli.score;

import io.github.dukien.eval.Evaluation;
import java.util.List;

/** An evaluation as one self-contained HTML page. */
public final class EvaluationHtml {
    private EvaluationHtml() {}

    /** The page. */
    public static String page(List<GoldArticle> golds, Evaluation evaluation) {
        return "<!DOCTYPE html>" + golds.size() + evaluation.articles().size();
    }
}

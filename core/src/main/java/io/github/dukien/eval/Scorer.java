package io.github.dukien.eval;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Annotation;

/**
 * Scores a report against a gold report. Stateless and thread-safe.
 *
 * <pre>{@code
 * CivicReport gold = ReportReader.read(Files.readString(Path.of("004.gold.json")));
 * String text = Files.readString(Path.of("004.txt"));
 * ArticleScore score = Scorer.score(gold, extractor.extract(Article.of(text)), text);
 * System.out.println(score.micro().f1());
 * score.errors().forEach(error -> System.out.println(error.kind() + " " + error.key() + ": " + error.sentence()));
 * }</pre>
 */
public final class Scorer {
    private Scorer() {}

    /**
     * Scores one article.
     *
     * @param gold a report that says what it annotates
     * @param predicted any report on the same text: Dukien's, another tool's, an earlier version's
     * @param text the text that both refer to, for the sentences of errors; "" if it is not at hand
     * @throws IllegalArgumentException if {@code gold} has no {@code annotated}
     */
    public static ArticleScore score(CivicReport gold, CivicReport predicted, String text) {
        Annotation annotation = gold.annotation();
        if (annotation == null) {
            throw new IllegalArgumentException(gold.id() + " is no gold report: it does not say what is 'annotated'");
        }
        return new ArticleScoring(gold, annotation, predicted, text).score();
    }
}

package io.github.dukien.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The scores of many articles together. Immutable and thread-safe.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(scores);
 * evaluation.types().forEach((type, score) -> System.out.println(type + " " + score.value().f1()));
 * Interval interval = evaluation.interval(ArticleScore::micro);      // 95 %, bootstrap over articles
 * }</pre>
 */
public final class Evaluation {
    private final List<ArticleScore> articles;
    private final Map<String, TypeScore> types;

    private Evaluation(List<ArticleScore> articles) {
        this.articles = articles;
        Map<String, TypeScore> sum = new TreeMap<>(order());
        for (ArticleScore article : articles) {
            article.types().forEach((type, score) -> sum.merge(type, score, TypeScore::plus));
        }
        types = new LinkedHashMap<>(sum);
    }

    /** The evaluation of some articles, each scored once. */
    public static Evaluation of(Collection<ArticleScore> scores) {
        return new Evaluation(List.copyOf(scores));
    }

    /** The articles in the order given. */
    public List<ArticleScore> articles() {
        return articles;
    }

    /** The scores by fact type: Dukien's types in the order of the format, then others by name. */
    public Map<String, TypeScore> types() {
        return new LinkedHashMap<>(types);
    }

    /** All types counted together, on value. */
    public Score micro() {
        return sum(ArticleScore::micro);
    }

    /** The mean F1, on value, of the types that gold has facts of; 0 to 1, and 1 if there are none. */
    public double macroF1() {
        return types.values().stream()
                .map(TypeScore::value)
                .filter(score -> score.gold() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(1);
    }

    /** The (name, title) pairs of people. */
    public Score positions() {
        return sum(ArticleScore::positions);
    }

    /** The metadata fields by name. */
    public Map<String, FieldScore> metadata() {
        Map<String, FieldScore> sum = new TreeMap<>();
        for (ArticleScore article : articles) {
            article.metadata().forEach((field, score) -> sum.merge(field, score, FieldScore::plus));
        }
        return sum;
    }

    /** All missed and spurious facts, article by article, in text order. */
    public List<FactError> errors() {
        return articles.stream().flatMap(article -> article.errors().stream()).toList();
    }

    /** All wrong attributes, positions and metadata fields, article by article. */
    public List<FieldError> fieldErrors() {
        return articles.stream()
                .flatMap(article -> article.fieldErrors().stream())
                .toList();
    }

    /** Which types were taken for which, the most frequent first. */
    public List<Confusion> confusions() {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing(List::toString));
        for (FactError error : errors()) {
            if (error.kind() == FactError.Kind.MISSED
                    && error.instead() != null
                    && !error.instead().type().equals(error.fact().type())) {
                counts.merge(List.of(error.fact().type(), error.instead().type()), 1, Integer::sum);
            }
        }
        List<Confusion> confusions = new ArrayList<>();
        counts.forEach((pair, count) -> confusions.add(new Confusion(pair.get(0), pair.get(1), count)));
        confusions.sort(Comparator.comparingInt(Confusion::count).reversed());
        return confusions;
    }

    /**
     * The 95 % interval of an F1: percentile bootstrap over articles, 1,000 samples, always the same for the same articles.
     *
     * @param part the score of one article, e.g. {@code ArticleScore::micro}
     */
    public Interval interval(Function<ArticleScore, Score> part) {
        return Bootstrap.f1(articles.stream().map(part).toList());
    }

    /** The 95 % interval of one type's F1 on value. */
    public Interval interval(String type) {
        return interval(
                article -> article.types().getOrDefault(type, TypeScore.NONE).value());
    }

    private Score sum(Function<ArticleScore, Score> part) {
        return articles.stream().map(part).reduce(Score.NONE, Score::plus);
    }

    private static Comparator<String> order() {
        return Comparator.comparingInt(Evaluation::rank).thenComparing(Comparator.naturalOrder());
    }

    private static int rank(String type) {
        int index = ArticleScoring.TYPES.indexOf(type);
        return index < 0 ? ArticleScoring.TYPES.size() : index;
    }
}

package io.github.dukien.eval;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Annotation;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scoring of one article, from matching to errors. */
final class ArticleScoring {
    /** The fact types of the format, in the order of its description. */
    static final List<String> TYPES =
            List.of("person", "date", "memberCount", "percentage", "money", "mediation", "document", "activity");

    private static final Set<String> METADATA = Set.of(
            "title",
            "published",
            "publishedTime",
            "dateline",
            "province",
            "byline",
            "event",
            "checks",
            "period",
            "scope",
            "positions");

    private final CivicReport gold;
    private final CivicReport predicted;
    private final Annotation annotation;
    private final SentenceFinder sentences;
    private final Fields goldFields;
    private final Fields predictedFields;
    private final List<FieldError> fieldErrors = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Fact> missed = new ArrayList<>();
    private final List<Fact> spurious = new ArrayList<>();

    ArticleScoring(CivicReport gold, Annotation annotation, CivicReport predicted, String text) {
        this.gold = gold;
        this.predicted = predicted;
        this.annotation = annotation;
        sentences = new SentenceFinder(text);
        goldFields = new Fields(gold);
        predictedFields = new Fields(predicted);
    }

    ArticleScore score() {
        Map<String, TypeScore> types = new TreeMap<>();
        annotation.annotated().stream()
                .filter(type -> !METADATA.contains(type))
                .sorted(Comparator.comparingInt(TYPES::indexOf))
                .forEach(type -> types.put(type, type(type)));
        Score positions = annotation.annotated().contains("person")
                ? new PositionScoring(gold, predicted, annotation.optional(), fieldErrors).score()
                : Score.NONE;
        Map<String, FieldScore> metadata = new MetadataScoring(gold, predicted, annotation.annotated(), fieldErrors)
                .score(goldFields, predictedFields);
        matches.sort(Comparator.comparing(match -> match.gold().source().span()));
        List<FactError> errors = new ErrorPairing(gold.id(), missed, spurious, sentences).errors();
        return new ArticleScore(gold.id(), types, positions, metadata, errors, fieldErrors, matches);
    }

    private TypeScore type(String type) {
        int[] golds = indexes(gold, type);
        int[] found = indexes(predicted, type);
        Matching byValue =
                match(golds, found, (g, p) -> FactKey.of(g).equals(FactKey.of(p)) ? Places.affinity(g, p) : 0);
        FieldScores attributes = new FieldScores(gold.id(), annotation.annotated(), fieldErrors);
        Score value = count(golds, found, byValue);
        for (int g = 0; g < golds.length; g++) {
            record(golds[g], byValue.predicted(g) < 0 ? -1 : found[byValue.predicted(g)], attributes);
        }
        for (int p = 0; p < found.length; p++) {
            if (byValue.gold(p) < 0) {
                spurious.add(predicted.facts().get(found[p]));
            }
        }
        Matching exact = match(golds, found, (g, p) -> span(g).equals(span(p)) ? 1 : 0);
        Matching overlapping = match(golds, found, Places::affinity);
        return new TypeScore(value, count(golds, found, exact), count(golds, found, overlapping), attributes.scores());
    }

    /** Notes what became of a gold fact. */
    private void record(int goldIndex, int predictedIndex, FieldScores attributes) {
        Fact fact = gold.facts().get(goldIndex);
        boolean optional = isOptional(goldIndex);
        if (predictedIndex < 0) {
            if (!optional) {
                missed.add(fact);
            }
            return;
        }
        matches.add(new Match(fact, predicted.facts().get(predictedIndex), optional));
        if (!optional) {
            attributes.attributes(
                    fact.type(),
                    "",
                    fact.source().text(),
                    goldFields.attributes(goldIndex),
                    predictedFields.attributes(predictedIndex));
            PositionScoring.attributes(
                    gold, goldIndex, goldFields, predicted, predictedIndex, predictedFields, attributes);
        }
    }

    private interface FactAffinity {
        double of(Fact gold, Fact predicted);
    }

    private Matching match(int[] golds, int[] found, FactAffinity affinity) {
        boolean[] optional = new boolean[golds.length];
        for (int g = 0; g < golds.length; g++) {
            optional[g] = isOptional(golds[g]);
        }
        return Matching.of(
                optional,
                found.length,
                (g, p) -> affinity.of(
                        gold.facts().get(golds[g]), predicted.facts().get(found[p])));
    }

    private Score count(int[] golds, int[] found, Matching matching) {
        int required = 0;
        int right = 0;
        int free = 0;
        for (int g = 0; g < golds.length; g++) {
            boolean matched = matching.predicted(g) >= 0;
            if (isOptional(golds[g])) {
                free += matched ? 1 : 0;
            } else {
                required++;
                right += matched ? 1 : 0;
            }
        }
        return new Score(required, found.length - free, right);
    }

    private boolean isOptional(int goldIndex) {
        return annotation
                .optional()
                .contains(gold.facts().get(goldIndex).source().id());
    }

    private static Span span(Fact fact) {
        return fact.source().span();
    }

    private static int[] indexes(CivicReport report, String type) {
        return Stream.iterate(0, i -> i < report.facts().size(), i -> i + 1)
                .filter(i -> report.facts().get(i).type().equals(type))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

package io.github.dukien.eval;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Check;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores the metadata fields that gold annotates, the event and the checks. */
final class MetadataScoring {
    private static final List<String> EVENT =
            List.of("event.name", "event.date", "event.partOfDay", "event.place", "event.organizer", "event.chairs");

    private final CivicReport gold;
    private final CivicReport predicted;
    private final Set<String> annotated;
    private final List<FieldError> errors;

    MetadataScoring(CivicReport gold, CivicReport predicted, Set<String> annotated, List<FieldError> errors) {
        this.gold = gold;
        this.predicted = predicted;
        this.annotated = annotated;
        this.errors = errors;
    }

    Map<String, FieldScore> score(Fields goldFields, Fields predictedFields) {
        FieldScores scores = new FieldScores(gold.id(), annotated, errors);
        Map<String, String> golds = goldFields.metadata();
        Map<String, String> found = predictedFields.metadata();
        for (String field : List.of("title", "published", "dateline", "province", "byline")) {
            if (annotated.contains(field)) {
                scores.metadata(field, golds, found);
            }
        }
        if (annotated.contains("published")) {
            scores.metadata("publishedTime", golds, found);
        }
        if (annotated.contains("event")) {
            EVENT.forEach(field -> scores.metadata(field, golds, found));
        }
        if (annotated.contains("checks") || !gold.checks().isEmpty()) {
            scores.add("checks", checks());
        }
        return scores.scores();
    }

    /** Checks are compared by kind, status and both figures; ids of facts differ between reports. */
    private FieldScore checks() {
        List<String> golds = gold.checks().stream().map(MetadataScoring::text).toList();
        List<String> found = new ArrayList<>(
                predicted.checks().stream().map(MetadataScoring::text).toList());
        int right = 0;
        int all = found.size();
        for (String check : golds) {
            if (found.remove(check)) {
                right++;
            } else {
                errors.add(new FieldError(gold.id(), "metadata.checks", "", check, null));
            }
        }
        found.forEach(check -> errors.add(new FieldError(gold.id(), "metadata.checks", "", null, check)));
        return new FieldScore(golds.size(), all, right);
    }

    private static String text(Check check) {
        return check.kind() + " " + check.status() + " " + Normal.number(check.stated()) + " "
                + Normal.number(check.computed().setScale(2, RoundingMode.HALF_UP));
    }
}

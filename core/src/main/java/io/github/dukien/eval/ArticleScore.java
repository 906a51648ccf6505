package io.github.dukien.eval;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores and errors of one article. Immutable.
 *
 * @param article its id
 * @param types by type name; the annotated types only
 * @param positions (name, title) pairs
 * @param metadata by field name ({@code title}, {@code event.date}, {@code checks} …); the annotated fields only
 * @param errors missed and spurious facts, in text order
 * @param fieldErrors wrong attributes, positions and metadata fields
 * @param matches the facts that are right, gold beside predicted, in text order; those matched with optional ones included
 */
public record ArticleScore(
        String article,
        Map<String, TypeScore> types,
        Score positions,
        Map<String, FieldScore> metadata,
        List<FactError> errors,
        List<FieldError> fieldErrors,
        List<Match> matches) {
    /** Copies the collections. */
    public ArticleScore {
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
        errors = List.copyOf(errors);
        fieldErrors = List.copyOf(fieldErrors);
        matches = List.copyOf(matches);
    }

    /** The sum of the value scores of all types. */
    public Score micro() {
        return types.values().stream().map(TypeScore::value).reduce(Score.NONE, Score::plus);
    }
}

package io.github.dukien.eval;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of one fact type.
 *
 * @param value facts matched on type, key and overlapping spans: the score that counts
 * @param exact facts of the type whose span is exactly a gold fact's, whatever their value
 * @param overlapping facts of the type whose span overlaps a gold fact's, whatever their value
 * @param attributes by field name, over the facts matched on value
 */
public record TypeScore(Score value, Score exact, Score overlapping, Map<String, FieldScore> attributes) {
    /** Nothing to find, nothing found. */
    public static final TypeScore NONE = new TypeScore(Score.NONE, Score.NONE, Score.NONE, Map.of());

    /** Copies the map in the order of its names. */
    public TypeScore {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** The sum of two scores. */
    public TypeScore plus(TypeScore other) {
        return new TypeScore(
                value.plus(other.value),
                exact.plus(other.exact),
                overlapping.plus(other.overlapping),
                sum(attributes, other.attributes));
    }

    static Map<String, FieldScore> sum(Map<String, FieldScore> some, Map<String, FieldScore> more) {
        Map<String, FieldScore> sum = new TreeMap<>(some);
        more.forEach((field, score) -> sum.merge(field, score, FieldScore::plus));
        return sum;
    }
}

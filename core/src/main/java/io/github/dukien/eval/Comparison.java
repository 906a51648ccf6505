package io.github.dukien.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a later evaluation differs from an earlier one of the same gold. Facts are named by {@link FactError#label()}.
 *
 * @param fallen the F1 figures that are lower now, by name ({@code micro}, {@code positions}, a fact type)
 * @param gained gold facts that were missed and are found now
 * @param lost gold facts that were found and are missed now
 * @param added spurious facts that were not there
 * @param removed spurious facts that are gone
 */
public record Comparison(
        Map<String, Fall> fallen, List<String> gained, List<String> lost, List<String> added, List<String> removed) {
    /** Copies the collections. */
    public Comparison {
        fallen = Collections.unmodifiableMap(new LinkedHashMap<>(fallen));
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Whether any figure fell. */
    public boolean isLoss() {
        return !fallen.isEmpty();
    }

    /**
     * A figure that is lower now.
     *
     * @param before F1 of the earlier evaluation, 0 to 1
     * @param now F1 of the later one
     */
    public record Fall(double before, double now) {}
}

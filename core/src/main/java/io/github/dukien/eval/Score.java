package io.github.dukien.eval;

/**
 * Counts behind precision and recall.
 *
 * <pre>{@code
 * Score money = evaluation.types().get("money").value();
 * System.out.printf("P %.3f R %.3f F1 %.3f%n", money.precision(), money.recall(), money.f1());
 * }</pre>
 *
 * @param gold what should be found, 0 or more; optional facts not counted
 * @param predicted what was found, 0 or more; facts matched with optional ones not counted
 * @param right what was found and should be, at most the smaller of the two
 */
public record Score(int gold, int predicted, int right) {
    /** Nothing to find, nothing found. */
    public static final Score NONE = new Score(0, 0, 0);

    /** @throws IllegalArgumentException if a count is negative or {@code right} exceeds another */
    public Score {
        if (right < 0 || right > gold || right > predicted) {
            throw new IllegalArgumentException("not a score: " + right + " of " + gold + " and " + predicted);
        }
    }

    /** The sum of two scores. */
    public Score plus(Score other) {
        return new Score(gold + other.gold, predicted + other.predicted, right + other.right);
    }

    /** Right among predicted, 0 to 1; 1 if nothing was predicted and nothing was to be found. */
    public double precision() {
        return predicted == 0 ? (gold == 0 ? 1 : 0) : (double) right / predicted;
    }

    /** Right among gold, 0 to 1; 1 if nothing was to be found. */
    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall, 0 to 1; 1 if nothing was predicted and nothing was to be found. */
    public double f1() {
        return gold + predicted == 0 ? 1 : 2.0 * right / (gold + predicted);
    }

    /** Gold facts that were not found. */
    public int missed() {
        return gold - right;
    }

    /** Predicted facts that are not in gold. */
    public int spurious() {
        return predicted - right;
    }
}

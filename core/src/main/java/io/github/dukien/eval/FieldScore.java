package io.github.dukien.eval;

/**
 * How often one field (an attribute of matched facts, or a metadata field) is right.
 *
 * @param given how often gold states it
 * @param predicted how often the prediction states it, where that is scored
 * @param right how often both state the same
 */
public record FieldScore(int given, int predicted, int right) {
    /** Nothing given, nothing predicted. */
    public static final FieldScore NONE = new FieldScore(0, 0, 0);

    /** The sum of two scores. */
    public FieldScore plus(FieldScore other) {
        return new FieldScore(given + other.given, predicted + other.predicted, right + other.right);
    }

    /** Right among given, 0 to 1; 1 if none is given. */
    public double accuracy() {
        return given == 0 ? 1 : (double) right / given;
    }

    /** Right among predicted, 0 to 1; 1 if none is predicted. */
    public double precision() {
        return predicted == 0 ? 1 : (double) right / predicted;
    }
}

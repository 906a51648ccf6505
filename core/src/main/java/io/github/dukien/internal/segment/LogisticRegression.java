package io.github.dukien.internal.segment;

/**
 * Estimates a chance from numbers: logistic regression on standardised columns by plain gradient descent. Uses
 * {@link StrictMath}, so that every machine finds the same.
 */
final class LogisticRegression {
    private static final int STEPS = 400;
    private static final double RATE = 1;
    private static final double DECAY = 0.002;

    private final double[] means;
    private final double[] scales;
    private final double[] weights;
    private double bias;

    /** Fits the rows {@code x} to the shares {@code y} between 0 and 1. */
    LogisticRegression(double[][] x, double[] y, int columns) {
        means = new double[columns];
        scales = new double[columns];
        weights = new double[columns];
        standardize(x);
        double[] gradient = new double[columns];
        for (int step = 0; step < STEPS; step++) {
            descend(x, y, gradient);
        }
    }

    /** The chance of a row. */
    double chance(double[] row) {
        double sum = bias;
        for (int c = 0; c < weights.length; c++) {
            sum += weights[c] * (row[c] - means[c]) * scales[c];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private void standardize(double[][] x) {
        for (double[] row : x) {
            for (int c = 0; c < row.length; c++) {
                means[c] += row[c] / x.length;
            }
        }
        for (double[] row : x) {
            for (int c = 0; c < row.length; c++) {
                scales[c] += (row[c] - means[c]) * (row[c] - means[c]) / x.length;
            }
        }
        for (int c = 0; c < scales.length; c++) {
            scales[c] = scales[c] < 1e-9 ? 0 : 1 / StrictMath.sqrt(scales[c]);
        }
    }

    private void descend(double[][] x, double[] y, double[] gradient) {
        java.util.Arrays.fill(gradient, 0);
        double shift = 0;
        for (int r = 0; r < x.length; r++) {
            double error = (chance(x[r]) - y[r]) / x.length;
            shift += error;
            for (int c = 0; c < gradient.length; c++) {
                gradient[c] += error * (x[r][c] - means[c]) * scales[c];
            }
        }
        bias -= RATE * shift;
        for (int c = 0; c < gradient.length; c++) {
            weights[c] -= RATE * (gradient[c] + DECAY * weights[c]);
        }
    }
}

package io.github.dukien.internal.segment;

/**
 * The weights while they are learned: a linear-chain conditional random field over the two tags, by stochastic gradient
 * ascent with a quadratic penalty. A joining scores the sum of its features' weights, a boundary nothing, as in
 * {@link Decoder}. Uses {@link StrictMath}, so that every machine finds the same.
 */
final class RandomField {
    private static final double RATE = 0.05;
    private static final double SLOWDOWN = 8;
    private static final double PENALTY = 0.0002;
    /** The logarithm of no chance at all. */
    private static final double NEVER = -1e9;
    /** Errors smaller than this are not worth a step. */
    private static final double SMALL = 1e-4;

    private static final int EACH = Features.PLAIN + Features.LINKED;

    private final double[] weights;
    private final double planned;
    private double scale = 1;
    private int steps;

    /** A field of {@code 1 << bits} weights that will see {@code planned} sentences. */
    RandomField(int bits, int planned) {
        weights = new double[1 << bits];
        this.planned = planned;
    }

    /** The weights, up to a common factor. */
    double[] weights() {
        return weights;
    }

    /** One step towards the tags of a sentence; {@code features} holds those of each unit, masked. */
    void learn(Units units, int[] features, byte[] gold) {
        double rate = RATE / (1 + SLOWDOWN * steps++ / planned);
        Lattice lattice = new Lattice(units, features);
        scale *= 1 - rate * PENALTY;
        for (int i = 1; i < units.size; i++) {
            if (!units.mustBegin(i)) {
                double afterBegun = gold[i] * (1 - gold[i - 1]) - lattice.chance(i, false);
                double afterJoined = gold[i] * gold[i - 1] - lattice.chance(i, true);
                if (Math.abs(afterBegun) + Math.abs(afterJoined) >= SMALL) {
                    update(features, i * EACH, afterBegun * rate / scale, afterJoined * rate / scale);
                }
            }
        }
    }

    private void update(int[] features, int base, double afterBegun, double afterJoined) {
        for (int f = base; f < base + Features.PLAIN; f++) {
            weights[features[f]] += afterBegun + afterJoined;
        }
        for (int f = base + Features.PLAIN; f < base + EACH; f++) {
            weights[features[f]] += afterBegun;
            weights[features[f] + 1 & weights.length - 1] += afterJoined;
        }
    }

    /** The logarithm of the sum of two numbers given by their logarithms. */
    private static double sum(double a, double b) {
        double greater = Math.max(a, b);
        double difference = Math.min(a, b) - greater;
        return difference < -30 ? greater : greater + StrictMath.log1p(StrictMath.exp(difference));
    }

    /** The chances of all joinings in a sentence: forward and backward sums, as logarithms. */
    private final class Lattice {
        private final double[] afterBegun;
        private final double[] afterJoined;
        private final double[] begun;
        private final double[] joined;
        private final double[] begunToEnd;
        private final double[] joinedToEnd;
        private final double total;

        Lattice(Units units, int[] features) {
            int size = units.size;
            afterBegun = new double[size];
            afterJoined = new double[size];
            begun = new double[size];
            joined = new double[size];
            begunToEnd = new double[size];
            joinedToEnd = new double[size];
            joined[0] = NEVER;
            for (int i = 1; i < size; i++) {
                score(units, features, i);
                begun[i] = sum(begun[i - 1], joined[i - 1]);
                joined[i] = sum(begun[i - 1] + afterBegun[i], joined[i - 1] + afterJoined[i]);
            }
            for (int i = size - 1; i > 0; i--) {
                begunToEnd[i - 1] = sum(begunToEnd[i], joinedToEnd[i] + afterBegun[i]);
                joinedToEnd[i - 1] = sum(begunToEnd[i], joinedToEnd[i] + afterJoined[i]);
            }
            total = sum(begun[size - 1], joined[size - 1]);
        }

        private void score(Units units, int[] features, int i) {
            if (units.mustBegin(i)) {
                afterBegun[i] = NEVER;
                afterJoined[i] = NEVER;
                return;
            }
            double plain = 0;
            int base = i * EACH;
            for (int f = base; f < base + Features.PLAIN; f++) {
                plain += weights[features[f]];
            }
            double ifBegun = plain;
            double ifJoined = plain;
            for (int f = base + Features.PLAIN; f < base + EACH; f++) {
                ifBegun += weights[features[f]];
                ifJoined += weights[features[f] + 1 & weights.length - 1];
            }
            afterBegun[i] = ifBegun * scale;
            afterJoined[i] = ifJoined * scale;
        }

        /** The chance that unit {@code i} is joined, with the one before it begun or itself joined. */
        double chance(int i, boolean fromJoined) {
            double before = fromJoined ? joined[i - 1] + afterJoined[i] : begun[i - 1] + afterBegun[i];
            return StrictMath.exp(before + joinedToEnd[i] - total);
        }
    }
}

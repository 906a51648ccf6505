package io.github.dukien.internal.segment;

/**
 * Exact decoding: of all ways to join the units of a text, the one with the highest score. A joining scores the sum of
 * its features' weights, a boundary nothing. Two states, so one pass forward and one back.
 */
final class Decoder {
    private static final byte FROM_JOINED_IF_BEGUN = 1;
    private static final byte FROM_JOINED_IF_JOINED = 2;

    private Decoder() {}

    /** Scores the joining of unit {@code i} to the one before it. */
    interface Scores {
        /** Reads the features of the boundary before unit {@code i}. */
        void at(int i);

        /** The score if a word begins at the unit before. */
        int afterBegun();

        /** The score if the unit before is itself joined to the left. */
        int afterJoined();
    }

    /** Sets {@code joined[i]} to 1 where unit {@code i} belongs to the word of the unit before, else 0. */
    static void decode(Units units, Scores scores, byte[] joined) {
        long begun = 0;
        long inside = Long.MIN_VALUE / 4;
        for (int i = 1; i < units.size; i++) {
            long best = Math.max(begun, inside);
            byte back = inside > begun ? FROM_JOINED_IF_BEGUN : 0;
            long join = Long.MIN_VALUE / 4;
            if (!units.mustBegin(i)) {
                scores.at(i);
                long fromBegun = begun + scores.afterBegun();
                long fromInside = inside + scores.afterJoined();
                join = Math.max(fromBegun, fromInside);
                back |= fromInside > fromBegun ? FROM_JOINED_IF_JOINED : 0;
            }
            begun = best;
            inside = join;
            joined[i] = back;
        }
        boolean join = inside > begun;
        for (int i = units.size - 1; i > 0; i--) {
            int from = joined[i] & (join ? FROM_JOINED_IF_JOINED : FROM_JOINED_IF_BEGUN);
            joined[i] = (byte) (join ? 1 : 0);
            join = from != 0;
        }
    }
}

package io.github.dukien.internal.person;

/** What an article says for and against a run of capitals being a name, over all its places. */
final class Suspicion {
    /** What a run must reach to be a name. */
    private static final int ENOUGH = 3;
    /** Weight from which a clue is hardly one for a body or thing. */
    private static final int TELLING = 2;
    /** What all weaker clues together may say. */
    private static final int MOST_WEAK = 2;
    /** How much one place of the text may say. */
    private static final int MOST = 4;

    private final Shape shape;
    private int telling;
    private int weak;
    private int list;
    private int places;
    /** Whether somebody with this given name or family name is addressed in the article. */
    boolean called;
    /** Whether the article has many people who go by given names. */
    boolean crowd;

    Suspicion(Shape shape) {
        this.shape = shape;
    }

    /** Adds the clues of one place. */
    void add(int weight) {
        places++;
        if (weight >= TELLING || weight < 0) {
            telling += Math.max(-MOST, Math.min(MOST, weight));
        } else {
            weak += weight;
        }
    }

    /** Adds what a list says; several lists say no more than one. */
    void list(int weight) {
        list = Math.max(list, weight);
    }

    boolean isEnough() {
        int sum = telling + list + (called ? ENOUGH : 0);
        if (shape == Shape.WORD) {
            return sum >= ENOUGH + TELLING;
        }
        return shape != Shape.NONE
                && sum
                                + Math.min(MOST_WEAK, weak)
                                + (places > 1 ? 1 : 0)
                                + (crowd && shape == Shape.NAME && telling >= 0 ? 1 : 0)
                        >= ENOUGH;
    }

    @Override
    public String toString() {
        return shape + " telling " + telling + ", weak " + weak + ", list " + list + ", places " + places;
    }

    /** What a run looks like. */
    enum Shape {
        /** No name. */
        NONE,
        /** A single foreign word: a brand, a paper, a club, seldom a person. */
        WORD,
        /** Several foreign words. */
        FOREIGN,
        /** Syllables of Vietnamese names. */
        NAME
    }
}

package io.github.dukien.corenlp.rules;

import edu.stanford.nlp.util.CoreMap;
import java.util.AbstractList;
import java.util.List;

/**
 * The tokens of a sentence, which may be looked at only so often: TokensRegex follows every way to match, and their number
 * can grow exponentially. A count, not a clock, so that the same text always gives the same facts.
 */
final class Budget extends AbstractList<CoreMap> {
    private final List<CoreMap> tokens;
    private int left;

    Budget(List<CoreMap> tokens, int steps) {
        this.tokens = tokens;
        this.left = steps;
    }

    @Override
    public CoreMap get(int index) {
        if (left-- <= 0) {
            throw new Spent();
        }
        return tokens.get(index);
    }

    @Override
    public int size() {
        return tokens.size();
    }

    /** Thrown when there are no steps left. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("too many steps", null, false, false);
        }
    }
}

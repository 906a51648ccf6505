package io.github.dukien.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A comparison of figures that the article itself states. Never a correction of the text.
 *
 * @param kind what is compared
 * @param status whether the figures agree
 * @param facts ids of the facts compared; the stated one first
 * @param stated the figure as stated
 * @param computed the figure computed from the others, at most two decimals
 */
public record Check(Kind kind, Status status, List<String> facts, BigDecimal stated, BigDecimal computed) {
    /** Copies the list, strips trailing zeros. */
    public Check {
        stated = Numbers.plain(stated);
        computed = Numbers.plain(computed);
        facts = List.copyOf(facts);
    }

    /** What is compared. */
    public enum Kind {
        /** Successful over received (or put to mediation) against the stated rate. */
        MEDIATION_RATE,
        /** A total against the sum of its parts. */
        BREAKDOWN_SUM,
        /** New members against the total they joined. */
        NEW_WITHIN_TOTAL,
        /** A share against 100. */
        SHARE_WITHIN_100,
        /** done/total against the stated percentage. */
        RATIO_RATE
    }

    /** Whether the figures agree at the stated one's precision. */
    public enum Status {
        /** They agree. */
        CONSISTENT,
        /** They do not. */
        INCONSISTENT
    }
}

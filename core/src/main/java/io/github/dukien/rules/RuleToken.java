package io.github.dukien.rules;

import io.github.dukien.fact.Bound;
import io.github.dukien.fact.EdtfValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A token that rules see: a syllable or a mark; a number with its bound and scale («trên 1,2 triệu»), a date and a person's
 * name are one token each.
 *
 * <pre>{@code
 * if (token.figure() != null && token.figure().bound() == Bound.AT_LEAST) {
 *     System.out.println("at least " + token.figure().value());
 * }
 * }</pre>
 *
 * @param word as written, white space as single spaces
 * @param folded in lower case, one spelling of tones and dashes
 * @param figure what a number says
 * @param date the value of a date
 * @param person the full name of the person meant, the same for each mention of one person
 */
public record RuleToken(
        String word,
        String folded,
        @Nullable Figure figure,
        @Nullable EdtfValue date,
        @Nullable String person) {
    /** Whether it is a number, a date or a person. */
    public boolean isMarked() {
        return figure != null || date != null || person != null;
    }

    /**
     * A number of the text.
     *
     * @param value the number, its scale applied
     * @param max upper end of a range
     * @param total the second figure of 12/15
     * @param bound how it bounds the real figure
     */
    public record Figure(
            BigDecimal value,
            @Nullable BigDecimal max,
            @Nullable BigDecimal total,
            Bound bound) {
        /** Writes the numbers plainly: no trailing zeros, no exponent. */
        public Figure {
            value = plain(value);
            max = max == null ? null : plain(max);
            total = total == null ? null : plain(total);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}

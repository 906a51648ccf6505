package io.github.dukien.eval;

import io.github.dukien.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was missed, or found though it is none.
 *
 * @param kind which of the two
 * @param article the article's id
 * @param key type and compared value, e.g. {@code money 58500000000 vnd}
 * @param fact the gold fact that was missed, or the predicted fact that is spurious
 * @param sentence the sentence of the text around it, on one line; "" if the text is not known
 * @param instead the fact of the other side that stands in the same place, if there is one: another value or another type
 */
public record FactError(
        Kind kind,
        String article,
        String key,
        Fact fact,
        String sentence,
        @Nullable Fact instead) {

    /** Names the error within an evaluation: article, key and place. The same gold fact has the same label in every run. */
    public String label() {
        return article + " " + fact.source().span().start() + "-"
                + fact.source().span().end() + " " + key;
    }

    /** The two ways to be wrong. */
    public enum Kind {
        /** In gold, not predicted. */
        MISSED,
        /** Predicted, not in gold. */
        SPURIOUS
    }
}

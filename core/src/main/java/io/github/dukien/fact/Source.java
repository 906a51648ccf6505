package io.github.dukien.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in the text. On every {@link Fact}.
 *
 * @param id unique in its report, e.g. {@code f7}; checks and the event refer to it
 * @param span the first occurrence
 * @param text exactly {@code span.of(text)}
 * @param mentions the other occurrences, in text order; may be empty
 * @param evidence the rule and cue words behind the fact; absent in reports read from gold or other tools
 */
public record Source(
        String id,
        Span span,
        String text,
        List<Span> mentions,
        @Nullable Evidence evidence) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as {@code span}
     */
    public Source {
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException(
                    id + ": text of " + text.length() + " characters for [" + span.start() + ", " + span.end() + ")");
        }
        mentions = List.copyOf(mentions);
    }

    /** A source without mentions and evidence. */
    public static Source of(String id, Span span, String text) {
        return new Source(id, span, text, List.of(), null);
    }

    /** The same place under another id. */
    public Source withId(String newId) {
        return new Source(newId, span, text, mentions, evidence);
    }
}

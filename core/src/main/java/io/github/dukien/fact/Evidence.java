package io.github.dukien.fact;

import java.util.List;

/**
 * Why a fact was found: the rule and the words it stood on.
 *
 * @param rule id of the rule, e.g. {@code money.raised}; stable enough to search the data files for
 * @param cues the cue words in the text, in text order; may be empty
 */
public record Evidence(String rule, List<Span> cues) {
    /** Copies the list. */
    public Evidence {
        cues = List.copyOf(cues);
    }

    /** Evidence without cue words. */
    public static Evidence of(String rule) {
        return new Evidence(rule, List.of());
    }
}

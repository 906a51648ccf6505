package io.github.dukien.internal.rules;

import io.github.dukien.rules.RuleToken;
import java.util.List;

/**
 * The tokens of one sentence as rules see them, with the tokens of the table that each is made of.
 *
 * @param tokens what rules see
 * @param starts the first token of the table of each; one entry more than tokens, the end of the last
 */
record RuleSentence(List<RuleToken> tokens, List<Integer> starts) {
    RuleSentence {
        tokens = List.copyOf(tokens);
        starts = List.copyOf(starts);
    }

    /** Where a rule's token begins in the table, and the one before it ends. */
    int at(int token) {
        return starts.get(token);
    }
}

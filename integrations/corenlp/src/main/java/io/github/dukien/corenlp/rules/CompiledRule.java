package io.github.dukien.corenlp.rules;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;

/**
 * One rule, ready to match.
 *
 * @param id what {@code --explain} shows: its name, or file and line
 * @param type the type of its facts
 * @param priority where rules of one type overlap, the higher wins
 * @param pattern over tokens; immutable, matchers are made of it
 * @param groups names of the groups that become fields
 */
record CompiledRule(String id, String type, double priority, TokenSequencePattern pattern, List<String> groups) {
    CompiledRule {
        groups = List.copyOf(groups);
    }
}

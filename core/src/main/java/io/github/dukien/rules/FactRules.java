package io.github.dukien.rules;

import java.nio.file.Path;
import java.util.List;

/**
 * Rules that find facts of the user's own in a sentence. Must be safe to share between threads.
 *
 * <pre>{@code
 * FactRules rules = FactRules.read(Path.of("storm.rules")); // needs an engine for that language, such as dukien-corenlp
 * FactExtractor extractor = FactExtractor.builder().rules(rules).build();
 * }</pre>
 */
@FunctionalInterface
public interface FactRules {
    /**
     * The matches in one sentence of the article, in any order.
     *
     * @throws RuleException if a rule cannot be applied to this sentence; the article then fails
     */
    List<RuleMatch> find(List<RuleToken> sentence);

    /**
     * Rules from a file, by the first engine on the class path that reads it ({@link RuleEngine}).
     *
     * @throws IllegalArgumentException naming file and line if it holds no such rules, or saying which artifact is missing
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    static FactRules read(Path file) {
        return RuleEngines.engineFor(file).read(file);
    }
}

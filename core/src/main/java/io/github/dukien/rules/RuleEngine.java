package io.github.dukien.rules;

import java.nio.file.Path;

/**
 * A rule language. Found by {@link java.util.ServiceLoader}: an artifact names its engine in
 * {@code META-INF/services/io.github.dukien.rules.RuleEngine}. The artifact {@code dukien-corenlp} brings Stanford's
 * TokensRegex.
 *
 * <pre>{@code
 * public final class OurEngine implements RuleEngine {
 *     public boolean reads(Path file) {
 *         return file.toString().endsWith(".our");
 *     }
 *
 *     public FactRules read(Path file) {
 *         return new OurRules(file);
 *     }
 * }
 * }</pre>
 */
public interface RuleEngine {
    /** Whether a file is in this language, by its name. */
    boolean reads(Path file);

    /**
     * The rules of a file.
     *
     * @throws IllegalArgumentException whose message begins with file and line, where a rule is wrong
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    FactRules read(Path file);
}

package io.github.dukien.rules;

/**
 * Rules that cannot be applied to an article. The message says which rule, and what its author can do.
 *
 * <pre>{@code
 * try {
 *     report = extractor.extract(article);
 * } catch (RuleException e) {
 *     System.err.println(article.id() + ": " + e.getMessage());
 * }
 * }</pre>
 */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message that names the rule. */
    public RuleException(String message) {
        super(message);
    }
}

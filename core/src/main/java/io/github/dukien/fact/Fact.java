package io.github.dukien.fact;

/**
 * One typed, normalised statement of a report, traced to the characters it came from.
 *
 * <pre>{@code
 * for (Fact fact : report.facts()) {
 *     System.out.println(fact.type() + ": " + fact.source().text());
 * }
 * }</pre>
 */
public sealed interface Fact permits Person, DateExpression, CountedFact, DocumentReference, CustomFact {
    /** Where it stands. */
    Source source();

    /** The name of its type in JSON, e.g. {@code memberCount}. */
    String type();

    /** The same fact with another source. */
    Fact withSource(Source source);
}

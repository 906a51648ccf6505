package io.github.dukien;

import io.github.dukien.fact.Annotation;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one article yields. Immutable and thread-safe.
 *
 * <pre>{@code
 * CivicReport report = extractor.extract(Article.of(text));
 * for (Money money : report.facts(Money.class)) {
 *     System.out.println(money.amount() + " " + money.currency());
 * }
 * }</pre>
 *
 * @param id the caller's name for the article, "" if none
 * @param engine name and version of the extractor, e.g. {@code dukien 0.1.0}
 * @param origin the file it came from, where it came from one
 * @param metadata what the page says about the article
 * @param facts by start, longer first, then type
 * @param checks comparisons of stated figures
 * @param text the text that offsets refer to, where the report carries it; null otherwise
 * @param annotation what makes it a gold report; null for extractor output
 */
public record CivicReport(
        String id,
        @Nullable String engine,
        @Nullable Origin origin,
        Metadata metadata,
        List<Fact> facts,
        List<Check> checks,
        @Nullable String text,
        @Nullable Annotation annotation) {
    /** Copies the lists. */
    public CivicReport {
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
    }

    /** The facts of one type, in text order. */
    public <F extends Fact> List<F> facts(Class<F> type) {
        List<F> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (type.isInstance(fact)) {
                found.add(type.cast(fact));
            }
        }
        return found;
    }

    /** The fact with an id, e.g. one that a check refers to. */
    public Optional<Fact> fact(String factId) {
        return facts.stream().filter(f -> f.source().id().equals(factId)).findFirst();
    }

    /** The same report under a name. */
    public CivicReport withId(String newId) {
        return new CivicReport(newId, engine, origin, metadata, facts, checks, text, annotation);
    }

    /** The same report with its file. */
    public CivicReport withOrigin(@Nullable Origin newOrigin) {
        return new CivicReport(id, engine, newOrigin, metadata, facts, checks, text, annotation);
    }

    /** The same report carrying its text. */
    public CivicReport withText(@Nullable String newText) {
        return new CivicReport(id, engine, origin, metadata, facts, checks, newText, annotation);
    }

    /**
     * The file that an article came from.
     *
     * @param path as the caller gave it
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param encoding name of the character set it was read with
     */
    public record Origin(
            String path, @Nullable String sha256, @Nullable String encoding) {}
}

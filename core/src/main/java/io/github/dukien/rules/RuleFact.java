package io.github.dukien.rules;

import io.github.dukien.fact.CustomFact;
import io.github.dukien.fact.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact that a rule found. Read from JSON it is an {@link io.github.dukien.fact.UnknownFact} with the same fields.
 *
 * <pre>{@code
 * for (RuleFact fact : report.facts(RuleFact.class)) {
 *     System.out.println(fact.type() + " " + fact.fields().get("houses"));
 * }
 * }</pre>
 *
 * @param source where it stands
 * @param type its type, as the rule names it
 * @param fields its named parts in the order of the text: numbers as {@code BigDecimal}, dates and words as text
 */
public record RuleFact(Source source, String type, Map<String, Object> fields) implements CustomFact {
    /** Copies the map, keeping its order. */
    public RuleFact {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public RuleFact withSource(Source newSource) {
        return new RuleFact(newSource, type, fields);
    }
}

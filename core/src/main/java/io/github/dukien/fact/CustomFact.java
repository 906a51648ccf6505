package io.github.dukien.fact;

import java.util.Map;

/**
 * The door for fact types that are not Dukien's own: users' records, rule-made facts and, when reading, types that the
 * reader does not know ({@link UnknownFact}).
 */
public non-sealed interface CustomFact extends Fact {
    /** The fields beside id, type, text and span, as JSON-like values (String, Number, Boolean, List, Map). */
    Map<String, Object> fields();
}

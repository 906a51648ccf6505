package io.github.dukien.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact whose type this version does not know; kept as it was read, so that writing loses nothing.
 *
 * @param source where it stands
 * @param type its type name
 * @param fields its other fields in the order read
 */
public record UnknownFact(Source source, String type, Map<String, Object> fields) implements CustomFact {
    /** Copies the map, keeping its order. */
    public UnknownFact {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public UnknownFact withSource(Source newSource) {
        return new UnknownFact(newSource, type, fields);
    }
}

package io.github.dukien.archive.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.fact.CustomFact;

/** The fields of a fact of somebody else's type as one JSON object. */
final class FieldsJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FieldsJson() {}

    static String write(CustomFact fact) {
        try {
            return JSON.writeValueAsString(fact.fields());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fact.source().id() + ": its fields are no JSON values", e);
        }
    }
}

package io.github.dukien.archive.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Rows of a ledger as JSON; fields always in the same order. */
final class LedgerJson {
    private static final JsonMapper JSON = new JsonMapper();

    private LedgerJson() {}

    static String write(LedgerRow row) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", row.id()).put("source", row.source());
        putIfKnown(node, "sha256", row.sha256());
        node.put("status", row.status().name());
        putIfKnown(node, "reason", row.reason());
        return node.put("engine", row.engine()).toString();
    }

    static LedgerRow read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return new LedgerRow(
                    required(node, "id"),
                    required(node, "source"),
                    node.path("sha256").textValue(),
                    LedgerRow.Status.valueOf(required(node, "status")),
                    node.path("reason").textValue(),
                    required(node, "engine"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a row of a ledger: " + e.getOriginalMessage(), e);
        }
    }

    private static String required(JsonNode node, String field) {
        String value = node.path(field).textValue();
        if (value == null) {
            throw new IllegalArgumentException("not a row of a ledger: no '" + field + "'");
        }
        return value;
    }

    private static void putIfKnown(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}

package io.github.dukien.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Person;
import io.github.dukien.json.ReportWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report's fields by name, as they stand in its JSON: so that fields added later, and facts of types that are not ours,
 * are scored without a change here.
 */
final class Fields {
    /** Not attributes: identity, place, and what follows from the key. */
    private static final Set<String> OTHERWISE = Set.of(
            "id",
            "type",
            "text",
            "start",
            "end",
            "mentions",
            "figures",
            "evidence",
            "optional",
            "name",
            "positions",
            "value",
            "from",
            "to",
            "precision");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final CivicReport report;
    private final JsonNode root;

    Fields(CivicReport report) {
        this.report = report;
        try {
            root = MAPPER.readTree(ReportWriter.create().toJson(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report's own JSON", e);
        }
    }

    /** The attributes of the fact at an index. */
    Map<String, String> attributes(int fact) {
        return scalars(root.path("facts").path(fact), OTHERWISE);
    }

    /** The attributes of one position of the person at an index. */
    Map<String, String> position(int fact, int position) {
        return scalars(
                root.path("facts").path(fact).path("positions").path(position),
                Set.of("title", "start", "end", "variants"));
    }

    /** The metadata fields; those of the event as {@code event.name} and so on, its chairs by name. */
    Map<String, String> metadata() {
        JsonNode metadata = root.path("metadata");
        Map<String, String> fields = scalars(metadata, Set.of("event", "byline"));
        if (!report.metadata().byline().isEmpty()) {
            fields.put("byline", set(report.metadata().byline()));
        }
        scalars(metadata.path("event"), Set.of("chairs")).forEach((name, value) -> fields.put("event." + name, value));
        List<String> chairs = new ArrayList<>();
        metadata.path("event").path("chairs").forEach(id -> chairs.add(nameOf(id.asText())));
        if (!chairs.isEmpty()) {
            fields.put("event.chairs", set(chairs));
        }
        return fields;
    }

    private String nameOf(String id) {
        Fact fact = report.fact(id).orElse(null);
        return fact instanceof Person person ? person.name() : id;
    }

    private static String set(List<String> values) {
        Set<String> sorted = new TreeSet<>();
        values.forEach(value -> sorted.add(Normal.text(value)));
        return String.join("; ", sorted);
    }

    private static Map<String, String> scalars(JsonNode object, Set<String> without) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!without.contains(field.getKey())) {
                fields.put(field.getKey(), comparable(field.getValue()));
            }
        }
        return fields;
    }

    private static String comparable(JsonNode value) {
        if (value.isNumber()) {
            return Normal.number(value.decimalValue());
        }
        return Normal.text(value.isTextual() ? value.textValue() : value.toString());
    }
}

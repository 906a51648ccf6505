package io.github.dukien;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a row of a form table expects.
 *
 * @param cell as written in the table
 * @param facts the facts in text order
 * @param metadata the fields of the metadata to check; empty if none
 * @param absent types of which nothing may be found
 */
record FormExpectation(String cell, List<FactPattern> facts, Map<String, String> metadata, Set<String> absent) {
    private static final List<String> ALL_TYPES =
            List.of("person", "date", "memberCount", "percentage", "money", "mediation", "document", "activity");

    /** Reads the cell {@code expected}. */
    static FormExpectation parse(String cell) {
        List<FactPattern> facts = new ArrayList<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        Set<String> absent = new TreeSet<>();
        for (String part : split(cell.strip(), '|')) {
            String item = part.strip();
            if (item.equals("none")) {
                absent.addAll(ALL_TYPES);
            } else if (item.startsWith("no ")) {
                for (String type : item.substring(3).split(",", -1)) {
                    absent.add(known(type.strip()));
                }
            } else if (item.startsWith("metadata")) {
                metadata.putAll(fields(item, 8));
            } else if (!item.isEmpty()) {
                facts.add(fact(item));
            }
        }
        return new FormExpectation(cell, facts, metadata, absent);
    }

    /** What is wrong with a report; empty if nothing. {@code types} are checked exhaustively besides those named here. */
    String check(JsonNode report, Set<String> types) {
        StringBuilder wrong = new StringBuilder();
        metadata.forEach((field, value) -> {
            JsonNode found = metadata(report, field);
            if (!FactPattern.agrees(found, value, "; ")) {
                wrong.append("; metadata ").append(field).append(" is ").append(found);
            }
        });
        Set<String> checked = new TreeSet<>(types);
        checked.addAll(absent);
        facts.forEach(f -> checked.add(f.type()));
        List<JsonNode> found = new ArrayList<>();
        report.path("facts").forEach(f -> {
            if (checked.contains(f.path("type").asText())) {
                found.add(f);
            }
        });
        if (!match(0, new ArrayList<>(found))) {
            wrong.append("; got ").append(found.isEmpty() ? "none" : FactPattern.print(found));
        }
        return wrong.length() == 0 ? "" : wrong.substring(2);
    }

    /** A field of the metadata; {@code event.name} is one of the event, {@code event.chairs} the names of its chairs. */
    private static JsonNode metadata(JsonNode report, String field) {
        JsonNode found = report.path("metadata");
        for (String step : field.split("\\.", -1)) {
            found = found.path(step);
        }
        if (!field.equals("event.chairs")) {
            return found;
        }
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        found.forEach(id -> report.path("facts").forEach(fact -> {
            if (fact.path("id").equals(id)) {
                names.add(fact.path("name").asText());
            }
        }));
        return names.isEmpty() ? MissingNode.getInstance() : names;
    }

    /** Tries every assignment of facts from {@code k} on; the rest of {@code found} must be empty in the end. */
    private boolean match(int k, List<JsonNode> found) {
        if (k == facts.size()) {
            return found.isEmpty();
        }
        FactPattern pattern = facts.get(k);
        for (int i = 0; i < found.size(); i++) {
            if (pattern.matches(found.get(i))) {
                JsonNode taken = found.remove(i);
                if (match(k + 1, found)) {
                    return true;
                }
                found.add(i, taken);
            }
        }
        return pattern.optional() && match(k + 1, found);
    }

    private static FactPattern fact(String item) {
        boolean optional = item.startsWith("?");
        int from = optional ? 1 : 0;
        int space = item.indexOf(' ');
        int end = space < 0 ? item.length() : space;
        return new FactPattern(known(item.substring(from, end)), fields(item, end), optional);
    }

    private static String known(String type) {
        if (!ALL_TYPES.contains(type)) {
            throw new IllegalArgumentException("unknown fact type '" + type + "'");
        }
        return type;
    }

    private static Map<String, String> fields(String item, int from) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : split(item.substring(from).strip(), ' ')) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("'" + part + "' is not field=value");
            }
            String value = part.substring(equals + 1);
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            fields.put(part.substring(0, equals), quoted ? value.substring(1, value.length() - 1) : value);
        }
        return fields;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("open quote in " + text);
        }
        parts.add(text.substring(from));
        return parts;
    }
}

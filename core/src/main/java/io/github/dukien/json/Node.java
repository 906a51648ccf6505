package io.github.dukien.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Typed access to the fields of a JSON object; errors say where they stand. */
final class Node {
    private final JsonNode node;
    private final String where;

    Node(JsonNode node, String where) {
        this.node = node;
        this.where = where;
        if (!node.isObject()) {
            throw error("is not an object");
        }
    }

    ReportFormatException error(String message) {
        return new ReportFormatException(where + ": " + message);
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    JsonNode raw() {
        return node;
    }

    Node object(String field) {
        return new Node(node.path(field), where + "." + field);
    }

    List<Node> objects(String field) {
        List<Node> objects = new ArrayList<>();
        JsonNode array = node.path(field);
        for (int i = 0; i < array.size(); i++) {
            String id = array.get(i).path("id").asText("");
            objects.add(new Node(array.get(i), where + "." + field + "[" + i + "]" + (id.isEmpty() ? "" : " " + id)));
        }
        return objects;
    }

    @Nullable
    String string(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw error("'" + field + "' is not a string");
        }
        return value.textValue();
    }

    String required(String field) {
        String value = string(field);
        if (value == null) {
            throw error("'" + field + "' is missing");
        }
        return value;
    }

    List<String> strings(String field) {
        List<String> strings = new ArrayList<>();
        node.path(field).forEach(value -> strings.add(value.asText()));
        return strings;
    }

    @Nullable
    BigDecimal decimal(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw error("'" + field + "' is not a number");
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    BigDecimal requiredDecimal(String field) {
        BigDecimal value = decimal(field);
        if (value == null) {
            throw error("'" + field + "' is missing");
        }
        return value;
    }

    @Nullable
    Long integer(String field) {
        BigDecimal value = decimal(field);
        try {
            return value == null ? null : value.longValueExact();
        } catch (ArithmeticException e) {
            throw error("'" + field + "' is not a whole number");
        }
    }

    long requiredInteger(String field) {
        Long value = integer(field);
        if (value == null) {
            throw error("'" + field + "' is missing");
        }
        return value;
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    @Nullable
    EdtfValue edtf(String field) {
        String value = string(field);
        try {
            return value == null ? null : new EdtfValue(value);
        } catch (IllegalArgumentException e) {
            throw error("'" + field + "': " + e.getMessage());
        }
    }

    @Nullable
    LocalDate day(String field) {
        String value = string(field);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw error("'" + field + "' is not a day (YYYY-MM-DD): " + value);
        }
    }

    @Nullable
    LocalTime time(String field) {
        String value = string(field);
        try {
            return value == null ? null : LocalTime.parse(value);
        } catch (DateTimeException e) {
            throw error("'" + field + "' is not a time (HH:MM): " + value);
        }
    }

    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        String value = string(field);
        if (value == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error("'" + field + "' is none of " + List.of(type.getEnumConstants()) + ": " + value);
        }
    }

    <E extends Enum<E>> E constant(String field, Class<E> type, E otherwise) {
        E value = constant(field, type);
        return value == null ? otherwise : value;
    }

    Span span() {
        try {
            return new Span(Math.toIntExact(requiredInteger("start")), Math.toIntExact(requiredInteger("end")));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    List<Span> spans(String field) {
        return objects(field).stream().map(Node::span).toList();
    }
}

package io.github.dukien;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dukien.internal.text.Tones;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A fact as a row of a form table describes it.
 *
 * @param type of the fact
 * @param fields by JSON name; the value {@code -} means absent
 * @param optional whether it may be missed
 */
record FactPattern(String type, Map<String, String> fields, boolean optional) {
    private static final List<String> FIGURES =
            List.of("teams", "mediators", "received", "mediated", "successful", "unsuccessful", "pending", "rate");

    /** Whether a fact of a report, as JSON, is as described. */
    boolean matches(JsonNode fact) {
        if (!fact.path("type").asText().equals(type)) {
            return false;
        }
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!matches(fact, field.getKey(), field.getValue())) {
                return false;
            }
        }
        return !type.equals("mediation") || FIGURES.stream().allMatch(f -> fields.containsKey(f) || !fact.has(f));
    }

    private static boolean matches(JsonNode fact, String field, String value) {
        if (field.equals("positions")) {
            return positions(fact.path("positions"), value);
        }
        char last = field.charAt(field.length() - 1);
        if (Character.isDigit(last)) {
            JsonNode position = fact.path("positions").path(last - '1');
            return agrees(position.path(field.substring(0, field.length() - 1)), value, "; ");
        }
        return agrees(fact.path(field), value, "; ");
    }

    /** Titles in order; a title may be one of the position's variants. */
    private static boolean positions(JsonNode positions, String value) {
        String[] titles = value.isEmpty() || value.equals("-") ? new String[0] : value.split("; ", -1);
        if (titles.length != positions.size()) {
            return false;
        }
        for (int i = 0; i < titles.length; i++) {
            String title = canonical(titles[i]);
            boolean fits = canonical(positions.path(i).path("title").asText()).equals(title);
            for (JsonNode variant : positions.path(i).path("variants")) {
                fits |= canonical(variant.asText()).equals(title);
            }
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether a JSON value is as expected: numbers as numbers, everything else as the scorer compares it. */
    static boolean agrees(JsonNode found, String expected, String joint) {
        boolean missing = found.isMissingNode() || found.isNull() || found.isArray() && found.isEmpty();
        if (expected.equals("-") || expected.equals("false")) {
            return missing || found.isBoolean() && !found.asBoolean();
        }
        if (missing) {
            return false;
        }
        if (found.isNumber()) {
            return isNumber(expected) && found.decimalValue().compareTo(new BigDecimal(expected)) == 0;
        }
        if (!found.isArray()) {
            return canonical(found.asText()).equals(canonical(expected));
        }
        List<String> parts = new ArrayList<>();
        found.forEach(p -> parts.add(p.asText()));
        return canonical(String.join(joint, parts)).equals(canonical(expected));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
    }

    /** Lower case, NFC, single spaces, one tone placement. */
    static String canonical(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Tones.canonical(
                nfc.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip());
    }

    /** Facts in the notation of the tables, for messages. */
    static String print(List<JsonNode> facts) {
        StringBuilder out = new StringBuilder();
        for (JsonNode fact : facts) {
            out.append(out.length() == 0 ? "" : " | ").append(fact.path("type").asText());
            for (Map.Entry<String, JsonNode> field : fact.properties()) {
                switch (field.getKey()) {
                    case "id", "type", "start", "end", "figures" -> {}
                    case "mentions" ->
                        out.append(" mentions=").append(field.getValue().size());
                    case "positions" ->
                        out.append(" positions=\"")
                                .append(titles(field.getValue()))
                                .append('"');
                    default ->
                        out.append(' ').append(field.getKey()).append('=').append(field.getValue());
                }
            }
        }
        return out.toString();
    }

    private static String titles(JsonNode positions) {
        List<String> titles = new ArrayList<>();
        positions.forEach(p -> titles.add(p.path("title").asText()
                + (p.has("status") ? " [" + p.path("status").asText() + "]" : "")));
        return String.join("; ", titles);
    }
}

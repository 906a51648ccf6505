package io.github.dukien.eval;

import java.util.ArrayList;
import java.util.List;

/** Reports from a short notation: {@code START-END: field=value, field=value}, facts joined by {@code &}. */
final class ShortReport {
    private ShortReport() {}

    static String json(String text, String type, String facts, String head) {
        List<String> objects = new ArrayList<>();
        if (facts != null && !facts.isBlank()) {
            for (String fact : facts.split("&", -1)) {
                objects.add(fact(text, type, fact.strip(), objects.size() + 1));
            }
        }
        return "{\"id\": \"a\", " + head + "\"facts\": [" + String.join(", ", objects) + "]}";
    }

    private static String fact(String text, String type, String fact, int number) {
        int colon = fact.indexOf(':');
        int[] span = span(fact.substring(0, colon));
        StringBuilder out = new StringBuilder("{\"id\": \"f" + number + "\", \"type\": \"" + type + "\", ");
        out.append("\"text\": \"").append(text, span[0], span[1]).append("\", ").append(range(span));
        for (String field : fact.substring(colon + 1).split(", (?=[a-z]+=)", -1)) {
            int equals = field.indexOf('=');
            out.append(", \"").append(field.substring(0, equals).strip()).append("\": ");
            out.append(value(field.substring(0, equals).strip(), field.substring(equals + 1)));
        }
        return out.append('}').toString();
    }

    private static String value(String name, String value) {
        return switch (name) {
            case "name", "unit", "number", "value" -> "\"" + value + "\"";
            case "mentions" -> "[{" + range(span(value)) + "}]";
            case "positions" -> positions(value.substring(1, value.length() - 1));
            default -> value.equals("true") || value.matches("-?[0-9.]+") ? value : "\"" + value + "\"";
            case "period" -> "\"" + value + "\"";
        };
    }

    /** {@code title / variant; title}. */
    private static String positions(String titles) {
        List<String> positions = new ArrayList<>();
        for (String title : titles.split(";", -1)) {
            String[] forms = title.split(" / ", -1);
            if (!title.isBlank()) {
                String variants = forms.length == 1 ? "" : ", \"variants\": [\"" + forms[1] + "\"]";
                positions.add("{\"title\": \"" + forms[0] + "\", \"start\": 0, \"end\": 1" + variants + "}");
            }
        }
        return "[" + String.join(", ", positions) + "]";
    }

    private static int[] span(String range) {
        int dash = range.indexOf('-');
        return new int[] {
            Integer.parseInt(range.substring(0, dash).strip()),
            Integer.parseInt(range.substring(dash + 1).strip())
        };
    }

    private static String range(int[] span) {
        return "\"start\": " + span[0] + ", \"end\": " + span[1];
    }
}

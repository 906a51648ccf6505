package io.github.dukien.archive.brat;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dukien.CivicReport;
import io.github.dukien.archive.brat.BratSchema.Attribute;
import java.util.List;

/** Writes a report as annotations. */
final class BratWriter {
    private final String text;
    private final CodePoints points;
    private final StringBuilder out = new StringBuilder();
    private int annotations;
    private int attributes;
    private int relations;
    private int notes;

    BratWriter(String text) {
        this.text = text;
        points = new CodePoints(text);
    }

    String write(CivicReport report) {
        ObjectNode root = Json.tree(report);
        JsonNode facts = requireNonNull(root.remove("facts"));
        article(root);
        for (JsonNode fact : facts) {
            fact((ObjectNode) fact);
        }
        return out.toString();
    }

    /** The text itself stands in its file; the note only says whether the report had it. */
    private void article(ObjectNode root) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return;
        }
        if (root.remove("text") != null) {
            root.put("$text", true);
        }
        root.remove("schema");
        int end = at + Character.charCount(text.codePointAt(at));
        note(annotation(BratSchema.ARTICLE, at, end, root), root);
    }

    private void fact(ObjectNode fact) {
        String type = requireNonNull(fact.remove("type")).asText();
        String name = BratSchema.TYPES.getOrDefault(type, BratSchema.OTHER);
        fact.remove("text");
        JsonNode positions = name.equals("Person") ? fact.remove("positions") : null;
        JsonNode mentions = fact.remove("mentions");
        switch (name) {
            case "Date" -> fact.remove(List.of("from", "to", "precision"));
            case BratSchema.OTHER -> fact.put("type", type);
            default -> {}
        }
        String id = annotation(name, fact);
        attributes(id, name, fact);
        note(id, fact);
        if (positions != null) {
            positions.forEach(position -> position(id, (ObjectNode) position));
        }
        if (mentions != null) {
            mentions.forEach(mention -> mention(id, (ObjectNode) mention));
        }
    }

    private void position(String person, ObjectNode position) {
        String id = annotation(BratSchema.POSITION, position);
        attributes(id, BratSchema.POSITION, position);
        note(id, position);
        relation(BratSchema.HOLDS, person, id);
    }

    private void mention(String fact, ObjectNode mention) {
        String id = annotation(BratSchema.MENTION, mention);
        note(id, mention);
        relation(BratSchema.MENTION_OF, id, fact);
    }

    private String annotation(String name, ObjectNode fields) {
        int start = requireNonNull(fields.remove("start")).asInt();
        int end = requireNonNull(fields.remove("end")).asInt();
        return annotation(name, start, end, fields);
    }

    /** Where its lines' parts do not lead back to the span, the note keeps it. */
    private String annotation(String name, int start, int end, ObjectNode note) {
        Fragments fragments = Fragments.of(text, start, end);
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " at " + start + ": nothing but line ends, which brat cannot mark");
        }
        if (!fragments.spans(start, end)) {
            note.putArray("$span").add(start).add(end);
        }
        String id = "T" + ++annotations;
        out.append(id).append('\t').append(name).append(' ').append(fragments.offsets(points));
        out.append('\t').append(fragments.words(text)).append('\n');
        return id;
    }

    private void attributes(String id, String name, ObjectNode fields) {
        for (Attribute attribute : BratSchema.attributesOf(name)) {
            JsonNode value = fields.get(attribute.field());
            boolean fits = value != null
                    && (attribute.isFlag()
                            ? value.isBoolean()
                            : attribute.values().contains(value.asText()));
            if (fits) {
                fields.remove(attribute.field());
            }
            if (fits && !(attribute.isFlag() && !value.booleanValue())) {
                out.append('A').append(++attributes).append('\t').append(attribute.name());
                out.append(' ').append(id).append(attribute.isFlag() ? "" : " " + value.asText());
                out.append('\n');
            }
        }
    }

    private void relation(String name, String first, String second) {
        out.append('R').append(++relations).append('\t').append(name);
        out.append(" Arg1:").append(first).append(" Arg2:").append(second).append('\n');
    }

    private void note(String id, ObjectNode fields) {
        if (!fields.isEmpty()) {
            out.append('#').append(++notes).append("\tAnnotatorNotes ").append(id);
            out.append('\t').append(Json.write(fields)).append('\n');
        }
    }
}

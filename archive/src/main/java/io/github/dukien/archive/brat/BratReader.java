package io.github.dukien.archive.brat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dukien.CivicReport;
import io.github.dukien.archive.brat.BratSchema.Attribute;
import io.github.dukien.archive.brat.Standoff.Mark;
import io.github.dukien.json.ReportFormatException;
import io.github.dukien.json.ReportReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** Reads a report from annotations. */
final class BratReader {
    private final String text;
    private final CodePoints points;

    BratReader(String text) {
        this.text = text;
        points = new CodePoints(text);
    }

    CivicReport read(String annotations) {
        Standoff standoff = Standoff.of(annotations);
        ObjectNode root = Json.object();
        List<ObjectNode> facts = new ArrayList<>();
        for (Mark mark : standoff.marks().values()) {
            switch (mark.name()) {
                case BratSchema.ARTICLE -> root.setAll(Json.parse(standoff.note(mark.id()), mark.id()));
                case BratSchema.POSITION, BratSchema.MENTION -> {}
                default -> facts.add(fact(mark, standoff));
            }
        }
        if (root.remove("$text") != null) {
            root.put("text", text);
        }
        root.remove("$span");
        facts.sort(
                Comparator.comparingInt((ObjectNode fact) -> fact.path("start").asInt())
                        .thenComparingInt(fact -> -fact.path("end").asInt()));
        root.putArray("facts").addAll(facts);
        try {
            return ReportReader.read(Json.write(root));
        } catch (ReportFormatException e) {
            throw new BratFormatException(e.getMessage() + " (values stand as JSON in the annotation's note)", e);
        }
    }

    private ObjectNode fact(Mark mark, Standoff standoff) {
        ObjectNode note = Json.parse(standoff.note(mark.id()), mark.id());
        ObjectNode fact = Json.object();
        fact.put("id", note.path("id").asText("b" + mark.id().substring(1)));
        for (Map.Entry<String, String> type : BratSchema.TYPES.entrySet()) {
            if (type.getValue().equals(mark.name())) {
                fact.put("type", type.getKey());
            }
        }
        place(mark, note, fact);
        fact.put(
                "text",
                text.substring(fact.path("start").asInt(), fact.path("end").asInt()));
        attributes(mark, standoff, fact);
        if (!fact.has("type") && !mark.name().equals(BratSchema.OTHER)) {
            fact.put("type", mark.name());
        }
        if (mark.name().equals("Person")) {
            fact.put("name", normal(fact.path("text").asText()));
            positions(mark, standoff, fact);
        }
        ArrayNode mentions = Json.object().arrayNode();
        for (Mark mention : joined(mark, standoff, BratSchema.MENTION_OF, false)) {
            place(mention, Json.parse(standoff.note(mention.id()), mention.id()), mentions.addObject());
        }
        if (!mentions.isEmpty()) {
            fact.set("mentions", mentions);
        }
        return fact.setAll(note);
    }

    private void positions(Mark person, Standoff standoff, ObjectNode fact) {
        ArrayNode positions = fact.putArray("positions");
        for (Mark mark : joined(person, standoff, BratSchema.HOLDS, true)) {
            ObjectNode note = Json.parse(standoff.note(mark.id()), mark.id());
            ObjectNode position = positions.addObject();
            place(mark, note, position);
            int start = position.path("start").asInt();
            position.put(
                    "title", normal(text.substring(start, position.path("end").asInt())));
            attributes(mark, standoff, position);
            position.setAll(note);
        }
    }

    private static List<Mark> joined(Mark mark, Standoff standoff, String relation, boolean isFirst) {
        List<Mark> joined = new ArrayList<>();
        for (String id : standoff.joined(relation, mark.id(), isFirst)) {
            Mark other = standoff.marks().get(id);
            if (other == null) {
                throw new BratFormatException(relation + " of " + mark.id() + ": there is no " + id);
            }
            joined.add(other);
        }
        return joined;
    }

    /** The span, from the note if the annotation still stands where the note says. */
    private void place(Mark mark, ObjectNode note, ObjectNode target) {
        int start = points.units(mark.start());
        int end = points.units(mark.end());
        if (start < 0 || end <= start || end > text.length()) {
            throw new BratFormatException(
                    mark.id() + ": " + mark.start() + " to " + mark.end() + " is not in the text");
        }
        if (!Fragments.of(text, start, end).words(text).equals(mark.words())) {
            throw new BratFormatException(mark.id() + ": its words are not those of the text: " + mark.words());
        }
        JsonNode exact = note.remove("$span");
        if (exact != null) {
            Fragments lines =
                    Fragments.of(text, exact.path(0).asInt(), exact.path(1).asInt());
            boolean same = lines.spans(start, end);
            start = same ? exact.path(0).asInt() : start;
            end = same ? exact.path(1).asInt() : end;
        }
        target.put("start", start).put("end", end);
    }

    private static void attributes(Mark mark, Standoff standoff, ObjectNode target) {
        Map<String, String> values = standoff.attributes(mark.id());
        for (Attribute attribute : BratSchema.attributesOf(mark.name())) {
            String value = values.get(attribute.name());
            if (value != null && attribute.isFlag()) {
                target.put(attribute.field(), true);
            } else if (value != null) {
                target.put(attribute.field(), value);
            }
        }
    }

    private static String normal(String words) {
        StringJoiner joined = new StringJoiner(" ");
        StringTokenizer tokens = new StringTokenizer(words, " \t\r\n\u00A0");
        while (tokens.hasMoreTokens()) {
            joined.add(tokens.nextToken());
        }
        return Normalizer.normalize(joined.toString(), Normalizer.Form.NFC);
    }
}

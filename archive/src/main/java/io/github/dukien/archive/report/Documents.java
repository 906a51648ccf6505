package io.github.dukien.archive.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Fact;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the documents for the page's browser in blocks of some hundred kilobytes, which the page unpacks one by one when
 * it needs them: the reports as JSON Lines, and apart from them their texts, which a search goes through. An index of one
 * short row for each document is what the page holds whole.
 */
final class Documents {
    private static final int BLOCK_CHARS = 400_000;
    private static final int BLOCK_DOCUMENTS = 100;

    private final DataWriter data;
    private final ReportWriter json = ReportWriter.create().explained();
    private final ObjectMapper strings = new ObjectMapper();
    private final StringBuilder reports = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private final StringWriter rows = new StringWriter();
    private final JsonGenerator row;
    private final Map<String, Integer> provinces = new LinkedHashMap<>();
    private final Map<String, Integer> types = new LinkedHashMap<>();
    private final List<Integer> blockStarts = new ArrayList<>();
    private int documents;
    private int inBlock;

    Documents(DataWriter data) throws IOException {
        this.data = data;
        row = new JsonFactory().createGenerator(rows);
        row.writeStartArray();
        FactTypes.NAMES.forEach(type -> types.put(type, types.size()));
    }

    /** Adds a document; its number is how many were added before it. */
    void add(CivicReport report) throws IOException {
        String text = report.text();
        reports.append(json.toJson(report.withText(null))).append('\n');
        texts.append(strings.writeValueAsString(text == null ? words(report) : text))
                .append('\n');
        inBlock++;
        documents++;
        if (inBlock == BLOCK_DOCUMENTS || reports.length() + texts.length() > BLOCK_CHARS) {
            endBlock();
        }
        writeRow(report);
    }

    /** What is searched of a report without text: an array, so that the page can tell it from one. */
    private static List<String> words(CivicReport report) {
        return report.facts().stream().map(fact -> fact.source().text()).toList();
    }

    int count() {
        return documents;
    }

    /** Writes what is left, and the index. */
    void finish() throws IOException {
        endBlock();
        row.writeEndArray();
        row.close();
        try (Writer out = data.open("index");
                JsonGenerator index = new JsonFactory().createGenerator(out)) {
            index.writeStartObject();
            strings(index, "types", types);
            strings(index, "provinces", provinces);
            index.writeArrayFieldStart("blocks");
            for (int start : blockStarts) {
                index.writeNumber(start);
            }
            index.writeEndArray();
            index.writeFieldName("documents");
            index.writeRawValue(rows.toString());
            index.writeEndObject();
        }
    }

    /** Id, title, day, province, types present as bits, number of facts, number of contradictions. */
    private void writeRow(CivicReport report) throws IOException {
        String title = report.metadata().title();
        String province = report.metadata().province();
        row.writeStartArray();
        row.writeString(report.id());
        row.writeString(title == null ? "" : title);
        LocalDate published = report.metadata().published();
        row.writeString(published == null ? "" : published.toString());
        row.writeNumber(province == null ? -1 : number(provinces, province));
        row.writeNumber(bits(report.facts()));
        row.writeNumber(report.facts().size());
        row.writeNumber(report.checks().stream()
                .filter(check -> check.status() == Check.Status.INCONSISTENT)
                .count());
        row.writeEndArray();
    }

    /** Types that there are no more bits for share the last one. */
    private int bits(List<Fact> facts) {
        int bits = 0;
        for (Fact fact : facts) {
            boolean full = types.size() == FactTypes.MOST && !types.containsKey(fact.type());
            bits |= 1 << (full ? FactTypes.MOST - 1 : number(types, fact.type()));
        }
        return bits;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, key -> numbers.size());
    }

    private void endBlock() throws IOException {
        if (inBlock > 0) {
            writeBlock("reports-" + blockStarts.size(), reports);
            writeBlock("texts-" + blockStarts.size(), texts);
            blockStarts.add(documents - inBlock);
            inBlock = 0;
        }
    }

    private void writeBlock(String id, StringBuilder lines) throws IOException {
        try (Writer out = data.open(id)) {
            out.append(lines);
        }
        lines.setLength(0);
    }

    private static void strings(JsonGenerator json, String name, Map<String, Integer> strings) throws IOException {
        json.writeArrayFieldStart(name);
        for (String string : strings.keySet()) {
            json.writeString(string);
        }
        json.writeEndArray();
    }
}

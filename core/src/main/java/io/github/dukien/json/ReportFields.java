package io.github.dukien.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.Annotation;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Event;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Metadata;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a report around its facts. */
final class ReportFields {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final JsonGenerator json;
    private final FieldWriter fields;
    private final FactFields facts;

    ReportFields(JsonGenerator json, boolean explained) {
        this.json = json;
        this.fields = new FieldWriter(json);
        this.facts = new FactFields(json, explained);
    }

    void report(CivicReport report) throws IOException {
        json.writeStartObject();
        fields.write("schema", ReportWriter.SCHEMA);
        fields.write("engine", report.engine());
        if (!report.id().isEmpty()) {
            fields.write("id", report.id());
        }
        origin(report.origin());
        Annotation annotation = report.annotation();
        if (annotation != null) {
            fields.strings("annotated", annotation.annotated().stream().sorted().toList());
        }
        metadata(report.metadata());
        if (annotation != null) {
            fields.write("note", annotation.note());
        }
        fields.write("text", report.text());
        json.writeArrayFieldStart("facts");
        for (Fact fact : report.facts()) {
            facts.fact(
                    fact,
                    annotation != null
                            && annotation.optional().contains(fact.source().id()));
        }
        json.writeEndArray();
        checks(report.checks());
        json.writeEndObject();
    }

    private void origin(CivicReport.@Nullable Origin origin) throws IOException {
        if (origin != null) {
            json.writeObjectFieldStart("source");
            fields.write("path", origin.path());
            fields.write("sha256", origin.sha256());
            fields.write("encoding", origin.encoding());
            json.writeEndObject();
        }
    }

    private void metadata(Metadata metadata) throws IOException {
        json.writeObjectFieldStart("metadata");
        fields.write("title", metadata.title());
        fields.write("published", metadata.published());
        fields.write(
                "publishedTime", metadata.publishedTime() == null ? null : MINUTE.format(metadata.publishedTime()));
        fields.write("dateline", metadata.dateline());
        fields.write("province", metadata.province());
        fields.strings("byline", metadata.byline());
        event(metadata.event());
        json.writeEndObject();
    }

    private void event(@Nullable Event event) throws IOException {
        if (event != null) {
            json.writeObjectFieldStart("event");
            fields.write("name", event.name());
            fields.write("date", event.date());
            fields.write("partOfDay", event.partOfDay());
            fields.write("place", event.place());
            fields.write("organizer", event.organizer());
            fields.strings("chairs", event.chairs());
            json.writeEndObject();
        }
    }

    private void checks(List<Check> checks) throws IOException {
        if (checks.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("checks");
        for (Check check : checks) {
            json.writeStartObject();
            fields.write("kind", check.kind());
            fields.write("status", check.status());
            fields.strings("facts", check.facts());
            fields.write("stated", check.stated());
            fields.write("computed", check.computed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

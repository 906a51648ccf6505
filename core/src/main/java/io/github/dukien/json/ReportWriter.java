package io.github.dukien.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.CustomFact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes reports as JSON. Fields always come in the same order; absent values are left out; numbers are plain. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * String line = ReportWriter.create().toJson(report);              // one line, for JSON Lines
 * String page = ReportWriter.create().indented().toJson(report);   // for people
 * }</pre>
 */
public final class ReportWriter {
    /** Version of the format: the value of {@code schema}. */
    public static final String SCHEMA = "1";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final boolean indented;
    private final boolean explained;

    private ReportWriter(boolean indented, boolean explained) {
        this.indented = indented;
        this.explained = explained;
    }

    /** A writer of single lines without evidence. */
    public static ReportWriter create() {
        return new ReportWriter(false, false);
    }

    /** The same writer with line breaks and indentation. */
    public ReportWriter indented() {
        return new ReportWriter(true, explained);
    }

    /** The same writer with each fact's rule and cue words ({@code evidence}). */
    public ReportWriter explained() {
        return new ReportWriter(indented, true);
    }

    /** The report as JSON text without a line end. */
    public String toJson(CivicReport report) {
        StringWriter out = new StringWriter();
        write(report, out);
        return out.toString();
    }

    /** The own fields of a fact of somebody else's type as one JSON object, as they stand in its report. */
    public String fieldsToJson(CustomFact fact) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new FieldWriter(json).value(fact.fields());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write the fields of " + fact.source().id(), e);
        }
        return out.toString();
    }

    /**
     * Writes the report; the writer stays open and no line end is added.
     *
     * @throws UncheckedIOException if writing fails
     */
    public void write(CivicReport report, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            if (indented) {
                DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            new ReportFields(json, explained).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write report " + report.id(), e);
        }
    }
}

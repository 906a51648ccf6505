package io.github.dukien.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.CivicReport;

/**
 * Reads reports from JSON: extractor output, gold files, other tools' output in the same format. Unknown fields are
 * ignored, unknown fact types kept as {@link io.github.dukien.fact.UnknownFact}. Thread-safe.
 *
 * <pre>{@code
 * CivicReport report = ReportReader.read(Files.readString(path));
 * }</pre>
 */
public final class ReportReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReportReader() {}

    /**
     * Reads one report.
     *
     * @throws ReportFormatException if the text is no JSON or not a report; its message names the fact and the field
     */
    public static CivicReport read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ": ";
            throw new ReportFormatException(where + e.getOriginalMessage(), e);
        }
        return new ReportNodes(root).report();
    }
}

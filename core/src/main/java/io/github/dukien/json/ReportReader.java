package io.github.dukien.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.CivicReport;
import java.util.ArrayList;
import java.util.List;

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
        return new ReportNodes(tree(json), "report").report();
    }

    /**
     * Reads one report, or an array of them.
     *
     * @throws ReportFormatException if the text is no JSON or something else; its message names the fact and the field
     */
    public static List<CivicReport> readAll(String json) {
        JsonNode root = tree(json);
        if (!root.isArray()) {
            return List.of(new ReportNodes(root, "report").report());
        }
        List<CivicReport> reports = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            reports.add(new ReportNodes(root.get(i), "report[" + i + "]").report());
        }
        return reports;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": ";
            throw new ReportFormatException(where + e.getOriginalMessage(), e);
        }
    }
}

package io.github.dukien.archive.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.Article;
import io.github.dukien.archive.internal.charset.Decoded;
import io.github.dukien.archive.internal.charset.Decoder;
import io.github.dukien.archive.internal.charset.Encoding;
import io.github.dukien.archive.internal.charset.UnreadableException;
import io.github.dukien.archive.internal.html.PublicationTime;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes documents of the records of a dump. */
final class RecordReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final Columns columns;
    private final int maxChars;
    private final @Nullable Encoding forced;

    RecordReader(InputOptions options) {
        columns = options.columns();
        maxChars = options.limits().maxChars();
        forced = options.forced();
    }

    /** A line of JSON. */
    Input readLine(RawInput raw, String sha256) throws UnreadableException {
        Decoded line = Decoder.decode(raw.bytes(), null, forced);
        JsonNode record = parse(line.text());
        return read(raw, sha256, name -> field(record, name), line.encoding());
    }

    private static JsonNode parse(String line) throws UnreadableException {
        try {
            JsonNode record = JSON.readTree(line);
            if (record == null || !record.isObject()) {
                throw new UnreadableException("not a JSON object");
            }
            return record;
        } catch (JsonProcessingException e) {
            throw new UnreadableException("malformed JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable String field(JsonNode record, String name) {
        JsonNode value = record.get(name);
        return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
    }

    /** Any record, by its fields. */
    Input read(RawInput raw, String sha256, Function<String, @Nullable String> fields, String encoding)
            throws UnreadableException {
        String text = fields.apply(columns.text());
        if (text == null) {
            throw new UnreadableException("no field '" + columns.text() + "'");
        }
        boolean guessed = encoding.equals("windows-1252");
        Decoded decoded = Decoder.convert(new Decoded(text, encoding, false, guessed, note(text)), forced);
        String title = fields.apply(columns.title());
        if (title != null && decoded.converted()) {
            title = Decoder.convertLike(title, decoded);
        }
        String own = fields.apply(columns.id());
        String id = own == null || own.isBlank() ? raw.id() : Names.label(own.strip());
        Article article =
                new Article(decoded.text(), id, blankToNull(title), published(fields.apply(columns.published())));
        return Documents.document(raw, sha256, decoded, article, maxChars);
    }

    private static @Nullable String note(String text) {
        return text.indexOf('\uFFFD') >= 0 ? "characters were lost before (U+FFFD)" : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private @Nullable LocalDate published(@Nullable String value) throws UnreadableException {
        if (value == null || value.isBlank()) {
            return null;
        }
        PublicationTime time = PublicationTime.parse(value.strip());
        if (time == null) {
            throw new UnreadableException(
                    "'" + columns.published() + "' is no day such as 2020-07-09 or 09/07/2020: " + shortened(value));
        }
        return time.day();
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }
}

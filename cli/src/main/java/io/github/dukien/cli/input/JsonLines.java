package io.github.dukien.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: one object a line with {@code text}, and {@code id}, {@code published}, {@code title} if known. */
final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final InputStream in;
    private final String path;
    private final String name;
    private final @Nullable LocalDate published;

    /** @param name what the ids of lines without one begin with */
    JsonLines(InputStream in, String path, String name, @Nullable LocalDate published) {
        this.in = in;
        this.path = path;
        this.name = name;
        this.published = published;
    }

    /** Gives every line to the sink; returns whether more are wanted. */
    boolean read(InputSink sink) throws IOException {
        int articles = 0;
        int problems = 0;
        int number = 1;
        for (byte[] line = line(); line != null; line = line(), number++) {
            try {
                String json = Utf8.decode(line, path, number);
                if (json.isBlank() || json.equals("\uFEFF")) {
                    continue;
                }
                articles++;
                if (!sink.article(article(json.startsWith("\uFEFF") ? json.substring(1) : json, number))) {
                    return false;
                }
            } catch (InputException e) {
                problems++;
                sink.problem(String.valueOf(e.getMessage()));
            }
        }
        if (articles + problems == 0) {
            sink.problem(path + ": no lines; expected one JSON object a line with \"text\"");
        }
        return true;
    }

    private InputArticle article(String json, int number) throws InputException {
        String where = path + ":" + number;
        JsonNode record = parse(json, where);
        JsonNode text = record.path("text");
        if (!text.isTextual() || text.textValue().isBlank()) {
            throw new InputException(where, "no \"text\"; each line must be an object with \"text\"");
        }
        JsonNode id = record.path("id");
        String named = id.isValueNode() && !id.isNull() ? id.asText() : name + "#" + number;
        JsonNode title = record.path("title");
        Article article = Article.of(text.textValue())
                .withId(named)
                .titled(title.isTextual() && !title.textValue().isBlank() ? title.textValue() : null)
                .publishedOn(published(record.path("published"), where));
        String digest = Utf8.sha256(text.textValue().getBytes(UTF_8));
        return new InputArticle(article, new CivicReport.Origin(where, digest, "UTF-8"));
    }

    private static JsonNode parse(String json, String where) throws InputException {
        try {
            JsonNode record = MAPPER.readTree(json);
            if (!record.isObject()) {
                throw new InputException(where, "not a JSON object; each line must be an object with \"text\"");
            }
            return record;
        } catch (JsonProcessingException e) {
            String what =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new InputException(
                    where, "malformed JSON at column " + column + " (" + what + "); mend or remove the line");
        }
    }

    private @Nullable LocalDate published(JsonNode value, String where) throws InputException {
        if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) {
            return published;
        }
        String day = value.asText().strip();
        try {
            // A time behind the day («2020-07-09T13:33») is common in crawled data and harmless.
            return LocalDate.parse(
                    day.length() > 10 && (day.charAt(10) == 'T' || day.charAt(10) == ' ') ? day.substring(0, 10) : day);
        } catch (DateTimeException e) {
            throw new InputException(where, "\"published\" is not a day: \"" + day + "\"; write it as YYYY-MM-DD");
        }
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            line.write(c);
            c = in.read();
        }
        return line.toByteArray();
    }
}

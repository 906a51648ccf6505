package io.github.dukien.archive.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.dukien.archive.input.Guarded.InputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document for each row under the row of names. */
final class CsvCursor implements Cursor {
    private static final int SAMPLE = 1 << 16;

    private final InputSource source;
    private final String id;
    private final RecordReader reader;
    private final String encoding;
    private final CloseableIterator<CsvRecord> rows;
    private final List<String> names;
    private long line;

    CsvCursor(BufferedInputStream in, InputSource source, String id, RecordReader reader, InputOptions options)
            throws IOException {
        this.source = source;
        this.id = id;
        this.reader = reader;
        in.mark(SAMPLE + 1);
        byte[] sample = in.readNBytes(SAMPLE);
        in.reset();
        Charset charset = CsvGuess.charset(sample, options.forced());
        encoding = charset.name();
        rows = CsvReader.builder()
                .fieldSeparator(CsvGuess.separator(sample))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(options.limits().maxBytes(), 1 << 12))
                .ofCsvRecord(new InputStreamReader(in, charset))
                .iterator();
        names = header();
        if (!names.contains(options.columns().text())) {
            throw new InputException("no column '" + options.columns().text() + "' among " + names);
        }
    }

    private List<String> header() throws InputException {
        if (!rows.hasNext()) {
            throw new InputException("empty");
        }
        List<String> header = new ArrayList<>();
        for (String name : rows.next().getFields()) {
            header.add(name.startsWith("\uFEFF") ? name.substring(1).strip() : name.strip());
        }
        return List.copyOf(header);
    }

    @Override
    public @Nullable RawInput next() {
        line = Math.max(line, 1);
        if (!rows.hasNext()) {
            return null;
        }
        CsvRecord row = rows.next();
        line = row.getStartingLineNumber();
        byte[] bytes = String.join("\u001F", row.getFields()).getBytes(StandardCharsets.UTF_8);
        String name = id + "#" + line;
        return new RawInput(
                source(), name, bytes, (raw, sha) -> reader.read(raw, sha, column -> field(row, column), encoding));
    }

    private @Nullable String field(CsvRecord row, String column) {
        int i = names.indexOf(column);
        return i < 0 || i >= row.getFieldCount() ? null : row.getField(i);
    }

    @Override
    public InputSource source() {
        return source.at(line);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

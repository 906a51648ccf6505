package io.github.dukien.archive.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.dukien.table.Column;
import io.github.dukien.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table as CSV. */
final class CsvFile implements TableFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // spreadsheets know UTF-8 by it

    private final Table<?> table;
    private final CsvWriter csv;
    private final boolean spreadsheetSafe;

    private CsvFile(Table<?> table, CsvWriter csv, boolean spreadsheetSafe) {
        this.table = table;
        this.csv = csv;
        this.spreadsheetSafe = spreadsheetSafe;
    }

    static CsvFile open(Table<?> table, Path file, boolean spreadsheetSafe) throws IOException {
        Writer out = Files.newBufferedWriter(file);
        out.write(spreadsheetSafe ? BYTE_ORDER_MARK : "");
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        return new CsvFile(table, csv, spreadsheetSafe);
    }

    @Override
    public void add(@Nullable Object[] cells) throws IOException {
        @Nullable String[] texts = new @Nullable String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String text = CellText.of(cells[i]);
            boolean free = table.columns().get(i).type() == Column.Type.TEXT;
            texts[i] = spreadsheetSafe && free && text != null ? CellText.spreadsheetSafe(text) : text;
        }
        try {
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

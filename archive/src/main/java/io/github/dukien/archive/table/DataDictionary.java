package io.github.dukien.archive.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.dukien.table.Column;
import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import java.io.IOException;
import java.nio.file.Path;

/** What every column of every table is, as CSV. */
final class DataDictionary {
    private DataDictionary() {}

    static void write(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("table", "column", "type", "description");
            for (Table<?> table : Schema.TABLES) {
                csv.writeRecord(table.name(), "", "TABLE", table.description());
                for (Column<?> column : table.columns()) {
                    csv.writeRecord(table.name(), column.name(), column.type().name(), column.description());
                }
            }
        }
    }
}

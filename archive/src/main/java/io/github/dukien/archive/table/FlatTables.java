package io.github.dukien.archive.table;

import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportReader;
import io.github.dukien.table.NumberedReport;
import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as flat tables into a folder, one report after the other. The files have their names once all is
 * written; a folder never holds half a table.
 *
 * <pre>{@code
 * try (FlatTables tables = FlatTables.parquet(Path.of("tables"))) {
 *     for (CivicReport report : reports) {
 *         tables.add(report);
 *     }
 *     tables.finish();
 * }
 * }</pre>
 */
public final class FlatTables implements AutoCloseable {
    private static final String PART = ".part";

    private final Path folder;
    private final String extension;
    private final Map<Table<?>, TableFile> files = new LinkedHashMap<>();
    private long articles;
    private boolean finished;

    private FlatTables(Path folder, String extension, Opening opening) throws IOException {
        this.folder = folder;
        this.extension = extension;
        Files.createDirectories(folder);
        try {
            for (Table<?> table : Schema.TABLES) {
                files.put(table, opening.open(table, part(table)));
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Tables as CSV: UTF-8, comma, a row of names; empty cells for what is not stated. */
    public static FlatTables csv(Path folder) throws IOException {
        return new FlatTables(folder, ".csv", (table, file) -> CsvFile.open(table, file, false));
    }

    /**
     * The same for spreadsheets: cells that one would take for a formula ({@code = + - @}) are made harmless by an
     * apostrophe, and a byte order mark tells that it is UTF-8.
     */
    public static FlatTables spreadsheetSafeCsv(Path folder) throws IOException {
        return new FlatTables(folder, ".csv", (table, file) -> CsvFile.open(table, file, true));
    }

    /** Tables as Parquet. */
    public static FlatTables parquet(Path folder) throws IOException {
        return new FlatTables(folder, ".parquet", ParquetFile::open);
    }

    /** Adds a report's rows. */
    public void add(CivicReport report) throws IOException {
        NumberedReport numbered = new NumberedReport(++articles, report);
        for (Map.Entry<Table<?>, TableFile> entry : files.entrySet()) {
            for (@Nullable Object[] cells : entry.getKey().cells(numbered)) {
                entry.getValue().add(cells);
            }
        }
    }

    /**
     * Adds a report from a line of JSON Lines.
     *
     * @throws io.github.dukien.json.ReportFormatException if it is none
     */
    public void add(String json) throws IOException {
        add(ReportReader.read(json));
    }

    /** How many reports were added. */
    public long articles() {
        return articles;
    }

    /** Ends the files, gives them their names, and writes the data dictionary {@code columns.csv} beside them. */
    public void finish() throws IOException {
        for (TableFile file : files.values()) {
            file.close();
        }
        for (Table<?> table : files.keySet()) {
            Path whole = folder.resolve(table.name() + extension);
            Files.move(part(table), whole, StandardCopyOption.REPLACE_EXISTING);
        }
        finished = true;
        DataDictionary.write(folder.resolve("columns.csv"));
    }

    private Path part(Table<?> table) {
        return folder.resolve(table.name() + extension + PART);
    }

    /** Drops what is not finished. */
    @Override
    public void close() throws IOException {
        if (finished) {
            return;
        }
        for (Map.Entry<Table<?>, TableFile> entry : files.entrySet()) {
            try {
                entry.getValue().close();
            } catch (IOException | RuntimeException e) {
                // it is deleted: what it lacks does not matter
            }
        }
        for (Table<?> table : Schema.TABLES) {
            Files.deleteIfExists(part(table));
        }
    }

    @FunctionalInterface
    private interface Opening {
        TableFile open(Table<?> table, Path file) throws IOException;
    }
}

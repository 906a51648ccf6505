package io.github.dukien.archive.table;

import java.util.List;
import java.util.function.Function;

/**
 * A table: its columns, and the rows that a report gives it.
 *
 * @param name of the file, without its extension
 * @param description one line for the data dictionary
 * @param columns in order
 * @param rows of a report
 * @param <R> what a row is made of
 */
public record Table<R>(
        String name, String description, List<Column<R>> columns, Function<NumberedReport, List<R>> rows) {
    /** Copies the list. */
    public Table {
        columns = List.copyOf(columns);
    }
}

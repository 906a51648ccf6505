package io.github.dukien.table;

import io.github.dukien.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns, and the rows that a report gives it.
 *
 * @param name of the file, without its extension
 * @param description one line for the data dictionary
 * @param facts the type of fact that its rows are; null if they are none
 * @param columns in order
 * @param rows of a report
 * @param <R> what a row is made of
 */
public record Table<R>(
        String name,
        String description,
        @Nullable Class<? extends Fact> facts,
        List<Column<R>> columns,
        Function<NumberedReport, List<R>> rows) {
    /** Copies the list. */
    public Table {
        columns = List.copyOf(columns);
    }

    /** The cells of a report's rows, in the order of the columns; null where the report does not say it. */
    public List<@Nullable Object[]> cells(NumberedReport report) {
        List<@Nullable Object[]> found = new ArrayList<>();
        for (R row : rows.apply(report)) {
            @Nullable Object[] cells = new @Nullable Object[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = columns.get(i).value().apply(row);
            }
            found.add(cells);
        }
        return found;
    }
}

package io.github.dukien.internal.grid;

import java.util.List;

/**
 * A table that stands in the text.
 *
 * @param caption the lines above it that name it
 * @param columns its columns
 * @param rows the cells of each row, one for each column
 * @param from first token of the header
 * @param to one behind the last token
 */
public record Grid(List<GridCell> caption, List<GridColumn> columns, List<List<GridCell>> rows, int from, int to) {
    /** Copies the lists. */
    public Grid {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The first column of some kind, or -1. */
    public int column(ColumnKind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The column that names the rows: what is counted, where or when. */
    public int labels() {
        int first = columns.get(0).kind() == ColumnKind.INDEX ? 1 : 0;
        return Math.min(first, columns.size() - 1);
    }

    /** The same without the lines above it. */
    public Grid withCaption(List<GridCell> lines) {
        return new Grid(lines, columns, rows, from, to);
    }
}

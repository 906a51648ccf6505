package io.github.dukien.internal.grid;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables whose rows are lines: a header and two rows or more that are cut alike, with figures where the header has them. */
final class RowGrids {
    private static final int LONGEST_CELL = 40;
    private static final int LEAST_ROWS = 2;

    private final TokenTable tokens;
    private final GridWords words;
    private final HeaderReader headers;

    RowGrids(TokenTable tokens, GridWords words, HeaderReader headers) {
        this.tokens = tokens;
        this.words = words;
        this.headers = headers;
    }

    /** The table whose header is the line at an index, or null. */
    @Nullable
    Found at(List<GridCell> lines, int index) {
        LineCells header = LineCells.of(tokens, lines.get(index));
        if (header == null || header.cells().stream().anyMatch(this::isFigure)) {
            return null;
        }
        List<GridColumn> columns = headers.read(tokens, header.cells());
        if (columns == null) {
            return null;
        }
        List<List<GridCell>> rows = new ArrayList<>();
        int next = index + 1;
        while (next < lines.size()) {
            List<GridCell> row = row(lines.get(next), header.separator(), columns);
            if (row == null && !isRule(lines.get(next))) {
                break;
            }
            if (row != null && !isNumbering(row)) {
                rows.add(row);
            }
            next++;
        }
        return rows.size() < LEAST_ROWS ? null : new Found(columns, rows, next);
    }

    /** The line as a row of these columns, or null. */
    private @Nullable List<GridCell> row(GridCell line, LineCells.Separator separator, List<GridColumn> columns) {
        LineCells cut = LineCells.of(tokens, line);
        boolean exact = separator == LineCells.Separator.GAP || separator == LineCells.Separator.DASH;
        if (cut == null || cut.separator() != separator || cut.cells().size() > columns.size()) {
            return null;
        }
        if (exact && cut.cells().size() < columns.size()) {
            return null;
        }
        List<GridCell> row = new ArrayList<>(cut.cells());
        while (row.size() < columns.size()) {
            row.add(GridCell.EMPTY);
        }
        int figures = 0;
        for (int i = 0; i < row.size(); i++) {
            GridCell cell = row.get(i);
            boolean figure = isFigure(cell) || GridWords.isYear(tokens, cell);
            boolean fits = !columns.get(i).kind().isFigures() || figure || cell.size() <= 4;
            if (cell.size() > LONGEST_CELL || !fits) {
                return null;
            }
            figures += columns.get(i).kind().isFigures() && figure ? 1 : 0;
        }
        return figures > 0 ? row : null;
    }

    private boolean isFigure(GridCell cell) {
        return !cell.isEmpty() && words.isFigure(tokens, cell) && !GridWords.isYear(tokens, cell);
    }

    /** «|---|---|». */
    private boolean isRule(GridCell line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (!tokens.isPunctuation(i)) {
                return false;
            }
        }
        return line.size() > 1;
    }

    /** «1 | 2 | 3», «A | B | 1 | 2»: the columns are numbered. */
    private boolean isNumbering(List<GridCell> row) {
        int last = -1;
        for (GridCell cell : row) {
            GridCell bare = cell.size() == 3 && tokens.isChar(cell.from(), '(')
                    ? new GridCell(cell.from() + 1, cell.to() - 1)
                    : cell;
            int ordinal = bare.isEmpty() ? -1 : GridWords.ordinal(tokens, bare);
            if (ordinal < 0 || ordinal > 0 && last > 0 && ordinal != last + 1) {
                return false;
            }
            last = ordinal > 0 ? ordinal : last;
        }
        return row.size() > 2;
    }

    /**
     * A table among the lines.
     *
     * @param columns its columns
     * @param rows its rows
     * @param next the line behind it
     */
    record Found(List<GridColumn> columns, List<List<GridCell>> rows, int next) {}
}

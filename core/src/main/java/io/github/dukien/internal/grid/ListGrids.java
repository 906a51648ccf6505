package io.github.dukien.internal.grid;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists whose bracket says what their figures are: «Chia theo năm (tiếp nhận/hòa giải thành):» and lines «2019: 64 / 52». */
final class ListGrids {
    private static final int LONGEST_BRACKET = 24;
    private static final int LONGEST_LABEL = 10;
    private static final int LEAST_ROWS = 2;

    private final TokenTable tokens;
    private final GridWords words;

    ListGrids(TokenTable tokens, GridWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The table whose header stands at the end of the line before an index, or null. */
    RowGrids.@Nullable Found at(List<GridCell> lines, int index) {
        List<GridColumn> figures = index == 0 ? List.of() : header(lines.get(index - 1));
        if (figures.size() < 2) {
            return null;
        }
        List<List<GridCell>> rows = new ArrayList<>();
        boolean times = true;
        int next = index;
        while (next < lines.size()) {
            List<GridCell> row = row(lines.get(next), figures.size());
            if (row == null) {
                break;
            }
            times &= isTime(row.get(0));
            rows.add(row);
            next++;
        }
        if (rows.size() < LEAST_ROWS) {
            return null;
        }
        List<GridColumn> columns = new ArrayList<>();
        columns.add(new GridColumn(times ? ColumnKind.TIME : ColumnKind.PLACE, GridCell.EMPTY));
        columns.addAll(figures);
        return new RowGrids.Found(columns, rows, next);
    }

    private List<GridColumn> header(GridCell line) {
        int close = line.to() - 1;
        if (tokens.isChar(close, ':')) {
            close--;
        }
        int open = close;
        while (open > Math.max(line.from(), close - LONGEST_BRACKET) && !tokens.isChar(open, '(')) {
            open--;
        }
        if (close <= line.from() || !tokens.isChar(close, ')') || !tokens.isChar(open, '(')) {
            return List.of();
        }
        List<GridColumn> columns = new ArrayList<>();
        for (GridCell part : parts(open + 1, close)) {
            ColumnKind kind = part.isEmpty() ? null : words.kind(tokens, part);
            if (kind == null || !kind.isFigures()) {
                return List.of();
            }
            columns.add(new GridColumn(kind, part));
        }
        return columns;
    }

    private @Nullable List<GridCell> row(GridCell line, int figures) {
        int from = line.from();
        while (from < line.to() && tokens.isPunctuation(from)) {
            from++;
        }
        int colon = from;
        while (colon < Math.min(line.to(), from + LONGEST_LABEL) && !tokens.isChar(colon, ':')) {
            colon++;
        }
        if (colon == from || colon >= line.to() || !tokens.isChar(colon, ':')) {
            return null;
        }
        int end = line.to();
        while (end > colon
                && (tokens.isChar(end - 1, ';') || tokens.isChar(end - 1, '.') || tokens.isChar(end - 1, ','))) {
            end--;
        }
        List<GridCell> cells = new ArrayList<>();
        cells.add(new GridCell(from, colon));
        for (GridCell part : parts(colon + 1, end)) {
            if (part.isEmpty() || !words.isFigure(tokens, part)) {
                return null;
            }
            cells.add(part);
        }
        return cells.size() == figures + 1 ? cells : null;
    }

    private List<GridCell> parts(int from, int to) {
        List<GridCell> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, '/')) {
                parts.add(new GridCell(start, i));
                start = i + 1;
            }
        }
        parts.add(new GridCell(start, to));
        return parts;
    }

    private boolean isTime(GridCell label) {
        return GridWords.isYear(tokens, label)
                || tokens.is(label.from(), "năm")
                || tokens.is(label.from(), "quý")
                || tokens.is(label.from(), "tháng");
    }
}

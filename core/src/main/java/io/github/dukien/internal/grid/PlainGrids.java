package io.github.dukien.internal.grid;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose cells only single spaces part. The header must fall into known phrases and brackets, one for each of the
 * figures that end every row: «Năm Tiếp nhận Hòa giải thành Tỷ lệ (%)», «2019 64 52 81,3».
 */
final class PlainGrids {
    private static final int LONGEST_HEADER = 40;
    private static final int MOST_HEADER = 8;
    private static final int LONGEST_ROW = 40;
    private static final int LEAST_ROWS = 2;

    private final TokenTable tokens;
    private final GridWords words;

    PlainGrids(TokenTable tokens, GridWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The table whose header begins with the line at an index, or null. */
    RowGrids.@Nullable Found at(List<GridCell> lines, int index) {
        if (!words.opensLine(tokens, lines.get(index)) || words.isSentence(tokens, lines.get(index))) {
            return null;
        }
        int behind = index + 1;
        while (behind < Math.min(lines.size(), index + MOST_HEADER) && !endsInFigures(lines.get(behind))) {
            if (words.isSentence(tokens, lines.get(behind)) || words.opensLine(tokens, lines.get(behind))) {
                return null;
            }
            behind++;
        }
        GridCell header =
                new GridCell(lines.get(index).from(), lines.get(behind - 1).to());
        if (behind + 1 >= lines.size() || header.size() > LONGEST_HEADER) {
            return null;
        }
        List<GridColumn> columns = columns(header);
        if (columns.isEmpty()) {
            return null;
        }
        RowGrids.Found found = rows(lines, behind, columns);
        int first = columns.get(0).kind() == ColumnKind.INDEX ? 2 : 1;
        boolean group = found == null && columns.get(first).kind() == ColumnKind.DONE && columns.size() > first + 2;
        if (group) {
            columns.remove(first); // it stands above the others
            found = rows(lines, behind, columns);
        }
        return found;
    }

    private RowGrids.@Nullable Found rows(List<GridCell> lines, int from, List<GridColumn> columns) {
        int labels = columns.get(0).kind() == ColumnKind.INDEX ? 1 : 0;
        List<List<GridCell>> rows = new ArrayList<>();
        int next = isNumbering(lines.get(from)) ? from + 1 : from;
        while (next < lines.size()) {
            List<GridCell> row = row(lines.get(next), labels, columns.size() - labels - 1);
            if (row == null) {
                break;
            }
            rows.add(row);
            next++;
        }
        return rows.size() < LEAST_ROWS ? null : new RowGrids.Found(List.copyOf(columns), rows, next);
    }

    /** Whether the last two pieces of a line are figures. */
    private boolean endsInFigures(GridCell line) {
        int end = line.to();
        for (int i = 0; i < 2; i++) {
            int start = end - 1;
            while (start > line.from() && tokens.glued(start)) {
                start--;
            }
            if (start <= line.from() || !words.isFigure(tokens, new GridCell(start, end))) {
                return false;
            }
            end = start;
        }
        return true;
    }

    /** «1 2 3 4»: the columns are numbered. */
    private boolean isNumbering(GridCell line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (!tokens.isNumber(i) || i > line.from() && tokens.number(i) != tokens.number(i - 1) + 1) {
                return false;
            }
        }
        return line.size() > 2;
    }

    /** The header in pieces: an ordinal's, that of the names, and figures; empty if a piece is none of these. */
    private List<GridColumn> columns(GridCell line) {
        List<GridColumn> columns = new ArrayList<>();
        int from = line.from();
        ColumnKind kind = null;
        int at = from;
        while (at < line.to()) {
            int end = words.phraseEnd(tokens, at, line.to());
            ColumnKind next = end > at ? words.kind(tokens, new GridCell(at, end)) : null;
            if (next != null && kind != null && at > from && !goesOn(at, next, kind)) {
                columns.add(new GridColumn(kind, new GridCell(from, at)));
                from = at;
                kind = null;
            }
            if (next != null) {
                kind = kind == null ? next : kind;
                at = end;
            } else if (tokens.isChar(at, '(')) {
                int close = closing(at, line.to());
                boolean measured = kind != null || words.namesUnit(tokens, new GridCell(at, close));
                if (!measured) {
                    return List.of();
                }
                kind = kind == null ? ColumnKind.FIGURE : kind;
                at = close;
                columns.add(new GridColumn(kind, new GridCell(from, at)));
                from = at;
                kind = null;
            } else {
                at++;
            }
        }
        if (from < line.to()) {
            if (kind == null) {
                return List.of();
            }
            columns.add(new GridColumn(kind, new GridCell(from, line.to())));
        }
        return isHeader(columns) ? columns : List.of();
    }

    /** «Tỷ lệ %», «Kết quả năm 2018»: the phrase is no column of its own. */
    private boolean goesOn(int at, ColumnKind next, ColumnKind before) {
        boolean names = next.isNames() && before.isNames() && before != ColumnKind.INDEX;
        return names || tokens.isChar(at, '%') || next == ColumnKind.TIME && before.isFigures();
    }

    private static boolean isHeader(List<GridColumn> columns) {
        int labels = !columns.isEmpty() && columns.get(0).kind() == ColumnKind.INDEX ? 1 : 0;
        if (columns.size() < labels + 3 || !columns.get(labels).kind().isNames()) {
            return false;
        }
        return columns.stream()
                .skip(labels + 1L)
                .allMatch(column -> column.kind().isFigures());
    }

    private int closing(int open, int limit) {
        int close = open;
        while (close < limit && !tokens.isChar(close, ')')) {
            close++;
        }
        return Math.min(limit, close + 1);
    }

    /** A line that ends in so many figures, behind a name. */
    private @Nullable List<GridCell> row(GridCell line, int labels, int figures) {
        if (line.size() > LONGEST_ROW) {
            return null;
        }
        List<GridCell> cells = new ArrayList<>();
        int end = line.to();
        for (int i = 0; i < figures; i++) {
            int start = end - 1;
            while (start > line.from() && tokens.glued(start)) {
                start--;
            }
            GridCell cell = new GridCell(start, end);
            if (start <= line.from() || !words.isFigure(tokens, cell)) {
                return null;
            }
            cells.add(0, cell);
            end = start;
        }
        int from = line.from();
        if (labels > 0) {
            boolean numbered = end - from > 1 && GridWords.ordinal(tokens, new GridCell(from, from + 1)) > 0;
            cells.add(0, numbered ? new GridCell(from, from + 1) : GridCell.EMPTY);
            from += numbered ? 1 : 0;
            from += numbered && from < end && tokens.isChar(from, '.') ? 1 : 0;
        }
        GridCell label = new GridCell(from, end);
        boolean named = from < end && (tokens.isWord(from) || GridWords.isYear(tokens, label));
        cells.add(labels, label);
        return named ? cells : null;
    }
}

package io.github.dukien.internal.grid;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables with one cell a line. The header opens with a word that opens tables; its length follows from the first ordinal or
 * the first figure, and the rows must go on as it says.
 */
final class LineGrids {
    private static final int MOST_COLUMNS = 10;
    private static final int LONGEST_HEADER = 18;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_UNIT = 6;
    private static final int LEAST_ROWS = 2;

    private final TokenTable tokens;
    private final GridWords words;
    private final HeaderReader headers;

    LineGrids(TokenTable tokens, GridWords words, HeaderReader headers) {
        this.tokens = tokens;
        this.words = words;
        this.headers = headers;
    }

    /** The table whose header begins with the line at an index, or null. */
    RowGrids.@Nullable Found at(List<GridCell> lines, int index) {
        if (!words.opensHeader(tokens, lines.get(index))) {
            return null;
        }
        int behind = headerEnd(lines, index);
        List<GridCell> header = behind < 0 ? List.of() : joined(lines.subList(index, behind));
        if (header.size() < 2 || header.size() > MOST_COLUMNS) {
            return null;
        }
        List<GridColumn> columns = headers.read(tokens, header);
        if (columns == null) {
            return null;
        }
        Rows rows = new Rows(lines, columns, behind);
        rows.read();
        return rows.rows.size() < LEAST_ROWS ? null : new RowGrids.Found(columns, rows.rows, rows.next);
    }

    /** A line in lower case goes on with the header above it. */
    private List<GridCell> joined(List<GridCell> lines) {
        List<GridCell> cells = new ArrayList<>(lines.size());
        for (GridCell line : lines) {
            boolean goesOn = !cells.isEmpty() && tokens.isWord(line.from()) && !tokens.isCapitalized(line.from());
            if (goesOn) {
                GridCell above = cells.remove(cells.size() - 1);
                cells.add(new GridCell(above.from(), line.to()));
            } else {
                cells.add(line);
            }
        }
        return cells;
    }

    /** The line behind the header, or -1. */
    private int headerEnd(List<GridCell> lines, int index) {
        boolean numbered = words.kind(tokens, lines.get(index)) == ColumnKind.INDEX;
        int leading = 1;
        for (int i = index; i < Math.min(lines.size(), index + MOST_COLUMNS + 4); i++) {
            GridCell line = lines.get(i);
            if (line.size() > LONGEST_HEADER) {
                return -1;
            }
            int ordinal = i > index ? GridWords.ordinal(tokens, line) : -1;
            if (numbered && (ordinal == 0 || ordinal == 1)) {
                return i;
            }
            if (words.kind(tokens, line) == ColumnKind.UNIT || i == index + 1 && isUnitHeader(line)) {
                leading = i - index + 1;
            }
            if (words.isFigure(tokens, line) && !GridWords.isYear(tokens, line)) {
                return numbered || i - leading <= index ? -1 : i - leading;
            }
        }
        return -1;
    }

    private boolean isUnitHeader(GridCell line) {
        return line.size() == 2 && tokens.isSequence(line.from(), "đơn", "vị");
    }

    private boolean isFigure(GridCell cell) {
        return words.isFigure(tokens, cell);
    }

    /** Reads rows from a line on, until one does not fit. */
    private final class Rows {
        private final List<GridCell> lines;
        private final List<GridColumn> columns;
        private final List<List<GridCell>> rows = new ArrayList<>();
        private final boolean numbered;
        private final int labels;
        private final boolean unit;
        private int next;
        private int last;

        Rows(List<GridCell> lines, List<GridColumn> columns, int next) {
            this.lines = lines;
            this.columns = columns;
            this.next = next;
            this.numbered = columns.get(0).kind() == ColumnKind.INDEX;
            this.labels = numbered ? 1 : 0;
            this.unit = columns.size() > labels + 1 && columns.get(labels + 1).kind() == ColumnKind.UNIT;
        }

        void read() {
            while (next < lines.size() && (section() || row() || skipped())) {
                // each of them moves on
            }
        }

        private boolean row() {
            List<GridCell> cells = new ArrayList<>(Collections.nCopies(columns.size(), GridCell.EMPTY));
            int at = next;
            int ordinal = -1;
            if (numbered) {
                ordinal = ordinal(at);
                if (ordinal >= 0) {
                    cells.set(0, lines.get(at++));
                } else if (isFigureAt(at)) {
                    return false;
                }
            }
            boolean year = at < lines.size() && GridWords.isYear(tokens, lines.get(at));
            if (!isText(at) && !year || lines.get(at).size() > LONGEST_LABEL || isSentence(lines.get(at))) {
                return false;
            }
            cells.set(labels, lines.get(at++));
            int column = labels + 1;
            if (unit) {
                if (isText(at) && lines.get(at).size() <= LONGEST_UNIT) {
                    cells.set(column, lines.get(at++));
                }
                column++;
            }
            int behind = figures(cells, at, column);
            if (behind == at) {
                return false;
            }
            rows.add(cells);
            last = ordinal > 0 ? ordinal : last;
            next = hasNote() && isText(behind) && !isLabel(behind) && isRowStart(behind + 1) ? behind + 1 : behind;
            return true;
        }

        private int figures(List<GridCell> cells, int from, int first) {
            int at = from;
            int figures = 0;
            for (int column = first; column < columns.size() && at < lines.size(); column++) {
                if (!columns.get(column).kind().isFigures()) {
                    continue;
                }
                GridCell line = lines.get(at);
                boolean nextRow = numbered && figures > 0 && ordinal(at) == last() + 1 && isText(at + 1);
                if (nextRow) {
                    break;
                }
                if (isFigure(line) || words.isMissing(tokens, line)) {
                    cells.set(column, line);
                    figures += isFigure(line) ? 1 : 0;
                    at++;
                } else if (figures > 0 && line.size() <= 3 && column < columns.size() - 1 && !isLabel(at)) {
                    at++; // a word where a figure could stand
                } else {
                    break;
                }
            }
            return figures == 0 ? from : at;
        }

        /** The ordinal of the row that is being read: one behind that of the last. */
        private int last() {
            int own = ordinal(next);
            return own > 0 ? own : last;
        }

        /** «II», «Văn hóa»: a row without figures that opens a part of the table. */
        private boolean section() {
            boolean opens = numbered && ordinal(next) == 0 && isText(next + 1);
            if (opens && ordinal(next + 2) >= 0 && isText(next + 3)) {
                next += 2;
                return true;
            }
            return false;
        }

        /** A row in which words stand for figures: the next ordinal is near. */
        private boolean skipped() {
            int own = ordinal(next);
            if (!numbered || own < 0 || !isText(next + 1)) {
                return false;
            }
            for (int at = next + 2; at <= next + columns.size(); at++) {
                if (ordinal(at) == last() + 1 && isText(at + 1)) {
                    last = Math.max(last, own);
                    next = at;
                    return true;
                }
            }
            return false;
        }

        private boolean hasNote() {
            return columns.get(columns.size() - 1).kind() == ColumnKind.NOTE;
        }

        private boolean isRowStart(int at) {
            return at < lines.size() && (numbered && ordinal(at) >= 0 && isText(at + 1) || isLabel(at));
        }

        private boolean isLabel(int at) {
            int figure = unit ? at + 2 : at + 1;
            boolean ordinal = numbered && ordinal(figure) >= 0 && isText(figure + 1);
            return isText(at) && (!unit || isText(at + 1)) && isFigureAt(figure) && !ordinal;
        }

        private int ordinal(int at) {
            return at < lines.size() ? GridWords.ordinal(tokens, lines.get(at)) : -1;
        }

        private boolean isText(int at) {
            return at < lines.size() && !isFigure(lines.get(at)) && !words.isMissing(tokens, lines.get(at))
                    || at < lines.size() && tokens.isChar(lines.get(at).from(), '%');
        }

        private boolean isFigureAt(int at) {
            return at < lines.size() && isFigure(lines.get(at));
        }

        private boolean isSentence(GridCell line) {
            return line.size() > 6 && tokens.isChar(line.to() - 1, '.');
        }
    }
}

package io.github.dukien.internal.grid;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line cut into cells.
 *
 * @param separator what parts them
 * @param cells the cells, empty ones too where the separator shows them
 */
record LineCells(Separator separator, List<GridCell> cells) {
    private static final int MOST = 16;

    enum Separator {
        BAR,
        TAB,
        DASH,
        GAP
    }

    /** The line cut at its strongest separators, or null if it has none. */
    static @Nullable LineCells of(TokenTable tokens, GridCell line) {
        for (Separator separator : Separator.values()) {
            List<GridCell> cells = cells(tokens, line, separator);
            boolean enough = cells.size() > (separator == Separator.DASH ? 2 : 1);
            if (enough && cells.size() <= MOST) {
                return new LineCells(separator, cells);
            }
        }
        return null;
    }

    private static List<GridCell> cells(TokenTable tokens, GridCell line, Separator separator) {
        List<GridCell> cells = new ArrayList<>();
        boolean mark = separator == Separator.BAR || separator == Separator.DASH;
        int from = separator == Separator.BAR && tokens.isChar(line.from(), '|') ? line.from() + 1 : line.from();
        int to = separator == Separator.BAR && tokens.isChar(line.to() - 1, '|') ? line.to() - 1 : line.to();
        int start = from;
        for (int i = from + (mark ? 0 : 1); i < to && cells.size() <= MOST; i++) {
            int parts = parts(tokens, i, separator);
            for (int k = 0; k < parts; k++) {
                cells.add(k == 0 ? new GridCell(start, i) : GridCell.EMPTY);
            }
            start = parts > 0 ? (mark ? i + 1 : i) : start;
        }
        cells.add(new GridCell(start, to));
        return cells;
    }

    /** How many separators stand at a token, or before it where they are white space. */
    private static int parts(TokenTable tokens, int i, Separator separator) {
        return switch (separator) {
            case BAR -> tokens.isChar(i, '|') ? 1 : 0;
            case DASH -> isSpacedDash(tokens, i) ? 1 : 0;
            case TAB -> tabs(tokens, i);
            case GAP -> tokens.start(i) - tokens.end(i - 1) > 1 ? 1 : 0;
        };
    }

    private static boolean isSpacedDash(TokenTable tokens, int i) {
        boolean dash = tokens.isChar(i, '-') && !tokens.glued(i) && !tokens.breakBefore(i);
        return dash && i + 1 < tokens.size() && !tokens.glued(i + 1) && !tokens.breakBefore(i + 1);
    }

    private static int tabs(TokenTable tokens, int i) {
        int tabs = 0;
        for (int k = tokens.end(i - 1); k < tokens.start(i); k++) {
            tabs += tokens.text().charAt(k) == '\t' ? 1 : 0;
        }
        return tabs;
    }
}

package io.github.dukien.internal.calendar;

import io.github.dukien.internal.grid.Grid;
import io.github.dukien.internal.grid.GridCell;
import io.github.dukien.internal.grid.GridColumn;
import io.github.dukien.internal.grid.GridWords;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of tables that dates may stand in: captions, headers, and the names of the rows. */
final class GridDates {
    private GridDates() {}

    /** The article's runs and those cells, in text order. */
    static List<Block> withCells(Analysis analysis) {
        List<Grid> grids = analysis.layout().grids();
        if (grids.isEmpty()) {
            return analysis.runs();
        }
        List<Block> runs = new ArrayList<>(analysis.runs());
        for (Grid grid : grids) {
            grid.caption().forEach(line -> add(runs, line));
            for (GridColumn column : grid.columns()) {
                add(runs, column.header());
            }
            for (List<GridCell> row : grid.rows()) {
                add(runs, row.get(grid.labels()));
            }
        }
        runs.sort(Comparator.comparingInt(Block::from));
        return runs;
    }

    private static void add(List<Block> runs, GridCell cell) {
        if (!cell.isEmpty()) {
            runs.add(new Block(Role.TABLE, cell.from(), cell.to()));
        }
    }

    /** The year that a cell is, or null. */
    static @Nullable Dated year(Text x) {
        TokenTable tokens = x.tokens();
        if (!GridWords.isYear(tokens, new GridCell(x.from(), x.to()))) {
            return null;
        }
        return Dated.of(Written.year(x.from(), x.to(), (int) tokens.number(x.from()), "year.cell"));
    }
}

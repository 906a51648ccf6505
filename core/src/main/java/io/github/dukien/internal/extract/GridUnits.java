package io.github.dukien.internal.extract;

import io.github.dukien.internal.grid.ColumnKind;
import io.github.dukien.internal.grid.Grid;
import io.github.dukien.internal.grid.GridCell;
import io.github.dukien.internal.grid.GridColumn;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.quantity.CellReader;
import io.github.dukien.internal.quantity.CellReader.CellUnit;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what the figures of one table count: by their own cell, the column of units, the header, the caption, the row. */
final class GridUnits {
    private static final int LONGEST_UNKNOWN = 3;

    private final TokenTable tokens;
    private final Grid grid;
    private final CellReader cells;
    private final int column;
    private final @Nullable CellUnit caption;

    GridUnits(TokenTable tokens, Grid grid, CellReader cells) {
        this.tokens = tokens;
        this.grid = grid;
        this.cells = cells;
        this.column = grid.column(ColumnKind.UNIT);
        CellUnit found = null;
        for (GridCell line : grid.caption()) {
            found = found == null ? captioned(line) : found;
        }
        this.caption = found;
    }

    /** The unit of the figure in a column of a row, or null. */
    @Nullable
    CellUnit unit(List<GridCell> row, int at, Quantity figure) {
        Unit own = figure.unit();
        if (own != null) {
            return new CellUnit(own.kind(), own.from(), own.to(), own.code(), BigDecimal.ONE);
        }
        GridColumn head = grid.columns().get(at);
        if (head.kind() == ColumnKind.RATE) {
            return new CellUnit(
                    UnitKind.PERCENT, head.header().from(), head.header().to(), "", BigDecimal.ONE);
        }
        CellUnit stated = column >= 0 ? stated(row.get(column)) : null;
        if (column >= 0 && !row.get(column).isEmpty()) {
            return stated;
        }
        CellUnit bracketed = bracketed(head.header());
        boolean label = grid.columns().get(grid.labels()).kind() == ColumnKind.LABEL;
        boolean named = head.kind() == ColumnKind.FIGURE || head.kind().isMediation() || !label;
        if (bracketed == null && named) {
            bracketed =
                    cells.unitWithin(tokens, head.header().from(), head.header().to());
        }
        if (bracketed != null) {
            return bracketed;
        }
        GridCell name = row.get(grid.labels());
        boolean counted = label && !named;
        CellUnit ofRow = counted ? bracketed(name) : null;
        if (ofRow != null || caption != null) {
            return ofRow != null ? ofRow : caption;
        }
        return counted && opensCount(name) ? cells.unitWithin(tokens, name.from(), name.to()) : null;
    }

    /** The members that the table counts in another column, or null. */
    @Nullable
    CellUnit members() {
        for (GridColumn head : grid.columns()) {
            CellUnit unit =
                    cells.unitWithin(tokens, head.header().from(), head.header().to());
            if (unit != null && unit.kind() == UnitKind.MEMBER) {
                return unit;
            }
        }
        return null;
    }

    /** A unit that no lexicon knows is one where its column says so. */
    private @Nullable CellUnit stated(GridCell cell) {
        CellUnit known = cells.unit(tokens, cell.from(), cell.to());
        boolean unknown = known == null
                && cell.to() - cell.from() <= LONGEST_UNKNOWN
                && cells.mayBeUnit(tokens, cell.from(), cell.to());
        for (int i = cell.from(); i < cell.to(); i++) {
            unknown &= tokens.isWord(i);
        }
        return unknown ? new CellUnit(UnitKind.NOUN, cell.from(), cell.to(), "?", BigDecimal.ONE) : known;
    }

    /** «Số nhà tình thương», «Tổng số hội viên»: the row says itself that it counts. */
    private boolean opensCount(GridCell label) {
        int from = label.from();
        while (from < label.to() && tokens.isPunctuation(from)) {
            from++;
        }
        return from < label.to() && (tokens.is(from, "số") || tokens.isSequence(from, "tổng", "số"));
    }

    /** «(triệu đồng)». */
    private @Nullable CellUnit bracketed(GridCell cell) {
        for (int i = cell.from(); i < cell.to(); i++) {
            if (tokens.isChar(i, '(')) {
                int to = i + 1;
                while (to < cell.to() && !tokens.isChar(to, ')')) {
                    to++;
                }
                int from = tokens.isAt(i + 1, "đvt") ? Math.min(to, i + 3) : i + 1;
                CellUnit unit = cells.unit(tokens, from, to);
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    /** «Đơn vị tính: triệu đồng». */
    private @Nullable CellUnit captioned(GridCell line) {
        for (int i = line.from(); i + 1 < line.to(); i++) {
            boolean label = tokens.is(i, "đvt") || tokens.is(i, "tính") || tokens.is(i, "vị");
            if (label && tokens.isChar(i + 1, ':')) {
                int to = i + 2;
                while (to < line.to() && !tokens.isChar(to, ')') && !tokens.isChar(to, ',')) {
                    to++;
                }
                return cells.unit(tokens, i + 2, to);
            }
        }
        return null;
    }
}

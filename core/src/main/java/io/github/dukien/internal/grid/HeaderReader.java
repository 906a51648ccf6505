package io.github.dukien.internal.grid;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a header into columns; a header that names no figures is none. */
final class HeaderReader {
    private final GridWords words;

    HeaderReader(GridWords words) {
        this.words = words;
    }

    /** The columns, or null if this is no header of figures. */
    @Nullable
    List<GridColumn> read(TokenTable tokens, List<GridCell> cells) {
        List<GridColumn> columns = new ArrayList<>(cells.size());
        int label = -1;
        int evidence = 0;
        for (GridCell cell : cells) {
            if (!cell.isEmpty() && words.isSentence(tokens, cell)) {
                return null;
            }
            ColumnKind raw = cell.isEmpty() ? null : words.kind(tokens, cell);
            boolean first = label < 0;
            ColumnKind kind = first ? leading(raw, columns.isEmpty()) : following(tokens, cell, raw, columns, label);
            if (kind == null || first && kind.isFigures()) {
                return null;
            }
            if (first && kind != ColumnKind.INDEX) {
                label = columns.size();
            } else if (!first) {
                evidence += kind == ColumnKind.FIGURE || kind == ColumnKind.NOTE ? 0 : 1;
                evidence += kind == ColumnKind.FIGURE && words.namesUnit(tokens, cell) ? 1 : 0;
            }
            columns.add(new GridColumn(kind, cell));
        }
        boolean figures = columns.stream().anyMatch(column -> column.kind().isFigures());
        return label >= 0 && evidence > 0 && figures ? columns : null;
    }

    private static @Nullable ColumnKind leading(@Nullable ColumnKind raw, boolean first) {
        if (raw == null || raw == ColumnKind.PLANNED) {
            return ColumnKind.LABEL; // «Chỉ tiêu» names what is counted if it comes first
        }
        return raw == ColumnKind.INDEX && !first ? null : raw;
    }

    private static @Nullable ColumnKind following(
            TokenTable tokens, GridCell cell, @Nullable ColumnKind raw, List<GridColumn> before, int label) {
        if (raw == ColumnKind.INDEX) {
            return null;
        }
        boolean beside = before.size() == label + 1;
        if (raw == ColumnKind.PLACE && beside && before.get(label).kind() == ColumnKind.LABEL) {
            return tokens.is(cell.from(), "đơn") ? ColumnKind.UNIT : ColumnKind.NOTE;
        }
        if (raw == ColumnKind.PLACE && tokens.isSequence(cell.from(), "tổ", "hòa", "giải")) {
            return ColumnKind.TEAMS;
        }
        if (raw == ColumnKind.PLACE || raw == ColumnKind.LABEL) {
            return ColumnKind.NOTE;
        }
        if (raw == ColumnKind.TIME || cell.isEmpty()) {
            return ColumnKind.DONE;
        }
        return raw != null ? raw : isTime(tokens, cell) ? ColumnKind.DONE : ColumnKind.FIGURE;
    }

    /** «2021», «Quý I/2018», «6 tháng». */
    private static boolean isTime(TokenTable tokens, GridCell cell) {
        boolean time = GridWords.isYear(tokens, cell);
        for (int i = cell.from(); i < cell.to() && !time; i++) {
            time = tokens.is(i, "quý") || tokens.is(i, "năm") || tokens.is(i, "tháng");
        }
        return time;
    }
}

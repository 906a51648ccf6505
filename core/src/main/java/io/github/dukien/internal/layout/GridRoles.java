package io.github.dukien.internal.layout;

import io.github.dukien.internal.grid.Grid;
import io.github.dukien.internal.grid.GridCell;
import io.github.dukien.internal.layout.Block.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the lines of tables out of the running text. */
final class GridRoles {
    private GridRoles() {}

    /** Lines of a table are no text of the page, whatever they look like by themselves. */
    static void mark(List<Line> lines, List<LineKind> kinds, List<Grid> grids) {
        for (Grid grid : grids) {
            int first = lineAt(lines, grid.from());
            for (int i = first; i < lines.size() && lines.get(i).from() < grid.to(); i++) {
                kinds.set(i, LineKind.TABLE);
            }
        }
    }

    /** Gives the lines of the article's tables their role; the tables between headline and end are the article's. */
    static List<Grid> assign(List<Line> lines, Role[] roles, int body, int end, List<Grid> grids) {
        List<Grid> kept = new ArrayList<>(grids.size());
        int title = Arrays.asList(roles).indexOf(Role.TITLE);
        for (Grid grid : grids) {
            int first = lineAt(lines, grid.from());
            if (first <= title || first >= end) {
                continue;
            }
            for (int i = first; i < lines.size() && lines.get(i).from() < grid.to(); i++) {
                roles[i] = Role.TABLE;
            }
            List<GridCell> caption = new ArrayList<>(grid.caption());
            caption.removeIf(line -> lineAt(lines, line.from()) < body);
            caption.forEach(line -> roles[lineAt(lines, line.from())] = Role.TABLE);
            kept.add(grid.withCaption(caption));
        }
        return kept;
    }

    /** The line that holds a token. */
    private static int lineAt(List<Line> lines, int token) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (lines.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

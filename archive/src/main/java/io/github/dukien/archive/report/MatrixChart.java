package io.github.dukien.archive.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** Names down, years across, and in each cell an amount on a ground that is the deeper the larger it is. */
final class MatrixChart {
    private static final int WIDTH = 640;
    private static final int NAMES = 178;
    private static final int ROW = 28;
    private static final int SHADES = 5;

    private MatrixChart() {}

    static Element draw(List<Label> columns, List<Row> rows, String labelledBy) {
        Svg svg = new Svg(WIDTH, (rows.size() + 1) * ROW, labelledBy);
        double width = Math.min(96, (double) (WIDTH - NAMES) / columns.size());
        for (int i = 0; i < columns.size(); i++) {
            svg.text("middle name", NAMES + (i + 0.5) * width, ROW - 10, columns.get(i));
        }
        List<BigDecimal> amounts = rows.stream()
                .flatMap(row -> row.values().stream())
                .filter(amount -> amount.signum() > 0)
                .sorted()
                .toList();
        for (int r = 0; r < rows.size(); r++) {
            int y = (r + 1) * ROW;
            svg.text("end name", NAMES - 10, y + 18, rows.get(r).name().cut(22));
            for (int c = 0; c < columns.size(); c++) {
                cell(svg, NAMES + c * width, y, width, rows.get(r).values().get(c), amounts);
            }
        }
        return svg.root();
    }

    private static void cell(Svg svg, double x, int y, double width, BigDecimal amount, List<BigDecimal> sorted) {
        if (amount.signum() == 0) {
            svg.rect("cell empty", x + 1, y + 1, width - 2, ROW - 2);
            return;
        }
        int rank = Collections.binarySearch(sorted, amount);
        int shade = 1 + Math.abs(rank) * SHADES / sorted.size();
        svg.rect("cell shade-" + Math.min(SHADES, shade), x + 1, y + 1, width - 2, ROW - 2);
        svg.text("middle value", x + width / 2, y + 18, Figures.billions(amount));
    }

    /**
     * One line of cells.
     *
     * @param name what stands before it
     * @param values one for each column, 0 for none
     */
    record Row(Label name, List<BigDecimal> values) {}
}

package io.github.dukien.archive.report;

import java.util.List;
import java.util.function.DoubleFunction;
import org.jsoup.nodes.Element;

/** Years from left to right: a column for a sum, or a dot with its spread on a scale of powers of ten. */
final class YearChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 76;
    private static final int TOP = 24;
    private static final int BOTTOM = HEIGHT - 28;

    private final Svg svg;
    private final double step;
    private final DoubleFunction<Label> tickText;
    private final List<Integer> years;

    private YearChart(List<Integer> years, DoubleFunction<Label> tickText, String labelledBy) {
        this.svg = new Svg(WIDTH, HEIGHT, labelledBy);
        this.years = years;
        this.tickText = tickText;
        this.step = (double) (WIDTH - LEFT) / years.size();
    }

    /** Columns. Their figures stand over them where there is room, and always over the largest. */
    static Element columns(List<Integer> years, List<Column> columns, DoubleFunction<Label> ticks, String labelledBy) {
        YearChart chart = new YearChart(years, ticks, labelledBy);
        double largest = columns.stream().mapToDouble(Column::value).max().orElse(0);
        List<Double> marks = Axis.linear(largest);
        double most = marks.get(marks.size() - 1);
        chart.grid(marks, value -> BOTTOM - value / most * (BOTTOM - TOP));
        for (int i = 0; i < columns.size(); i++) {
            double height = columns.get(i).value() / most * (BOTTOM - TOP);
            double width = Math.min(56, chart.step * 0.62);
            chart.svg.rect("bar", chart.x(i) - width / 2, BOTTOM - height, width, height);
            boolean fits = chart.step >= 7.5 * columns.get(i).text().longest();
            if (columns.get(i).value() > 0 && (fits || columns.get(i).value() == largest)) {
                chart.svg.text(
                        "middle value",
                        chart.x(i),
                        BOTTOM - height - 6,
                        columns.get(i).text());
            }
        }
        return chart.finish();
    }

    /** Dots with the middle half of the values as a line through them; a year without values has count 0. */
    static Element spreads(List<Integer> years, List<Spread> spreads, DoubleFunction<Label> ticks, String labelledBy) {
        YearChart chart = new YearChart(years, ticks, labelledBy);
        List<Spread> known = spreads.stream().filter(s -> s.count() > 0).toList();
        List<Double> marks = Axis.powers(
                Math.max(1, known.stream().mapToDouble(Spread::low).min().orElse(1)),
                Math.max(1, known.stream().mapToDouble(Spread::high).max().orElse(10)));
        double least = Math.log10(marks.get(0));
        double range = Math.log10(marks.get(marks.size() - 1)) - least;
        DoubleFunction<Double> place =
                value -> BOTTOM - (Math.log10(Math.max(1, value)) - least) / range * (BOTTOM - TOP);
        chart.grid(marks, place);
        for (int i = 0; i < spreads.size(); i++) {
            Spread spread = spreads.get(i);
            if (spread.count() > 0) {
                double x = chart.x(i);
                chart.svg.line("spread", x, place.apply(spread.low()), x, place.apply(spread.high()));
                chart.svg.dot("dot", x, place.apply(spread.middle()), 5);
                if (chart.step >= 7.5 * spread.text().longest()) {
                    chart.svg.text("middle value", x, place.apply(spread.high()) - 10, spread.text());
                }
            }
        }
        return chart.finish();
    }

    private double x(int index) {
        return LEFT + (index + 0.5) * step;
    }

    private void grid(List<Double> marks, DoubleFunction<Double> place) {
        for (double mark : marks) {
            double y = place.apply(mark);
            svg.line("grid", LEFT, y, WIDTH, y);
            svg.text("end tick", LEFT - 8, y + 4, tickText.apply(mark));
        }
    }

    private Element finish() {
        svg.line("axis", LEFT, BOTTOM, WIDTH, BOTTOM);
        int every = (int) Math.ceil(40 / step);
        for (int i = 0; i < years.size(); i += every) {
            svg.text("middle name", x(i), BOTTOM + 18, Label.same(String.valueOf(years.get(i))));
        }
        return svg.root();
    }

    /**
     * The sum of one year.
     *
     * @param text what stands over the column
     */
    record Column(double value, Label text) {}

    /**
     * The values of one year: the median between the quartiles.
     *
     * @param text what stands beside the dot
     */
    record Spread(int count, double low, double middle, double high, Label text) {
        /** @param sorted ascending */
        static Spread of(List<Long> sorted, DoubleFunction<Label> text) {
            if (sorted.isEmpty()) {
                return new Spread(0, 0, 0, 0, Label.same(""));
            }
            double middle = at(sorted, 0.5);
            return new Spread(sorted.size(), at(sorted, 0.25), middle, at(sorted, 0.75), text.apply(middle));
        }

        private static double at(List<Long> sorted, double part) {
            return sorted.get((int) Math.round(part * (sorted.size() - 1)));
        }
    }
}

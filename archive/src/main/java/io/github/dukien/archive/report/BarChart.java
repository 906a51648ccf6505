package io.github.dukien.archive.report;

import java.util.List;
import org.jsoup.nodes.Element;

/** Lying bars, one for each name. A bar may have a filled part: settled of received. */
final class BarChart {
    private static final int WIDTH = 640;
    private static final int NAMES = 178;
    private static final int ROW = 26;

    private BarChart() {}

    static Element draw(List<Bar> bars, String labelledBy) {
        Svg svg = new Svg(WIDTH, bars.size() * ROW + 6, labelledBy);
        double values = 14
                + 8 * bars.stream().mapToInt(bar -> bar.text().longest()).max().orElse(0);
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        double scale = most == 0 ? 0 : (WIDTH - NAMES - values) / most;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = 3 + i * ROW;
            svg.text("end name", NAMES - 10, y + 17, bar.name().cut(22));
            svg.rect(bar.filled() < 0 ? "bar" : "bar whole", NAMES, y + 4, Math.max(1.5, bar.value() * scale), ROW - 8);
            if (bar.filled() > 0) {
                svg.rect("bar", NAMES, y + 4, Math.max(1.5, bar.filled() * scale), ROW - 8);
            }
            svg.text("start value", NAMES + bar.value() * scale + 8, y + 17, bar.text());
        }
        svg.line("axis", NAMES, 3, NAMES, bars.size() * ROW + 3);
        return svg.root();
    }

    /**
     * One bar.
     *
     * @param name what stands before it
     * @param value its length
     * @param filled the length of its filled part, -1 if it is filled whole
     * @param text what stands behind it
     */
    record Bar(Label name, double value, double filled, Label text) {}
}

package io.github.dukien.archive.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jsoup.nodes.Element;

/** Draws into an SVG element. Colours and fonts are the style sheet's: shapes carry classes only. */
final class Svg {
    private final Element root;

    /** An empty picture that scales with the page. */
    Svg(int width, int height, String labelledBy) {
        root = new Element("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("role", "img")
                .attr("aria-labelledby", labelledBy);
    }

    Element root() {
        return root;
    }

    Svg rect(String classes, double x, double y, double width, double height) {
        shape("rect", classes)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(Math.max(0, width)))
                .attr("height", number(Math.max(0, height)));
        return this;
    }

    Svg line(String classes, double x1, double y1, double x2, double y2) {
        shape("line", classes)
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
        return this;
    }

    Svg dot(String classes, double x, double y, double radius) {
        shape("circle", classes).attr("cx", number(x)).attr("cy", number(y)).attr("r", number(radius));
        return this;
    }

    /** A text whose class says where its anchor is. */
    Svg text(String classes, double x, double y, Label label) {
        label.appendTo(shape("text", classes).attr("x", number(x)).attr("y", number(y)));
        return this;
    }

    private Element shape(String tag, String classes) {
        return root.appendElement(tag).addClass(classes);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

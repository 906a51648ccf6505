package io.github.dukien.archive.report;

import java.util.List;
import org.jsoup.nodes.Element;

/** The frame of a chart: title, picture, note, and the numbers as a table that can be opened. */
final class ChartFigure {
    private final String key;
    private final Labels labels;
    private final Element figure = new Element("figure");

    ChartFigure(String key, Labels labels) {
        this.key = key;
        this.labels = labels;
        figure.addClass("chart").attr("id", "chart-" + key);
        labels.get(key + ".title").appendTo(figure.appendElement("h3").attr("id", titleId()));
        labels.get(key + ".note").appendTo(figure.appendElement("p").addClass("note"));
    }

    /** The title's id: what the picture is called for those who cannot see it. */
    String titleId() {
        return "title-" + key;
    }

    void picture(Element svg) {
        figure.appendElement("div").addClass("picture").appendChild(svg);
    }

    /** The numbers; the first column names the rows. */
    void table(List<String> columns, List<List<Label>> rows) {
        Element details = figure.appendElement("details");
        labels.get("numbers").appendTo(details.appendElement("summary"));
        Element table = details.appendElement("div").addClass("scroll").appendElement("table");
        table.attr("aria-labelledby", titleId());
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns) {
            labels.get("column." + column).appendTo(head.appendElement("th").attr("scope", "col"));
        }
        Element body = table.appendElement("tbody");
        for (List<Label> row : rows) {
            Element line = body.appendElement("tr");
            row.get(0).appendTo(line.appendElement("th").attr("scope", "row"));
            row.subList(1, row.size()).forEach(cell -> cell.appendTo(line.appendElement("td")));
        }
    }

    Element element() {
        return figure;
    }
}

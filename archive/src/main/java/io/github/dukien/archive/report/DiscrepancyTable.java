package io.github.dukien.archive.report;

import io.github.dukien.fact.Check;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;

/** The table of figures that contradict each other. */
final class DiscrepancyTable {
    private static final List<String> COLUMNS = List.of("document", "kind", "stated", "computed", "sentence");

    private static final int LONGEST_NAME = 160;

    private final Labels labels;

    DiscrepancyTable(Labels labels) {
        this.labels = labels;
    }

    Element draw(List<Discrepancy> found) {
        Element scroll =
                new Element("div").addClass("scroll").addClass("checks").attr("tabindex", "0");
        scroll.attr("role", "region").attr("aria-labelledby", "checks-title");
        Element table = scroll.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : COLUMNS) {
            labels.get("checks." + column).appendTo(head.appendElement("th").attr("scope", "col"));
        }
        Element body = table.appendElement("tbody");
        found.forEach(discrepancy -> row(body.appendElement("tr"), discrepancy));
        return scroll;
    }

    private void row(Element row, Discrepancy discrepancy) {
        Check check = discrepancy.check();
        Element name = row.appendElement("th").attr("scope", "row");
        name.appendElement("a")
                .attr("href", "#document-" + discrepancy.document())
                .text(Label.same(discrepancy.name()).cut(LONGEST_NAME).vi());
        LocalDate published = discrepancy.published();
        if (published != null) {
            Figures.day(published).appendTo(name.appendElement("small"));
        }
        labels.get("check." + check.kind()).appendTo(row.appendElement("td"));
        figure(check.kind(), check.stated()).appendTo(row.appendElement("td").addClass("figure"));
        figure(check.kind(), check.computed())
                .appendTo(row.appendElement("td").addClass("figure").addClass("computed"));
        Element sentences = row.appendElement("td").addClass("sentence");
        for (Discrepancy.Quote quote : discrepancy.quotes()) {
            Element line = sentences.appendElement("q").attr("lang", "vi");
            for (int i = 0; i < quote.parts().size(); i++) {
                String part = quote.parts().get(i);
                if (i % 2 == 0) {
                    line.appendText(part);
                } else {
                    line.appendElement("mark").text(part);
                }
            }
        }
    }

    private static Label figure(Check.Kind kind, BigDecimal figure) {
        return switch (kind) {
            case MEDIATION_RATE, SHARE_WITHIN_100, RATIO_RATE -> Figures.percent(figure);
            case BREAKDOWN_SUM, NEW_WITHIN_TOTAL -> Figures.decimal(figure, 2);
        };
    }
}

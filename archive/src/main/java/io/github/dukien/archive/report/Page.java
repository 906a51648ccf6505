package io.github.dukien.archive.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page without its data: the template {@code page.html} with everything filled in as nodes of its tree, so that
 * whatever a document holds is text, never markup.
 */
final class Page {
    private static final List<String> SCRIPTS = List.of(
            "text.js", "labels.js", "store.js", "search.js", "values.js", "tip.js", "list.js", "view.js", "main.js");
    private static final String DATA = "<!--data-->";

    private final Labels labels;
    private final Document page = Jsoup.parse(Resources.text("page.html"));

    Page(Labels labels) {
        this.labels = labels;
        page.outputSettings().prettyPrint(false);
        page.select("[data-label]").forEach(element -> {
            labels.get(element.attr("data-label")).appendTo(element);
            element.removeAttr("data-label");
        });
        page.select("[data-label-attribute]").forEach(element -> {
            String[] parts = element.attr("data-label-attribute").split(":", 2);
            element.attr(parts[0], labels.get(parts[1]).vi());
        });
        String style = Resources.text("report.css");
        StringBuilder script = new StringBuilder();
        SCRIPTS.forEach(name -> script.append(Resources.text(name)));
        one("style").appendChild(new DataNode(style));
        one("script[type=module]").appendChild(new DataNode(script.toString()));
        one("meta[http-equiv]").attr("content", Policy.of(style, script.toString()));
    }

    /** What stands before the data and what stands behind it. */
    String[] halves() {
        String html = page.outerHtml();
        int data = html.indexOf(DATA);
        return new String[] {html.substring(0, data), html.substring(data + DATA.length())};
    }

    void head(String title, Totals totals) {
        page.title(title.isEmpty() ? labels.get("title").vi() : title);
        (title.isEmpty() ? labels.get("title") : Label.same(title)).appendTo(one("h1"));
        Element lede = one(".lede");
        labels.get("documents.n").with(Figures.count(totals.documents())).appendTo(lede);
        LocalDate first = totals.first();
        LocalDate last = totals.last();
        if (first != null && last != null) {
            lede.appendText(" ");
            between(first, last).appendTo(lede);
        }
        counted(lede, "provinces.n", totals.provinces());
        counted(lede, "facts.n", totals.facts());
        counted(lede, "inconsistent.n", totals.inconsistent());
        int without = totals.documents() - totals.withText();
        if (without > 0) {
            Element note = new Element("p").addClass("intro");
            labels.get("notext.n").with(Figures.count(without)).appendTo(note);
            one("#documents-title").after(note);
        }
    }

    private void counted(Element line, String key, long number) {
        labels.get(key).with(Figures.count(number)).appendTo(line.appendText(" · "));
    }

    void types(Totals totals) {
        Element list = one("ul.types");
        totals.types().forEach((type, total) -> {
            Element item = list.appendElement("li").addClass(typeClass(type));
            labels.getOr("type." + type, type)
                    .appendTo(item.appendElement("span").addClass("type"));
            Figures.count(total.facts()).appendTo(item.appendElement("strong"));
            labels.get("indocuments.n").with(Figures.count(total.documents())).appendTo(item.appendElement("small"));
        });
    }

    void charts(Series series) {
        List<Element> figures = new Charts(labels, series).all();
        Element charts = one(".charts");
        if (figures.isEmpty()) {
            labels.get("charts.none").appendTo(charts.appendElement("p").addClass("none"));
        }
        charts.appendChildren(figures);
    }

    /** @param more how many there are beside those given */
    void discrepancies(List<Discrepancy> found, long more) {
        Element section = one("#checks");
        if (found.isEmpty()) {
            labels.get("checks.none").appendTo(section.appendElement("p").addClass("none"));
        } else {
            section.appendChild(new DiscrepancyTable(labels).draw(found));
        }
        if (more > 0) {
            labels.get("checks.more")
                    .with(Figures.count(more))
                    .appendTo(section.appendElement("p").addClass("none"));
        }
    }

    private Label between(LocalDate first, LocalDate last) {
        Label from = Figures.day(first);
        Label to = Figures.day(last);
        Label between = labels.get("between");
        return new Label(
                between.vi().replace("{a}", from.vi()).replace("{b}", to.vi()),
                between.en().replace("{a}", from.en()).replace("{b}", to.en()));
    }

    /** Users' own types share a colour. */
    private static String typeClass(String type) {
        return "t-" + (FactTypes.NAMES.contains(type) ? type : "custom");
    }

    private Element one(String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector);
    }
}

package io.github.dukien.cli.score;

import java.util.List;

/** The little HTML that the page needs. Every text of an article passes {@link #escaped}. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Text as HTML, safe in elements and in quoted attributes. Control characters, which HTML forbids, are replaced. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                case '\r' -> {}
                default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** Adds our own markup as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Adds an element that holds text only. */
    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    /** Adds a table. */
    Html table(List<String> header, List<List<String>> rows) {
        raw("<table><tr>");
        header.forEach(cell -> element("th", cell));
        raw("</tr>\n");
        for (List<String> row : rows) {
            raw("<tr>");
            row.forEach(cell -> element("td", cell));
            raw("</tr>\n");
        }
        return raw("</table>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package io.github.dukien.archive.report;

import org.jsoup.nodes.Element;

/**
 * A text of the page in both of its languages.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
record Label(String vi, String en) {
    /** The same text in both languages: names, years. */
    static Label same(String text) {
        return new Label(text, text);
    }

    /** This text, then the other one. */
    Label then(String between, Label other) {
        return new Label(vi + between + other.vi, en + between + other.en);
    }

    /** The text with a figure in the place of {@code {n}}. */
    Label with(Label figure) {
        return new Label(vi.replace("{n}", figure.vi), en.replace("{n}", figure.en));
    }

    /** The length of the longer text. */
    int longest() {
        return Math.max(vi.length(), en.length());
    }

    /** The text, shortened to so many chars. */
    Label cut(int most) {
        return new Label(cut(vi, most), cut(en, most));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Appends the text to an element: once if it is the same in both languages, else twice, of which CSS shows one. */
    Element appendTo(Element parent) {
        if (vi.equals(en)) {
            return parent.appendText(vi);
        }
        String tag = parent.tagName().equals("text") ? "tspan" : "span";
        parent.appendElement(tag).addClass("vi").attr("lang", "vi").text(vi);
        parent.appendElement(tag).addClass("en").attr("lang", "en").text(en);
        return parent;
    }
}

package io.github.dukien.archive.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a page and breaks its text into lines where a browser would. Walks without recursion, however deep the page. */
final class LineCollector implements NodeFilter {
    private static final int MOST_CELL_NODES = 8;
    private static final int LONGEST_CELL = 60;

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int linkDepth;
    private @Nullable Element row;
    private @Nullable Element block;
    private @Nullable Element origin;

    private LineCollector() {}

    static List<PageLine> lines(Element body) {
        LineCollector collector = new LineCollector();
        NodeTraversor.filter(collector, body);
        collector.flush();
        return collector.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode);
        } else if (node instanceof Element element) {
            if (ElementKinds.isNever(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            breakLine();
        } else if (name.equals("a") && element.hasAttr("href")) {
            linkDepth++;
        } else if (name.equals("tr") && row == null && isDataRow(element)) {
            flush();
            row = element;
        } else if (element.isBlock()) {
            breakLine();
        }
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (element.equals(row)) {
            row = null;
            flush();
        } else if (name.equals("a") && element.hasAttr("href")) {
            linkDepth--;
        } else if (row != null && (name.equals("td") || name.equals("th")) && element.nextElementSibling() != null) {
            text.append(" | ");
        } else if (element.isBlock()) {
            breakLine();
        }
    }

    private void append(TextNode node) {
        String content = node.getWholeText();
        if (block == null && !content.isBlank()) {
            origin = (Element) Objects.requireNonNull(node.parentNode());
            block = blockOf(origin);
        }
        text.append(content);
        linked += linkDepth > 0 ? content.strip().length() : 0;
    }

    private static Element blockOf(Element origin) {
        Element at = origin;
        for (Element parent = at.parent(); !at.isBlock() && parent != null; parent = at.parent()) {
            at = parent;
        }
        return at;
    }

    private void breakLine() {
        if (row == null) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private void flush() {
        String line = text.length() == 0 ? "" : Whitespace.collapse(text);
        if (!line.isEmpty() && block != null && origin != null) {
            lines.add(new PageLine(line, Math.min(linked, line.length()), block, origin));
        }
        text.setLength(0);
        linked = 0;
        block = null;
    }

    /** Whether a row is one of figures rather than of columns of the page: several short cells. */
    private static boolean isDataRow(Element row) {
        int cells = 0;
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (!isShort(cell)) {
                return false;
            }
            cells++;
        }
        return cells > 1;
    }

    private static boolean isShort(Element cell) {
        int nodes = 0;
        int length = 0;
        for (Node at : cell.childNodes()) {
            nodes += 1 + at.childNodeSize();
            boolean nested = at.childNodeSize() > 0 && at.childNode(0).childNodeSize() > 1;
            length += at instanceof TextNode t ? t.getWholeText().strip().length() : 0;
            length += at.childNodeSize() > 0 && at.childNode(0) instanceof TextNode t
                    ? t.getWholeText().length()
                    : 0;
            if (nested || nodes > MOST_CELL_NODES || length > LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }
}

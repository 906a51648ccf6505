package io.github.dukien.archive.internal.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A line of the page as a reader sees it.
 *
 * @param text single spaces, not empty
 * @param linked how many of its characters are links
 * @param block the element that makes it a line
 * @param origin the element of its first characters, the block or one within it
 */
record PageLine(String text, int linked, Element block, Element origin) {
    private static final int INNER = 4;
    private static final int LONG = 80;
    private static final int SENTENCE = 30;

    /** Whether it is running text rather than a label, a headline or a link. */
    boolean isProse() {
        return linked * 3 < text.length() && (text.length() >= LONG || text.length() >= SENTENCE && endsSentence());
    }

    /** Whether it is a link and little else. */
    boolean isLink() {
        return linked * 5 >= text.length() * 4 && !(text.length() >= LONG && endsSentence());
    }

    /** What the names of the block, and of what is around its first characters, say it is. */
    Set<ElementKinds.Kind> kinds() {
        Set<ElementKinds.Kind> kinds = ElementKinds.of(block);
        Element at = origin;
        for (int up = 0; at != null && up < INNER && !at.equals(block); up++, at = at.parent()) {
            kinds.addAll(ElementKinds.of(at));
        }
        return kinds;
    }

    /** The level of the heading that it is, 1 to 6, or 9 if it is none. */
    int heading() {
        String name = block.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 9;
    }

    private boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "\"”’»)…".indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '…') {
            i--;
        }
        return ".!?…".indexOf(text.charAt(i)) >= 0;
    }
}

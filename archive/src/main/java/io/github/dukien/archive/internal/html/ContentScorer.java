package io.github.dukien.archive.internal.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article. Running text counts for the smallest element that holds more than it, half
 * for the one around that and a quarter for the next: the paragraphs of an article share a parent. What stands alone
 * under a linked headline is a teaser and does not count, nor do elements whose names say furniture, unless most of the
 * page's running text is in them.
 */
final class ContentScorer {
    private static final int MOST_LINES = 20_000;
    private static final int HIGHEST = 40;
    private static final int LONGEST_TEASER = 400;
    private static final double MORE = 1.15;
    private static final int LINKED_PART = 5;

    private final List<PageLine> lines;
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> furniture = new IdentityHashMap<>();
    private final Set<PageLine> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
    private int total;

    ContentScorer(List<PageLine> lines) {
        this.lines = lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines;
        for (PageLine line : this.lines) {
            if (line.isProse()) {
                add(line, line.text().length());
            }
        }
        for (int i = 1; i < this.lines.size(); i++) {
            if (isUnderLink(this.lines.get(i), this.lines.get(i - 1))) {
                teasers.add(this.lines.get(i));
            }
        }
        teasers.forEach(line -> add(line, -line.text().length()));
    }

    private void add(PageLine line, int length) {
        total += length;
        Element at = line.block();
        for (int up = 0; at != null && up < HIGHEST; up++, at = at.parent()) {
            prose.merge(at, length, Integer::sum);
        }
    }

    /** Whether a line is all the running text in the element that it shares with the link above it. */
    private boolean isUnderLink(PageLine line, PageLine above) {
        if (!line.isProse()
                || line.text().length() > LONGEST_TEASER
                || !above.isLink()
                || above.text().length() < 15) {
            return false;
        }
        Element at = line.block();
        for (int up = 0;
                at != null && up < 4 && prose.getOrDefault(at, 0) == line.text().length();
                up++) {
            if (isWithin(above.block(), at)) {
                return !at.normalName().equals("body");
            }
            at = at.parent();
        }
        return false;
    }

    boolean isTeaser(PageLine line) {
        return teasers.contains(line);
    }

    /** The element that holds the article, null if the page has no running text. */
    @Nullable
    Element main() {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        for (PageLine line : lines) {
            if (line.isProse() && !isTeaser(line) && !isFurniture(line.block())) {
                Element at = shared(line);
                for (double share = 1; at != null && share >= 0.25; share /= 2, at = at.parent()) {
                    scores.merge(at, share * line.text().length(), Double::sum);
                }
            }
        }
        Element best = null;
        double highest = 0;
        for (PageLine line : lines) { // in page order, so that equals are decided the same way in every run
            Element at = line.block();
            for (int up = 0; at != null && up < HIGHEST; up++, at = at.parent()) {
                double score = scores.containsKey(at) ? score(scores, at) : 0;
                scores.remove(at);
                best = score > highest ? at : best;
                highest = Math.max(highest, score);
            }
        }
        return best == null ? null : whole(best);
    }

    /** The smallest element with more running text than this line; the line's own parent if there is no more. */
    private @Nullable Element shared(PageLine line) {
        Element at = line.block();
        for (int up = 0; at != null && up < HIGHEST; up++, at = at.parent()) {
            if (prose.getOrDefault(at, 0) > line.text().length()) {
                return at;
            }
        }
        return line.block().parent();
    }

    /** The element, or the one around it that holds another part of the article: more running text and few links. */
    private Element whole(Element best) {
        Element found = best;
        Element at = best.parent();
        for (int up = 0; at != null && up < 3 && !at.normalName().equals("body"); up++, at = at.parent()) {
            if (prose.getOrDefault(at, 0) > MORE * prose.getOrDefault(found, 0) && hasFewLinks(at, found)) {
                found = at;
            }
        }
        return found;
    }

    private boolean hasFewLinks(Element outer, Element inner) {
        int text = 0;
        int linked = 0;
        for (PageLine line : lines) {
            boolean extra =
                    isWithin(line.block(), outer) && !isWithin(line.block(), inner) && !isFurniture(line.block());
            text += extra ? line.text().length() : 0;
            linked += extra ? line.linked() : 0;
        }
        return linked * LINKED_PART < text;
    }

    static boolean isWithin(Element element, Element ancestor) {
        Element at = element;
        for (int up = 0; at != null && up < 2 * HIGHEST; up++, at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private double score(IdentityHashMap<Element, Double> scores, Element element) {
        double score = scores.getOrDefault(element, 0.0);
        return ElementKinds.of(element).contains(ElementKinds.Kind.BODY) ? score * 1.25 : score;
    }

    /** Whether an element is, or is in, furniture. */
    boolean isFurniture(Element element) {
        Boolean known = furniture.get(element);
        if (known != null) {
            return known;
        }
        boolean found = false;
        Element at = element;
        for (int up = 0; at != null && up < HIGHEST && !found; up++, at = at.parent()) {
            found = isNamedFurniture(at);
        }
        furniture.put(element, found);
        return found;
    }

    private boolean isNamedFurniture(Element element) {
        return ElementKinds.of(element).contains(ElementKinds.Kind.FURNITURE)
                && prose.getOrDefault(element, 0) * 2 <= total;
    }
}

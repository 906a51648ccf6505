package io.github.dukien.archive.internal.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article. Running text counts for the element it stands in, half for the one around
 * it and a quarter for the next: the paragraphs of an article share a parent, teasers have one each. Elements whose
 * names say furniture do not count, unless most of the page's running text is in them.
 */
final class ContentScorer {
    private static final int MOST_LINES = 20_000;
    private static final int HIGHEST = 40;

    private final List<PageLine> lines;
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> furniture = new IdentityHashMap<>();
    private int total;

    ContentScorer(List<PageLine> lines) {
        this.lines = lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines;
        for (PageLine line : this.lines) {
            if (line.isProse()) {
                total += line.text().length();
                Element at = line.block();
                for (int up = 0; at != null && up < HIGHEST; up++, at = at.parent()) {
                    prose.merge(at, line.text().length(), Integer::sum);
                }
            }
        }
    }

    /** The element that holds the article, null if the page has no running text. */
    @Nullable
    Element main() {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        for (PageLine line : lines) {
            if (!line.isProse() || isFurniture(line.block())) {
                continue;
            }
            Element at = isParagraph(line.block()) ? line.block().parent() : line.block();
            for (double share = 1; at != null && share >= 0.25; share /= 2, at = at.parent()) {
                scores.merge(at, share * line.text().length(), Double::sum);
            }
        }
        Element best = null;
        double highest = 0;
        for (PageLine line : lines) { // in page order, so that equals are decided the same way in every run
            Element at = line.block();
            for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
                double score = scores.containsKey(at) ? score(scores, at) : 0;
                scores.remove(at);
                best = score > highest ? at : best;
                highest = Math.max(highest, score);
            }
        }
        return best;
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
                && prose.getOrDefault(element, 0) * 2 < total;
    }

    private static boolean isParagraph(Element block) {
        return switch (block.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "dd", "dt", "figcaption", "tr", "td" ->
                true;
            default -> false;
        };
    }
}

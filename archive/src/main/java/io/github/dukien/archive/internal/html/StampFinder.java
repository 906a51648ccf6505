package io.github.dukien.archive.internal.html;

import io.github.dukien.archive.internal.html.ElementKinds.Kind;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the line with the day of publication near the headline. */
final class StampFinder {
    private static final int LONGEST = 100;
    private static final int ABOVE = 8;
    private static final int HIGHEST = 20;

    private StampFinder() {}

    /**
     * The line, -1 if none. Where the metadata tell the day, a line with another day is not it (pages print today's);
     * else a line whose element is named so goes before one that only looks so.
     */
    static int find(List<PageLine> lines, int title, int firstProse, @Nullable PublicationTime known) {
        int found = -1;
        boolean foundNamed = false;
        int to = Math.min(lines.size(), firstProse + 2);
        for (int i = Math.max(0, title - ABOVE); i < to; i++) {
            PublicationTime read = i == title ? null : read(lines.get(i).text());
            boolean other = read == null || known != null && !read.day().equals(known.day());
            if (other
                    || title >= 0
                            && isSiteHead(lines.get(i).block(), lines.get(title).block())) {
                continue;
            }
            boolean named = isNamed(lines.get(i));
            if (found < 0 || named && !foundNamed || named == foundNamed && found < title) {
                found = i;
                foundNamed = named;
            }
        }
        return found;
    }

    /** Whether a line stands in the site's own head, which shows today's date, and not with the headline. */
    private static boolean isSiteHead(Element block, Element title) {
        Element at = block;
        for (int up = 0; at != null && up < HIGHEST && !contains(at, title); up++, at = at.parent()) {
            Set<Kind> kinds = ElementKinds.of(at);
            boolean head = kinds.contains(Kind.HEADER)
                    || kinds.contains(Kind.FURNITURE)
                    || at.normalName().equals("header");
            if (head && !kinds.contains(Kind.BODY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Element element, Element inner) {
        Element at = inner;
        for (int up = 0; at != null && up < HIGHEST; up++, at = at.parent()) {
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(PageLine line) {
        boolean parent = line.block().parent() != null
                && ElementKinds.of(line.block().parent()).contains(Kind.STAMP);
        return parent || line.kinds().contains(Kind.STAMP);
    }

    /** The first date in a short line. */
    static @Nullable PublicationTime read(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (int i = 0; i < line.length(); i++) {
            boolean starts =
                    Character.isDigit(line.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)));
            PublicationTime found = starts ? PublicationTime.parse(line.substring(i)) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

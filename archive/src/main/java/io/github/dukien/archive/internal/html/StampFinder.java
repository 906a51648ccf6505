package io.github.dukien.archive.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the line with the day of publication near the headline. */
final class StampFinder {
    private static final int LONGEST = 100;
    private static final int ABOVE = 8;

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
            if (read == null || known != null && !read.day().equals(known.day())) {
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

    private static boolean isNamed(PageLine line) {
        boolean parent = line.block().parent() != null
                && ElementKinds.of(line.block().parent()).contains(ElementKinds.Kind.STAMP);
        return parent || ElementKinds.of(line.block()).contains(ElementKinds.Kind.STAMP);
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

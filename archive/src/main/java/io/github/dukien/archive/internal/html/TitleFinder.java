package io.github.dukien.archive.internal.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the headline among the lines at and above the article. */
final class TitleFinder {
    private static final int LONGEST = 300;
    private static final int SHORTEST = 8;

    private final List<PageLine> lines;
    private final @Nullable String metaTitle;
    private final String windowTitle;

    TitleFinder(List<PageLine> lines, @Nullable String metaTitle, String windowTitle) {
        this.lines = lines;
        this.metaTitle = metaTitle;
        this.windowTitle = windowTitle;
    }

    /**
     * The line that is the headline, -1 if none: the last above the text that the page's metadata call so, else the
     * largest heading, nearest to the text.
     */
    int find(int firstProse) {
        int last = Math.min(firstProse, lines.size() - 1);
        for (int i = last; i >= 0; i--) {
            if (isLike(lines.get(i).text(), metaTitle, false)) {
                return i;
            }
        }
        for (int i = last; i >= 0; i--) {
            if (lines.get(i).heading() <= 3 && isLike(lines.get(i).text(), windowTitle, true)) {
                return i;
            }
        }
        int best = -1;
        for (int i = last; i >= 0; i--) {
            PageLine line = lines.get(i);
            boolean named = line.kinds().contains(ElementKinds.Kind.TITLE);
            boolean fits = line.text().length() >= SHORTEST && line.text().length() <= LONGEST && !line.isLink();
            int rank = line.heading() <= 3 ? line.heading() : named ? 4 : 9;
            if (fits && rank < 9 && (best < 0 || rank < rank(best))) {
                best = i;
            }
        }
        return best >= 0 ? best : byWindowTitle(last);
    }

    private int rank(int i) {
        return Math.min(lines.get(i).heading(), 4);
    }

    private int byWindowTitle(int last) {
        for (int i = last; i >= 0; i--) {
            if (lines.get(i).text().length() >= 20 && isLike(lines.get(i).text(), windowTitle, true)) {
                return i;
            }
        }
        return -1;
    }

    /** The headline where no line is one: the metadata's, else the window's without the site's name. */
    @Nullable
    String hidden() {
        if (metaTitle != null) {
            return metaTitle;
        }
        String title = Whitespace.collapse(windowTitle);
        for (String separator : new String[] {" | ", " :: ", " - ", " – "}) {
            int cut = title.lastIndexOf(separator);
            if (cut >= 20) {
                return title.substring(0, cut);
            }
        }
        return title.length() >= SHORTEST ? title : null;
    }

    private static boolean isLike(String line, @Nullable String title, boolean within) {
        if (title == null || line.length() > LONGEST) {
            return false;
        }
        String a = letters(line);
        String b = letters(title);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean part = a.length() >= 15 && (b.startsWith(a) || within && b.contains(a));
        return a.equals(b) || part || b.length() >= 15 && a.startsWith(b) && a.length() < b.length() + 20;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }
}

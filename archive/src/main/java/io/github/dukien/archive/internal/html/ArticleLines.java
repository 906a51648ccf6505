package io.github.dukien.archive.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts the article of a page together as a reader would copy it: stamp, headline, then what stands from the headline to
 * the end of the article. Core's layout takes it apart again, so labels («Tin, ảnh:») stay as they are.
 */
final class ArticleLines {
    private static final int AFTER = 4;
    private static final int LEAD = 40;

    private final List<PageLine> lines;
    private final PageMetadata metadata;
    private final ContentScorer scorer;
    private final TitleFinder titles;
    private final @Nullable Element main;
    private final int first;
    private final int last;

    ArticleLines(Document page, PageMetadata metadata) {
        this.metadata = metadata;
        lines = LineCollector.lines(page.body());
        scorer = new ContentScorer(lines);
        main = scorer.main();
        titles = new TitleFinder(lines, metadata.title(), page.title());
        int from = -1;
        int to = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (main == null || ContentScorer.isWithin(lines.get(i).block(), main)) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        first = Math.max(from, 0);
        last = to;
    }

    /** The headline: the line that is it, else what the metadata say. */
    @Nullable
    String title() {
        int title = titles.find(firstProse());
        return title >= 0 ? lines.get(title).text() : titles.hidden();
    }

    /** The article's lines; empty if the page has no text. */
    String text() {
        List<String> out = new ArrayList<>();
        int title = titles.find(firstProse());
        int stamp = StampFinder.find(lines, title, firstProse(), metadata.published());
        if (stamp >= 0) {
            out.add(lines.get(stamp).text());
        } else if (metadata.published() != null) {
            out.add(metadata.published().stamp());
        }
        String headline = title();
        if (headline != null) {
            out.add(headline);
        }
        int before = out.size();
        int from = title >= 0 ? Math.min(title + 1, first) : first;
        for (int i = from; i < Math.min(lines.size(), last + 1 + AFTER); i++) {
            if (i != stamp && i != title && isWanted(i, title)) {
                out.add(lines.get(i).text());
            }
        }
        addAuthor(out);
        return out.size() == before && lines.isEmpty() ? "" : String.join("\n", out);
    }

    /** Above and below the article only what is certainly part of it; within it all but links and furniture. */
    private boolean isWanted(int i, int title) {
        PageLine line = lines.get(i);
        if (scorer.isTeaser(line)) {
            return false;
        }
        Set<ElementKinds.Kind> kinds = line.kinds();
        if (i < first) {
            return !line.isLink()
                    && !scorer.isFurniture(line.block())
                    && (line.text().length() >= LEAD || kinds.contains(ElementKinds.Kind.LEAD));
        }
        if (i > last) {
            return kinds.contains(ElementKinds.Kind.BYLINE) && !line.isLink();
        }
        boolean aboveTitle = i < title;
        return !aboveTitle && !line.isLink() && !scorer.isFurniture(line.block());
    }

    /** The author that only the metadata name, in a line as papers print it. */
    private void addAuthor(List<String> out) {
        String author = metadata.author();
        if (author == null || !isName(author)) {
            return;
        }
        for (String line : out) {
            if (line.regionMatches(true, Math.max(0, line.length() - author.length()), author, 0, author.length())
                    || line.length() < 120 && line.contains(author)) {
                return;
            }
        }
        out.add("Tác giả: " + author);
    }

    /** Two to five capitalised words; sites put their own name and their editors' accounts there too. */
    private static boolean isName(String author) {
        String[] words = author.split(" ", -1);
        for (String word : words) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0))
                    || !word.chars().allMatch(Character::isLetter)) {
                return false;
            }
            if (word.equals("Báo")
                    || word.equals("Cổng")
                    || word.equals("Trang")
                    || word.equals("Ban")
                    || word.equals("Admin")) {
                return false;
            }
        }
        return words.length >= 2 && words.length <= 5;
    }

    private int firstProse() {
        for (int i = first; i <= last; i++) {
            if (lines.get(i).isProse() && !scorer.isFurniture(lines.get(i).block())) {
                return i;
            }
        }
        return main == null ? last : first;
    }
}

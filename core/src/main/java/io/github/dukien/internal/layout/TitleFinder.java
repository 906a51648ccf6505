package io.github.dukien.internal.layout;

import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Finds the headline among the lines above the text: beside it stand stamps, labels, the author, the page's path and section. */
final class TitleFinder {
    private static final int LONGEST_TITLE = 45;
    private static final int SHORTEST_TITLE = 2;
    /** Words that no section's name has. */
    private static final int HEADLINE = 6;

    private static final int LEAD = 20;

    private final BylineNames names;

    TitleFinder(BylineNames names) {
        this.names = names;
    }

    /** The line of the headline, -1 if the page has none. */
    int find(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body) {
        int stamp = lastStamp(kinds, body);
        int below = lastText(tokens, lines, kinds, stamp + 1, body);
        if (below >= 0 && !isLead(tokens, lines, kinds, stamp, below)) {
            return below;
        }
        int before = stamp < 0 ? body - 1 : stamp - 1;
        while (before > 0 && isBesideStamp(tokens, lines.get(before), kinds.get(before))) {
            before--;
        }
        return before >= 0 && isTitle(tokens, lines.get(before), kinds.get(before)) ? before : -1;
    }

    /** What may stand between headline and stamp: another stamp, labels, the path of the page, its section, the author. */
    private boolean isBesideStamp(TokenTable tokens, Line line, LineKind kind) {
        return kind == LineKind.STAMP
                || kind == LineKind.BYLINE
                || kind == LineKind.LABEL
                || kind == LineKind.RELATED && line.size() < HEADLINE
                || isPath(tokens, line)
                || isAuthor(tokens, line)
                || names.isSection(tokens, line);
    }

    /** «Trang chủ > Tin tức», «Xã hội » Nhân đạo»: where the page stands on its site. */
    private static boolean isPath(TokenTable tokens, Line line) {
        for (int i = line.from(); i < line.to() - 1; i++) {
            if (tokens.isChar(i, '>') || tokens.text().charAt(tokens.start(i)) == '»' && !tokens.glued(i)) {
                return true;
            }
        }
        return false;
    }

    /** A long line without a full stop below the stamp, where a headline stands above the stamp, is the lead. */
    private static boolean isLead(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int stamp, int below) {
        int above = stamp - 1;
        return above >= 0
                && isTitle(tokens, lines.get(above), kinds.get(above))
                && lines.get(above).words(tokens) >= HEADLINE
                && (lines.get(below).words(tokens) >= LEAD || isCaption(tokens, lines.get(below)));
    }

    /** «Ông Lê Văn A tặng quà cho …», «Quang cảnh hội nghị»: what a picture shows. */
    private static boolean isCaption(TokenTable tokens, Line line) {
        int i = line.from();
        boolean scene = (tokens.is(i, "quang") || tokens.is(i, "toàn")) && tokens.isAt(i + 1, "cảnh");
        boolean person =
                (tokens.is(i, "ông") || tokens.is(i, "bà") || tokens.is(i, "đ/c")) && tokens.isCapitalized(i + 1)
                        || tokens.isSequence(i, "đồng", "chí") && i + 2 < line.to() && tokens.isCapitalized(i + 2);
        return scene || person;
    }

    /** A line of two to four capitalised words alone, between title and stamp. */
    private static boolean isAuthor(TokenTable tokens, Line line) {
        int to = tokens.isChar(line.to() - 1, '|') ? line.to() - 1 : line.to(); // «HẢI YẾN |»
        if (to - line.from() < 2 || to - line.from() > 4) {
            return false;
        }
        for (int i = line.from(); i < to; i++) {
            if (!tokens.isCapitalized(i)) {
                return false;
            }
        }
        return true;
    }

    private static int lastStamp(List<LineKind> kinds, int body) {
        for (int i = body - 1; i >= 0; i--) {
            if (kinds.get(i) == LineKind.STAMP) {
                return i;
            }
        }
        return -1;
    }

    /** Between stamp and body: the first title-like line; without a stamp: the last, if no more than a short label (Tác giả) parts it from the body. */
    private int lastText(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int from, int body) {
        if (from > 0) {
            for (int i = from; i < body; i++) {
                if (isTitle(tokens, lines.get(i), kinds.get(i)) && !isPath(tokens, lines.get(i))) {
                    return i;
                }
                if (kinds.get(i) == LineKind.TEXT && lines.get(i).size() >= LEAD) {
                    return -1; // the text has begun: what follows is its headings
                }
            }
            return -1;
        }
        int last = body - 1;
        if (last > 0
                && kinds.get(last) == LineKind.LABEL
                && (lines.get(last).size() <= SHORTEST_TITLE || LineReader.isAgo(tokens, lines.get(last)))) {
            last--;
        }
        while (last > 0 && isCreditBelow(tokens, lines, kinds, last)) {
            last--;
        }
        while (last > 0
                && kinds.get(last) == LineKind.TEXT
                && (BylineReader.isCredited(tokens, lines.get(last)) || isSigned(tokens, lines.get(last)))) {
            last--;
        }
        return last >= 0 && isTitle(tokens, lines.get(last), kinds.get(last)) ? last : -1;
    }

    /** The author's name between the headline and the text, and the label (Chia sẻ) that may stand beside it. */
    private static boolean isCreditBelow(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int at) {
        int author = kinds.get(at) == LineKind.LABEL ? at - 1 : at;
        int title = kinds.get(author) == LineKind.TEXT ? author - 1 : -1;
        return title >= 0
                && isAuthor(tokens, lines.get(author))
                && isTitle(tokens, lines.get(title), kinds.get(title))
                && lines.get(title).words(tokens) >= HEADLINE;
    }

    /** «X.PHÚ |»: an author with an initial between headline and text. */
    private static boolean isSigned(TokenTable tokens, Line line) {
        return line.size() >= 3
                && line.size() <= 5
                && tokens.length(line.from()) <= 2
                && tokens.isCapitalized(line.from())
                && tokens.isChar(line.from() + 1, '.')
                && tokens.glued(line.from() + 1)
                && tokens.glued(line.from() + 2)
                && tokens.isCapitalized(line.from() + 2);
    }

    private static boolean isTitle(TokenTable tokens, Line line, LineKind kind) {
        return kind == LineKind.TEXT
                && line.size() <= LONGEST_TITLE
                && line.words(tokens) >= SHORTEST_TITLE
                && !tokens.isChar(line.to() - 1, ':');
    }
}

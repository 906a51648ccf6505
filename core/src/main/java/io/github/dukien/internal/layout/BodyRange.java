package io.github.dukien.internal.layout;

import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Finds the first and the last line of the article's text. */
final class BodyRange {
    /** Titles of other articles that may stand in a box within the text. */
    private static final int BOX = 6;
    /** Words of a headline. */
    private static final int LONGEST_TITLE = 25;

    private BodyRange() {}

    /** The first line of running text: one with a dateline, else the first prose line; else the first text line. */
    static int start(TokenTable tokens, List<Line> lines, List<LineKind> kinds, DatelineReader datelines) {
        int text = -1;
        int prose = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) != LineKind.TEXT) {
                continue;
            }
            Line line = lines.get(i);
            if (line.size() >= 12
                    && datelines.read(tokens, line).end() > 0
                    && !isSignedTitle(tokens, lines, kinds, i)) {
                return prose >= 0 && i > prose + 2 ? prose : i;
            }
            boolean head = isAboveTitle(tokens, lines, kinds, i) || isTitleSentence(tokens, lines, kinds, i);
            prose = prose < 0 && line.isProse(tokens) && !head ? i : prose;
            text = text < 0 ? i : text;
        }
        if (prose >= 0) {
            return listStart(tokens, lines, kinds, prose);
        }
        int stamp = kinds.lastIndexOf(LineKind.STAMP);
        boolean behindStamp = stamp >= 0 && stamp + 1 < lines.size() && kinds.get(stamp + 1) == LineKind.TEXT;
        return behindStamp ? stamp + 1 : text < 0 ? lines.size() : text;
    }

    /** Short items before the first paragraph that end in a semicolon belong to its list. */
    private static int listStart(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int prose) {
        int start = prose;
        while (start > 0
                && kinds.get(start - 1) == LineKind.TEXT
                && tokens.isChar(lines.get(start - 1).to() - 1, ';')) {
            start--;
        }
        return start;
    }

    /** «(TTV) Khai mạc hội báo xuân»: a headline with the sign of its station stands above the stamp. */
    private static boolean isSignedTitle(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int i) {
        return i + 2 < lines.size()
                && kinds.get(i + 1) == LineKind.STAMP
                && !lines.get(i).endsSentence(tokens)
                && lines.get(i).words(tokens) <= LONGEST_TITLE;
    }

    /** A headline that ends in a full stop: the first text of the page, right above the stamp, with text behind it. */
    private static boolean isTitleSentence(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int i) {
        boolean first = !kinds.subList(0, i).contains(LineKind.TEXT);
        boolean stamped = i + 2 < lines.size() && kinds.get(i + 1) == LineKind.STAMP;
        return first
                && stamped
                && lines.get(i).words(tokens) <= LONGEST_TITLE
                && kinds.subList(i + 2, kinds.size()).contains(LineKind.TEXT);
    }

    /** A caption may stand above the title: then title and stamp follow, and text behind them. */
    private static boolean isAboveTitle(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int i) {
        for (int k = i + 1; k < Math.min(lines.size() - 1, i + 4); k++) {
            if (kinds.get(k) == LineKind.STAMP) {
                Line before = lines.get(k - 1);
                boolean title = k - 1 > i && !before.endsSentence(tokens) && before.words(tokens) >= 4;
                return title && kinds.subList(k + 1, kinds.size()).contains(LineKind.TEXT);
            }
        }
        return false;
    }

    /** One behind the last line of the article. */
    static int end(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body) {
        for (int i = body; i < lines.size(); i++) {
            LineKind kind = kinds.get(i);
            boolean stops = kind == LineKind.TERMINAL
                    || kind == LineKind.BYLINE && !isPhotoCredit(tokens, lines.get(i))
                    || kind == LineKind.RELATED && resume(tokens, lines, kinds, i) < 0
                    || kind == LineKind.STAMP && i > body && stampsFollow(kinds, i);
            if (stops) {
                return kind == LineKind.STAMP ? beforeTeaserTitle(tokens, lines, i, body) : i;
            }
            if (kind == LineKind.RELATED) {
                int next = resume(tokens, lines, kinds, i);
                for (int k = i; k < next; k++) {
                    kinds.set(k, LineKind.LABEL);
                }
            }
        }
        return lines.size();
    }

    /** «Ảnh: …» stands under a picture, anywhere. */
    private static boolean isPhotoCredit(TokenTable tokens, Line line) {
        return tokens.is(line.from(), "ảnh");
    }

    /** A second stamp behind the text belongs to another article, if more of them follow. */
    private static boolean stampsFollow(List<LineKind> kinds, int i) {
        int stamps = 0;
        for (int k = i; k < Math.min(kinds.size(), i + 12); k++) {
            stamps += kinds.get(k) == LineKind.STAMP ? 1 : 0;
        }
        return stamps >= 2;
    }

    private static int beforeTeaserTitle(TokenTable tokens, List<Line> lines, int stamp, int body) {
        int before = stamp - 1;
        return before > body && !lines.get(before).endsSentence(tokens) ? before : stamp;
    }

    /** The line at which the text goes on behind a box of titles, or -1 if it does not. */
    private static int resume(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int related) {
        for (int i = related + 1; i < Math.min(lines.size(), related + 1 + BOX); i++) {
            if (kinds.get(i) == LineKind.STAMP || kinds.get(i) == LineKind.TERMINAL) {
                return -1;
            }
            if (kinds.get(i) == LineKind.TEXT && lines.get(i).isProse(tokens)) {
                return i > related + 1 && !hasStampBehind(kinds, i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean hasStampBehind(List<LineKind> kinds, int from) {
        return kinds.subList(from, kinds.size()).contains(LineKind.STAMP);
    }
}

package io.github.dukien.internal.layout;

import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assigns the lines above the text: kicker, title, stamp, and furniture. */
final class HeadReader {
    private static final int SHORTEST_TITLE = 2;

    private final TitleFinder titles;

    HeadReader(BylineNames names) {
        titles = new TitleFinder(names);
    }

    /**
     * The title is the last text line above the body that nothing but stamps and labels separates from it; two lines of
     * which the first breaks off are one title; a short line that ends in a colon above it is its kicker.
     */
    void assign(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body, Role[] roles) {
        int title = titles.find(tokens, lines, kinds, body);
        for (int i = 0; i < body; i++) {
            roles[i] = kinds.get(i) == LineKind.STAMP ? Role.STAMP : Role.FURNITURE;
        }
        letterhead(tokens, lines, kinds, body, roles);
        if (title < 0) {
            return;
        }
        roles[title] = Role.TITLE;
        for (int i = title + 1; i < body; i++) {
            if (kinds.get(i) == LineKind.TEXT) {
                roles[i] = Role.BODY;
            }
        }
        if (title > 0 && kinds.get(title - 1) == LineKind.TEXT) {
            Line above = lines.get(title - 1);
            if (tokens.isChar(above.to() - 1, ':')) {
                roles[title - 1] = Role.KICKER;
            } else if (continues(tokens, above, lines.get(title))) {
                roles[title - 1] = Role.TITLE;
            } else if (above.isProse(tokens) && kinds.indexOf(LineKind.TEXT) == title - 1) {
                roles[title - 1] = Role.CAPTION; // of the picture that opens the page
            }
        }
    }

    /** Of an office's own paper, what stands between the state's motto and the text (its place and day) is text. */
    private static void letterhead(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body, Role[] roles) {
        boolean motto = false;
        for (int i = 0; i < body; i++) {
            if (motto && kinds.get(i) != LineKind.LABEL) {
                roles[i] = Role.BODY;
            }
            motto |= isMotto(tokens, lines.get(i));
        }
    }

    private static boolean isMotto(TokenTable tokens, Line line) {
        for (int i = line.from(); i < line.to() - 2; i++) {
            if (tokens.isSequence(i, "cộng", "hòa", "xã", "hội") || tokens.isSequence(i, "tự", "do", "-", "hạnh")) {
                return true;
            }
        }
        return false;
    }

    /** The title's text with single spaces, or null. */
    @Nullable
    String title(TokenTable tokens, List<Line> lines, Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.TITLE) {
                boolean two = i + 1 < roles.length && roles[i + 1] == Role.TITLE;
                int end = lines.get(two ? i + 1 : i).to();
                return tokens.spaced(start(tokens, lines.get(i)), tokens.isChar(end - 1, '|') ? end - 1 : end);
            }
        }
        return null;
    }

    /** Emoji and bullets before a headline are decoration. */
    private static int start(TokenTable tokens, Line line) {
        int start = line.from();
        while (start < line.to() - 1
                && tokens.isPunctuation(start)
                && !tokens.isChar(start, '"')
                && !tokens.isChar(start, '(')) {
            start++;
        }
        return start;
    }

    /** The stamp above the text, nearest to it; else the first within or behind the text's end. */
    static @Nullable Stamp stamp(TokenTable tokens, List<Line> lines, List<@Nullable Stamp> stamps, int body, int end) {
        for (int i = Math.min(body, stamps.size()) - 1; i >= 0; i--) {
            if (stamps.get(i) != null) {
                boolean posted = i > 0 && stamps.get(i - 1) != null && isPosted(tokens, lines.get(i - 1));
                return stamps.get(posted ? i - 1 : i);
            }
        }
        for (int i = body; i < Math.min(end + 2, stamps.size()); i++) {
            if (stamps.get(i) != null) {
                return stamps.get(i);
            }
        }
        return null;
    }

    /** Of «Ngày đăng» and «Ngày cập nhật» the former is the day of publication. */
    private static boolean isPosted(TokenTable tokens, Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            if (tokens.is(i, "đăng")) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(TokenTable tokens, Line above, Line below) {
        return above.size() >= SHORTEST_TITLE
                && !above.endsSentence(tokens)
                && tokens.isWord(below.from())
                && !tokens.isCapitalized(below.from());
    }
}

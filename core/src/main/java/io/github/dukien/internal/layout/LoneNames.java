package io.github.dukien.internal.layout;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Finds the line below the text that is nothing but the names of its authors. */
final class LoneNames {
    /** Words of three long names. */
    private static final int MOST_WORDS = 15;
    /** Tokens of a signature that ends in a full stop. */
    private static final int SIGNED = 8;

    private final Lexicon roles;
    private final BylineNames names;

    LoneNames(Lexicons lexicons, BylineNames names) {
        roles = lexicons.get("layout/byline-words");
        this.names = names;
    }

    /**
     * The last line of the text, if it is a name and nothing else; or a name behind a paragraph that no further paragraph
     * follows directly: what stands below it is not the article.
     */
    int find(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body, int end) {
        for (int i = body + 1; i < Math.min(end, lines.size()); i++) {
            boolean cell =
                    isNumber(tokens, lines.get(i - 1)) || i + 1 < lines.size() && isNumber(tokens, lines.get(i + 1));
            if (cell || kinds.get(i) != LineKind.TEXT || !isLoneName(tokens, lines.get(i))) {
                continue;
            }
            boolean closes = i + 1 >= lines.size()
                    || kinds.get(i + 1) != LineKind.TEXT
                    || i + 1 >= end
                    || !lines.get(i + 1).isProse(tokens)
                            && lines.get(i - 1).isProse(tokens)
                            && isShort(tokens, lines.get(i));
            if (closes) {
                return i;
            }
        }
        return -1;
    }

    /** A line that is one number, as the cells of a pasted table are: a name beside it is a row of the table. */
    private static boolean isNumber(TokenTable tokens, Line line) {
        return line.size() == 1 && tokens.isNumber(line.from());
    }

    /** Under an office in capitals («PHÓ CHỦ TỊCH», «(Đã ký)») or «Người lập biểu» stands who signed, not who wrote. */
    boolean isSigned(TokenTable tokens, List<Line> lines, int name) {
        int above = name - 1;
        for (int i = lines.get(above).from(); i < lines.get(above).to(); i++) {
            if (tokens.isSequence(i, "đã", "ký")) {
                return true;
            }
        }
        if (above > 0 && tokens.isChar(lines.get(above).from(), '(')) {
            above--;
        }
        Line line = lines.get(above);
        long label = roles.match(tokens, line.from(), line.to());
        if (label != Lexicon.NONE && roles.entry(label).value("kind").equals("signer") && line.words(tokens) <= 6) {
            return true;
        }
        int capitals = 0;
        for (int i = line.from(); i < line.to(); i++) {
            if (tokens.isWord(i)) {
                if (!tokens.isUpper(i)) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals >= 2 && capitals <= 8 && line.to() - line.from() <= 10;
    }

    /** A line of one to three names and nothing else. */
    private boolean isLoneName(TokenTable tokens, Line line) {
        if (tokens.isChar(line.to() - 1, ':')) {
            return false; // «KẾT QUẢ:» heads what follows
        }
        if (line.endsSentence(tokens) && !tokens.is(line.to() - 2, "v") && line.to() - line.from() > SIGNED) {
            return false;
        }
        long opening = roles.match(tokens, line.from(), line.to());
        boolean half = line.size() == 2 && tokens.is(line.from(), "anh") && tokens.isCapitalized(line.from() + 1);
        if (opening != Lexicon.NONE
                && roles.entry(opening).has("kind")
                && !half
                && !isNamedSource(tokens, line, opening)) {
            return false;
        }
        boolean numbered = tokens.isChar(line.from() + 1, '.')
                && tokens.isUpper(line.from())
                && (tokens.length(line.from()) > 1 || isRoman(tokens, line.from()))
                && !(line.size() > 2 && tokens.glued(line.from() + 2));
        if (numbered || tokens.isNumber(line.from())) {
            return false;
        }
        int words = 0;
        int from = bracketed(tokens, line) ? line.from() + 1 : line.from();
        int to = names.officeDash(tokens, from, line.to());
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, '(')) {
                break;
            }
            boolean joins = tokens.isPunctuation(i) || tokens.is(i, "và") || roles.matchEnd(tokens, i, i + 1) > 0;
            if (!joins && !tokens.isCapitalized(i)) {
                return false;
            }
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words > 0 && words <= MOST_WORDS;
    }

    /** «Theo Hoàng Lâm» names a person; «Theo Báo Nhân Dân», «Theo TTXVN» a paper. */
    private boolean isNamedSource(TokenTable tokens, Line line, long opening) {
        int from = Lexicon.end(opening);
        int size = line.to() - from;
        boolean paper = roles.matchEnd(tokens, from, line.to()) > 0 || tokens.isAt(from, "ttxvn");
        return roles.entry(opening).value("kind").equals("source")
                && size >= 2
                && size <= 4
                && !paper
                && !(tokens.isUpper(from) && size < 2);
    }

    private static boolean isRoman(TokenTable tokens, int i) {
        return tokens.is(i, "i") || tokens.is(i, "v") || tokens.is(i, "x");
    }

    private static boolean isShort(TokenTable tokens, Line line) {
        return line.words(tokens) >= 2 && line.words(tokens) <= 4;
    }

    static int firstWord(TokenTable tokens, Line line) {
        int first = line.from();
        while (first < line.to() - 1 && tokens.isPunctuation(first)) {
            first++;
        }
        return first;
    }

    /** «(Lò Thị Mơ, Hội Nông dân xã Hua Nà)». */
    private static boolean bracketed(TokenTable tokens, Line line) {
        return line.size() > 4 && tokens.isChar(line.from(), '(') && tokens.isChar(line.to() - 1, ')');
    }
}

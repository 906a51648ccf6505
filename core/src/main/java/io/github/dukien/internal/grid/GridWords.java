package io.github.dukien.internal.grid;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single cells look like: headers, figures, ordinals. Words come from {@code grid/words}. */
public final class GridWords {
    /** Rows of the lexicon that are no headers. */
    private static final Set<String> OTHERS = Set.of("CAPTION", "MONEY");
    /** What a line above a table may speak of. */
    private static final Set<String> CAPTIONS = Set.of("CAPTION", "DONE", "PLANNED", "UNIT");

    private static final int LONGEST_UNIT = 4;
    private static final int LONGEST_HEADER = 40;
    private static final int LATEST = 2100;
    private static final int EARLIEST = 1945;

    private final Lexicon lexicon;
    private final Lexicon bounds;
    private final Lexicon units;
    private final ColumnKind[] kinds;
    private final boolean[] header;
    private final boolean[] whole;

    /** Over these lexicons. */
    public GridWords(Lexicons lexicons) {
        lexicon = lexicons.get("grid/words");
        bounds = lexicons.get("quantity/bounds");
        units = lexicons.get("quantity/units");
        kinds = lexicon.entries().stream()
                .map(e -> OTHERS.contains(e.value("kind")) ? ColumnKind.NOTE : ColumnKind.valueOf(e.value("kind")))
                .toArray(ColumnKind[]::new);
        header = new boolean[kinds.length];
        whole = new boolean[kinds.length];
        for (int i = 0; i < whole.length; i++) {
            header[i] = !OTHERS.contains(lexicon.entries().get(i).value("kind"));
            whole[i] = lexicon.entries().get(i).has("whole");
        }
    }

    /** What a header says by the longest phrase in it, or null. */
    public @Nullable ColumnKind kind(TokenTable tokens, GridCell cell) {
        int from = opening(tokens, cell);
        int to = bare(tokens, cell);
        ColumnKind found = null;
        int longest = 0;
        for (int i = from; i < to; i++) {
            long match = lexicon.match(tokens, i, to);
            int length = match == Lexicon.NONE || !header[Lexicon.number(match)] ? 0 : Lexicon.end(match) - i;
            boolean fits = length > 0 && (!whole[Lexicon.number(match)] || i == from && Lexicon.end(match) == to);
            if (fits && length > longest) {
                longest = length;
                found = kinds[Lexicon.number(match)];
            }
        }
        boolean percent = found != ColumnKind.INDEX && found != ColumnKind.LABEL && hasPercent(tokens, cell);
        return percent ? ColumnKind.RATE : found;
    }

    /** The end of the longest header that begins at a token, or -1. */
    int phraseEnd(TokenTable tokens, int at, int limit) {
        long match = lexicon.match(tokens, at, limit);
        return match == Lexicon.NONE || !header[Lexicon.number(match)] ? -1 : Lexicon.end(match);
    }

    /** Whether a line begins with a header that names or numbers the rows. */
    boolean opensLine(TokenTable tokens, GridCell line) {
        long match = lexicon.match(tokens, line.from(), line.to());
        return match != Lexicon.NONE && header[Lexicon.number(match)] && kinds[Lexicon.number(match)].isNames();
    }

    /** Whether a whole cell is a header that can only open a table. */
    boolean opensHeader(TokenTable tokens, GridCell cell) {
        if (cell.size() > 8 || tokens.isChar(cell.to() - 1, ':')) {
            return false;
        }
        int from = opening(tokens, cell);
        int to = bare(tokens, cell);
        long match = from < to ? lexicon.match(tokens, from, to) : Lexicon.NONE;
        boolean all = match != Lexicon.NONE && header[Lexicon.number(match)] && Lexicon.end(match) == to;
        return all && kinds[Lexicon.number(match)].isNames()
                || all && lexicon.entry(match).has("opens");
    }

    /** Whether a header says what is counted: «Hộ nghèo», «Số hội viên», «Diện tích (ha)». */
    boolean namesUnit(TokenTable tokens, GridCell cell) {
        int from = opening(tokens, cell);
        boolean counts = tokens.isAt(from, "số") || tokens.isAt(from, "tổng") || tokens.isAt(from, "lượng");
        boolean open = true;
        for (int i = from; i < cell.to(); i++) {
            if (open && units.match(tokens, i, cell.to()) != Lexicon.NONE) {
                return true;
            }
            open = counts || tokens.isChar(i, '(');
        }
        return false;
    }

    /** Whether a cell is too long for a header, or ends as a sentence does. */
    boolean isSentence(TokenTable tokens, GridCell cell) {
        boolean stop = cell.size() > 2 && (tokens.isChar(cell.to() - 1, '.') || tokens.isChar(cell.to() - 1, ';'));
        return stop || cell.size() > LONGEST_HEADER;
    }

    /** Whether a line is such as stand above a table. */
    boolean isCaption(TokenTable tokens, GridCell line) {
        boolean bracket = tokens.isChar(line.from(), '(') && tokens.isChar(line.to() - 1, ')');
        if (bracket || tokens.isChar(line.to() - 1, ':')) {
            return bracket;
        }
        for (int i = line.from(); i < line.to(); i++) {
            long match = lexicon.match(tokens, i, line.to());
            if (match != Lexicon.NONE && CAPTIONS.contains(lexicon.entry(match).value("kind"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell is a figure: a number, bounded or with a short unit, and nothing else. */
    boolean isFigure(TokenTable tokens, GridCell whole) {
        GridCell cell = withoutRemark(tokens, whole);
        int at = cell.from();
        int bound = bounds.matchEnd(tokens, at, cell.to());
        at = bound > 0 ? bound : tokens.isChar(at, '-') || tokens.isChar(at, '+') ? at + 1 : at;
        if (at >= cell.to() || !tokens.isNumber(at)) {
            return false;
        }
        int end = at;
        while (end < cell.to() && !tokens.isWord(end)) {
            end++;
        }
        return end == cell.to()
                || cell.to() - end <= LONGEST_UNIT && units.match(tokens, end, cell.to()) != Lexicon.NONE;
    }

    /** «575 (tăng 15%)»: a figure without the remark behind it. */
    public static GridCell withoutRemark(TokenTable tokens, GridCell cell) {
        for (int i = cell.from() + 1; i < cell.to() && tokens.isChar(cell.to() - 1, ')'); i++) {
            if (tokens.isChar(i, '(')) {
                return new GridCell(cell.from(), i);
            }
        }
        return cell;
    }

    /** Whether a cell stands for a figure that is missing. */
    boolean isMissing(TokenTable tokens, GridCell cell) {
        return cell.isEmpty() || cell.size() == 1 && tokens.isPunctuation(cell.from());
    }

    /** Whether a cell is a year and nothing else. */
    public static boolean isYear(TokenTable tokens, GridCell cell) {
        if (cell.size() != 1 || !tokens.isNumber(cell.from()) || tokens.length(cell.from()) != 4) {
            return false;
        }
        long year = tokens.number(cell.from());
        return year > EARLIEST && year < LATEST;
    }

    /** The ordinal that a cell is («3», «3.», «03»), 0 for a Roman one or a letter, -1 for none. */
    static int ordinal(TokenTable tokens, GridCell cell) {
        boolean dotted = cell.size() == 2 && (tokens.isChar(cell.to() - 1, '.') || tokens.isChar(cell.to() - 1, ')'));
        if (cell.size() != 1 && !dotted) {
            return -1;
        }
        int token = cell.from();
        if (tokens.isNumber(token)) {
            return tokens.length(token) <= 3 ? (int) tokens.number(token) : -1;
        }
        return tokens.isUpper(token) && isRoman(tokens, token) ? 0 : -1;
    }

    private static boolean isRoman(TokenTable tokens, int token) {
        boolean roman = tokens.length(token) <= 4;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            roman &= "ivx".indexOf(tokens.folded(i)) >= 0;
        }
        return roman || tokens.length(token) == 1 && tokens.folded(tokens.start(token)) <= 'h';
    }

    private static boolean hasPercent(TokenTable tokens, GridCell cell) {
        for (int i = cell.from(); i < cell.to(); i++) {
            if (tokens.isChar(i, '%')) {
                return true;
            }
        }
        return false;
    }

    /** Decoration before a header is no part of it. */
    private static int opening(TokenTable tokens, GridCell cell) {
        int from = cell.from();
        while (from < cell.to() && tokens.isPunctuation(from) && !tokens.isChar(from, '%')) {
            from++;
        }
        return from;
    }

    /** The end of a header without the bracket and marks behind it. */
    private static int bare(TokenTable tokens, GridCell cell) {
        int from = opening(tokens, cell);
        int to = from;
        while (to < cell.to() && !tokens.isChar(to, '(')) {
            to++;
        }
        to = to == from ? cell.to() : to;
        while (to > from && tokens.isPunctuation(to - 1) && !tokens.isChar(to - 1, '%')) {
            to--;
        }
        return to;
    }
}

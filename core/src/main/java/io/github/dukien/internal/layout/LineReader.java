package io.github.dukien.internal.layout;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what single lines look like. Words come from {@code layout/furniture}, {@code layout/stamps}, {@code layout/bylines}. */
final class LineReader {
    /** Words that the line of a box with prices or weather may have besides its own. */
    private static final int LONGEST_BOX = 6;

    private final Lexicon furniture;
    private final Lexicon stampLabels;
    private final Lexicon bylines;
    private final BylineNames names;

    LineReader(Lexicons lexicons, BylineNames names) {
        furniture = lexicons.get("layout/furniture");
        stampLabels = lexicons.get("layout/stamps");
        bylines = lexicons.get("layout/bylines");
        this.names = names;
    }

    List<@Nullable Stamp> stamps(TokenTable tokens, List<Line> lines) {
        List<@Nullable Stamp> stamps = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            stamps.add(goesOn(tokens, lines, i) ? null : Stamp.read(tokens, lines.get(i), stampLabels));
        }
        return stamps;
    }

    List<LineKind> kinds(TokenTable tokens, List<Line> lines) {
        List<LineKind> kinds = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            kinds.add(goesOn(tokens, lines, i) ? LineKind.TEXT : kind(tokens, lines.get(i)));
        }
        return kinds;
    }

    /** Whether a line in lower case goes on with the sentence of the line before, which ends in a comma. */
    private static boolean goesOn(TokenTable tokens, List<Line> lines, int i) {
        boolean comma = i > 0 && tokens.isChar(lines.get(i).from() - 1, ',');
        return comma
                && tokens.isWord(lines.get(i).from())
                && !tokens.isCapitalized(lines.get(i).from());
    }

    private LineKind kind(TokenTable tokens, Line line) {
        int first = line.from();
        while (first < line.to() && tokens.isPunctuation(first) && !tokens.isChar(first, '(')) {
            first++;
        }
        if (first == line.to() || line.words(tokens) == 0 && line.size() <= 6) {
            boolean figure = line.endsSentence(tokens) && line.size() > 2;
            return Stamp.read(tokens, line, stampLabels) != null
                    ? LineKind.STAMP
                    : figure ? LineKind.TEXT : LineKind.LABEL;
        }
        if (tokens.isChar(line.from(), '>') && line.size() < Line.LONG
                || isAgo(tokens, line)
                || isViews(tokens, line)) {
            return LineKind.LABEL;
        }
        if (Reactions.isCounter(tokens, line)) {
            return LineKind.TERMINAL;
        }
        if (line.isProse(tokens)) {
            return proseKind(tokens, first, line);
        }
        if (Stamp.read(tokens, line, stampLabels) != null) {
            return LineKind.STAMP;
        }
        if (bylines.match(tokens, first, line.to()) != Lexicon.NONE && isBylineLabel(tokens, first, line)) {
            return LineKind.BYLINE;
        }
        long match = furniture.match(tokens, first, line.to());
        return match == Lexicon.NONE ? LineKind.TEXT : furnitureKind(tokens, line, match);
    }

    private static int words(TokenTable tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    /** «57 lượt xem». */
    private static boolean isViews(TokenTable tokens, Line line) {
        return line.size() == 3 && tokens.isNumber(line.from()) && tokens.is(line.from() + 1, "lượt");
    }

    /** «3 giờ trước». */
    static boolean isAgo(TokenTable tokens, Line line) {
        return line.size() <= 4 && tokens.isNumber(line.from()) && tokens.is(line.to() - 1, "trước");
    }

    /** «Xem thêm: …» may stand before the whole title of another article; an imprint is furniture at any length. */
    private LineKind proseKind(TokenTable tokens, int first, Line line) {
        long match = furniture.match(tokens, first, line.to());
        boolean teaser = match != Lexicon.NONE
                && furniture.entry(match).value("kind").equals("RELATED")
                && tokens.isChar(Lexicon.end(match), ':')
                && line.size() < 60;
        boolean imprint = match != Lexicon.NONE && furniture.entry(match).has("prose");
        return teaser || imprint ? LineKind.LABEL : LineKind.TEXT;
    }

    private boolean isBylineLabel(TokenTable tokens, int first, Line line) {
        int end = bylines.matchEnd(tokens, first, line.to());
        boolean labelled = end < line.to() && (tokens.isChar(end, ':') || tokens.isChar(end, '-'));
        return line.size() <= 30 && labelled && names.isNames(tokens, end + 1, line.to());
    }

    /**
     * A furniture phrase makes furniture of the whole line where the line is little more than the phrase, or where the
     * phrase is followed by a colon or a number.
     */
    private LineKind furnitureKind(TokenTable tokens, Line line, long match) {
        int end = Lexicon.end(match);
        int rest = words(tokens, end, line.to());
        String kind = furniture.entry(match).value("kind");
        boolean labelled = end < line.to() && (tokens.isChar(end, ':') || tokens.isNumber(end));
        boolean open = furniture.entry(match).has("open");
        boolean headline = kind.equals("TERMINAL") && rest > LONGEST_BOX;
        if (rest > 3 && !labelled && !open || headline) {
            return LineKind.TEXT;
        }
        if (kind.equals("RELATED") && labelled && rest > 2) {
            return LineKind.LABEL;
        }
        return switch (kind) {
            case "RELATED" -> LineKind.RELATED;
            case "TERMINAL" -> LineKind.TERMINAL;
            default -> LineKind.LABEL;
        };
    }
}

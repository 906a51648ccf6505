package io.github.dukien.internal.grid;

import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables of a page, conservatively: a header that names figures, and two rows or more that keep to it. Lists and
 * prose are none. Each line is looked at a bounded number of times. Immutable and thread-safe.
 */
public final class GridFinder {
    private static final int LONGEST_CAPTION = 32;
    private static final int MOST_CAPTIONS = 3;

    private final GridWords words;
    private final HeaderReader headers;

    /** A finder over these lexicons. */
    public GridFinder(Lexicons lexicons) {
        words = new GridWords(lexicons);
        headers = new HeaderReader(words);
    }

    /** The tables in text order. */
    public List<Grid> find(TokenTable tokens) {
        List<GridCell> lines = lines(tokens);
        RowGrids byRow = new RowGrids(tokens, words, headers);
        LineGrids byLine = new LineGrids(tokens, words, headers);
        ListGrids lists = new ListGrids(tokens, words);
        PlainGrids plain = new PlainGrids(tokens, words);
        List<Grid> grids = new ArrayList<>();
        int behind = 0;
        int i = 0;
        while (i < lines.size()) {
            RowGrids.Found found = byRow.at(lines, i);
            found = found == null ? byLine.at(lines, i) : found;
            found = found == null ? plain.at(lines, i) : found;
            found = found == null ? lists.at(lines, i) : found;
            if (found == null) {
                i++;
                continue;
            }
            int from = lines.get(i).from();
            int to = lines.get(found.next() - 1).to();
            grids.add(new Grid(caption(tokens, lines, i, behind), found.columns(), found.rows(), from, to));
            i = found.next();
            behind = i;
        }
        return grids;
    }

    private List<GridCell> caption(TokenTable tokens, List<GridCell> lines, int header, int behind) {
        int first = header;
        while (first > Math.max(behind, header - MOST_CAPTIONS) && isCaption(tokens, lines.get(first - 1))) {
            first--;
        }
        return lines.subList(first, header);
    }

    private boolean isCaption(TokenTable tokens, GridCell line) {
        boolean sentence = tokens.isChar(line.to() - 1, '.') && line.size() > 8 || tokens.isChar(line.to() - 1, ';');
        return line.size() <= LONGEST_CAPTION && !sentence && words.isCaption(tokens, line);
    }

    /** The lines of the page, those left out that are but a bar between cells. */
    private static List<GridCell> lines(TokenTable tokens) {
        List<GridCell> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.breakBefore(i)) {
                if (i > from && !(i == from + 1 && tokens.isChar(from, '|'))) {
                    lines.add(new GridCell(from, i));
                }
                from = i;
            }
        }
        return lines;
    }
}

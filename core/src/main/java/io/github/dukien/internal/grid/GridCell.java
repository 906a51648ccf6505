package io.github.dukien.internal.grid;

/**
 * One cell of a table.
 *
 * @param from first token
 * @param to one behind the last token; not above {@code from} where the cell is empty
 */
public record GridCell(int from, int to) {
    /** A cell in which nothing stands. */
    public static final GridCell EMPTY = new GridCell(0, 0);

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return to <= from;
    }

    int size() {
        return to - from;
    }
}

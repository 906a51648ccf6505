package io.github.dukien.internal.lexicon;

import java.util.Map;

/**
 * One row of a lexicon.
 *
 * @param phrase the first spelling of the row, as written in the file
 * @param values the other columns by name; empty cells are absent
 */
public record LexiconEntry(String phrase, Map<String, String> values) {
    /** Copies the map. */
    public LexiconEntry {
        values = Map.copyOf(values);
    }

    /** A cell, or "" if it is empty. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** Whether a cell is filled. */
    public boolean has(String column) {
        return values.containsKey(column);
    }
}

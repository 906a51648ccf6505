package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A set of phrases with values. Matching is case-insensitive and blind to white space between tokens; the longest phrase wins.
 * The phrases themselves are found while a text is tokenised, those of all lexicons in one walk. Immutable once its
 * {@link Lexicons} are built; thread-safe.
 */
public final class Lexicon {
    /** What {@link #match} returns where nothing matches. */
    public static final long NONE = -1;

    private final int index;
    private final List<LexiconEntry> entries = new ArrayList<>();

    /** The lexicon of this number among those that share a vocabulary. */
    Lexicon(int index) {
        this.index = index;
    }

    /**
     * The longest phrase that begins at a token and ends at or before {@code limit}, or {@link #NONE}. Read the result
     * with {@link #end} and {@link #entry(long)}.
     */
    public long match(TokenTable tokens, int from, int limit) {
        return tokens.phrase(from, index, limit);
    }

    /** The end token of the longest phrase at {@code from}, or -1. */
    public int matchEnd(TokenTable tokens, int from, int limit) {
        long match = match(tokens, from, limit);
        return match == NONE ? -1 : end(match);
    }

    /** The start token of a phrase that ends exactly at {@code to} and starts at or behind {@code from}, longest first, or -1. */
    public int matchBefore(TokenTable tokens, int from, int to) {
        for (int start = Math.max(from, to - 8); start < to; start++) {
            if (matchEnd(tokens, start, to) == to) {
                return start;
            }
        }
        return -1;
    }

    /** Whether exactly the tokens {@code [from, to)} are a phrase. */
    public boolean contains(TokenTable tokens, int from, int to) {
        return matchEnd(tokens, from, to) == to;
    }

    /** Whether a phrase begins at a token, wherever it ends. */
    public boolean begins(TokenTable tokens, int i) {
        return tokens.beginsPhrase(i, index);
    }

    /** The end token of a match. */
    public static int end(long match) {
        return (int) (match >>> 32);
    }

    /** The entry number of a match, from 0 on in file order. */
    public static int number(long match) {
        return (int) match;
    }

    /** The entry of a match. */
    public LexiconEntry entry(long match) {
        return entries.get((int) match);
    }

    /** All entries in file order. */
    public List<LexiconEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    int index() {
        return index;
    }

    int addEntry(LexiconEntry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }
}

package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A lexicon whose rows carry a kind in one column, looked up without touching strings. Immutable and thread-safe.
 *
 * @param <K> the kinds
 */
public final class KindLexicon<K extends Enum<K>> {
    private final Lexicon lexicon;
    private final List<K> kinds;
    private final K none;

    /** Reads the kinds of {@code column}; {@code none} is the kind of rows without one and of no match. */
    public KindLexicon(Lexicon lexicon, String column, Class<K> type, K none) {
        this.lexicon = lexicon;
        this.none = none;
        this.kinds = new ArrayList<>();
        for (LexiconEntry entry : lexicon.entries()) {
            kinds.add(entry.has(column) ? Enum.valueOf(type, entry.value(column).toUpperCase(Locale.ROOT)) : none);
        }
    }

    /** As {@link Lexicon#match}. */
    public long match(TokenTable tokens, int from, int limit) {
        return lexicon.match(tokens, from, limit);
    }

    /** The end of the longest phrase, or -1. */
    public int end(TokenTable tokens, int from, int limit) {
        return lexicon.matchEnd(tokens, from, limit);
    }

    /** As {@link Lexicon#begins}. */
    public boolean begins(TokenTable tokens, int i) {
        return lexicon.begins(tokens, i);
    }

    /** The kind of a match. */
    public K kind(long match) {
        return match == Lexicon.NONE ? none : kinds.get(Lexicon.number(match));
    }

    /** The kind of the longest phrase at a token. */
    public K kindAt(TokenTable tokens, int from, int limit) {
        return kind(match(tokens, from, limit));
    }

    /** The entry of a match. */
    public LexiconEntry entry(long match) {
        return lexicon.entry(match);
    }
}

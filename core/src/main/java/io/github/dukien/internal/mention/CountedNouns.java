package io.github.dukien.internal.mention;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** Nouns and units that show that the number before them counts, so that it is no day and no document's number. */
public final class CountedNouns {
    private final Lexicon lexicon;
    private final boolean[] counted;

    /** The nouns of {@code calendar/counted}. */
    public CountedNouns(Lexicons lexicons) {
        lexicon = lexicons.get("calendar/counted");
        counted = new boolean[lexicon.entries().size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = lexicon.entries().get(i).value("kind").equals("counted");
        }
    }

    /** Whether such a noun begins at a token, in lower case. */
    public boolean isAt(TokenTable tokens, int i, int limit) {
        if (i >= limit || tokens.isCapitalized(i)) {
            return false;
        }
        long match = lexicon.match(tokens, i, limit);
        return match != Lexicon.NONE && counted[Lexicon.number(match)];
    }
}

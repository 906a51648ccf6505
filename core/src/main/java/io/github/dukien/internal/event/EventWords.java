package io.github.dukien.internal.event;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** The words by which a sentence reports an event. A phrase may have several kinds. Immutable and thread-safe. */
final class EventWords {
    private final Lexicon hold;
    private final List<List<String>> kinds;

    EventWords(Lexicons lexicons) {
        hold = lexicons.get("event/words");
        kinds = hold.entries().stream()
                .map(e -> List.of(e.value("kind").split(" ", -1)))
                .toList();
    }

    /** The end of a word of this kind that begins at a token, or -1. */
    int end(TokenTable tokens, int i, int limit, Kind kind) {
        long match = i < limit ? hold.match(tokens, i, limit) : Lexicon.NONE;
        return match != Lexicon.NONE && kinds.get(Lexicon.number(match)).contains(kind.name())
                ? Lexicon.end(match)
                : -1;
    }

    /** Whether a word of this kind begins at a token. */
    boolean is(TokenTable tokens, int i, int limit, Kind kind) {
        return end(tokens, i, limit, kind) > 0;
    }

    /** What a word says. */
    enum Kind {
        HOLD,
        NOUN,
        SELF,
        HAPPEN,
        END,
        ADVERB,
        AREA,
        INSIDE
    }
}

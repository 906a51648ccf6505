package io.github.dukien.internal.cue;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** The words that steer the search for a scope. Immutable and thread-safe. */
final class ScopeWords {
    private final Lexicon lexicon;
    private final Lexicon verbs;
    private final Lexicon ranks;

    ScopeWords(Lexicons lexicons) {
        lexicon = lexicons.get("cue/scope-words");
        verbs = lexicons.get("quantity/no-units");
        ranks = lexicons.get("office/ranks");
    }

    /** The word that begins at a token, or {@link Lexicon#NONE}. */
    long match(TokenTable tokens, int i, int limit) {
        return lexicon.match(tokens, i, limit);
    }

    /** What a word says. */
    Kind kind(long match) {
        return Kind.valueOf(lexicon.entry(match).value("kind"));
    }

    /** Whether a verb or the like begins at a token, so that a subject may stand before it. */
    boolean isPredicate(TokenTable tokens, int i, int limit) {
        if (i >= limit || !tokens.isWord(i) || tokens.isCapitalized(i)) {
            return false;
        }
        long match = verbs.match(tokens, i, limit);
        boolean verb = match != Lexicon.NONE && verbs.entry(match).value("kind").equals("verb");
        long own = lexicon.match(tokens, i, limit);
        boolean more = own != Lexicon.NONE && (kind(own) == Kind.VERB || kind(own) == Kind.SAY)
                || tokens.is(i, "phấn")
                || tokens.is(i, "cùng");
        return verb
                || more
                || tokens.is(i, "đã")
                || tokens.is(i, "có")
                || tokens.is(i, "còn")
                || tokens.is(i, "được")
                || tokens.is(i, "cũng")
                || tokens.is(i, "đang")
                || tokens.is(i, "chỉ")
                || tokens.is(i, "mới")
                || tokens.is(i, "đều")
                || tokens.is(i, "là")
                || tokens.is(i, "sẽ")
                || tokens.is(i, "hiện")
                || tokens.is(i, "bị")
                || tokens.is(i, "vừa")
                || tokens.is(i, "phối")
                || tokens.is(i, "bình")
                || tokens.is(i, "lại")
                || tokens.is(i, "thì")
                || tokens.is(i, "phải")
                || tokens.is(i, "gồm");
    }

    /** The end of a rank word that begins at a token (Chủ tịch, Bí thư), or -1. */
    int rankEnd(TokenTable tokens, int i, int limit) {
        return tokens.isCapitalized(i) ? ranks.matchEnd(tokens, i, limit) : -1;
    }

    /** What a word says. */
    enum Kind {
        SAY,
        KEEP,
        PLACE,
        SOURCE,
        ITEM,
        PARTNER,
        LINK,
        AGGREGATE,
        VERB,
        PRAISE,
        GUEST
    }
}

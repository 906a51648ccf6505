package io.github.dukien.internal.cue;

import io.github.dukien.internal.lexicon.FormSet;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** The words that steer the search for a scope. Immutable and thread-safe. */
final class ScopeWords {
    private final KindLexicon<Kind> lexicon;
    private final Lexicon verbs;
    private final boolean[] plainVerbs;
    private final Lexicon ranks;
    private final FormSet predicates;
    private final FormSet elected;
    private final FormSet holds;

    ScopeWords(Lexicons lexicons) {
        lexicon = new KindLexicon<>(lexicons.get("cue/scope-words"), "kind", Kind.class, Kind.NONE);
        verbs = lexicons.get("quantity/no-units");
        plainVerbs = new boolean[verbs.entries().size()];
        for (int i = 0; i < plainVerbs.length; i++) {
            plainVerbs[i] = verbs.entries().get(i).value("kind").equals("verb");
        }
        ranks = lexicons.get("office/ranks");
        holds = lexicons.forms("có", "là", "chỉ", "mới", "được", "còn", "đạt");
        elected = lexicons.forms("ủy", "ban", "bch", "btv");
        predicates = lexicons.forms(
                "phấn", "cùng", "đã", "có", "còn", "được", "cũng", "đang", "chỉ", "mới", "đều", "là", "sẽ", "hiện",
                "bị", "vừa", "sớm", "tự", "phối", "bình", "lại", "thì", "phải", "gồm");
    }

    /** The word that begins at a token, or {@link Lexicon#NONE}. */
    long match(TokenTable tokens, int i, int limit) {
        return lexicon.match(tokens, i, limit);
    }

    /** What a word says. */
    Kind kind(long match) {
        return lexicon.kind(match);
    }

    /** Whether a verb or the like begins at a token, so that a subject may stand before it. */
    boolean isPredicate(TokenTable tokens, int i, int limit) {
        if (i >= limit || !tokens.isWord(i) || tokens.isCapitalized(i)) {
            return false;
        }
        if (predicates.has(tokens, i)) {
            return true;
        }
        long verb = verbs.match(tokens, i, limit);
        if (verb != Lexicon.NONE && plainVerbs[Lexicon.number(verb)]) {
            return true;
        }
        Kind kind = lexicon.kindAt(tokens, i, limit);
        return kind == Kind.VERB || kind == Kind.SAY;
    }

    /** «có», «là», «chỉ có», «mới được»: behind what stands before the figure of a name, or where it began. */
    int holdEnd(TokenTable tokens, int i, int limit) {
        int end = i;
        while (end < limit && end < i + 2 && holds.has(tokens, end)) {
            end++;
        }
        return end;
    }

    /** Whether a word of praise begins at a token: bằng khen, được khen. */
    boolean isPraise(TokenTable tokens, int i, int limit) {
        return lexicon.kindAt(tokens, i, limit) == Kind.PRAISE;
    }

    /** Whether a body that begins here has seats to be elected to: Ủy ban, Ban Chấp hành. */
    boolean isElected(TokenTable tokens, int i) {
        return elected.has(tokens, i);
    }

    /** Whether a figure counts those who sit in the event itself, or where it is followed: 180 đại biểu, 9 điểm cầu. */
    boolean isAttendance(TokenTable tokens, int from, int to) {
        boolean two = to - from > 2;
        return two && (tokens.isSequence(to - 2, "đại", "biểu") || tokens.isSequence(to - 2, "điểm", "cầu"));
    }

    /** The end of a rank word that begins at a token (Chủ tịch, Bí thư), or -1. */
    int rankEnd(TokenTable tokens, int i, int limit) {
        return tokens.isCapitalized(i) ? ranks.matchEnd(tokens, i, limit) : -1;
    }

    /** What a word says. */
    enum Kind {
        NONE,
        SAY,
        KEEP,
        EVENT,
        PLACE,
        SOURCE,
        BASIS,
        ITEM,
        PARTNER,
        BUDGET,
        LINK,
        AGGREGATE,
        SUM,
        VERB,
        PRAISE,
        GUEST,
        SELF,
        FOR,
        SAME,
        NORM
    }
}

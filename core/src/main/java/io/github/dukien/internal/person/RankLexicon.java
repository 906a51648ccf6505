package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.LexiconEntry;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.token.TokenTable;

/**
 * The rank words of offices. A word such as Phó, Trợ lý or đồng makes a rank of the rank behind it (DOMAIN.md S3), so the
 * lexicon has «Giám đốc» only and «Phó Giám đốc» is matched with the kind and entry of «Giám đốc».
 */
final class RankLexicon {
    /** «đồng Phó Chủ tịch»: prefixes that may stand in a row. */
    private static final int MOST = 2;

    private final KindLexicon<Rank> lexicon;
    private final boolean[] prefixes;

    RankLexicon(Lexicon ranks) {
        lexicon = new KindLexicon<>(ranks, "kind", Rank.class, Rank.NONE);
        prefixes = new boolean[ranks.entries().size()];
        for (int i = 0; i < prefixes.length; i++) {
            prefixes[i] = ranks.entries().get(i).has("prefix");
        }
    }

    /** The longest rank at a token with what makes it another rank; the entry is that of the rank itself. */
    long match(TokenTable tokens, int from, int limit) {
        return match(tokens, from, limit, MOST);
    }

    private long match(TokenTable tokens, int from, int limit, int most) {
        long own = lexicon.match(tokens, from, limit);
        if (own == Lexicon.NONE || !prefixes[Lexicon.number(own)]) {
            return own;
        }
        int next = Lexicon.end(own);
        long inner = most > 0 && isPrefix(tokens, from, next) ? match(tokens, next, limit, most - 1) : Lexicon.NONE;
        if (lexicon.kind(inner) != Rank.NONE) {
            return inner;
        }
        return lexicon.kind(own) == Rank.NONE ? Lexicon.NONE : own;
    }

    /** «hợp đồng», «5 triệu đồng» end in đồng and are none. */
    private static boolean isPrefix(TokenTable tokens, int from, int to) {
        boolean small = tokens.is(from, "đồng") && !tokens.isCapitalized(from);
        boolean begins = from == 0 || !tokens.isWord(from - 1) && !tokens.isNumber(from - 1);
        return !small
                || tokens.isCapitalized(to) && (begins || tokens.is(from - 1, "là") || tokens.is(from - 1, "các"));
    }

    /** The end of a prefix that makes another rank at a token; {@code from} if none does. */
    int prefixEnd(TokenTable tokens, int from, int limit) {
        long own = lexicon.match(tokens, from, limit);
        return own != Lexicon.NONE && prefixes[Lexicon.number(own)] && match(tokens, from, limit) != own
                ? Lexicon.end(own)
                : from;
    }

    /** The end of the longest rank, or -1. */
    int end(TokenTable tokens, int from, int limit) {
        long match = match(tokens, from, limit);
        return match == Lexicon.NONE ? -1 : Lexicon.end(match);
    }

    Rank kind(long match) {
        return lexicon.kind(match);
    }

    Rank kindAt(TokenTable tokens, int from, int limit) {
        return kind(match(tokens, from, limit));
    }

    LexiconEntry entry(long match) {
        return lexicon.entry(match);
    }
}

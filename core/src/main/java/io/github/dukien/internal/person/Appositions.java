package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/**
 * Takes an office behind its holder whole, also through words that no list knows, where a mark closes it and the clause goes on
 * behind: «Ông A, Giám đốc Trung tâm mạng lưới khí tượng Lào, cho biết …». A verb, a number or another person inside shows that it
 * has ended before.
 */
final class Appositions {
    /** How many tokens may be taken beyond what the lists know. */
    private static final int LONGEST = 12;
    /** How many of them may be words that no list knows. */
    private static final int MOST_LOOSE = 5;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;
    private final TitleWords look;

    Appositions(PersonWords words, TokenTable tokens, NameReader names, TitleWords look) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
        this.look = look;
    }

    /** The end of the office: the mark that closes it, or what has been read. */
    int end(Title title) {
        int end = title.end;
        if (!isUnfinished(title)) {
            return end;
        }
        int most = Math.min(title.limit, end + LONGEST);
        int loose = 0;
        int at = end;
        while (at < most && !tokens.isPunctuation(at) && !isSaid(at, title.limit)) {
            int next = next(at, title.limit);
            loose += next == at + 1 && !tokens.isCapitalized(at) ? 1 : 0;
            if (next == at || loose > MOST_LOOSE) {
                return end;
            }
            at = next;
        }
        boolean named = tokens.isCapitalized(at - 1);
        boolean closed = at < most && at > end && !tokens.breakBefore(at) && (named || title.body);
        if (!closed || !(tokens.isPunctuation(at) ? closes(at, title.limit) : named)) {
            return end;
        }
        title.beginBody(end);
        return at;
    }

    /** Whether an organisation, or what a rank by itself is of, may go on. */
    private boolean isUnfinished(Title title) {
        boolean open = title.body || title.rank == Rank.FULL && !title.organization;
        boolean rank = title.rank != Rank.SOLO && title.rank != Rank.NONE;
        boolean inside = title.named && !title.closed && !title.done && title.end < title.limit;
        return open && rank && inside && !tokens.isPunctuation(title.end);
    }

    /** Whether a verb of saying follows a name: «… quan họ Bắc Ninh cho biết». */
    private boolean isSaid(int at, int limit) {
        return tokens.isCapitalized(at - 1) && !tokens.isCapitalized(at) && words.says(tokens, at, limit);
    }

    /** The token behind a piece of the office; {@code at} if none can stand here. */
    private int next(int at, int limit) {
        if (tokens.breakBefore(at) || tokens.isNumber(at) || look.isTerm(at, limit)) {
            return at;
        }
        if (tokens.isCapitalized(at)) {
            return capitals(at, limit);
        }
        long match = words.word(tokens, at, limit);
        Word kind = words.words.kind(match);
        int verb = words.verbEnd(tokens, at, limit);
        if (kind != Word.NONE && kind != Word.JOINER && kind != Word.MODIFIER && verb < Lexicon.end(match)) {
            return Lexicon.end(match);
        }
        boolean and = tokens.is(at, "và") && look.isFree(at + 1, limit);
        return and || look.isFree(at, limit) ? at + 1 : at;
    }

    private int capitals(int at, int limit) {
        int run = names.runEnd(at, limit);
        int known = Math.max(words.placeEnd(tokens, at, limit), Lexicon.end(words.word(tokens, at, limit)));
        boolean person = words.ranks.end(tokens, at, limit) > at + 1
                || words.before.end(tokens, at, limit) > at + 1
                || known < run && (shapes.isStrong(at, run) || shapes.isForeign(at, run));
        return person ? at : Math.max(at + 1, Math.max(run, known));
    }

    /** Whether a mark closes an apposition: behind it the clause goes on, another office or another item of a list follows. */
    private boolean closes(int at, int limit) {
        if (tokens.isChar(at, '(')) {
            boolean brief = at + 3 < limit && tokens.isUpper(at + 1) && tokens.isChar(at + 2, ')');
            return brief
                    && !tokens.isChar(at + 3, '(')
                    && (words.isPredicate(tokens, at + 3, limit) || closes(at + 3, limit));
        }
        if (tokens.isChar(at, ';') || tokens.isChar(at, ')')) {
            return true;
        }
        boolean comma = tokens.isChar(at, ',');
        boolean dash = tokens.isChar(at, '-') && !tokens.glued(at);
        int next = at + 1;
        return (comma || dash) && words.isPredicate(tokens, next, limit)
                || comma && next < limit && words.ranks.end(tokens, next, limit) > next;
    }
}

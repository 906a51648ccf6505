package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.Middle;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** What a word can be inside an office, whatever has been read of it. */
final class TitleWords {
    /** How many small words that no list knows may stand before what closes an office. */
    private static final int MOST_LOOSE = 4;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final NameShapes shapes;

    TitleWords(PersonWords words, TokenTable tokens, NameReader names) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.shapes = names.shapes();
    }

    /** A surname that is also a word: «Bí thư Đoàn Thị Mận», or a verb or a known place longer than the word. */
    boolean startsName(Title title, int at) {
        int limit = title.limit;
        if (!tokens.isCapitalized(at) || title.named || title.open && !title.behindName) {
            return false;
        }
        if (isHyphenated(at, limit)) {
            return true;
        }
        int word = words.words.end(tokens, at, limit);
        if (word < 0
                || word > at + 1
                || at + 1 >= limit
                || !tokens.isWord(at + 1)
                || shapes.family(at, limit) == Family.NONE) {
            return false;
        }
        Middle middle = words.middles.kindAt(tokens, at + 1, at + 2);
        int run = names.runEnd(at, limit);
        if (middle == Middle.MIDDLE) {
            return tokens.isCapitalized(at + 1)
                    && shapes.isStrong(at, run)
                    && (title.organization || title.rightAfterRank);
        }
        boolean capital = tokens.isCapitalized(at + 1) || at + 2 < limit && tokens.isCapitalized(at + 2);
        return middle == Middle.GENDERED && capital && shapes.count(at, run) >= 3;
    }

    /** «Ban Ki-moon»: what stands before a hyphen and small letters is a foreign name. */
    private boolean isHyphenated(int at, int limit) {
        return at + 3 < limit
                && tokens.isChar(at + 2, '-')
                && tokens.glued(at + 2)
                && tokens.glued(at + 3)
                && tokens.isWord(at + 3)
                && !tokens.isCapitalized(at + 3)
                && tokens.isCapitalized(at + 1);
    }

    /** Whether a place, a verb, an honorific or a link is longer than the word of an office that begins here. */
    boolean hasLonger(Title title, int at, int wordEnd) {
        int limit = title.limit;
        if (tokens.isCapitalized(at)) {
            return words.placeEnd(tokens, at, limit) > wordEnd;
        }
        return !title.open && words.verbEnd(tokens, at, limit) > wordEnd
                || words.before.end(tokens, at, limit) > wordEnd
                || words.links.end(tokens, at, limit) > wordEnd;
    }

    boolean isField(int at, int limit) {
        Word kind = words.words.kindAt(tokens, at, limit);
        return kind == Word.FIELD || kind == Word.VERBAL;
    }

    /** Whether a person begins here: an honorific, a state word before a rank, a full name. */
    boolean opensPerson(int at, int limit) {
        long before = words.before.match(tokens, at, limit);
        if (before != Lexicon.NONE && (!isField(at, limit) || !tokens.isCapitalized(at))) {
            return true;
        }
        Link link = words.links.kindAt(tokens, at, limit);
        if (link == Link.FORMER || link == Link.ACTING || link == Link.NEW) {
            return words.ranks.end(tokens, at + 1, limit) > 0;
        }
        return tokens.isCapitalized(at) && shapes.isStrong(at, names.runEnd(at, limit));
    }

    /** Whether what stands before names begins here. */
    boolean opensAddress(Title title, int at) {
        long match = words.before.match(tokens, at, title.limit);
        Before kind = words.before.kind(match);
        return kind == Before.RANK
                || kind == Before.HONORIFIC && Lexicon.end(match) > at + 1
                || kind == Before.DEGREE && !title.open;
    }

    /** «Chủ tịch hội nhiệm kỳ 2014 - 2019», «Phó Chủ tịch Hội khóa VI»: the term is no part of the office. */
    boolean isTerm(int at, int limit) {
        return tokens.isSequence(at, "nhiệm", "kỳ")
                || (tokens.is(at, "khóa") || tokens.is(at, "khoá"))
                        && at + 1 < limit
                        && (tokens.isNumber(at + 1) || tokens.isUpper(at + 1));
    }

    /** Whether no list knows a small word as something that ends an office. */
    boolean isFree(int at, int limit) {
        return words.verbEnd(tokens, at, limit) < 0
                && words.links.end(tokens, at, limit) < 0
                && words.before.end(tokens, at, limit) < 0
                && words.ranks.end(tokens, at, limit) < 0;
    }

    /**
     * Where small words that no list knows end, if an area, a mark or the name of a company closes the office behind them: «Nhà hát
     * Nghệ thuật truyền thống tỉnh», «…, Giám đốc Công ty Vận tải biển Sông Hồng»; {@code at} if nothing does.
     */
    int looseEnd(Title title, int at) {
        if (!title.organization || title.closed || title.rank == Rank.SOLO || !title.fielded) {
            return at;
        }
        int i = at;
        while (i < Math.min(title.limit, at + MOST_LOOSE) && tokens.isWord(i) && !tokens.isCapitalized(i)) {
            boolean area = words.words.kindAt(tokens, i, title.limit) == Word.LEVEL;
            if (i > at && area) {
                return i;
            }
            if (tokens.breakBefore(i) || area || !isFree(i, title.limit)) {
                return at;
            }
            i++;
        }
        boolean closed = i < title.limit && !tokens.breakBefore(i) && title.named && i > at;
        boolean mark = closed && tokens.isPunctuation(i) && !tokens.isChar(i, ':') && !tokens.glued(i + 1);
        return closed && (mark || title.proper && tokens.isCapitalized(i)) ? i : at;
    }

    /** «Báo Công lý và Đời sống,»: what could be a verb stands before a mark, so it ends the name of the organisation. */
    boolean isLast(int at, int limit) {
        return words.verbEnd(tokens, at, limit) == at + 1
                && (at + 1 >= limit || tokens.isPunctuation(at + 1))
                && words.links.end(tokens, at, limit) < 0
                && words.before.end(tokens, at, limit) < 0;
    }

    /** Organisations that are written small inside an office. */
    boolean isSmallHead(int at) {
        return tokens.is(at, "ban") || tokens.is(at, "phòng") || tokens.is(at, "chi") || tokens.is(at, "hội");
    }

    /** Whether an organisation is a committee: behind it «về» says what it is about. */
    boolean isCommittee(int at, int to) {
        return tokens.is(to - 1, "đạo")
                || tokens.is(at, "bcđ")
                || to == at + 2 && (tokens.is(at, "ủy") || tokens.is(at, "tiểu")) && tokens.is(at + 1, "ban")
                || to == at + 2 && tokens.is(at, "hội") && tokens.is(at + 1, "đồng");
    }

    /** Organisations that carry a name of their own: companies, cooperatives, publishers. */
    boolean isProper(int at) {
        return tokens.is(at, "công")
                || tokens.is(at, "cty")
                || tokens.is(at, "htx")
                || tokens.is(at, "hợp")
                || tokens.is(at, "tập")
                || tokens.is(at, "doanh")
                || tokens.is(at, "dntn")
                || tokens.is(at, "nhà")
                || tokens.is(at, "tổng");
    }
}

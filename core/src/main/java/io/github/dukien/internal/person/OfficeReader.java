package io.github.dukien.internal.person;

import io.github.dukien.fact.Position.Status;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads one office: state word, rank word, modifier, organisation, area (DOMAIN.md S1). One for each article. */
final class OfficeReader {
    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final TitleReader titles;

    OfficeReader(PersonWords words, TokenTable tokens, NameReader names) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.titles = new TitleReader(words, tokens, names);
    }

    /** The office that begins at a token, or null. {@code named}: its holder stands before it, so no name need follow. */
    @Nullable
    Office read(int start, int limit, boolean named) {
        int from = start;
        Status status = Status.CURRENT;
        long link = words.links.match(tokens, start, limit);
        Link state = words.links.kind(link);
        if (state == Link.FORMER || state == Link.ACTING || state == Link.NEW) {
            from = Lexicon.end(link);
            if (state != Link.NEW && tokens.isChar(from, '.') && tokens.glued(from)) {
                from++;
            }
            status = state == Link.FORMER ? Status.FORMER : state == Link.ACTING ? Status.ACTING : Status.CURRENT;
        }
        long rank = words.ranks.match(tokens, from, limit);
        if (rank == Lexicon.NONE || !isTogether(from, Lexicon.end(rank))) {
            return null;
        }
        int end = Lexicon.end(rank);
        Rank kind = words.ranks.kind(rank);
        if (kind == Rank.NONE) {
            return null;
        }
        if (kind == Rank.HEADED && !isNoun(end, limit)) {
            return null;
        }
        Title title = titles.read(kind, end, limit, named);
        if (kind == Rank.STAFF && !title.body || isCasual(from, kind, title)) {
            return null;
        }
        int rankTo = title.rankTo;
        int bodyFrom = title.bodyFrom();
        if (status == Status.CURRENT && title.body && bodyFrom == rankTo && isInCharge(from, rankTo)) {
            status = Status.ACTING;
        }
        return new Office(
                start, from, rankTo, bodyFrom, title.placeFrom(), title.end, kind, status, isGeneric(title.end, limit));
    }

    /** The end of an organisation's name that begins at a token. */
    int organizationEnd(int from, int limit) {
        return Math.max(titles.read(Rank.NONE, from, limit, true).end, from + 1);
    }

    /** «trưởng đoàn», «trưởng nhóm» in small letters and nothing else say what somebody does, not what they are. */
    private boolean isCasual(int from, Rank kind, Title title) {
        int last = title.end - 1;
        return kind == Rank.HEADED
                && !tokens.isCapitalized(from)
                && last == from + 1
                && (tokens.is(last, "đoàn") || tokens.is(last, "nhóm") || tokens.is(last, "ban"));
    }

    /** «Phó Giám đốc phụ trách Sở …», «phụ trách Công an tỉnh»: in charge of the body that follows. */
    private boolean isInCharge(int from, int rankTo) {
        return rankTo - from >= 2 && tokens.is(rankTo - 2, "phụ") && tokens.is(rankTo - 1, "trách");
    }

    private boolean isTogether(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.breakBefore(i) && !names.softBreak(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoun(int at, int limit) {
        if (at >= limit) {
            return false;
        }
        Word word = words.words.kind(words.word(tokens, at, limit));
        return word.isOrganization() || word == Word.HAMLET || word == Word.VILLAGE;
    }

    /** «Chủ tịch UBND các xã», «… 24 xã», «… cấp xã»: everybody's office. */
    private boolean isGeneric(int end, int limit) {
        return end < limit
                && (tokens.is(end, "các")
                        || tokens.is(end, "những")
                        || tokens.is(end, "mỗi")
                        || tokens.is(end, "từng")
                        || tokens.is(end, "cấp")
                        || tokens.is(end, "hai")
                        || tokens.isNumber(end));
    }
}

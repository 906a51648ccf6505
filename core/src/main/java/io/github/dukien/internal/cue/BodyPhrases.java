package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.lexicon.FormSet;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads the names of organisations, funds and committees as what a figure is about. Immutable and thread-safe. */
final class BodyPhrases {
    private final ScopePhrases phrases;
    private final ScopeNames names;
    private final AreaNames areas;
    private final FormSet tells;

    BodyPhrases(ScopePhrases phrases, ScopeNames names, Lexicons lexicons) {
        this.phrases = phrases;
        this.names = names;
        this.areas = names.areas();
        this.tells = lexicons.forms("có", "hiện", "đã", "đang", "còn", "chỉ", "là", "dự");
    }

    /** The phrase that a word for an organisation opens, or null. */
    @Nullable
    Phrase body(TokenTable tokens, int from, int end, int limit, Head head) {
        int start = head == Head.FUND ? ScopeNames.quoted(tokens, end, limit) : end;
        int level = head == Head.FUND ? areas.isHead(tokens, start, limit, Head.LEVEL) : -1;
        if (level > 0) {
            return new Phrase(from, areas.within(tokens, level, limit), head, false);
        }
        int named = names.bodyEnd(tokens, start, limit);
        boolean unnamed = named == start && start == from + 1; // «Quỹ tăng thu nhập …»
        boolean open = unnamed || !areas.isVerb(tokens, named, limit);
        boolean fund = head == Head.FUND && tokens.isCapitalized(from) && open;
        boolean committee = head == Head.NAMED && named == end && end > from + 1;
        boolean purpose = named == end + 2 && isOpened(tokens, end, limit); // «Hội Hỗ trợ gia đình liệt sĩ tỉnh trao …»
        int to = fund ? fundEnd(tokens, named, limit) : committee || purpose ? areaEnd(tokens, named, limit) : named;
        boolean alone = head == Head.BODY
                || head == Head.GENERIC
                || head == Head.FORCE
                || head == Head.NAMED
                || start > from + 1;
        boolean incomplete = to == start && !alone;
        return incomplete ? null : new Phrase(from, located(tokens, from, to, limit), head, to == end);
    }

    /** «Chi bộ thôn Keo, xã Nậm có»: a name that ends in an area goes on with the wider one where a verb follows that. */
    private int located(TokenTable tokens, int from, int to, int limit) {
        boolean comma = to + 1 < limit && tokens.isChar(to, ',') && tokens.isCapitalized(to - 1);
        Phrase area = comma ? phrases.areaIn(tokens, new Phrase(from, to, Head.BODY, false)) : null;
        int end = area != null && area.to() == to ? areas.wider(tokens, area.from(), to, limit) : to;
        boolean near = end > to && !tokens.is(to + 1, "tỉnh"); // the province is told once, of the article
        boolean told = near && end < limit && (tells.has(tokens, end) || areas.isVerb(tokens, end, limit));
        return told ? end : to;
    }

    /** Whether a capital opens the rest of a name that goes on in lower case: «Hỗ trợ gia đình liệt sĩ». */
    private boolean isOpened(TokenTable tokens, int at, int limit) {
        boolean pair =
                at + 2 < limit && tokens.isCapitalized(at) && !tokens.isUpper(at) && !tokens.isCapitalized(at + 1);
        return pair && tokens.isWord(at + 2) && areas.isVerb(tokens, at, limit) && !areas.isVerb(tokens, at + 2, limit);
    }

    /** «Ban Chỉ đạo phòng chống thiên tai tỉnh mở …»: what a committee is for stands between its noun and its area. */
    private int areaEnd(TokenTable tokens, int from, int limit) {
        for (int i = from; i < limit && !tokens.breakBefore(i); i++) {
            int area = areas.isHead(tokens, i, limit, Head.AREA);
            Phrase known = i > from && area < 0 ? phrases.place(tokens, i, limit) : null;
            int end = area > 0 ? areas.nameEnd(tokens, area, limit) : known != null ? known.to() : -1;
            int next = end > i ? bracketEnd(tokens, end, limit) : -1;
            boolean told = next > i && next < limit && (tells.has(tokens, next) || areas.isVerb(tokens, next, limit));
            boolean plain = tokens.isWord(i) && !tokens.isCapitalized(i) || tokens.isChar(i, ',');
            if (told || !plain || tells.has(tokens, i)) {
                return told ? end : from;
            }
        }
        return from;
    }

    /** One behind a bracket that stands at a token («phường An Lạc (tỉnh Vĩnh Long) đã …»), else the token. */
    private static int bracketEnd(TokenTable tokens, int from, int limit) {
        int end = from;
        while (tokens.isAt(from, "(") && end < limit) {
            if (tokens.isChar(end++, ')')) {
                return end;
            }
        }
        return from;
    }

    /** «Quỹ tăng thu nhập của các CLB hiện đạt …»: a name in lower case goes on to the word that tells. */
    private int fundEnd(TokenTable tokens, int from, int limit) {
        int end = from;
        while (end < limit && tokens.isWord(end) && !tokens.breakBefore(end) && !tells.has(tokens, end)) {
            boolean lends = tokens.is(end, "cho") && tokens.isAt(end + 1, "vay");
            if (lends || end > from && areas.actsOn(tokens, end)) {
                return end; // «Quỹ chăm sóc người già tiếp nhận 38 triệu đồng»
            }
            end++;
        }
        return end < limit && tells.has(tokens, end) ? end : from;
    }
}

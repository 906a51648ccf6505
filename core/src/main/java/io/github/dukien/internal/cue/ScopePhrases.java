package io.github.dukien.internal.cue;

import io.github.dukien.internal.lexicon.FormSet;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrases that name a place, a level or a body: «toàn tỉnh», «cấp xã», «Hội Nông dân huyện Tân Châu», «các cấp
 * công đoàn trong tỉnh», «bản Keo, xã Nậm». Immutable and thread-safe.
 */
final class ScopePhrases {
    private static final int LONGEST = 16;

    private final KindLexicon<Head> heads;
    private final ScopeNames names;
    private final AreaNames areas;
    private final Lexicon places;
    private final Lexicon provinces;
    private final FormSet tells;

    ScopePhrases(Lexicons lexicons) {
        heads = new KindLexicon<>(lexicons.get("cue/scope-heads"), "kind", Head.class, Head.NONE);
        names = new ScopeNames(lexicons, heads);
        areas = names.areas();
        places = lexicons.get("place/known");
        tells = lexicons.forms("có", "hiện", "đã", "đang", "còn", "chỉ", "là", "dự");
        provinces = lexicons.get("place/provinces");
    }

    /** Whether a phrase may begin at a token, by that token alone. */
    boolean mayStart(TokenTable tokens, int i) {
        return tokens.isCapitalized(i) || heads.begins(tokens, i);
    }

    /** The phrase that begins at a token and ends at or before {@code limit}, or null. */
    @Nullable
    Phrase at(TokenTable tokens, int from, int limit) {
        int most = Math.min(limit, from + LONGEST);
        long match = from < most ? heads.match(tokens, from, most) : Lexicon.NONE;
        if (match == Lexicon.NONE) {
            return place(tokens, from, most);
        }
        Head head = heads.kind(match);
        int end = Lexicon.end(match);
        return switch (head) {
            case WHOLE, MANY -> {
                int to = names.groupEnd(tokens, end, most, head);
                yield to < 0 ? null : new Phrase(from, to, head, false);
            }
            case LEVEL -> new Phrase(from, names.levelEnd(tokens, end, most), head, false);
            case NATION -> new Phrase(from, end, head, false);
            case AREA, HAMLET -> area(tokens, from, end, most, head);
            case NAMED -> isOffice(tokens, from) ? body(tokens, from, end, most, head) : null;
            case BODY, GENERIC, FUND, FORCE -> body(tokens, from, end, most, head);
            case PLACE, TAIL -> place(tokens, from, most);
            case PEOPLE, TEAM -> within(tokens, from, end, most, head);
            case NONE, LAND -> null;
        };
    }

    /** The end of a word that only begins as a phrase does («xã hội», «nông thôn mới»), or the token. */
    int otherEnd(TokenTable tokens, int from, int limit) {
        long match = heads.match(tokens, from, limit);
        return match != Lexicon.NONE && heads.kind(match) == Head.NONE ? Lexicon.end(match) : from;
    }

    /** «ba xã cũ»: so many areas that are now one, counted in {@code [from, to)}; or null. */
    @Nullable
    Phrase merged(TokenTable tokens, int from, int to, int limit) {
        int area = areas.isHead(tokens, to, limit, Head.AREA);
        boolean former = area > 0 && tokens.isAt(area, "cũ");
        return former ? new Phrase(from, area + 1, Head.MANY, false) : null;
    }

    /** A run of capitals at a token as the name of a place, or null. */
    @Nullable
    Phrase named(TokenTable tokens, int from, int limit) {
        int end = areas.nameEnd(tokens, from, limit);
        return end > from && tokens.isWord(from) ? new Phrase(from, end, Head.PLACE, false) : null;
    }

    /** The area that a body is of: «huyện Na Rì» of «Ban Chỉ huy … huyện Na Rì»; null if its name has none. */
    @Nullable
    Phrase areaIn(TokenTable tokens, Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            int area = areas.isHead(tokens, i, phrase.to(), Head.AREA);
            if (area > 0) {
                return area(tokens, i, area, phrase.to(), Head.AREA);
            }
        }
        return null;
    }

    /** «Sở», not «sở» and not a word of a line in capitals. */
    private static boolean isOffice(TokenTable tokens, int from) {
        return tokens.isCapitalized(from) && !tokens.isUpper(from);
    }

    /** «nhân dân trong xã», «các tổ hòa giải»: people or teams, with the area they live or work in, or without. */
    private @Nullable Phrase within(TokenTable tokens, int from, int end, int limit, Head head) {
        int area = areas.isHead(tokens, end, limit, Head.AREA);
        boolean each = end < limit && tokens.is(end, "các"); // «nhân dân các bản»
        int many = each ? names.groupEnd(tokens, end + 1, limit, Head.MANY) : -1;
        int named = head == Head.TEAM ? areas.isHead(tokens, end, limit, Head.HAMLET) : -1;
        int to = area > 0
                ? areas.nameEnd(tokens, area, limit)
                : many > end
                        ? many
                        : named > 0 ? areas.nameEnd(tokens, named, limit) : areas.within(tokens, end, limit);
        boolean one = head == Head.TEAM && tokens.is(from, "tổ") && to == end; // «tổ hòa giải» alone is no one team
        return one ? null : new Phrase(from, to, head, to == end);
    }

    /** A place known by its bare name. */
    private @Nullable Phrase place(TokenTable tokens, int from, int limit) {
        if (from >= limit || !tokens.isCapitalized(from)) {
            return null;
        }
        long match = provinces.match(tokens, from, limit);
        if (match == Lexicon.NONE) {
            match = places.match(tokens, from, limit);
        }
        int end = match == Lexicon.NONE ? from : Lexicon.end(match);
        boolean longer = end < limit && tokens.isWord(end) && tokens.isCapitalized(end) && !tokens.breakBefore(end);
        return end == from || longer || !isAllCapitalized(tokens, from, end)
                ? null
                : new Phrase(from, AreaNames.formerEnd(tokens, end, limit), Head.PLACE, false);
    }

    private static boolean isAllCapitalized(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalized(i)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Phrase area(TokenTable tokens, int from, int end, int limit, Head head) {
        int to = areas.nameEnd(tokens, end, limit);
        if (head == Head.HAMLET && to == end) {
            return null;
        }
        return new Phrase(from, to > end ? areas.wider(tokens, from, to, limit) : to, head, to == end);
    }

    private @Nullable Phrase body(TokenTable tokens, int from, int end, int limit, Head head) {
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
        Phrase area = comma ? areaIn(tokens, new Phrase(from, to, Head.BODY, false)) : null;
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
            Phrase known = i > from && area < 0 ? place(tokens, i, limit) : null;
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

    /** What a phrase begins with. */
    enum Head {
        WHOLE,
        NATION,
        LEVEL,
        MANY,
        AREA,
        HAMLET,
        BODY,
        NAMED,
        GENERIC,
        NONE,
        PEOPLE,
        TEAM,
        FUND,
        FORCE,
        PLACE,
        TAIL,
        LAND
    }

    /**
     * A phrase.
     *
     * @param from first token
     * @param to one behind the last
     * @param head what it begins with
     * @param bare whether it is a common noun without a name
     */
    record Phrase(int from, int to, Head head, boolean bare) {
        /** Whether it names an area. */
        boolean isPlace() {
            return switch (head) {
                case AREA, HAMLET, PLACE, MANY -> true;
                default -> false;
            };
        }

        /** Whether it names an organisation. */
        boolean isBody() {
            return head == Head.BODY || head == Head.NAMED;
        }
    }
}

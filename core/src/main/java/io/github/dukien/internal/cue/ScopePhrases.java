package io.github.dukien.internal.cue;

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
    private final BodyPhrases bodies;

    ScopePhrases(Lexicons lexicons) {
        heads = new KindLexicon<>(lexicons.get("cue/scope-heads"), "kind", Head.class, Head.NONE);
        names = new ScopeNames(lexicons, heads);
        areas = names.areas();
        places = lexicons.get("place/known");
        bodies = new BodyPhrases(this, names, lexicons);
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
            case NAMED -> isOffice(tokens, from) ? bodies.body(tokens, from, end, most, head) : null;
            case BODY, GENERIC, FUND, FORCE -> bodies.body(tokens, from, end, most, head);
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
    @Nullable
    Phrase place(TokenTable tokens, int from, int limit) {
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

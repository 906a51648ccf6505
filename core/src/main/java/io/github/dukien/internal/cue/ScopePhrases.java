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
    private final Lexicon offices;
    private final Lexicon places;
    private final Lexicon provinces;
    private final Lexicon verbs;

    ScopePhrases(Lexicons lexicons) {
        heads = new KindLexicon<>(lexicons.get("cue/scope-heads"), "kind", Head.class, Head.NONE);
        offices = lexicons.get("office/words");
        places = lexicons.get("place/known");
        provinces = lexicons.get("place/provinces");
        verbs = lexicons.get("quantity/no-units");
    }

    /** Whether a phrase may begin at a token, by that token alone. */
    boolean mayStart(TokenTable tokens, int i) {
        return tokens.isCapitalized(i) || heads.mayStart(tokens, i);
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
            case WHOLE, MANY -> grouped(tokens, from, end, most, head);
            case LEVEL -> new Phrase(from, levelEnd(tokens, end, most), head, false);
            case NATION -> new Phrase(from, end, head, false);
            case AREA, HAMLET -> area(tokens, from, end, most, head);
            case NAMED -> isOffice(tokens, from) ? body(tokens, from, end, most, head) : null;
            case BODY, GENERIC, FUND, FORCE -> body(tokens, from, end, most, head);
            case PLACE, TAIL -> place(tokens, from, most);
            case PEOPLE -> people(tokens, from, end, most);
            case TEAM -> new Phrase(from, within(tokens, end, most), head, false);
            case NONE -> null;
        };
    }

    /** «Sở», not «sở» and not a word of a line in capitals. */
    private static boolean isOffice(TokenTable tokens, int from) {
        return tokens.isCapitalized(from) && !tokens.isUpper(from);
    }

    /** «nhân dân trong xã», «chị em trong xã». */
    private @Nullable Phrase people(TokenTable tokens, int from, int end, int limit) {
        int to = within(tokens, end, limit);
        return to > end ? new Phrase(from, to, Head.PEOPLE, false) : null;
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
        return match == Lexicon.NONE || !isAllCapitalized(tokens, from, Lexicon.end(match))
                ? null
                : new Phrase(from, Lexicon.end(match), Head.PLACE, false);
    }

    private static boolean isAllCapitalized(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalized(i)) {
                return false;
            }
        }
        return true;
    }

    /** «toàn tỉnh», «các xã, phường», «các tổ hòa giải». */
    private @Nullable Phrase grouped(TokenTable tokens, int from, int end, int limit, Head head) {
        long next = end < limit ? heads.match(tokens, end, limit) : Lexicon.NONE;
        if (next == Lexicon.NONE) {
            return null;
        }
        Head kind = heads.kind(next);
        if (kind == Head.WHOLE
                || kind == Head.MANY
                || kind == Head.HAMLET
                || kind == Head.NATION
                || kind == Head.NONE
                || kind == Head.TAIL
                || kind == Head.PEOPLE
                || kind == Head.TEAM) {
            return null;
        }
        int to = Lexicon.end(next);
        if (kind == Head.AREA) {
            to = head == Head.MANY ? listed(tokens, to, limit) : nameEnd(tokens, to, limit);
        } else {
            to = bodyEnd(tokens, to, limit);
        }
        return new Phrase(from, head == Head.MANY ? within(tokens, to, limit) : to, head, false);
    }

    /** «xã, phường, thị trấn». */
    private int listed(TokenTable tokens, int from, int limit) {
        int end = from;
        while (end + 1 < limit && (tokens.isChar(end, ',') || tokens.is(end, "và"))) {
            int next = isHead(tokens, end + 1, limit, Head.AREA);
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return nameEnd(tokens, end, limit);
    }

    /** «các cấp công đoàn trong tỉnh», «cấp ủy các cấp trong huyện». */
    private int within(TokenTable tokens, int from, int limit) {
        int at = from < limit && (tokens.is(from, "trong") || tokens.is(from, "thuộc")) ? from + 1 : from;
        int area = at > from ? isHead(tokens, at, limit, Head.AREA) : -1;
        return area < 0 ? from : nameEnd(tokens, area, limit);
    }

    private int levelEnd(TokenTable tokens, int from, int limit) {
        int body = isHead(tokens, from, limit, Head.BODY);
        int end = bodyEnd(tokens, body < 0 ? from : body, limit);
        return within(tokens, end, limit);
    }

    private @Nullable Phrase area(TokenTable tokens, int from, int end, int limit, Head head) {
        int to = nameEnd(tokens, end, limit);
        if (head == Head.HAMLET && to == end) {
            return null;
        }
        return new Phrase(from, to > end ? wider(tokens, from, to, limit) : to, head, to == end);
    }

    /** «bản Keo, xã Nậm»: a named area goes on with the wider one behind a comma. */
    private int wider(TokenTable tokens, int from, int to, int limit) {
        int area = to + 1 < limit && tokens.isChar(to, ',') ? isHead(tokens, to + 1, limit, Head.AREA) : -1;
        boolean same = area < 0 || tokens.sameForm(from, to + 1);
        int end = same ? to : nameEnd(tokens, area, limit);
        return !same && end > area ? end : to;
    }

    /** The name or number of an area, with the wider area behind a comma: «Keo, xã Nậm». */
    private int nameEnd(TokenTable tokens, int from, int limit) {
        int end = from;
        if (end < limit && tokens.is(end, "số")) {
            end++;
        }
        boolean number = end < limit && tokens.isNumber(end) && tokens.length(end) <= 2 && !tokens.breakBefore(end);
        boolean plain = number && (end + 1 >= limit || !isCounted(tokens, end + 1));
        if (plain) {
            end++;
        } else {
            end = capitals(tokens, end, limit);
        }
        boolean named = end > from;
        if (named && end < limit && tokens.isWord(end) && tokens.is(end, "cũ")) {
            end++;
        }
        return end;
    }

    /** Whether what follows a number shows that it counts: «tổ 5 hộ» is no area. */
    private static boolean isCounted(TokenTable tokens, int i) {
        boolean lower = tokens.isWord(i) && !tokens.isCapitalized(i) && !tokens.breakBefore(i);
        boolean mark = tokens.isChar(i, '.') || tokens.isChar(i, '/') || tokens.isChar(i, '%');
        boolean verb = tokens.is(i, "có") || tokens.is(i, "đã") || tokens.is(i, "hiện") || tokens.is(i, "được");
        return mark && tokens.glued(i) && i + 1 < tokens.size() && tokens.isNumber(i + 1) || lower && !verb;
    }

    /** «HỘI NÔNG DÂN HUYỆN VÂN HỒ SƠ KẾT …»: in a line of capitals a verb ends the name. */
    private boolean isShoutedVerb(TokenTable tokens, int i, int limit) {
        if (!tokens.isUpper(i) || tokens.length(i) < 2) {
            return false;
        }
        long match = verbs.match(tokens, i, limit);
        return match != Lexicon.NONE
                && Lexicon.end(match) > i + 1
                && verbs.entry(match).value("kind").equals("verb")
                && tokens.isUpper(i + 1);
    }

    private int capitals(TokenTable tokens, int from, int limit) {
        int end = from;
        while (end < limit && !tokens.breakBefore(end) && !isShoutedVerb(tokens, end, limit)) {
            boolean word = tokens.isWord(end) && tokens.isCapitalized(end);
            boolean inner = (tokens.isChar(end, '\'') || tokens.isChar(end, '-'))
                    && end > from
                    && end + 1 < limit
                    && tokens.isWord(end + 1)
                    && tokens.isCapitalized(end + 1);
            boolean numbered = tokens.isNumber(end)
                    && end > from
                    && tokens.length(end) == 1
                    && end + 1 < limit
                    && (tokens.isPunctuation(end + 1) || tokens.is(end + 1, "có"));
            if (!word && !inner && !numbered) {
                break;
            }
            end++;
        }
        return end;
    }

    private @Nullable Phrase body(TokenTable tokens, int from, int end, int limit, Head head) {
        int start = head == Head.FUND ? quoted(tokens, end, limit) : end;
        int level = head == Head.FUND ? isHead(tokens, start, limit, Head.LEVEL) : -1;
        if (level > 0) {
            return new Phrase(start, level, Head.LEVEL, false);
        }
        int to = bodyEnd(tokens, start, limit);
        boolean alone = head == Head.BODY || head == Head.FORCE || head == Head.NAMED;
        boolean incomplete = to == start && !alone;
        return incomplete ? null : new Phrase(from, to, head, to == end);
    }

    private static int quoted(TokenTable tokens, int from, int limit) {
        if (from >= limit || !tokens.isChar(from, '"')) {
            return from;
        }
        for (int i = from + 1; i < limit; i++) {
            if (tokens.isChar(i, '"')) {
                return i + 1;
            }
        }
        return from;
    }

    /** Goes on over fields, further organisations and areas. */
    private int bodyEnd(TokenTable tokens, int from, int limit) {
        int end = from;
        while (end < limit && !tokens.breakBefore(end)) {
            int next = step(tokens, end, limit);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int step(TokenTable tokens, int i, int limit) {
        if (isShoutedVerb(tokens, i, limit)) {
            return -1;
        }
        int area = isHead(tokens, i, limit, Head.AREA);
        if (area > 0) {
            return nameEnd(tokens, area, limit);
        }
        if (tokens.is(i, "các") || tokens.is(i, "trong")) {
            Phrase many = tokens.is(i, "các") ? grouped(tokens, i, i + 1, limit, Head.MANY) : null;
            int cap = tokens.is(i, "các") && tokens.isAt(i + 1, "cấp") ? i + 2 : -1;
            return many != null ? many.to() : cap > 0 ? within(tokens, cap, limit) : within(tokens, i, limit);
        }
        int joined = tokens.is(i, "và") ? isHead(tokens, i, limit, Head.TAIL) : isHead(tokens, i, limit, Head.LEVEL);
        if (joined > 0) {
            return joined;
        }
        boolean joint = tokens.isChar(i, '-') || tokens.is(i, "và") || tokens.isChar(i, ',') || tokens.isChar(i, '&');
        if (joint) {
            return i + 1 < limit && tokens.isCapitalized(i + 1) && isField(tokens, i + 1, limit) ? i + 2 : -1;
        }
        if (!tokens.isWord(i)) {
            boolean number = tokens.isNumber(i)
                    && tokens.length(i) <= 3
                    && tokens.isCapitalized(i - 1)
                    && i + 1 < limit
                    && (tokens.isPunctuation(i + 1) && !tokens.glued(i + 1)
                            || tokens.is(i + 1, "đã")
                            || tokens.is(i + 1, "có"));
            return number ? i + 1 : -1;
        }
        int tail = Math.max(isHead(tokens, i, limit, Head.TAIL), isHead(tokens, i, limit, Head.PEOPLE));
        if (tail > 0 || !tokens.isCapitalized(i)) {
            return tail;
        }
        return isField(tokens, i, limit) ? Lexicon.end(offices.match(tokens, i, limit)) : pairEnd(tokens, i, limit);
    }

    /** «Mái ấm», «Pháp chế»: a capital that opens a word takes its second syllable along. */
    private int pairEnd(TokenTable tokens, int i, int limit) {
        boolean opens = !tokens.isUpper(i)
                && !(tokens.isCapitalized(i - 1)
                        && !tokens.isUpper(i - 1)
                        && tokens.isWord(i - 1)
                        && i > 1
                        && !isOneSyllableHead(tokens, i - 1));
        boolean lower =
                i + 1 < limit && tokens.isWord(i + 1) && !tokens.isCapitalized(i + 1) && !tokens.breakBefore(i + 1);
        return opens
                        && lower
                        && verbs.match(tokens, i + 1, limit) == Lexicon.NONE
                        && isHead(tokens, i + 1, limit, Head.AREA) < 0
                ? i + 2
                : i + 1;
    }

    private boolean isOneSyllableHead(TokenTable tokens, int i) {
        return heads.end(tokens, i, i + 1) == i + 1;
    }

    private boolean isField(TokenTable tokens, int i, int limit) {
        long match = offices.match(tokens, i, limit);
        return match != Lexicon.NONE && offices.entry(match).value("kind").equals("FIELD");
    }

    private int isHead(TokenTable tokens, int i, int limit, Head kind) {
        long match = i < limit ? heads.match(tokens, i, limit) : Lexicon.NONE;
        boolean same = match != Lexicon.NONE && heads.kind(match) == kind;
        return same ? Lexicon.end(match) : -1;
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
        TAIL
    }

    /**
     * A phrase.
     *
     * @param from first token
     * @param to one behind the last
     * @param head what it begins with
     * @param bare whether it is a common noun without a name
     */
    record Phrase(int from, int to, Head head, boolean bare) {}
}

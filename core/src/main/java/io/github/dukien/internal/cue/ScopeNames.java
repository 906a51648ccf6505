package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** How far the name of an area or body goes on behind the word that opens it. Immutable and thread-safe. */
final class ScopeNames {
    private final KindLexicon<Head> heads;
    private final Lexicon offices;
    private final Lexicon verbs;

    ScopeNames(Lexicons lexicons, KindLexicon<Head> heads) {
        this.heads = heads;
        this.offices = lexicons.get("office/words");
        this.verbs = lexicons.get("quantity/no-units");
    }

    /** «toàn tỉnh», «các xã, phường», «các tổ hòa giải»: the end of the noun that belongs to a word like toàn and các, or -1. */
    int groupEnd(TokenTable tokens, int end, int limit, Head head) {
        long next = end < limit ? heads.match(tokens, end, limit) : Lexicon.NONE;
        if (next == Lexicon.NONE) {
            return -1;
        }
        int to = Lexicon.end(next);
        return switch (heads.kind(next)) {
            case WHOLE, MANY, HAMLET, NATION, NONE, TAIL, PEOPLE, TEAM -> -1;
            case AREA ->
                head == Head.MANY ? within(tokens, listed(tokens, to, limit), limit) : nameEnd(tokens, to, limit);
            default ->
                head == Head.MANY ? within(tokens, bodyEnd(tokens, to, limit), limit) : bodyEnd(tokens, to, limit);
        };
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
    int within(TokenTable tokens, int from, int limit) {
        int at = from < limit && (tokens.is(from, "trong") || tokens.is(from, "thuộc")) ? from + 1 : from;
        int area = at > from ? isHead(tokens, at, limit, Head.AREA) : -1;
        return area < 0 ? from : nameEnd(tokens, area, limit);
    }

    int levelEnd(TokenTable tokens, int from, int limit) {
        int body = isHead(tokens, from, limit, Head.BODY);
        int end = bodyEnd(tokens, body < 0 ? from : body, limit);
        return within(tokens, end, limit);
    }

    /** «bản Keo, xã Nậm»: a named area goes on with the wider one behind a comma. */
    int wider(TokenTable tokens, int from, int to, int limit) {
        int area = to + 1 < limit && tokens.isChar(to, ',') ? isHead(tokens, to + 1, limit, Head.AREA) : -1;
        boolean same = area < 0 || tokens.sameForm(from, to + 1);
        int end = same ? to : nameEnd(tokens, area, limit);
        return !same && end > area ? end : to;
    }

    /** The name or number of an area, with the wider area behind a comma: «Keo, xã Nậm». */
    int nameEnd(TokenTable tokens, int from, int limit) {
        int end = from;
        if (end < limit && tokens.is(end, "số")) {
            end++;
        }
        boolean number = end < limit && tokens.isNumber(end) && tokens.length(end) <= 2 && !tokens.breakBefore(end);
        boolean plain = number && (end + 1 >= limit || !isCounted(tokens, end + 1) || isVerb(tokens, end + 1, limit));
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

    private boolean isVerb(TokenTable tokens, int i, int limit) {
        long match = verbs.match(tokens, i, limit);
        return match != Lexicon.NONE && verbs.entry(match).value("kind").equals("verb");
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

    static int quoted(TokenTable tokens, int from, int limit) {
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
    int bodyEnd(TokenTable tokens, int from, int limit) {
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
        int whole = isHead(tokens, i, limit, Head.WHOLE);
        int all = whole > 0 ? groupEnd(tokens, whole, limit, Head.WHOLE) : -1;
        if (all > 0) {
            return all;
        }
        int inserted = insertedEnd(tokens, i, limit);
        if (inserted > 0) {
            return inserted;
        }
        int area = isHead(tokens, i, limit, Head.AREA);
        if (area > 0) {
            return nameEnd(tokens, area, limit);
        }
        if (tokens.is(i, "các") || tokens.is(i, "trong")) {
            int many = tokens.is(i, "các") ? groupEnd(tokens, i + 1, limit, Head.MANY) : -1;
            int cap = tokens.is(i, "các") && tokens.isAt(i + 1, "cấp") ? i + 2 : -1;
            return many > 0 ? many : cap > 0 ? within(tokens, cap, limit) : within(tokens, i, limit);
        }
        int second = tokens.is(i, "và") ? secondEnd(tokens, i + 1, limit) : -1;
        if (second > 0) {
            return second;
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
                    && (tokens.isCapitalized(i - 1) || tokens.isCapitalized(i - 2))
                    && i + 1 < limit
                    && (tokens.isPunctuation(i + 1) && !tokens.glued(i + 1)
                            || tokens.is(i + 1, "đã")
                            || tokens.is(i + 1, "có")
                            || isVerb(tokens, i + 1, limit));
            return number ? i + 1 : -1;
        }
        int tail = Math.max(isHead(tokens, i, limit, Head.TAIL), isHead(tokens, i, limit, Head.PEOPLE));
        if (tail > 0 || !tokens.isCapitalized(i)) {
            return tail;
        }
        return isField(tokens, i, limit) ? Lexicon.end(offices.match(tokens, i, limit)) : pairEnd(tokens, i, limit);
    }

    /** «Huyện hội và các hội cơ sở»: the end of a body that «và» joins to another, or -1. */
    private int secondEnd(TokenTable tokens, int from, int limit) {
        int body = isHead(tokens, from, limit, Head.BODY);
        if (body > 0) {
            return bodyEnd(tokens, body, limit);
        }
        int many = isHead(tokens, from, limit, Head.MANY);
        int members = many > 0 ? isHead(tokens, many, limit, Head.BODY) : -1;
        return members > 0 ? bodyEnd(tokens, members, limit) : -1;
    }

    /** «Hội Cựu chiến binh (CCB) tỉnh», «Ban Vận động Quỹ “Vì người nghèo” xã»: what a name goes on behind, or -1. */
    private int insertedEnd(TokenTable tokens, int i, int limit) {
        boolean bracket = tokens.isChar(i, '(') && i + 2 < limit && tokens.isUpper(i + 1) && tokens.isChar(i + 2, ')');
        boolean quote = tokens.isChar(i, '"') && tokens.is(i - 1, "quỹ");
        int end = bracket ? i + 3 : quote ? quoted(tokens, i, limit) : i;
        boolean goesOn = end > i && end < limit && (quote || isHead(tokens, end, limit, Head.AREA) > 0);
        return goesOn ? end : -1;
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

    int isHead(TokenTable tokens, int i, int limit, Head kind) {
        long match = i < limit ? heads.match(tokens, i, limit) : Lexicon.NONE;
        boolean same = match != Lexicon.NONE && heads.kind(match) == kind;
        return same ? Lexicon.end(match) : -1;
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.lexicon.FormSet;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** How far the name of an area or body goes on behind the word that opens it. Immutable and thread-safe. */
final class ScopeNames {
    private final KindLexicon<Head> heads;
    private final Lexicon offices;
    private final Lexicon verbs;
    private final AreaNames areas;
    private final FormSet owners;
    private final FormSet unions;

    ScopeNames(Lexicons lexicons, KindLexicon<Head> heads) {
        this.heads = heads;
        this.offices = lexicons.get("office/words");
        this.verbs = lexicons.get("quantity/no-units");
        this.areas = new AreaNames(lexicons, heads);
        this.owners = lexicons.forms("công", "mặt");
        this.unions = lexicons.forms("đoàn", "bộ");
    }

    /** The names of areas. */
    AreaNames areas() {
        return areas;
    }

    /** «toàn tỉnh», «các xã, phường», «các tổ hòa giải»: the end of the noun that belongs to a word like toàn and các, or -1. */
    int groupEnd(TokenTable tokens, int end, int limit, Head head) {
        long next = end < limit ? heads.match(tokens, end, limit) : Lexicon.NONE;
        if (next == Lexicon.NONE) {
            return -1;
        }
        int to = Lexicon.end(next);
        return switch (heads.kind(next)) {
            case WHOLE, MANY, HAMLET, NATION, NONE, TAIL, PEOPLE, TEAM, LAND -> -1;
            case NAMED -> tokens.isCapitalized(end) ? areas.within(tokens, bodyEnd(tokens, to, limit), limit) : -1;
            case AREA ->
                head == Head.MANY
                        ? areas.within(tokens, listed(tokens, to, limit), limit)
                        : areas.nameEnd(tokens, to, limit);
            default ->
                head == Head.MANY
                        ? areas.within(tokens, bodyEnd(tokens, to, limit), limit)
                        : bodyEnd(tokens, to, limit);
        };
    }

    /** «xã, phường, thị trấn». */
    private int listed(TokenTable tokens, int from, int limit) {
        int end = from;
        while (end + 1 < limit && (tokens.isChar(end, ',') || tokens.isChar(end, '/') || tokens.is(end, "và"))) {
            int next = areas.isHead(tokens, end + 1, limit, Head.AREA);
            if (next < 0) {
                return end;
            }
            end = next;
        }
        int land = areas.isHead(tokens, end, limit, Head.LAND);
        return land > 0 ? land : areas.nameEnd(tokens, end, limit); // «các huyện miền núi»
    }

    int levelEnd(TokenTable tokens, int from, int limit) {
        int body = areas.isHead(tokens, from, limit, Head.BODY);
        int end = bodyEnd(tokens, body < 0 ? from : body, limit);
        return areas.within(tokens, end, limit);
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
        if (areas.isShoutedVerb(tokens, i, limit)) {
            return -1;
        }
        int whole = areas.isHead(tokens, i, limit, Head.WHOLE);
        int all = whole > 0 ? groupEnd(tokens, whole, limit, Head.WHOLE) : -1;
        if (all > 0) {
            return all;
        }
        int inserted = insertedEnd(tokens, i, limit);
        if (inserted > 0) {
            return inserted;
        }
        int inner = areas.isHead(tokens, i, limit, Head.BODY);
        if (inner > i + 1 && (tokens.isCapitalized(i) || owners.has(tokens, i))) {
            return inner; // «Ban Chấp hành Hội nông dân xã», «Cơ quan điều tra công an huyện»
        }
        if (!tokens.isCapitalized(i) && unions.has(tokens, i - 1)) {
            int home =
                    Math.max(areas.isHead(tokens, i, limit, Head.GENERIC), areas.isHead(tokens, i, limit, Head.NAMED));
            if (home > 0) {
                return home; // «Công đoàn trường»
            }
        }
        int area = areas.isHead(tokens, i, limit, Head.AREA);
        if (area > 0) {
            return areas.nameEnd(tokens, area, limit);
        }
        if (tokens.is(i, "các") || tokens.is(i, "trong")) {
            int many = tokens.is(i, "các") ? groupEnd(tokens, i + 1, limit, Head.MANY) : -1;
            int cap = tokens.is(i, "các") && tokens.isAt(i + 1, "cấp") ? i + 2 : -1;
            return many > 0 ? many : cap > 0 ? areas.within(tokens, cap, limit) : areas.within(tokens, i, limit);
        }
        int second = tokens.is(i, "và") || tokens.is(i, "cùng") ? secondEnd(tokens, i + 1, limit) : -1;
        boolean acts = second > 0 && (tokens.is(i, "và") || areas.isVerb(tokens, second, limit));
        if (acts) {
            return second;
        }
        int joined = tokens.is(i, "và")
                ? areas.isHead(tokens, i, limit, Head.TAIL)
                : areas.isHead(tokens, i, limit, Head.LEVEL);
        if (joined > 0) {
            return levels(tokens, joined, limit);
        }
        boolean joint = tokens.isChar(i, '-') || tokens.is(i, "và") || tokens.isChar(i, ',') || tokens.isChar(i, '&');
        if (joint) {
            return i + 1 < limit && tokens.isCapitalized(i + 1) ? fieldEnd(tokens, i, limit) : -1;
        }
        if (tokens.is(i, "số") && i + 1 < limit && tokens.isNumber(i + 1) && tokens.length(i + 1) <= 2) {
            return i + 2; // «Trung tâm tư vấn pháp luật số 2»
        }
        if (!tokens.isWord(i)) {
            boolean number = tokens.isNumber(i)
                    && tokens.length(i) <= 3
                    && (tokens.isCapitalized(i - 1) || i > 1 && tokens.isCapitalized(i - 2))
                    && i + 1 < limit
                    && (tokens.isPunctuation(i + 1) && !tokens.glued(i + 1)
                            || tokens.is(i + 1, "đã")
                            || tokens.is(i + 1, "có")
                            || areas.isVerb(tokens, i + 1, limit));
            return number ? i + 1 : -1;
        }
        int tail = Math.max(areas.isHead(tokens, i, limit, Head.TAIL), areas.isHead(tokens, i, limit, Head.PEOPLE));
        if (tail > 0 || !tokens.isCapitalized(i)) {
            return tail;
        }
        return isField(tokens, i, limit) ? Lexicon.end(offices.match(tokens, i, limit)) : pairEnd(tokens, i, limit);
    }

    /** «cấp huyện, cấp xã», where no figure follows that is of the second level alone. */
    private int levels(TokenTable tokens, int from, int limit) {
        boolean joint = from + 1 < limit && (tokens.isChar(from, ',') || tokens.is(from, "và"));
        int second = joint ? areas.isHead(tokens, from + 1, limit, Head.LEVEL) : -1;
        return second > 0 && second < limit && tokens.isWord(second) ? second : from;
    }

    /** «Huyện hội và các hội cơ sở»: the end of a body that «và» joins to another, or -1. */
    private int secondEnd(TokenTable tokens, int from, int limit) {
        int body = areas.isHead(tokens, from, limit, Head.BODY);
        if (body > 0) {
            return bodyEnd(tokens, body, limit);
        }
        int many = areas.isHead(tokens, from, limit, Head.MANY);
        int members = many > 0 ? areas.isHead(tokens, many, limit, Head.BODY) : -1;
        return members > 0 ? bodyEnd(tokens, members, limit) : -1;
    }

    /** «Hội Cựu chiến binh (CCB) tỉnh», «Ban Vận động Quỹ “Vì người nghèo” xã»: what a name goes on behind, or -1. */
    private int insertedEnd(TokenTable tokens, int i, int limit) {
        boolean bracket = tokens.isChar(i, '(') && i + 2 < limit && tokens.isUpper(i + 1) && tokens.isChar(i + 2, ')');
        boolean quote = tokens.isChar(i, '"') && tokens.is(i - 1, "quỹ");
        int end = bracket ? i + 3 : quote ? quoted(tokens, i, limit) : i;
        boolean more = end < limit
                && (areas.isHead(tokens, end, limit, Head.AREA) > 0
                        || areas.isHead(tokens, end, limit, Head.WHOLE) > 0
                        || areas.isHead(tokens, end, limit, Head.LEVEL) > 0);
        boolean goesOn = end > i && end < limit && (quote || more);
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
                        && areas.isHead(tokens, i + 1, limit, Head.AREA) < 0
                ? i + 2
                : i + 1;
    }

    private boolean isOneSyllableHead(TokenTable tokens, int i) {
        return heads.end(tokens, i, i + 1) == i + 1;
    }

    /** «GD&ĐT», «- Thương binh và Xã hội»: the end of the field behind what joins it to another, or -1. */
    private int fieldEnd(TokenTable tokens, int joint, int limit) {
        boolean brief = tokens.glued(joint) && tokens.glued(joint + 1) && tokens.isUpper(joint + 1);
        if (isField(tokens, joint + 1, limit)) {
            return Lexicon.end(offices.match(tokens, joint + 1, limit));
        }
        return brief && tokens.isUpper(joint - 1) && !tokens.isChar(joint, ',') ? joint + 2 : -1;
    }

    private boolean isField(TokenTable tokens, int i, int limit) {
        long match = offices.match(tokens, i, limit);
        return match != Lexicon.NONE && offices.entry(match).value("kind").equals("FIELD");
    }
}

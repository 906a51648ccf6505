package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** How far the name of an area goes on behind its noun: «xã Keo», «tổ 5», «bản Keo, xã Nậm». Immutable and thread-safe. */
final class AreaNames {
    private final KindLexicon<Head> heads;
    private final Lexicon verbs;
    private final KindLexicon<ScopeWords.Kind> words;

    AreaNames(Lexicons lexicons, KindLexicon<Head> heads) {
        this.heads = heads;
        this.verbs = lexicons.get("quantity/no-units");
        this.words =
                new KindLexicon<>(lexicons.get("cue/scope-words"), "kind", ScopeWords.Kind.class, ScopeWords.Kind.NONE);
    }

    /** «các cấp công đoàn trong tỉnh», «cấp ủy các cấp trong huyện». */
    int within(TokenTable tokens, int from, int limit) {
        boolean near = from < limit && (tokens.is(from, "trong") || tokens.is(from, "thuộc"));
        int at = near ? from + 1 : tokens.isSequence(from, "trên", "địa", "bàn") ? from + 3 : from;
        int area = at > from ? isHead(tokens, at, limit, Head.AREA) : -1;
        int group = near && at < limit && (tokens.is(at, "khối") || tokens.is(at, "cụm")) ? at + 1 : -1;
        if (group > 0) {
            return nameEnd(tokens, group, limit); // «các công đoàn cơ sở trong khối»
        }
        return area < 0 ? from : nameEnd(tokens, area, limit);
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
        return end > from ? formerEnd(tokens, end, limit) : end;
    }

    /** «xã Keo cũ», «Keo (cũ)»: an area that has been merged. */
    static int formerEnd(TokenTable tokens, int end, int limit) {
        boolean bracket =
                end + 2 < limit && tokens.isChar(end, '(') && tokens.is(end + 1, "cũ") && tokens.isChar(end + 2, ')');
        return bracket ? end + 3 : end < limit && tokens.isWord(end) && tokens.is(end, "cũ") ? end + 1 : end;
    }

    /** Whether what follows a number shows that it counts: «tổ 5 hộ» is no area. */
    private static boolean isCounted(TokenTable tokens, int i) {
        boolean lower = tokens.isWord(i) && !tokens.isCapitalized(i) && !tokens.breakBefore(i);
        boolean mark = tokens.isChar(i, '.') || tokens.isChar(i, '/') || tokens.isChar(i, '%');
        boolean verb = tokens.is(i, "có") || tokens.is(i, "đã") || tokens.is(i, "hiện") || tokens.is(i, "được");
        return mark && tokens.glued(i) && i + 1 < tokens.size() && tokens.isNumber(i + 1) || lower && !verb;
    }

    /** «HỘI NÔNG DÂN HUYỆN VÂN HỒ SƠ KẾT …»: in a line of capitals a verb ends the name. */
    boolean isShoutedVerb(TokenTable tokens, int i, int limit) {
        if (!tokens.isUpper(i) || tokens.length(i) < 2) {
            return false;
        }
        long match = verbs.match(tokens, i, limit);
        return match != Lexicon.NONE
                && Lexicon.end(match) > i + 1
                && verbs.entry(match).value("kind").equals("verb")
                && tokens.isUpper(i + 1);
    }

    /** Whether a verb at a token has a figure for its object. */
    boolean actsOn(TokenTable tokens, int i) {
        long match = tokens.is(i, "cho") ? Lexicon.NONE : verbs.match(tokens, i, tokens.size());
        boolean verb = match != Lexicon.NONE && verbs.entry(match).value("kind").equals("verb");
        int steered = tokens.isNumber(i) ? -1 : words.end(tokens, i, tokens.size());
        boolean longer = steered > i && words.kindAt(tokens, i, tokens.size()) == ScopeWords.Kind.VERB;
        int end = longer ? steered : verb ? Lexicon.end(match) : i + 1;
        return (longer || verb || tokens.is(i, "cho")) && end < tokens.size() && tokens.isNumber(end);
    }

    boolean isVerb(TokenTable tokens, int i, int limit) {
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
                    && (tokens.isPunctuation(end + 1) || tokens.is(end + 1, "có") || isVerb(tokens, end + 1, limit));
            if (!word && !inner && !numbered) {
                break;
            }
            end++;
        }
        return end;
    }

    int isHead(TokenTable tokens, int i, int limit, Head kind) {
        long match = i < limit ? heads.match(tokens, i, limit) : Lexicon.NONE;
        boolean same = match != Lexicon.NONE && heads.kind(match) == kind;
        return same ? Lexicon.end(match) : -1;
    }
}

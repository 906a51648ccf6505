package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body that stands right beside a figure of members: «Đảng bộ huyện có 5.316 đảng viên», «câu lạc bộ “Sách” ra đời
 * với 9 thành viên», «12 đồng chí trong Ban Chấp hành». Immutable and thread-safe.
 */
public final class Bodies {
    private static final int REACH = 16;
    private static final int VERBS = 5;
    private static final int NAME = 10;

    private final ScopePhrases phrases;
    private final Lexicon noUnits;

    /** A reader over these lexicons. */
    public Bodies(Lexicons lexicons) {
        noUnits = lexicons.get("quantity/no-units");
        phrases = new ScopePhrases(lexicons);
    }

    /**
     * The body whose members the figure at a token counts, or null.
     *
     * @param bare whether no noun stands behind the number, so that a verb must tell the body from a place (Hội An 110)
     */
    public @Nullable String body(Analysis analysis, int figure, int end, boolean bare) {
        TokenTable tokens = analysis.tokens();
        int from = Clauses.sentenceStart(analysis, figure);
        int verb = verb(tokens, from, figure);
        for (int i = Math.max(from, verb - REACH); i < verb && !(bare && verb == figure); i++) {
            int to = isInside(tokens, i, from) ? i : bodyEnd(tokens, i, verb);
            int tail = to > i ? tail(analysis, to, verb) : -1;
            if (tail >= 0) {
                return tokens.spaced(i, tail);
            }
        }
        boolean in = tokens.isAt(end, "trong") || tokens.isAt(end, "của") || tokens.isAt(end, "vào");
        Phrase behind = in ? phrases.at(tokens, end + 1, Math.min(tokens.size(), end + REACH)) : null;
        return behind != null && behind.head() == Head.BODY && tokens.isCapitalized(end + 1)
                ? tokens.spaced(behind.from(), behind.to())
                : null;
    }

    /** One behind a body's name that begins at a token; the token itself if none does. */
    private int bodyEnd(TokenTable tokens, int i, int limit) {
        int quoted = quoted(tokens, i, limit);
        if (quoted > i) {
            return quoted;
        }
        Phrase phrase = phrases.at(tokens, i, limit);
        boolean body = phrase != null
                && (phrase.head() == Head.BODY || phrase.head() == Head.NAMED || phrase.head() == Head.GENERIC);
        if (phrase == null || !body || !tokens.isCapitalized(i)) {
            return i;
        }
        int to = phrase.to();
        boolean opens = i == 0 || tokens.isPunctuation(i - 1) || tokens.breakBefore(i);
        while (opens && to < limit && tokens.isWord(to) && noUnits.match(tokens, to, limit) == Lexicon.NONE) {
            to += tokens.is(to, "khóa") || tokens.is(to, "nhiệm") ? limit : 1;
        }
        return to > limit ? phrase.to() : to;
    }

    /** «câu lạc bộ “Xe cũ”», «nhóm “Bếp ấm”»: a group by its name in quotes. */
    private static int quoted(TokenTable tokens, int i, int limit) {
        int quote = tokens.isSequence(i, "câu", "lạc", "bộ") ? i + 3 : i + 1;
        boolean group = quote == i + 3
                || tokens.is(i, "nhóm")
                || tokens.is(i, "clb")
                || tokens.is(i, "đội")
                || tokens.is(i, "tổ");
        if (!group || quote >= limit || !tokens.isChar(quote, '"')) {
            return i;
        }
        for (int k = quote + 1; k < Math.min(limit, quote + NAME); k++) {
            if (tokens.isChar(k, '"')) {
                return k + 1;
            }
        }
        return i;
    }

    /** Where a body's name ends whose term may stand before the verb («… khóa XVI, nhiệm kỳ 2020-2025 gồm»); -1 if more does. */
    private static int tail(Analysis analysis, int to, int verb) {
        TokenTable tokens = analysis.tokens();
        int name = tokens.isAt(to, "khóa") && to + 1 < verb ? to + 2 : to;
        int i = name;
        while (i < verb) {
            CalendarMention date = analysis.dateFrom(i);
            if (date != null && date.from() == i) {
                i = date.to();
            } else if (tokens.isSequence(i, "nhiệm", "kỳ") || tokens.isSequence(i, "ra", "đời")) {
                i += 2;
            } else if (tokens.isChar(i, ',') && i > to && i + 1 < verb) {
                i++;
            } else {
                return -1;
            }
        }
        return i == verb ? name : -1;
    }

    /** A phrase that begins behind «Bí thư», «hội viên» is another's; one behind a number is counted (88 HTX). */
    private static boolean isInside(TokenTable tokens, int i, int from) {
        boolean counted = i > from && tokens.isNumber(i - 1);
        return counted || i > from && tokens.isWord(i - 1) && tokens.isCapitalized(i - 1);
    }

    /** Where «có», «gồm», «hiện có», «, với» or nothing at all separates the body from its figure. */
    private static int verb(TokenTable tokens, int from, int figure) {
        int i = figure;
        while (i > from && i > figure - VERBS) {
            boolean says = tokens.is(i - 1, "có")
                    || tokens.is(i - 1, "gồm")
                    || tokens.is(i - 1, "hiện")
                    || tokens.is(i - 1, "nay")
                    || tokens.is(i - 1, "số")
                    || tokens.is(i - 1, "tổng")
                    || tokens.is(i - 1, "với")
                    || tokens.is(i - 1, "đã")
                    || tokens.is(i - 1, "giữ")
                    || i < figure && tokens.isChar(i - 1, ',');
            if (!says) {
                return i;
            }
            i--;
        }
        return i;
    }
}

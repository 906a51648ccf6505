package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads what a percentage is of («92% người dân»), and what a change is compared with («so với quý 3/2012»). */
final class PercentPhrases {
    private static final int BASELINE = 12;
    private static final int BEFORE = 40;
    private static final int OBJECT = 6;
    private static final int DATE = 12;

    private final Lexicon units;
    private final Lexicon noUnits;
    private final Lexicon ends;

    PercentPhrases(Lexicons lexicons) {
        units = lexicons.get("quantity/units");
        noUnits = lexicons.get("quantity/no-units");
        ends = lexicons.get("cue/percent-ends");
    }

    /** «đối tượng» of «so với đối tượng», «kế hoạch», «tổng số hội viên» behind the sign. */
    @Nullable
    String base(Analysis analysis, int end, int phraseEnd, @Nullable Cue after) {
        TokenTable tokens = analysis.tokens();
        if (after == null || end >= phraseEnd || tokens.is(end, "là")) {
            return null;
        }
        int start = tokens.is(end, "so") ? behindSo(tokens, end) : end;
        start += tokens.isAt(start, "trên") || tokens.isAt(start, "trong") || tokens.isAt(start, "của") ? 1 : 0;
        boolean number = start + 1 < phraseEnd && tokens.is(start, "số") && !isKept(tokens, start + 1);
        start += number ? 1 : 0;
        int to = Math.max(after.to(), nounEnd(tokens, after.to(), Math.min(phraseEnd, end + 8)));
        if (to <= start || tokens.is(to - 1, "số") && tokens.isNumber(Math.min(to, tokens.size() - 1))) {
            return null;
        }
        return tokens.spaced(start, widened(analysis, to));
    }

    /** «92% người dân có bảo hiểm y tế», «71,5% số hộ nông dân»: the population behind the sign. */
    @Nullable
    String noun(Analysis analysis, int end, int phraseEnd) {
        TokenTable tokens = analysis.tokens();
        int from = end;
        while (from < phraseEnd && (tokens.is(from, "tổng") || tokens.is(from, "số") && !isKept(tokens, from + 1))) {
            from++;
        }
        int to = Math.max(unitEnd(tokens, from, phraseEnd), nounEnd(tokens, from, Math.min(phraseEnd, from + 6)));
        if (to <= from) {
            return null;
        }
        int joint = joint(analysis, to);
        return tokens.spaced(from, joint > to ? joint : widened(analysis, to));
    }

    /** «thôn, làng, tổ dân phố»: more nouns of what is counted. */
    private int joint(Analysis analysis, int to) {
        TokenTable tokens = analysis.tokens();
        int limit = analysis.sentences().endOf(to - 1);
        int end = to;
        while (end + 1 < limit && tokens.isChar(end, ',') && tokens.isWord(end + 1)) {
            int next = units.matchEnd(tokens, end + 1, limit);
            boolean goesOn = next > end + 1 && next < limit && (tokens.isWord(next) || tokens.isChar(next, ','));
            if (!goesOn) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Whether a noun stands behind the sign. */
    boolean isNoun(TokenTable tokens, int end, int phraseEnd) {
        if (end >= phraseEnd || !tokens.isWord(end) || isAdverb(tokens, end)) {
            return false;
        }
        if (tokens.isCapitalized(end) && !tokens.isUpper(end)) {
            return unitEnd(tokens, end, phraseEnd) > end + 1;
        }
        return unitEnd(tokens, end, phraseEnd) > end || noUnits.match(tokens, end, phraseEnd) == Lexicon.NONE;
    }

    /** «68% năm 2012», «4,8% hiện nay», «20% mỗi năm»: when, not of what. */
    private static boolean isAdverb(TokenTable tokens, int i) {
        boolean edge = tokens.is(i, "đầu") || tokens.is(i, "giữa") || tokens.is(i, "cuối");
        return isTimeWord(tokens, edge ? i + 1 : i)
                || edge && (tokens.isAt(i + 1, "nhiệm") || tokens.isAt(i + 1, "kỳ"))
                || tokens.is(i, "hiện")
                || tokens.is(i, "thực")
                || tokens.is(i, "hằng")
                || tokens.isSequence(i, "hàng", "năm")
                || tokens.isSequence(i, "hàng", "tháng");
    }

    /** «số lượng», «số tiền»: số is a part of the noun. */
    private static boolean isKept(TokenTable tokens, int next) {
        return tokens.isAt(next, "lượng")
                || tokens.isAt(next, "tiền")
                || tokens.isAt(next, "người")
                || tokens.isAt(next, "vụ");
    }

    /** One behind the counted noun that begins at a token and is no verb or particle; the token itself if none does. */
    private int unitEnd(TokenTable tokens, int i, int limit) {
        long match = units.match(tokens, i, limit);
        boolean noun =
                match != Lexicon.NONE && !units.entry(match).value("kind").equals("NONE");
        return noun && Lexicon.end(match) >= noUnits.matchEnd(tokens, i, limit) ? Lexicon.end(match) : i;
    }

    private int nounEnd(TokenTable tokens, int from, int limit) {
        int i = from;
        while (i < limit
                && tokens.isWord(i)
                && !tokens.breakBefore(i)
                && !tokens.isSequence(i, "vững", "mạnh")
                && !tokens.is(i, "là")
                && (noUnits.match(tokens, i, limit) == Lexicon.NONE
                        || i > from && (tokens.is(i - 1, "doanh") || tokens.is(i - 1, "dòng")))) {
            i++;
        }
        return i;
    }

    /** «kế hoạch năm 2020», «trẻ 5 tuổi», «phụ nữ từ 18 tuổi trở lên»: with the number that belongs to the noun. */
    private static int widened(Analysis analysis, int to) {
        TokenTable tokens = analysis.tokens();
        int size = tokens.size();
        if (to < size && tokens.isNumber(to) && isTimeWord(tokens, to - 1)) {
            return Math.max(to + 1, dateEnd(analysis, to));
        }
        int date = dateEnd(analysis, to);
        if (date > to && tokens.isWord(to) && !tokens.breakBefore(to)) {
            return date;
        }
        int number = tokens.isAt(to, "từ") ? to + 1 : to;
        boolean age = number + 1 < size && tokens.isNumber(number) && tokens.is(number + 1, "tuổi");
        if (!age || tokens.breakBefore(number)) {
            return to;
        }
        return tokens.isAt(number + 2, "trở") && number + 3 < size ? number + 4 : number + 2;
    }

    private static boolean isTimeWord(TokenTable tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && (tokens.is(i, "năm") || tokens.is(i, "tuần") || tokens.is(i, "tháng") || tokens.is(i, "quý"));
    }

    /** «so với cùng kỳ», «so cuối năm 2020» behind the sign, or behind what is fewer (giảm 9,4% số vụ so với cùng kỳ). */
    @Nullable
    String baseline(Analysis analysis, int end) {
        TokenTable tokens = analysis.tokens();
        int limit = Math.min(analysis.sentences().endOf(end - 1), end + OBJECT);
        for (int i = end; i < limit; i++) {
            if (tokens.is(i, "so")) {
                return compared(analysis, i, tokens.size());
            }
            if (!tokens.isWord(i) || tokens.breakBefore(i)) {
                return null;
            }
        }
        return null;
    }

    /** «so với cùng kỳ năm trước giảm 3 vụ nhưng số người mắc tăng 31%»: what opens a clause before the verb. */
    @Nullable
    String baselineBefore(Analysis analysis, int verb) {
        TokenTable tokens = analysis.tokens();
        int sentence = analysis.sentences().startOf(verb);
        for (int i = verb - 1; i >= Math.max(sentence, verb - BEFORE); i--) {
            boolean opens = i == sentence
                    || tokens.isPunctuation(i - 1) && !tokens.isChar(i - 1, '%')
                    || tokens.is(i - 1, "và");
            if (opens && tokens.is(i, "so") && tokens.isAt(i + 1, "với")) {
                return compared(analysis, i, verb);
            }
        }
        return null;
    }

    /** What stands behind «so», «so với» at a token. */
    @Nullable
    String compared(Analysis analysis, int so, int limit) {
        TokenTable tokens = analysis.tokens();
        int from = behindSo(tokens, so);
        int to = from;
        int end = Math.min(Math.min(limit, analysis.sentences().endOf(so)), from + BASELINE);
        while (to < end) {
            int date = dateEnd(analysis, to);
            if (date > to) {
                to = Math.min(date, limit);
                continue;
            }
            boolean number = tokens.isNumber(to) && (isTimeWord(tokens, to - 1) || tokens.is(to - 1, "kỳ"));
            boolean time = tokens.isNumber(to) && isSpan(tokens, to + 1);
            boolean word = tokens.isWord(to) && ends.match(tokens, to, end) == Lexicon.NONE;
            if (!word && !number && !time || to > from && tokens.breakBefore(to)) {
                break;
            }
            to++;
        }
        return to > from ? tokens.spaced(from, to) : null;
    }

    /** One behind «so» or «so với». */
    static int behindSo(TokenTable tokens, int so) {
        return tokens.isAt(so + 1, "với") ? so + 2 : so + 1;
    }

    private static boolean isSpan(TokenTable tokens, int i) {
        return tokens.isAt(i, "ngày")
                || tokens.isAt(i, "tuần")
                || tokens.isAt(i, "tháng")
                || tokens.isAt(i, "năm")
                || tokens.isAt(i, "phiên")
                || tokens.isAt(i, "quý");
    }

    /** One behind the date that begins at a token or holds it, or -1. */
    static int dateEnd(Analysis analysis, int token) {
        for (int i = token; i > Math.max(-1, token - DATE); i--) {
            CalendarMention date = analysis.dateFrom(i);
            if (date != null && date.from() <= token) {
                return date.from() == i && date.to() > token ? date.to() : -1;
            }
        }
        return -1;
    }
}

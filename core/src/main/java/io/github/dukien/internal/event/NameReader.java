package io.github.dukien.internal.event;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.event.EventWords.Kind;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads the name of an event to the end of its noun phrase. */
final class NameReader {
    private static final int AHEAD = 16;
    /** Tokens of the name of a feast. */
    private static final int FEAST = 10;

    private final EventWords words;

    NameReader(EventWords words) {
        this.words = words;
    }

    /** The start of a name right behind a verb of holding, or -1. */
    int start(TokenTable tokens, int from, int end) {
        int i = from;
        int adverb = words.end(tokens, i, end, Kind.ADVERB);
        if (i < end && (tokens.is(i, "thành") && tokens.isAt(i + 1, "công"))) {
            i += 2;
        } else if (adverb > i + 1 && adverb < end && !tokens.isPunctuation(adverb)) {
            i = adverb; // «tổ chức trọng thể Đại hội …»
        }
        if (i < end && (tokens.is(i, "các") || tokens.is(i, "một"))) {
            return -1;
        }
        boolean quoted = i + 1 < end && tokens.isChar(i, '"') && tokens.isCapitalized(i + 1);
        int noun = quoted ? i + 1 : i;
        if (quoted && !words.is(tokens, noun, end, Kind.NOUN) || isPointed(tokens, noun, end)) {
            return -1;
        }
        return words.is(tokens, noun, end, Kind.NOUN) || words.is(tokens, noun, end, Kind.SELF) ? i : -1;
    }

    /** «Hội nghị trên», «hội thi này»: an event that has been named before. */
    boolean isPointed(TokenTable tokens, int noun, int end) {
        int to = words.end(tokens, noun, end, Kind.NOUN);
        return to > 0 && to < end && (tokens.is(to, "trên") || tokens.is(to, "này") || tokens.is(to, "đó"));
    }

    /** The end of the name that begins at a token. */
    int end(Analysis analysis, int from, int end) {
        TokenTable tokens = analysis.tokens();
        int i = tokens.isChar(from, '"')
                ? closing(tokens, from, end)
                : Math.max(from + 1, words.end(tokens, from, end, Kind.NOUN));
        boolean between = false;
        int closed = from;
        while (i < end) {
            if (closed == i && tokens.is(i, "và") && !words.is(tokens, i + 1, end, Kind.NOUN)) {
                return trimmed(tokens, from, i); // «… năm 2024 và biểu dương …»: a second purpose
            }
            CalendarMention time = time(analysis, i);
            if (time != null) {
                if (isDay(time) && !isFeast(tokens, from, i) && !isOccasion(tokens, i)) {
                    return trimmed(tokens, from, i);
                }
                i = time.to();
                closed = i;
                continue;
            }
            between |= tokens.is(i, "giữa");
            if (between && tokens.is(i, "với")) {
                between = false; // «đối thoại giữa Bí thư Đảng ủy với nhân dân»
                i++;
                continue;
            }
            int inside = words.end(tokens, i, end, Kind.INSIDE);
            if (inside > i) {
                i = inside;
                continue;
            }
            if (isEnd(analysis, i, end)) {
                return trimmed(tokens, from, i);
            }
            boolean quote = tokens.isChar(i, '"');
            i = quote || tokens.isChar(i, '(') ? closing(tokens, i, end) : i + 1;
            closed = quote ? i : closed;
        }
        return trimmed(tokens, from, Math.min(i, end));
    }

    private boolean isEnd(Analysis analysis, int i, int end) {
        TokenTable tokens = analysis.tokens();
        if (tokens.isChar(i, ',')) {
            return !goesOn(analysis, i + 1, end);
        }
        boolean term = tokens.isSequence(i + 1, "nhiệm", "kỳ") || tokens.isSequence(i + 1, "mở", "rộng");
        boolean bracket = tokens.isChar(i, '(') && !term && !isShort(tokens, i, end);
        boolean mark = tokens.isPunctuation(i)
                && !tokens.isChar(i, '"')
                && !tokens.isChar(i, '-')
                && !tokens.isChar(i, '(')
                && !tokens.isChar(i, '/')
                && !tokens.isChar(i, '&');
        return bracket
                || mark && !tokens.glued(i)
                || tokens.isChar(i, ';')
                || tokens.isChar(i, '.') && !isInside(tokens, i, end)
                || tokens.isChar(i, '!')
                || words.is(tokens, i, end, Kind.END) && !tokens.isCapitalized(i);
    }

    /** «Ngày Quốc tế Phụ nữ 8.3», «T.Ư Đoàn»: the dot of a number or of a short form. */
    private static boolean isInside(TokenTable tokens, int i, int end) {
        boolean letters = tokens.isUpper(i - 1) && i + 1 < end && tokens.isUpper(i + 1) && tokens.length(i - 1) <= 2;
        return i + 1 < end
                && (letters || tokens.isNumber(i - 1) && tokens.isNumber(i + 1))
                && tokens.glued(i)
                && tokens.glued(i + 1);
    }

    /** Whether a name goes on behind a comma: with its term or number, or up to a time that closes it. */
    private boolean goesOn(Analysis analysis, int from, int end) {
        TokenTable tokens = analysis.tokens();
        boolean term = tokens.is(from, "nhiệm")
                || tokens.is(from, "khóa")
                || tokens.is(from, "khoá")
                || tokens.is(from, "lần")
                || words.is(tokens, from, end, Kind.NOUN);
        if (term) {
            return true;
        }
        boolean closed = words.is(tokens, from, end, Kind.END)
                || words.is(tokens, from, end, Kind.SELF)
                || tokens.is(from, "triển")
                || tokens.is(from, "nhìn")
                || tokens.is(from, "thông")
                || tokens.is(from, "tranh")
                || tokens.is(from, "đề");
        if (closed || from >= end || tokens.isCapitalized(from) && !tokens.isUpper(from)) {
            return false;
        }
        for (int i = from; i < Math.min(end, from + AHEAD); i++) {
            if (isShort(tokens, i, end)) {
                i += 2;
                continue;
            }
            CalendarMention time = time(analysis, i);
            if (time != null) {
                return !isDay(time);
            }
            if (tokens.isPunctuation(i) || i > from && words.is(tokens, i, end, Kind.END)) {
                return false;
            }
        }
        return false;
    }

    /** «nông thôn mới (NTM) nâng cao»: a bracket that only gives the short form, in the middle of a name. */
    private static boolean isShort(TokenTable tokens, int i, int end) {
        return i + 3 < end
                && tokens.isChar(i, '(')
                && tokens.isUpper(i + 1)
                && tokens.isChar(i + 2, ')')
                && tokens.isWord(i + 3)
                && !tokens.isCapitalized(i + 3);
    }

    private static int closing(TokenTable tokens, int i, int end) {
        char mark = tokens.isChar(i, '"') ? '"' : ')';
        for (int k = i + 1; k < end; k++) {
            if (tokens.isChar(k, mark)) {
                return k + 1;
            }
        }
        return i + 1;
    }

    private static int trimmed(TokenTable tokens, int from, int to) {
        int end = to;
        while (end > from + 1
                && (tokens.isChar(end - 1, ',')
                        || tokens.isChar(end - 1, '-')
                        || tokens.is(end - 1, "và")
                        || tokens.is(end - 1, "trong")
                        || tokens.is(end - 1, "nhằm"))) {
            end--;
        }
        return end;
    }

    /** «Ngày Nhà giáo Việt Nam 20/11»: a bare day behind the name of a feast is a part of it. */
    private static boolean isFeast(TokenTable tokens, int from, int day) {
        for (int i = day - 1; tokens.isNumber(day) && i > Math.max(from, day - FEAST); i--) {
            if (tokens.is(i, "ngày")) {
                return true;
            }
        }
        return false;
    }

    /** «Lễ trao Huy hiệu Đảng đợt 7/11», «… dịp 19/5»: the day says which of the year's occasions it is. */
    private static boolean isOccasion(TokenTable tokens, int day) {
        return tokens.is(day - 1, "đợt") || tokens.is(day - 1, "dịp");
    }

    private static boolean isDay(CalendarMention mention) {
        EdtfValue value = mention.value();
        return value != null && value.value().length() == 10;
    }

    private static @Nullable CalendarMention time(Analysis analysis, int i) {
        CalendarMention mention = analysis.dateFrom(i);
        return mention != null && mention.from() == i && mention.value() != null ? mention : null;
    }
}

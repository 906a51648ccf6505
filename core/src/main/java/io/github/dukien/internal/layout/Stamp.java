package io.github.dukien.internal.layout;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.token.TokenTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads a publication stamp: a line with a full date, perhaps a time, and nothing else but labels.
 *
 * @param day the day
 * @param time the time, where given
 */
record Stamp(LocalDate day, @Nullable LocalTime time) {

    /** Words beside a full day and time that are no labels: a section, a paper's name, an author. */
    private static final int MOST_WORDS = 6;

    /** The stamp that a line is, or null. {@code labels} are the words that may stand in a stamp. */
    static @Nullable Stamp read(TokenTable tokens, Line line, Lexicon labels) {
        if (line.size() > 40 || goesOn(tokens, line.to() - 1)) {
            return null;
        }
        LocalDate day = null;
        LocalTime time = null;
        int foreign = 0;
        boolean posted = false;
        boolean office = false;
        int i = line.from();
        while (i < line.to()) {
            int next = i;
            if (day == null && (next = dateEnd(tokens, i, line.to())) > i) {
                day = date(tokens, i);
                boolean labelled = i > line.from() && isPosted(tokens, i - 1);
                foreign = labelled ? 0 : day == null ? foreign + 1 : foreign;
                posted = labelled;
                office = i == line.from() && isOffice(tokens, next, line.to());
            } else if (time == null && (next = timeEnd(tokens, i, line.to())) > i) {
                time = time(tokens, i, line.to());
            } else if (day == null && foreign == 0 && (next = authorEnd(tokens, i, line.to())) > i) {
                i = next;
                continue;
            } else if ((next = labels.matchEnd(tokens, i, line.to())) < 0) {
                foreign += tokens.isWord(i) ? 1 : 0;
                next = i + 1;
            }
            i = Math.max(next, i + 1);
        }
        return day != null && foreign <= (time == null && !posted && !office ? 1 : MOST_WORDS)
                ? new Stamp(day, time)
                : null;
    }

    /** «14/02/2023 - Phòng Nghiệp vụ 2»: behind the day who has posted it, no more than a few words that open with a capital. */
    private static boolean isOffice(TokenTable t, int dash, int to) {
        int from = dash + 1;
        boolean mark = from < to && (t.isChar(dash, '-') || t.isChar(dash, '|'));
        boolean body = mark && (t.is(from, "phòng") || t.is(from, "ban") || t.is(from, "văn") || t.is(from, "trung"));
        return mark && to - from <= MOST_WORDS && t.isCapitalized(from) && (body || t.isCapitalized(to - 1));
    }

    /** «Chiều ngày 8/8/2025, tại»: a sentence that the page has broken. */
    private static boolean goesOn(TokenTable t, int last) {
        return t.isChar(last, ',') || t.is(last, "tại") || t.is(last, "ở");
    }

    private static int dateEnd(TokenTable t, int i, int to) {
        if (i + 5 <= to
                && t.isNumber(i)
                && t.isNumber(i + 2)
                && t.isNumber(i + 4)
                && isSeparator(t, i + 1)
                && isSeparator(t, i + 3)) {
            boolean yearLast = t.length(i) <= 2 && t.length(i + 2) <= 2 && t.length(i + 4) == 4;
            boolean yearFirst = t.length(i) == 4 && t.length(i + 2) == 2 && t.length(i + 4) == 2;
            return yearLast || yearFirst || isShortYear(t, i, to) ? i + 5 : i;
        }
        if (i + 4 > to || !t.isNumber(i) || !t.is(i + 1, "tháng") || !t.isNumber(i + 2)) {
            return i;
        }
        if (t.isNumber(i + 3)) {
            return t.length(i + 3) == 4 ? i + 4 : i;
        }
        boolean words = i + 5 <= to && t.isNumber(i + 4) && (t.is(i + 3, "năm") || t.isChar(i + 3, ','));
        return words ? i + 5 : i;
    }

    /** «Thứ tư, 22-10-25 05:50»: a year of two digits between a weekday and a time. */
    private static boolean isShortYear(TokenTable t, int i, int to) {
        boolean digits = t.length(i) == 2 && t.length(i + 2) == 2 && t.length(i + 4) == 2;
        int word = t.isChar(i - 1, ',') ? i - 2 : i - 1;
        boolean weekday = t.isAt(word - 1, "thứ") || t.isSequence(word - 1, "chủ", "nhật");
        return digits && weekday && timeEnd(t, i + 5, to) > i + 5;
    }

    /** Whether «đăng», «cập nhật» or «lúc» and perhaps a colon stand right before the day: then the rest of the line may be anything. */
    private static boolean isPosted(TokenTable t, int before) {
        int i = t.isChar(before, ':') ? before - 1 : before;
        int word = t.isAt(i, "ngày") ? i - 1 : i;
        return t.isAt(word, "đăng") || t.isAt(word, "nhật") || t.isAt(word, "lúc");
    }

    /** The end of «Mai Lan - » before a date: two to four capitalised words and a dash or bar. */
    private static int authorEnd(TokenTable t, int from, int to) {
        int end = from;
        while (end < to && t.isWord(end) && t.isCapitalized(end)) {
            end++;
        }
        boolean name = end - from >= 2 && end - from <= 4 && end + 1 < to;
        boolean mark = name && t.isPunctuation(end);
        int day = mark && t.is(end + 1, "ngày") ? end + 2 : end + 1;
        return mark && day < to && dateEnd(t, day, to) > day ? end + 1 : from;
    }

    private static boolean isSeparator(TokenTable t, int i) {
        return t.isChar(i, '/') || t.isChar(i, '-') || t.isChar(i, '.');
    }

    private static @Nullable LocalDate date(TokenTable t, int i) {
        boolean yearFirst = t.length(i) == 4;
        long year = t.number(yearFirst ? i : t.isNumber(i + 3) ? i + 3 : i + 4);
        try {
            return LocalDate.of((int) (year < 100 ? 2000 + year : year), (int) t.number(i + 2), (int)
                    t.number(yearFirst ? i + 4 : i));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int timeEnd(TokenTable t, int i, int to) {
        if (!t.isNumber(i) || t.length(i) > 2 || i + 1 >= to) {
            return i;
        }
        boolean mark = t.isChar(i + 1, ':') || t.is(i + 1, "h") || t.is(i + 1, "giờ") || t.is(i + 1, "g");
        if (!mark || i + 2 >= to || !t.isNumber(i + 2) || t.length(i + 2) > 2) {
            return i;
        }
        boolean seconds = i + 5 <= to && t.isChar(i + 3, ':') && t.isNumber(i + 4);
        return seconds ? i + 5 : i + 3;
    }

    private static @Nullable LocalTime time(TokenTable t, int i, int to) {
        int hour = (int) t.number(i);
        int minute = (int) t.number(i + 2);
        if (hour < 12 && afternoon(t, i + 3, to)) {
            hour += 12;
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static boolean afternoon(TokenTable t, int i, int to) {
        int at = t.isChar(i, ':') ? i + 2 : i;
        return at < to && (t.isAt(at, "pm") || t.isAt(at, "ch") || t.isAt(at, "chiều") || t.isAt(at, "tối"));
    }
}

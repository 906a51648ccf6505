package io.github.dukien.internal.layout;

import io.github.dukien.internal.token.TokenTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the stamp is the day of publication. A stamp more than 366 days after the latest full date in the body is
 * the day the page was shown (FACTS), unless the text itself reaches up to the stamp: by its year, or by a day without a
 * year that fell shortly before it.
 */
public final class PublicationDay {
    private static final int LIMIT = 366;
    private static final int RECENT = 45;

    private PublicationDay() {}

    /** The stamp's day if it is the day of publication, else null. */
    public static @Nullable LocalDate of(TokenTable tokens, Layout layout) {
        LocalDate stamp = layout.stamp();
        if (stamp == null) {
            return null;
        }
        LocalDate latest = null;
        for (Block block : layout.blocks()) {
            for (int i = block.from(); block.isArticle() && i < block.to(); i++) {
                if (!tokens.isNumber(i)) {
                    continue;
                }
                LocalDate day = full(tokens, i, block.to());
                if (day == null && (isYear(tokens, i, block.from(), stamp) || isRecent(tokens, i, block.to(), stamp))) {
                    return stamp;
                }
                latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
                i += day == null ? 0 : 4;
            }
        }
        return latest != null && stamp.isAfter(latest.plusDays(LIMIT)) ? null : stamp;
    }

    /** The stamp's own year, said as a year: năm 2024, 9/2024, 2020-2024. */
    private static boolean isYear(TokenTable t, int i, int from, LocalDate stamp) {
        boolean own = t.length(i) == 4 && t.number(i) == stamp.getYear() && i > from;
        return own && (t.is(i - 1, "năm") || t.isChar(i - 1, '/') || t.isChar(i - 1, '-'));
    }

    /** A day and month without a year that fell at most some weeks before the stamp. */
    private static boolean isRecent(TokenTable t, int i, int to, LocalDate stamp) {
        boolean pair = i + 2 < to
                && t.isNumber(i + 2)
                && t.length(i) <= 2
                && t.length(i + 2) <= 2
                && (t.isChar(i + 1, '/') || t.isChar(i + 1, '-') || t.isChar(i + 1, '.'))
                && t.glued(i + 2);
        boolean listed =
                i > 2 && (t.is(i - 1, "và") || t.isChar(i - 1, '-') || t.isChar(i - 1, ',')) && t.isNumber(i - 2);
        boolean bracket = i > 0 && t.isChar(i - 1, '(') && i + 3 < to && t.isChar(i + 3, ')');
        boolean named = listed
                || bracket
                || i > 0
                        && (t.is(i - 1, "ngày")
                                || t.is(i - 1, "sáng")
                                || t.is(i - 1, "chiều")
                                || t.is(i - 1, "tối")
                                || t.is(i - 1, "hôm")
                                || t.is(i - 1, "đêm")
                                || t.is(i - 1, "trưa"));
        if (!pair || !named) {
            return false;
        }
        LocalDate day = day(stamp.getYear(), (int) t.number(i + 2), (int) t.number(i));
        if (day != null && day.isAfter(stamp)) {
            day = day(stamp.getYear() - 1, (int) t.number(i + 2), (int) t.number(i));
        }
        return day != null && !day.isBefore(stamp.minusDays(RECENT));
    }

    /** A day with month and year: 30/6/2017, 30-6-2017, 30.6.2017, 30 tháng 6 năm 2017. */
    private static @Nullable LocalDate full(TokenTable t, int i, int to) {
        if (i + 4 >= to || !t.isNumber(i + 2) || t.length(i) > 2 || t.length(i + 2) > 2) {
            return null;
        }
        boolean words = t.is(i + 1, "tháng") && t.is(i + 3, "năm");
        boolean mark = t.isChar(i + 1, '/') || t.isChar(i + 1, '-') || t.isChar(i + 1, '.');
        boolean marks = mark && t.isChar(i + 3, t.folded(t.start(i + 1)));
        boolean year = t.isNumber(i + 4) && t.length(i + 4) == 4;
        return year && (words || marks) ? day((int) t.number(i + 4), (int) t.number(i + 2), (int) t.number(i)) : null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

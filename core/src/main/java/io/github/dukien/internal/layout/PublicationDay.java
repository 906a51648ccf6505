package io.github.dukien.internal.layout;

import io.github.dukien.internal.token.TokenTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the stamp is the day of publication. A stamp more than 366 days after the latest full date in the body is
 * the day the page was shown (FACTS).
 */
public final class PublicationDay {
    private static final int LIMIT = 366;

    private PublicationDay() {}

    /** The stamp's day if it is the day of publication, else null. */
    public static @Nullable LocalDate of(TokenTable tokens, Layout layout) {
        LocalDate stamp = layout.stamp();
        if (stamp == null) {
            return null;
        }
        LocalDate latest = null;
        for (Block block : layout.blocks()) {
            for (int i = block.from(); block.isArticle() && i + 4 < block.to(); i++) {
                LocalDate day = tokens.isNumber(i) ? full(tokens, i, block.to()) : null;
                latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
            }
        }
        return latest != null && stamp.isAfter(latest.plusDays(LIMIT)) ? null : stamp;
    }

    /** A day with month and year: 30/6/2017, 30-6-2017, 30.6.2017, 30 tháng 6 năm 2017. */
    private static @Nullable LocalDate full(TokenTable t, int i, int to) {
        if (!t.isNumber(i + 2) || t.length(i) > 2 || t.length(i + 2) > 2) {
            return null;
        }
        boolean words = t.is(i + 1, "tháng") && t.is(i + 3, "năm");
        boolean marks = t.length(i + 1) == 1 && t.isPunctuation(i + 1) && t.isChar(i + 3, t.folded(t.start(i + 1)));
        boolean year = i + 4 < to && t.isNumber(i + 4) && t.length(i + 4) == 4;
        if (!year || !words && !(marks && (t.isChar(i + 1, '/') || t.isChar(i + 1, '-') || t.isChar(i + 1, '.')))) {
            return null;
        }
        try {
            return LocalDate.of((int) t.number(i + 4), (int) t.number(i + 2), (int) t.number(i));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

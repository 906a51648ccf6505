package io.github.dukien.archive.internal.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published, in Vietnam's time.
 *
 * @param day the day
 * @param time the minute, null if only the day is known
 */
public record PublicationTime(LocalDate day, @Nullable LocalTime time) {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** Reads 2020-07-09, 2020-07-09T13:33:00+07:00, 2020-07-09 13:33, 09/07/2020 13:33 and their kin; null if it is none. */
    public static @Nullable PublicationTime parse(String text) {
        String value = text.strip();
        try {
            if (isIso(value)) {
                return iso(value);
            }
            return dayFirst(value);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static boolean isIso(String s) {
        return s.length() >= 10
                && digits(s, 0, 4)
                && s.charAt(4) == '-'
                && digits(s, 5, 7)
                && s.charAt(7) == '-'
                && digits(s, 8, 10)
                && (s.length() == 10 || s.charAt(10) == 'T' || s.charAt(10) == ' ');
    }

    private static PublicationTime iso(String s) {
        LocalDate day = LocalDate.parse(s.substring(0, 10));
        if (s.length() < 16) {
            return new PublicationTime(day, null);
        }
        String zoned = s.substring(0, 10) + "T" + s.substring(11).strip();
        try {
            OffsetDateTime there = OffsetDateTime.parse(withColon(zoned)).withOffsetSameInstant(VIETNAM);
            return new PublicationTime(there.toLocalDate(), minute(there.getHour(), there.getMinute()));
        } catch (DateTimeException e) {
            return new PublicationTime(day, time(s, 11));
        }
    }

    /** +0700 as +07:00, which Java wants. */
    private static String withColon(String s) {
        int sign = Math.max(s.lastIndexOf('+'), s.lastIndexOf('-'));
        boolean bare = sign > 10 && s.length() == sign + 5 && s.indexOf(':', sign) < 0;
        return bare ? s.substring(0, sign + 3) + ":" + s.substring(sign + 3) : s;
    }

    private static @Nullable PublicationTime dayFirst(String s) {
        int at = 0;
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            int end = at;
            while (end < s.length() && Character.isDigit(s.charAt(end)) && end - at < 4) {
                end++;
            }
            if (end == at) {
                return null;
            }
            parts[i] = Integer.parseInt(s.substring(at, end));
            boolean separated = i == 2 || end < s.length() && "/-.".indexOf(s.charAt(end)) >= 0;
            if (!separated) {
                return null;
            }
            at = end + 1;
        }
        if (parts[2] < 1900) {
            return null;
        }
        return new PublicationTime(LocalDate.of(parts[2], parts[1], parts[0]), time(s, at - 1));
    }

    /** The first hh:mm from a place on. */
    private static @Nullable LocalTime time(String s, int from) {
        for (int i = Math.max(from, 0); i + 3 < s.length(); i++) {
            int width = digits(s, i, i + 2) ? 2 : digits(s, i, i + 1) ? 1 : 0;
            int colon = i + width;
            if (width > 0 && colon + 2 < s.length() && s.charAt(colon) == ':' && digits(s, colon + 1, colon + 3)) {
                return minute(
                        Integer.parseInt(s.substring(i, colon)), Integer.parseInt(s.substring(colon + 1, colon + 3)));
            }
        }
        return null;
    }

    private static @Nullable LocalTime minute(int hour, int minute) {
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static boolean digits(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= s.length() || s.charAt(i) < '0' || s.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** As a page would print it, e.g. 09/07/2020 13:33. */
    String stamp() {
        String printed = two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
        return time == null ? printed : printed + " " + two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }
}

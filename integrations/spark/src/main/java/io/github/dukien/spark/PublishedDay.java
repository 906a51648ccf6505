package io.github.dukien.spark;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day of publication, from whatever type its column has. */
final class PublishedDay {
    private static final int LENGTH = "2020-07-09".length();

    private PublishedDay() {}

    static @Nullable LocalDate of(@Nullable Object value) throws UnreadableException {
        if (value == null) {
            return null;
        }
        if (value instanceof LocalDate day) {
            return day;
        }
        if (value instanceof Date day) {
            return day.toLocalDate();
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate();
        }
        if (value instanceof Timestamp time) {
            return time.toLocalDateTime().toLocalDate();
        }
        if (value instanceof Instant time) {
            return time.atZone(ZoneId.systemDefault()).toLocalDate();
        }
        return parse(value.toString().strip());
    }

    /** 2020-07-09, also with a time behind it. */
    private static @Nullable LocalDate parse(String value) throws UnreadableException {
        if (value.isEmpty()) {
            return null;
        }
        boolean timeFollows = value.length() > LENGTH && (value.charAt(LENGTH) == 'T' || value.charAt(LENGTH) == ' ');
        try {
            return LocalDate.parse(timeFollows ? value.substring(0, LENGTH) : value);
        } catch (DateTimeParseException e) {
            throw new UnreadableException("published is no day such as 2020-07-09: " + Reason.shortened(value));
        }
    }
}

package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {
    private static final LocalDate DAY = LocalDate.of(2020, 7, 9);
    private static final LocalDateTime TIME = DAY.atTime(13, 33);

    static Stream<Object> sameDay() {
        return Stream.of(
                DAY,
                TIME,
                Date.valueOf(DAY),
                Timestamp.valueOf(TIME),
                TIME.atZone(ZoneId.systemDefault()).toInstant(),
                "2020-07-09",
                " 2020-07-09\n",
                "2020-07-09 13:33",
                "2020-07-09T13:33:00+07:00");
    }

    @ParameterizedTest
    @MethodSource("sameDay")
    void aDayOfAnyType(Object value) throws UnreadableException {
        assertThat(PublishedDay.of(value)).isEqualTo(DAY);
    }

    @Test
    void unknown() throws UnreadableException {
        assertThat(PublishedDay.of(null)).isNull();
        assertThat(PublishedDay.of(" ")).isNull();
        assertThat(PublishedDay.of(Instant.EPOCH)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/07/2020", "2020-02-30", "2020-07-099", "2020", "hôm qua"})
    void noDay(String value) {
        assertThatThrownBy(() -> PublishedDay.of(value)).hasMessage("published is no day such as 2020-07-09: " + value);
    }
}

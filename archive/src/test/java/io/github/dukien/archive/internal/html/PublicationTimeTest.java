package io.github.dukien.archive.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTimeTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-07-09, 09/07/2020",
                "2020-07-09T13:33:00+07:00, 09/07/2020 13:33",
                "2020-07-09T13:33:00+0700, 09/07/2020 13:33",
                "2020-07-09T20:30:00Z, 10/07/2020 03:30",
                "2020-07-09T13:33, 09/07/2020 13:33",
                "2020-07-09 13:33:05, 09/07/2020 13:33",
                "9/7/2020, 09/07/2020",
                "09-07-2020 7:05, 09/07/2020 07:05",
                "09.07.2020, 09/07/2020",
                "09/07/2020 | 13:33, 09/07/2020 13:33",
                "31/02/2020, -",
                "2020-13-01, -",
                "07/2020, -",
                "1/2/20, -",
                "hôm qua, -",
                "'', -",
                "99999999999999999999, -",
            })
    void times(String written, String stamp) {
        PublicationTime time = PublicationTime.parse(written);
        assertThat(time == null ? null : time.stamp()).isEqualTo(stamp);
    }
}

package io.github.dukien.archive.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.fact.About;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.MemberCount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final About PLAN = new About(null, null, true);
    private static final About IN_2019 = new About(new EdtfValue("2018-07/2019-06"), null, false);

    private final Series series = new Series();

    @Test
    void moneyGoesToItsPeriodElseToTheYearOfPublication() {
        series.add(Reports.of(
                "Tây Ninh",
                "2020-07-09",
                List.of(Reports.raised("f1", 5, IN_2019), Reports.raised("f2", 7, About.NOTHING))));
        series.add(Reports.of(null, "2020-01-01", List.of(Reports.raised("f1", 1, About.NOTHING))));
        assertThat(series.raised.get("Tây Ninh"))
                .isEqualTo(java.util.Map.of(2019, BigDecimal.valueOf(5), 2020, BigDecimal.valueOf(7)));
        assertThat(series.raised.get("")).isEqualTo(java.util.Map.of(2020, BigDecimal.ONE));
    }

    @Test
    void plansAndPartsOfATotalAreLeftOut() {
        Check parts = new Check(
                Check.Kind.BREAKDOWN_SUM,
                Check.Status.CONSISTENT,
                List.of("f1", "f2", "f3"),
                BigDecimal.TEN,
                BigDecimal.TEN);
        series.add(Reports.of(
                "Huế",
                "2020-07-09",
                List.of(
                        Reports.raised("f1", 10, About.NOTHING),
                        Reports.raised("f2", 4, About.NOTHING),
                        Reports.raised("f3", 6, About.NOTHING),
                        Reports.raised("f4", 99, PLAN)),
                parts));
        assertThat(series.raised.get("Huế")).isEqualTo(java.util.Map.of(2020, BigDecimal.TEN));
    }

    @Test
    void newMembersAddUpAndTotalsDoNot() {
        series.add(Reports.of(
                "Huế",
                "2020-07-09",
                List.of(
                        Reports.members("f1", 3, MemberCount.Kind.NEW, About.NOTHING),
                        Reports.members("f2", 4, MemberCount.Kind.NEW, About.NOTHING),
                        Reports.members("f3", 100, MemberCount.Kind.TOTAL, About.NOTHING),
                        Reports.members("f4", 200, MemberCount.Kind.TOTAL, About.NOTHING))));
        assertThat(series.joined).isEqualTo(java.util.Map.of(2020, 7L));
        assertThat(series.members).isEqualTo(java.util.Map.of(2020, List.of(100L, 200L)));
    }

    @Test
    void mediationRateIsOfTheSums() {
        series.add(Reports.of("Huế", "2020-07-09", List.of(Reports.mediation("f1", 325, 240))));
        series.add(Reports.of("Huế", "2021-07-09", List.of(Reports.mediation("f1", 75, 60))));
        assertThat(series.mediation.get("Huế")).isEqualTo(new Series.Cases(400, 300));
        assertThat(new Series.Cases(400, 300).rate()).isEqualByComparingTo("75");
        assertThat(new Series.Cases(0, 0).rate()).isZero();
    }
}

package io.github.dukien.archive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void writesEachLanguagesOwnSigns() {
        assertThat(Figures.count(1234567)).isEqualTo(new Label("1.234.567", "1,234,567"));
        assertThat(Figures.percent(new BigDecimal("73.85"))).isEqualTo(new Label("73,85%", "73.85%"));
    }

    @Test
    void writesMoneyInItsLargestUnit() {
        assertThat(Figures.money(new BigDecimal("58500000000"))).isEqualTo(new Label("58,5 tỷ đồng", "VND 58.5 bn"));
        assertThat(Figures.money(new BigDecimal("1227000000000")))
                .isEqualTo(new Label("1.227 tỷ đồng", "VND 1,227 bn"));
        assertThat(Figures.money(new BigDecimal("450000000"))).isEqualTo(new Label("450 triệu đồng", "VND 450 m"));
        assertThat(Figures.money(new BigDecimal("9000"))).isEqualTo(new Label("9.000 đồng", "VND 9,000"));
    }

    @Test
    void axesBeginAtZeroAndHoldTheMost() {
        assertThat(Axis.linear(3214)).containsExactly(0.0, 1000.0, 2000.0, 3000.0, 4000.0);
        assertThat(Axis.linear(0)).startsWith(0.0);
        assertThat(Axis.powers(7, 4300)).containsExactly(1.0, 10.0, 100.0, 1000.0, 10000.0);
    }
}

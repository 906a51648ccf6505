package io.github.dukien.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ủy viên Thường vụ", "hòa giải viên", "Đắk Lắk", ""})
    void composedAndDecomposedTextIsAsWide(String text) {
        assertThat(Cells.width(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text.length());
        assertThat(Cells.width(text)).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource({"đồng, 4", "😀, 2", "中文, 4", "a\u200Bb, 2", "e\u0301, 1"})
    void widths(String text, int width) {
        assertThat(Cells.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"đồng, 4, đồng", "đồng chí, 5, đồng…", "😀😀😀, 4, 😀…", "e\u0301e\u0301e\u0301, 2, e\u0301…"})
    void cutsAtTheWidth(String text, int width, String cut) {
        assertThat(Cells.cut(text, width)).isEqualTo(cut);
        assertThat(Cells.width(Cells.filled(cut, 10))).isEqualTo(10);
    }
}

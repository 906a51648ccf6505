package io.github.dukien.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.fact.CustomFact;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.UnknownFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
    @Test
    void everyFactTypeHasItsTable() {
        assertThat(kinds(Fact.class).toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(type ->
                        assertThat(Schema.of(type.asSubclass(Fact.class))).isPresent());
        assertThat(Schema.of(Money.class)).map(Table::name).contains("money");
        assertThat(Schema.of(UnknownFact.class)).isEqualTo(Schema.of(CustomFact.class));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(SchemaTest::kinds) : Stream.of(type);
    }

    @Test
    void noTableHasAColumnTwice() {
        for (Table<?> table : Schema.TABLES) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            assertThat(names).as(table.name()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9_]+"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.000000000",
        "0.0000000005, 0.000000001",
        "-12.5, -12.500000000",
        "99999999999999999999999999999, 99999999999999999999999999999.000000000"
    })
    void numbersHaveNineDecimals(BigDecimal number, String cell) {
        assertThat(Decimals.fitted(number)).isEqualTo(new BigDecimal(cell));
    }

    @ParameterizedTest
    @CsvSource({"100000000000000000000000000000", "99999999999999999999999999999.9999999999"})
    void whatHasMoreThan29DigitsHasNoPlace(BigDecimal number) {
        assertThat(Decimals.fitted(number)).isNull();
    }
}

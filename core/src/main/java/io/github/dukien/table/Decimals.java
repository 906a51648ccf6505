package io.github.dukien.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How formats with typed columns hold a {@link Column.Type#DECIMAL}: DECIMAL(38, 9).
 *
 * <pre>{@code
 * BigDecimal cell = Decimals.fitted(money.amount());   // 2500000000.000000000
 * }</pre>
 */
public final class Decimals {
    /** Digits in all. */
    public static final int PRECISION = 38;

    /** Digits behind the point. */
    public static final int SCALE = 9;

    private Decimals() {}

    /**
     * The number with 9 decimals; null if it has more than 29 digits before the point: that has no place in the column, and
     * no meaning in a report.
     */
    public static @Nullable BigDecimal fitted(BigDecimal number) {
        if (number.precision() - number.scale() > PRECISION - SCALE) {
            return null;
        }
        BigDecimal scaled = number.setScale(SCALE, RoundingMode.HALF_UP);
        return scaled.precision() > PRECISION ? null : scaled;
    }
}

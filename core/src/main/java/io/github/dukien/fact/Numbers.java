package io.github.dukien.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One form for one number: no trailing zeros, scale 0 or more. */
final class Numbers {
    private Numbers() {}

    static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }
}

package io.github.dukien.internal.quantity;

import java.math.BigDecimal;

/**
 * A number as read.
 *
 * @param end one behind its last token
 * @param value its value, scale applied
 * @param scaled whether a scale word from nghìn up was read
 * @param words whether it is written in words
 * @param plain whether it is digits without separator and scale
 * @param comma whether its only separator is a comma before three digits, which may be a wrong thousands separator
 */
record Numeral(int end, BigDecimal value, boolean scaled, boolean words, boolean plain, boolean comma) {
    Numeral asFraction(int digits) {
        return new Numeral(end, value.movePointLeft(digits), scaled, words, false, false);
    }

    Numeral withoutComma() {
        return new Numeral(end, value.movePointRight(3), scaled, words, plain, false);
    }
}

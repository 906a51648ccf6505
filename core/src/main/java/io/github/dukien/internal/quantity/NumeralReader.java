package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers: digits or words, scale words, chains («1 tỷ 350 triệu»), halves («2 triệu rưỡi») and short tails
 * («1 tỷ 2»). Scale and number words come from {@code quantity/scales} and {@code quantity/number-words}.
 */
final class NumeralReader {
    private final Lexicon scales;
    private final BigDecimal[] values;
    private final Lexicon noUnits;
    private final Lexicon units;
    private final WordReader words;

    NumeralReader(Lexicons lexicons) {
        scales = lexicons.get("quantity/scales");
        values = scales.entries().stream()
                .map(e -> new BigDecimal(e.value("value")))
                .toArray(BigDecimal[]::new);
        units = lexicons.get("quantity/units");
        noUnits = lexicons.get("quantity/no-units");
        words = new WordReader(lexicons);
    }

    /** Whether a number may begin at a token, by that token alone. */
    boolean mayStart(TokenTable tokens, int i) {
        return tokens.isNumber(i) || words.mayStart(tokens, i);
    }

    /** The number that begins at a token, or null. */
    @Nullable
    Numeral read(TokenTable tokens, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        if (!tokens.isNumber(from)) {
            return words.read(tokens, from, limit);
        }
        Numeral digits = DigitReader.read(tokens, from, limit);
        return digits == null ? null : chain(tokens, digits, limit);
    }

    /** {@code number scale* (number scale+)* [rưỡi | tail]}. */
    private Numeral chain(TokenTable tokens, Numeral first, int limit) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal scale = scaleAt(tokens, first.end(), limit);
        int end = first.end();
        BigDecimal value = first.value();
        BigDecimal last = BigDecimal.ONE;
        boolean scaled = false;
        while (scale != null) {
            while (scale != null) {
                value = value.multiply(scale);
                last = scaled && last.compareTo(scale) < 0 ? last.multiply(scale) : scale;
                end++;
                scaled = true;
                scale = scaleAt(tokens, end, limit);
            }
            total = total.add(value);
            Numeral next = DigitReader.read(tokens, end, limit);
            BigDecimal nextScale = next == null || tokens.breakBefore(end) ? null : scaleAt(tokens, next.end(), limit);
            if (next != null && nextScale != null && nextScale.compareTo(last) != 0) {
                boolean larger = nextScale.compareTo(last) > 0;
                value = larger ? total.add(next.value()) : next.value();
                total = larger ? BigDecimal.ZERO : total;
                end = next.end();
                scale = nextScale;
                last = BigDecimal.ONE;
                scaled = false;
            }
        }
        if (total.signum() == 0) {
            return first;
        }
        return tail(
                tokens, new Numeral(end, total, last.compareTo(BigDecimal.TEN) > 0, false, false, false), last, limit);
    }

    private Numeral tail(TokenTable tokens, Numeral number, BigDecimal last, int limit) {
        int end = number.end();
        if (end < limit && tokens.is(end, "rưỡi")) {
            BigDecimal half = last.divide(BigDecimal.valueOf(2));
            return new Numeral(end + 1, number.value().add(half), true, false, false, false);
        }
        boolean digit = end < limit && tokens.isNumber(end) && tokens.length(end) == 1 && !tokens.breakBefore(end);
        if (digit && last.compareTo(BigDecimal.valueOf(1000)) >= 0 && endsAmount(tokens, end + 1, limit)) {
            BigDecimal tenths =
                    BigDecimal.valueOf(tokens.number(end)).multiply(last).movePointLeft(1);
            return new Numeral(end + 1, number.value().add(tenths), true, false, false, false);
        }
        return number;
    }

    private boolean endsAmount(TokenTable tokens, int i, int limit) {
        if (i >= limit || tokens.isChar(i, ')') || tokens.is(i, "đồng") || tokens.is(i, "đ")) {
            return true;
        }
        if (tokens.isWord(i)) {
            return noUnits.match(tokens, i, limit) != Lexicon.NONE;
        }
        boolean mark = tokens.isChar(i, '.') || tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, ':');
        return mark && !(i + 1 < limit && tokens.glued(i + 1) && tokens.isNumber(i + 1));
    }

    /** The scale that a lower-case token is, or null. «tr» and «k» must touch the number. */
    private @Nullable BigDecimal scaleAt(TokenTable tokens, int i, int limit) {
        if (i >= limit || tokens.breakBefore(i) || tokens.isCapitalized(i) && !tokens.isUpper(i)) {
            return null;
        }
        long match = scales.match(tokens, i, i + 1);
        if (match == Lexicon.NONE || scales.entry(match).has("glued") && !tokens.glued(i)) {
            return null;
        }
        boolean currency = scales.entry(match).has("currency");
        return currency && !(tokens.isUpper(i) && isCurrency(tokens, i + 1, limit))
                ? null
                : values[Lexicon.number(match)];
    }

    private boolean isCurrency(TokenTable tokens, int i, int limit) {
        long match = i < limit ? units.match(tokens, i, limit) : Lexicon.NONE;
        return match != Lexicon.NONE && units.entry(match).value("kind").equals("CURRENCY");
    }
}

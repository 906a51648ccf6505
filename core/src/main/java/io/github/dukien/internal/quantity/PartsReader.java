package io.github.dukien.internal.quantity;

import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one quantity and their unit: a single one, a range, done/total. */
final class PartsReader {
    private final NumeralReader numerals;
    private final UnitReader units;

    PartsReader(NumeralReader numerals, UnitReader units) {
        this.numerals = numerals;
        this.units = units;
    }

    /** The first number with the second one of a range or of done/total. */
    Parts read(TokenTable tokens, Numeral first, int limit) {
        int end = first.end();
        Numeral second = second(tokens, end, limit);
        if (second != null) {
            int join = end;
            boolean whole = tokens.isChar(join, '/') || tokens.is(join, "trên") || tokens.is(join, "trong");
            Numeral scaledFirst = first;
            if (second.scaled() && !first.scaled() && !first.words()) {
                scaledFirst = withScaleOf(first, second, tokens, limit);
            }
            Unit unit = whole ? units.read(tokens, second, limit) : null;
            boolean span = tokens.is(join, "trong")
                    && (unit == null
                            || unit.kind() == UnitKind.DURATION
                            || second.value().compareTo(first.value()) < 0);
            if (whole && !span) {
                return new Parts(scaledFirst, null, second, unit);
            }
            if (!whole && second.value().compareTo(scaledFirst.value()) > 0) {
                return new Parts(scaledFirst, second, null, units.read(tokens, second, limit));
            }
        }
        return twoUnits(tokens, first, limit);
    }

    /** «200.000 đồng đến 500.000 đồng», «10 hộ đến 20 hộ», «400 ha/500 ha»: the unit is said twice. */
    private Parts twoUnits(TokenTable tokens, Numeral first, int limit) {
        Unit unit = units.read(tokens, first, limit);
        Parts single = new Parts(first, null, null, unit);
        if (unit == null || unit.to() <= first.end() || unit.to() >= limit) {
            return single;
        }
        int join = unit.to();
        boolean thing = unit.kind() == UnitKind.NOUN || unit.kind() == UnitKind.MEASURE || unit.kind() == UnitKind.CASE;
        boolean whole = thing && tokens.isChar(join, '/') && join + 1 < limit && tokens.isNumber(join + 1);
        if (!whole && !tokens.is(join, "đến") && !tokens.is(join, "tới") && !tokens.isChar(join, '-')) {
            return single;
        }
        Numeral second = numerals.read(tokens, join + 1, limit);
        if (second == null || second.words() || !whole && second.value().compareTo(first.value()) <= 0) {
            return single;
        }
        Unit again = units.read(tokens, second, limit);
        boolean same = again != null
                && again.kind() == unit.kind()
                && again.code().equals(unit.code())
                && (unit.kind() == UnitKind.CURRENCY || tokens.sameForm(unit.from(), again.from()));
        if (!same) {
            return single;
        }
        return whole ? new Parts(first, null, second, again) : new Parts(first, second, null, again);
    }

    private @Nullable Numeral second(TokenTable tokens, int join, int limit) {
        if (join + 1 >= limit || tokens.breakBefore(join) || tokens.breakBefore(join + 1)) {
            return null;
        }
        boolean joined = tokens.isChar(join, '-')
                || tokens.isChar(join, '/')
                || tokens.is(join, "đến")
                || tokens.is(join, "tới")
                || tokens.is(join, "trên")
                || tokens.is(join, "trong") && tokens.isNumber(join - 1) && tokens.isNumber(join + 1)
                || tokens.isSequence(join, "trong", "số")
                || tokens.isSequence(join, "trong", "tổng", "số");
        if (!joined) {
            return null;
        }
        int from = join + 1;
        if (tokens.is(from, "số")) {
            from++;
        } else if (tokens.isSequence(from, "tổng", "số") || tokens.isSequence(from, "dưới")) {
            from += tokens.is(from, "dưới") ? 1 : 2;
        }
        if (from >= limit || tokens.isChar(join, '/') && !tokens.isNumber(from)) {
            return null;
        }
        return numerals.read(tokens, from, limit);
    }

    private static Numeral withScaleOf(Numeral first, Numeral second, TokenTable tokens, int limit) {
        Numeral bare = DigitReader.read(tokens, first.end() + 1, limit); // the second number without its scale
        if (bare == null || bare.value().signum() == 0) {
            return first;
        }
        BigDecimal scale = second.value().divide(bare.value(), java.math.MathContext.DECIMAL64);
        BigDecimal value = first.value().multiply(scale).stripTrailingZeros();
        return new Numeral(first.end(), value, true, first.words(), false, false);
    }

    /**
     * The numbers of one quantity.
     *
     * @param first the number, or the lower end
     * @param max the upper end, or null
     * @param total the whole of done/total, or null
     * @param unit the unit behind the last of them, or null
     */
    record Parts(
            Numeral first,
            @Nullable Numeral max,
            @Nullable Numeral total,
            @Nullable Unit unit) {
        /** One behind the last of them. */
        int end() {
            return last().end();
        }

        /** The last number: the unit stands behind it. */
        Numeral last() {
            return max != null ? max : total != null ? total : first;
        }
    }
}

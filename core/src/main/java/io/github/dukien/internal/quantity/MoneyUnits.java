package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the currency of a number: a sign before it, a currency behind it, or đồng that nobody writes. */
final class MoneyUnits {
    private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(10_000);
    private static final int AMOUNT_REACH = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Lexicon units;
    private final Lexicon noUnits;
    private final Lexicon moneyNouns;
    private final PerUnits pers;

    MoneyUnits(Lexicons lexicons, PerUnits pers) {
        units = lexicons.get("quantity/units");
        noUnits = lexicons.get("quantity/no-units");
        moneyNouns = lexicons.get("quantity/money-nouns");
        this.pers = pers;
    }

    /** «$» or «USD» before a number. */
    @Nullable
    Unit prefix(TokenTable tokens, int i, int limit) {
        if (i + 1 >= limit || !tokens.isNumber(i + 1)) {
            return null;
        }
        boolean sign = tokens.isChar(i, '$') || tokens.isChar(i, '€') || tokens.isChar(i, '£') || tokens.is(i, "usd");
        if (!sign) {
            return null;
        }
        long match = units.match(tokens, i, i + 1);
        return match == Lexicon.NONE
                ? null
                : new Unit(
                        UnitKind.CURRENCY, i, i + 1, i + 1, units.entry(match).value("code"), null);
    }

    /** «đồng», «USD/tấn» behind a number. */
    Unit currency(TokenTable tokens, long match, int at, int limit) {
        int end = Lexicon.end(match);
        int per = pers.end(tokens, end, limit);
        String unit = pers.text(tokens, end, per, limit);
        return new Unit(UnitKind.CURRENCY, at, per, per, units.entry(match).value("code"), unit);
    }

    /** «1.227 tỷ», «330 triệu» before a clause end or a verb: đồng is meant. */
    @Nullable
    Unit implied(TokenTable tokens, Numeral number, int at, int limit) {
        boolean capitalK = at > 0 && tokens.isUpper(at - 1) && tokens.is(at - 1, "k");
        if (capitalK && number.value().compareTo(TEN_THOUSAND) < 0) {
            return null;
        }
        boolean informal = at > 0 && tokens.glued(at - 1) && (tokens.is(at - 1, "k") || tokens.is(at - 1, "tr"));
        boolean cash = at < limit && tokens.is(at, "tiền") && number.value().compareTo(THOUSAND) >= 0;
        if (!number.scaled() || number.value().compareTo(MILLION) < 0 && !informal && !cash) {
            return null; // «300 ngàn tiền mặt» is money, «300 ngàn» alone need not be
        }
        if (at < limit && !tokens.breakBefore(at) && isCounted(tokens, at, limit)) {
            return null;
        }
        int per = pers.end(tokens, at, limit);
        String unit = pers.text(tokens, at, per, limit);
        return new Unit(UnitKind.CURRENCY, at, per, per, "VND", unit);
    }

    /** Whether a noun follows that millions may count (247 triệu cổ phiếu), no verb (330 triệu mua), and no money (5 triệu tiền). */
    private boolean isCounted(TokenTable tokens, int at, int limit) {
        if (units.match(tokens, at, limit) != Lexicon.NONE) {
            return true;
        }
        return tokens.isWord(at)
                && !tokens.isCapitalized(at)
                && !tokens.glued(at)
                && noUnits.match(tokens, at, limit) == Lexicon.NONE
                && moneyNouns.match(tokens, at, limit) == Lexicon.NONE;
    }

    /** «với tổng số tiền là 1.700.000»: đồng is meant where the text says that it is money. */
    @Nullable
    Unit amount(TokenTable tokens, int blockFrom, int number, Numeral numeral) {
        if (numeral.scaled() || numeral.value().compareTo(LEAST_AMOUNT) < 0) {
            return null;
        }
        for (int i = number - 1; i >= Math.max(blockFrom, number - AMOUNT_REACH); i--) {
            if (tokens.isPunctuation(i) && !tokens.isChar(i, ':')) {
                return null;
            }
            boolean worth = i + 2 == number && tokens.isSequence(i, "trị", "giá");
            if (tokens.is(i, "tiền") || worth || i + 1 < number && tokens.isSequence(i, "kinh", "phí")) {
                int end = numeral.end();
                return new Unit(UnitKind.CURRENCY, end, end, end, "VND", null);
            }
        }
        return null;
    }
}

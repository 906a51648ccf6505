package io.github.dukien.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param source the figure with scale and currency
 * @param amount in base units: «1.227 tỷ đồng» is 1227000000000
 * @param max upper end of a range («50-100 triệu đồng»)
 * @param total the second figure of reached/planned
 * @param currency ISO 4217 code, e.g. {@code VND}
 * @param kind raised, spent or other
 * @param bound how it bounds the real figure
 * @param purpose what it is for, where stated
 * @param per the unit it is paid for («hộ», «suất»)
 * @param about period, scope, planned
 */
public record Money(
        Source source,
        BigDecimal amount,
        @Nullable BigDecimal max,
        @Nullable BigDecimal total,
        String currency,
        Kind kind,
        Bound bound,
        @Nullable String purpose,
        @Nullable String per,
        About about)
        implements CountedFact {
    /** Strips trailing zeros. */
    public Money {
        amount = Numbers.plain(amount);
        max = Numbers.plainOrNull(max);
        total = Numbers.plainOrNull(total);
    }

    @Override
    public String type() {
        return "money";
    }

    @Override
    public Money withSource(Source newSource) {
        return new Money(newSource, amount, max, total, currency, kind, bound, purpose, per, about);
    }

    @Override
    public Money withAbout(About newAbout) {
        return new Money(source, amount, max, total, currency, kind, bound, purpose, per, newAbout);
    }

    /** Which way the money goes. */
    public enum Kind {
        /** vận động, quyên góp, ủng hộ, huy động, tiếp nhận. */
        RAISED,
        /** trao, tặng, hỗ trợ, chi, trị giá, xây dựng, giải ngân. */
        SPENT,
        /** Prices, debts, budgets, income. */
        OTHER
    }
}

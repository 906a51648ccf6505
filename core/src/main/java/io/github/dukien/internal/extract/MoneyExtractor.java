package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Money;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Owners;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts of money, raised, spent or other by the verb that governs them. */
final class MoneyExtractor implements TypeExtractor {
    private final MoneyKinds kinds;
    private final PerReader pers;
    private final Owners owners;
    private final QuantityFacts shared;

    MoneyExtractor(Lexicons lexicons) {
        kinds = new MoneyKinds(lexicons);
        pers = new PerReader(lexicons);
        owners = new Owners();
        shared = new QuantityFacts(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        Money last = null;
        Quantity lastQuantity = null;
        ListKinds lists = null;
        for (int i = 0; i < analysis.quantities().size(); i++) {
            Quantity quantity = analysis.quantities().get(i);
            Quantity.Unit unit = quantity.unit();
            if (unit != null
                    && unit.kind() == UnitKind.CURRENCY
                    && quantity.value().signum() > 0
                    && !isDifference(analysis, quantity)) {
                boolean part = last != null
                        && lastQuantity != null
                        && (kinds.isPart(analysis, lastQuantity, quantity)
                                || kinds.isSum(analysis, lastQuantity, quantity, kinds.cue(analysis, quantity)));
                int free = lastQuantity == null ? 0 : lastQuantity.end();
                lists = lists == null ? kinds.lists(analysis) : lists;
                last = money(analysis, i, unit, part && last != null ? last.kind() : null, free, lists);
                lastQuantity = quantity;
                facts.add(last);
            }
        }
    }

    private Money money(
            Analysis analysis,
            int index,
            Quantity.Unit unit,
            Money.@Nullable Kind inherited,
            int free,
            ListKinds lists) {
        Quantity quantity = analysis.quantities().get(index);
        Cue cue = kinds.cue(analysis, quantity);
        String per = pers.per(analysis, quantity);
        Money.Kind listed = cue == null || kinds.isWeak(cue) ? lists.of(analysis, quantity.from()) : null;
        Money.Kind kind = listed != null && inherited == null
                ? listed
                : inherited != null
                        ? kinds.part(analysis, quantity, inherited, per)
                        : kinds.kind(analysis, quantity, cue, per, free);
        return new Money(
                QuantityFacts.source(analysis, quantity, rule(cue, listed != null), listed == null ? cue : null),
                quantity.value().add(cents(analysis, index)),
                quantity.max(),
                quantity.total(),
                unit.code(),
                kind,
                quantity.bound(),
                owners.fund(analysis, quantity.from(), Math.max(quantity.end(), quantity.boundTo())),
                per,
                analysis.about(index));
    }

    private String rule(@Nullable Cue cue, boolean listed) {
        return listed ? "money.listed" : cue == null ? "money.other" : kinds.id(cue);
    }

    /** «2 đô la 50 xu»: the hundredths that the next quantity tells. */
    private static BigDecimal cents(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        Quantity next =
                index + 1 < analysis.quantities().size() ? analysis.quantities().get(index + 1) : quantity;
        boolean cents = next.from() == quantity.end()
                && next.unit() != null
                && next.unit().code().equals("CENT");
        return cents ? next.value().movePointLeft(2) : BigDecimal.ZERO;
    }

    /** «quỹ tăng 1,2 tỷ đồng so với đầu nhiệm kỳ»: a difference is no amount. */
    private boolean isDifference(Analysis analysis, Quantity quantity) {
        int end = Math.max(quantity.end(), quantity.boundTo());
        return end < analysis.tokens().size()
                && analysis.tokens().is(end, "so")
                && shared.change(analysis, quantity) != null;
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Money;
import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.cue.Owners;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts of money, raised, spent or other by the verb that governs them. */
final class MoneyExtractor implements TypeExtractor {
    private final Cues<Money.Kind> cues;
    private final Lexicon units;
    private final Owners owners;

    MoneyExtractor(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/money", Money.Kind::valueOf);
        this.units = lexicons.get("quantity/units");
        owners = new Owners(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        Money last = null;
        Quantity lastQuantity = null;
        for (int i = 0; i < analysis.quantities().size(); i++) {
            Quantity quantity = analysis.quantities().get(i);
            Quantity.Unit unit = quantity.unit();
            if (unit != null
                    && unit.kind() == UnitKind.CURRENCY
                    && quantity.value().signum() > 0) {
                Money.Kind inherited = last != null && lastQuantity != null && isPart(analysis, lastQuantity, quantity)
                        ? last.kind()
                        : null;
                last = money(analysis, i, unit, inherited);
                lastQuantity = quantity;
                facts.add(last);
            }
        }
    }

    private Money money(Analysis analysis, int index, Quantity.Unit unit, Money.@Nullable Kind inherited) {
        Quantity quantity = analysis.quantities().get(index);
        Cue cue = QuantityFacts.governing(analysis, quantity, cues);
        if (cue == null) {
            int end = Math.max(quantity.end(), quantity.boundTo());
            cue = cues.firstIn(analysis.tokens(), end, Clauses.end(analysis, quantity.from()));
        }
        String per = unit.per() != null ? unit.per() : per(analysis, quantity);
        return new Money(
                QuantityFacts.source(analysis, quantity, cue == null ? "money.other" : cues.id(cue), cue),
                quantity.value(),
                quantity.max(),
                quantity.total(),
                unit.code(),
                inherited != null ? inherited : cue == null ? Money.Kind.OTHER : cues.kind(cue),
                quantity.bound(),
                owners.fund(analysis, quantity.from(), Math.max(quantity.end(), quantity.boundTo())),
                per,
                analysis.about(index));
    }

    /** «huy động 96 tỷ đồng, gồm ngân sách 21,3 tỷ, dân góp …», «(cấp tỉnh 4,6 tỷ, cấp huyện 5 tỷ)»: parts are of their sum's kind. */
    private boolean isPart(Analysis analysis, Quantity sum, Quantity part) {
        TokenTable tokens = analysis.tokens();
        int sentence = analysis.sentences().at(sum.from());
        int other = analysis.sentences().at(part.from());
        if (part.from() - sum.end() > 40 || other - sentence > 1) {
            return false;
        }
        int from = sum.end();
        boolean listed = other == sentence;
        for (int i = sum.end(); i < part.from(); i++) {
            boolean opens = tokens.is(i, "gồm") || tokens.isChar(i, '(') || tokens.isSequence(i, "trong", "đó");
            if (opens) {
                from = i;
                listed = true;
            }
        }
        Cue own = cues.governing(tokens, from, part.from());
        return listed && (own == null || cues.isWeak(own));
    }

    /** «mỗi suất 500.000 đồng», «mỗi hộ được hỗ trợ 10 triệu đồng». */
    private @Nullable String per(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 6);
        for (int i = quantity.from() - 1; i >= from; i--) {
            if (tokens.isNumber(i) || tokens.isChar(i, ';')) {
                return null;
            }
            if (tokens.is(i, "mỗi")) {
                int end = units.matchEnd(tokens, i + 1, quantity.from());
                return end < 0 ? null : tokens.spaced(i + 1, end);
            }
        }
        return null;
    }
}

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts of money, raised, spent or other by the verb that governs them. */
final class MoneyExtractor implements TypeExtractor {
    private static final int NORM_REACH = 3;
    private static final int FUND_REACH = 12;
    /** What a norm of support is paid for. */
    private static final Set<String> NORMS =
            Set.of("căn", "căn nhà", "nhà", "hộ", "suất", "suất quà", "phần", "phần quà", "em", "người", "hộ nghèo");

    private final Cues<Money.Kind> cues;
    private final Lexicon units;
    private final Owners owners;
    private final QuantityFacts shared;

    MoneyExtractor(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/money", Money.Kind::valueOf);
        this.units = lexicons.get("quantity/units");
        owners = new Owners(lexicons);
        shared = new QuantityFacts(lexicons);
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
                    && quantity.value().signum() > 0
                    && !isDifference(analysis, quantity)) {
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
        String per = unit.per() != null ? unit.per() : perBehind(analysis, quantity);
        per = per != null ? per : per(analysis, quantity);
        Money.Kind kind = inherited != null ? inherited : kind(analysis, quantity, cue, per);
        return new Money(
                QuantityFacts.source(analysis, quantity, cue == null ? "money.other" : cues.id(cue), cue),
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

    private Money.Kind kind(Analysis analysis, Quantity quantity, @Nullable Cue cue, @Nullable String per) {
        if (cue == null) {
            return Money.Kind.OTHER;
        }
        Money.Kind kind = cues.kind(cue);
        boolean norm = kind == Money.Kind.RAISED && quantity.from() - cue.to() > NORM_REACH;
        if (norm && per != null && NORMS.contains(per.toLowerCase(Locale.ROOT))) {
            return Money.Kind.SPENT; // «các nhà hảo tâm đóng góp, khởi công 9 căn nhà, mỗi căn 60 triệu đồng»
        }
        boolean receipt = analysis.tokens().is(cue.from(), "thu") && isFund(analysis, cue.from());
        boolean named = kind == Money.Kind.SPENT && isFundName(analysis.tokens(), cue);
        return receipt || named || isBuilt(analysis, quantity, cue) ? Money.Kind.RAISED : kind;
    }

    /** «Quỹ Hỗ trợ nông dân», «quỹ cứu trợ tỉnh»: what the fund is for; before a number it is what the fund does. */
    private static boolean isFundName(TokenTable tokens, Cue cue) {
        int from = cue.from();
        boolean named = tokens.isAt(from - 1, "quỹ") && cue.to() - from > 1
                || tokens.isAt(from - 2, "quỹ") && tokens.isCapitalized(from - 1);
        return named && cue.to() < tokens.size() && tokens.isWord(cue.to()) && !tokens.isNumber(cue.to());
    }

    /** «xây dựng được hơn 316 triệu đồng Quỹ Hội», «phát triển 120 triệu đồng nguồn quỹ»: what is built is the fund. */
    private static boolean isBuilt(Analysis analysis, Quantity quantity, Cue cue) {
        TokenTable tokens = analysis.tokens();
        int behind = tokens.isAt(quantity.end(), "nguồn") ? quantity.end() + 1 : quantity.end();
        boolean built = tokens.isSequence(cue.from(), "xây", "dựng") || tokens.isSequence(cue.from(), "phát", "triển");
        return built && tokens.isAt(behind, "quỹ");
    }

    /** «Quỹ “Vì người nghèo” xã thu 287.400.000 đồng»: a fund's receipts. */
    private static boolean isFund(Analysis analysis, int verb) {
        for (int i = verb - 1; i >= Math.max(Clauses.start(analysis, verb), verb - FUND_REACH); i--) {
            if (analysis.tokens().isChar(i, ',')) {
                return false;
            }
            if (analysis.tokens().is(i, "quỹ")) {
                return true;
            }
        }
        return false;
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

    /** «2 triệu đồng cho mỗi hộ», «500.000 đồng mỗi suất». */
    private @Nullable String perBehind(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int end = Math.max(quantity.end(), quantity.boundTo());
        int limit = Clauses.phraseEnd(analysis, end);
        int each = end < limit && tokens.is(end, "cho") ? end + 1 : end;
        if (each >= limit || !tokens.is(each, "mỗi")) {
            return null;
        }
        int to = units.matchEnd(tokens, each + 1, limit);
        return to < 0 ? null : tokens.spaced(each + 1, to);
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

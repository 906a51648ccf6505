package io.github.dukien.internal.extract;

import io.github.dukien.fact.Change;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of organisations and bodies. People who attend, learn or benefit are left to the activities. */
final class MemberExtractor implements TypeExtractor {
    private final MemberUnits units;
    private final MemberKinds kinds;
    private final QuantityFacts shared;
    private final MemberBodies bodies;

    MemberExtractor(Lexicons lexicons) {
        kinds = new MemberKinds(lexicons);
        units = new MemberUnits(lexicons, kinds.verbs());
        shared = new QuantityFacts(lexicons);
        bodies = new MemberBodies(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        List<Quantity> quantities = analysis.quantities();
        SaidAgain again = new SaidAgain();
        MemberCount previous = null;
        MemberBreakdown breakdown = new MemberBreakdown(kinds);
        MemberRanking ranking = new MemberRanking();
        for (int i = 0; i < quantities.size(); i++) {
            boolean part = breakdown.isPart(analysis, i, previous);
            MemberUnits.Noun noun = units.noun(analysis, i, previous == null ? null : previous.unit(), part);
            noun = noun == null ? null : noun.of(part ? breakdown.noun() : partOf(analysis, i, previous));
            MemberCount count =
                    noun == null ? null : count(analysis, i, noun, part ? breakdown.kind(analysis, i) : null);
            if (count != null) {
                facts.add(again.read(ranking.read(analysis, i, count)));
                analysis.take(i);
            }
            previous = count == null && isShare(analysis, i) ? previous : count;
        }
    }

    private static @Nullable String partOf(Analysis analysis, int index, @Nullable MemberCount previous) {
        return previous != null && CarriedNouns.isPart(analysis, index) ? previous.unit() : null;
    }

    /** A share told of the members before does not part them from what follows. */
    private static boolean isShare(Analysis analysis, int index) {
        boolean percent = PercentageExtractor.percent(analysis.quantities().get(index)) != null;
        int from = analysis.quantities().get(index).from();
        return percent
                && index > 0
                && analysis.sentences().at(from)
                        == analysis.sentences()
                                .at(analysis.quantities().get(index - 1).from());
    }

    private @Nullable MemberCount count(
            Analysis analysis, int index, MemberUnits.Noun noun, MemberCount.@Nullable Kind part) {
        Quantity quantity = analysis.quantities().get(index);
        if (quantity.value().signum() <= 0
                || quantity.value().stripTrailingZeros().scale() > 0) {
            return null;
        }
        Change change = shared.change(analysis, quantity);
        boolean loss = change == Change.DOWN && !isCompared(analysis, quantity);
        MemberKinds.Reading reading = loss
                ? MemberKinds.LOSS
                : part != null
                                && (noun.carried()
                                        || noun.comrade() && !kinds.verbs().joinsOrLeaves(analysis, quantity))
                                && !kinds.verbs().states(analysis, quantity)
                        ? new MemberKinds.Reading(part, "member.other.part", null)
                        : kinds.read(analysis, index, noun, change != null);
        if (reading != null
                && reading.kind() == MemberCount.Kind.TOTAL
                && noun.text().regionMatches(true, 0, "nữ ", 0, 3)) {
            reading = new MemberKinds.Reading(MemberCount.Kind.OTHER, "member.other.women", reading.cue());
        }
        boolean masses = reading != null
                && reading.kind() != MemberCount.Kind.NEW
                && noun.text().startsWith("quần chúng");
        if (reading == null || masses) {
            return null;
        }
        Cue cue = reading.cue();
        return new MemberCount(
                QuantityFacts.source(analysis, quantity, reading.rule(), cue),
                whole(quantity.value()),
                quantity.max() == null ? null : whole(quantity.max()),
                quantity.total() == null ? null : whole(quantity.total()),
                noun.text(),
                reading.kind(),
                quantity.bound(),
                reading.kind() == MemberCount.Kind.LOST ? null : change,
                bodies.organization(analysis, index, reading.kind(), noun.text()),
                analysis.about(index));
    }

    /** «giảm 45 so với cùng kỳ» is a difference; «giảm 411 đoàn viên» says that they left. */
    private static boolean isCompared(Analysis analysis, Quantity quantity) {
        int end = Math.max(quantity.end(), quantity.boundTo());
        for (int i = end; i < Math.min(analysis.sentences().endOf(quantity.from()), end + 4); i++) {
            if (analysis.tokens().is(i, "so")) {
                return true;
            }
        }
        return quantity.unit() == null;
    }

    private static long whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.DOWN).longValue();
    }
}

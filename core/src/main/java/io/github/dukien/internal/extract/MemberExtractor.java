package io.github.dukien.internal.extract;

import io.github.dukien.fact.Change;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Members of organisations and bodies. People who attend, learn or benefit are left to the activities. */
final class MemberExtractor implements TypeExtractor {
    private static final int COMPARED_REACH = 9;

    private final MemberUnits units;
    private final MemberKinds kinds;
    private final QuantityFacts shared;
    private final MemberBodies bodies;
    private final KindLexicon<MemberUnits.Group> groups;

    MemberExtractor(Lexicons lexicons) {
        kinds = new MemberKinds(lexicons);
        units = new MemberUnits(lexicons, kinds.verbs());
        shared = new QuantityFacts(lexicons);
        bodies = new MemberBodies(lexicons);
        groups = MemberUnits.groups(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        List<Quantity> quantities = analysis.quantities();
        SaidAgain again = new SaidAgain();
        MemberCount previous = null;
        MemberBreakdown breakdown = new MemberBreakdown(kinds, groups);
        MemberRanking ranking = new MemberRanking();
        for (int i = 0; i < quantities.size(); i++) {
            boolean part = breakdown.isPart(analysis, i, previous);
            MemberUnits.Noun noun = units.noun(analysis, i, previous == null ? null : previous.unit(), part);
            noun = noun == null ? null : noun.of(part ? breakdown.noun() : partOf(analysis, i, previous));
            MemberCount count =
                    noun == null ? null : count(analysis, i, noun, part ? breakdown.kind(analysis, i) : null);
            if (noun != null && (isExcess(analysis, i) || isSizeOfTeam(quantities.get(i), noun))) {
                analysis.take(i);
                count = null;
            }
            if (count != null) {
                facts.add(again.read(ranking.read(analysis, i, count)));
                analysis.take(i);
            }
            previous = count == null && isShare(analysis, i) ? previous : count;
        }
    }

    /** «vượt 4 đồng chí so với chỉ tiêu»: by how many, which counts nobody. */
    private static boolean isExcess(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int end = quantity.end();
        boolean compared = tokens.isSequence(end, "so", "với") || tokens.isSequence(end, "chỉ", "tiêu");
        return compared && tokens.is(quantity.from(), "vượt");
    }

    /** «mỗi tổ từ 5 đến 7 thành viên»: a range of seats is a norm. */
    private static boolean isSizeOfTeam(Quantity quantity, MemberUnits.Noun noun) {
        String unit = noun.text().toLowerCase(Locale.ROOT);
        return quantity.max() != null
                && (unit.equals("thành viên") || unit.endsWith("giải viên") || unit.equals("tổ viên"));
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
        Change change = change(analysis, index);
        boolean loss = change == Change.DOWN && !isCompared(analysis, quantity);
        MemberKinds.Reading reading = loss
                ? MemberKinds.LOSS
                : part != null
                                && (noun.carried()
                                        || part == MemberCount.Kind.NEW
                                        || noun.comrade() && !kinds.verbs().joinsOrLeaves(analysis, quantity))
                                && !kinds.verbs().states(analysis, quantity)
                        ? new MemberKinds.Reading(part, "member.other.part", null)
                        : kinds.read(analysis, index, noun, change != null);
        boolean total = reading != null && reading.kind() == MemberCount.Kind.TOTAL;
        boolean women = noun.text().regionMatches(true, 0, "nữ ", 0, 3);
        if (total && reading != null && (women || change != null)) {
            String rule = women ? "member.other.women" : "member.change";
            reading = new MemberKinds.Reading(MemberCount.Kind.OTHER, rule, reading.cue());
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

    /** UP or DOWN, also behind «tăng 12 chi hội và» with its own noun. */
    private @Nullable Change change(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        Change change = shared.change(analysis, quantity);
        Quantity previous = index == 0 ? null : analysis.quantities().get(index - 1);
        boolean joined = previous != null
                && previous.unit() != null
                && quantity.from() == previous.end() + 1
                && analysis.tokens().is(previous.end(), "và");
        return change == null && joined && previous != null ? shared.change(analysis, previous) : change;
    }

    /** «giảm 45 so với cùng kỳ» is a difference; «giảm 411 đoàn viên» says that they left. */
    private static boolean isCompared(Analysis analysis, Quantity quantity) {
        int start = analysis.sentences().startOf(quantity.from());
        for (int i = Math.max(start, quantity.from() - COMPARED_REACH); i < quantity.from(); i++) {
            if (analysis.tokens().isSequence(i, "so", "với")) {
                return true; // «so với kỳ trước giảm 96 hòa giải viên»
            }
        }
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

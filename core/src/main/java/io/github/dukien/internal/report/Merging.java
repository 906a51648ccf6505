package io.github.dukien.internal.report;

import io.github.dukien.fact.About;
import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.Bound;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers facts that state the same thing again into one fact with mentions. A figure that is said again is taken for the
 * same where it is telling (three digits or more that count), or where one of the two stands in the headline or a caption.
 */
final class Merging {
    /** Digits that count from which a figure is telling. */
    static final int TELLING = 3;

    /** Tokens that are the same before and behind a figure where a lead is repeated. */
    private static final int BEFORE = 4;

    private static final int BEHIND = 12;
    /** Shares of one sentence that are a list. */
    private static final int LISTED = 3;
    /** Tokens to either side of a share in which others are counted. */
    private static final int NEAR = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Merges facts sorted by place; the first occurrence keeps its span. */
    List<Fact> merge(Analysis analysis, List<Fact> sorted) {
        List<Fact> merged = new ArrayList<>(sorted.size());
        Statements known = new Statements(merged, sorted.size());
        Map<Classified, Integer> classifiers = new HashMap<>();
        Map<Integer, Set<Span>> again = new HashMap<>();
        BitSet pointing = new BitSet();
        for (Fact fact : sorted) {
            int first = known.find(fact);
            if (first < 0 && fact instanceof ActivityCount count && significantDigits(count) >= TELLING) {
                first = classifier(merged, count, classifiers);
            }
            if (first < 0 || !isSame(analysis, merged.get(first), fact)) {
                if (pointsBack(analysis, fact)) {
                    pointing.set(merged.size());
                }
                merged.add(fact);
            } else {
                merged.set(first, Abouts.filled(merged.get(first), fact));
                again.computeIfAbsent(first, i -> new LinkedHashSet<>())
                        .add(fact.source().span());
            }
        }
        again.keySet().forEach(pointing::clear);
        again.forEach((i, spans) -> merged.set(i, withMentions(merged.get(i), spans)));
        List<Fact> told = new ArrayList<>(merged.size());
        for (int i = 0; i < merged.size(); i++) {
            if (!pointing.get(i)) {
                told.add(merged.get(i));
            }
        }
        return Headlines.without(analysis, withoutRepeated(told));
    }

    /** «2 cầu thủ này», «ba đối tượng nói trên»: those spoken of, who are not counted anew. */
    private static boolean pointsBack(Analysis analysis, Fact fact) {
        BigDecimal number = fact instanceof ActivityCount count
                ? count.count()
                : fact instanceof MemberCount members ? BigDecimal.valueOf(members.count()) : HUNDRED;
        boolean vague = fact instanceof ActivityCount count && count.bound() != Bound.EXACT;
        if (number.compareTo(HUNDRED) >= 0 && !vague) {
            return false; // «1.200 hộ này» are told by their number
        }
        TokenTable tokens = analysis.tokens();
        int next = tokens.tokenAt(fact.source().span().end());
        return tokens.isAt(next, "này")
                || tokens.isSequence(next, "nói", "trên")
                || tokens.isSequence(next, "kể", "trên");
    }

    /** «1.146 chiếc xe đạp … 1.146 chiếc»: a large count said again with its classifier alone. */
    private static int classifier(List<Fact> merged, ActivityCount again, Map<Classified, Integer> known) {
        String unit = again.unit().toLowerCase(Locale.ROOT);
        Classified classified = new Classified(again.count(), again.total(), firstWord(unit));
        Integer first = known.putIfAbsent(classified, merged.size());
        return first != null && unit.equals(classified.word) ? first : -1;
    }

    /** A count with the first word of its unit. */
    private record Classified(BigDecimal count, @Nullable BigDecimal total, String word) {}

    private static String firstWord(String unit) {
        int space = unit.indexOf(' ');
        return space < 0 ? unit : unit.substring(0, space);
    }

    /** A statement on mediation with the same figures of the same place and time is a mention of the first. */
    private static List<Fact> withoutRepeated(List<Fact> facts) {
        Map<Statement, Integer> known = new HashMap<>();
        List<Fact> kept = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Statement statement = fact instanceof MediationOutcome outcome ? Statement.of(outcome) : null;
            boolean whole = statement != null && statement.values.size() > 1;
            Integer first = whole ? known.putIfAbsent(statement, kept.size()) : null;
            if (first == null) {
                kept.add(fact);
            } else {
                kept.set(
                        first,
                        withMentions(kept.get(first), Set.of(fact.source().span())));
            }
        }
        return kept;
    }

    /** The figures of a statement on mediation; with its place and time where they are so small that two places may share them. */
    private record Statement(
            Map<Figure, BigDecimal> values, @Nullable About about) {
        static Statement of(MediationOutcome outcome) {
            Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
            boolean large = false;
            for (Figure figure : outcome.figures().keySet()) {
                BigDecimal value = outcome.figure(figure);
                values.put(figure, value == null ? BigDecimal.ZERO : value.stripTrailingZeros());
                large |= value != null && figure != Figure.RATE && value.compareTo(HUNDRED) >= 0;
            }
            return new Statement(values, large ? null : outcome.about());
        }
    }

    private static boolean isSame(Analysis analysis, Fact first, Fact again) {
        if (first instanceof DateExpression || first instanceof DocumentReference) {
            return true;
        }
        boolean displayed = isDisplayed(analysis, first) || isDisplayed(analysis, again);
        if (!displayed && isOfList(analysis, first) && isOfList(analysis, again)) {
            return isVerbatim(analysis, first, again); // «5 người, chiếm 17,86%» of two ways to part the same whole
        }
        return displayed
                || significantDigits(first) >= TELLING && !isOfAnotherTime(first, again)
                || isVerbatim(analysis, first, again)
                || significantDigits(first) >= 2
                        && (Abouts.areSame(first, again) || isTelling(first) && Abouts.agree(first, again));
    }

    /** «… đạt 86,3%» of 2021 and of all five years: a share is soon the same by chance. */
    private static boolean isOfAnotherTime(Fact first, Fact again) {
        return first instanceof Percentage one
                && again instanceof Percentage other
                && one.about().period() != null
                && other.about().period() != null
                && !one.about().period().equals(other.about().period());
    }

    /** A share among several of its sentence, as where a whole is parted. */
    private static boolean isOfList(Analysis analysis, Fact fact) {
        if (!(fact instanceof Percentage share) || share.relation() != Percentage.Relation.SHARE) {
            return false;
        }
        int at = analysis.tokens().tokenAt(fact.source().span().start());
        TokenTable tokens = analysis.tokens();
        int from = Math.max(analysis.sentences().startOf(at), at - NEAR);
        int to = Math.min(analysis.sentences().endOf(at), at + NEAR);
        int shares = 0;
        for (int i = from; i < to; i++) {
            shares += tokens.isChar(i, '%') ? 1 : 0;
        }
        return shares >= LISTED;
    }

    /** A lead that the text repeats word for word: the same tokens stand before and behind both figures. */
    private static boolean isVerbatim(Analysis analysis, Fact first, Fact again) {
        TokenTable tokens = analysis.tokens();
        int a = tokens.tokenAt(first.source().span().start());
        int b = tokens.tokenAt(again.source().span().start());
        for (int k = -BEFORE; k < BEHIND; k++) {
            boolean inside = a + k >= 0 && b + k < tokens.size();
            if (!inside || !tokens.sameForm(a + k, b + k)) {
                return false;
            }
        }
        return true;
    }

    /** A count such as 770: large, and not so round that another thing has it as well. */
    private static boolean isTelling(Fact fact) {
        BigDecimal count = fact instanceof ActivityCount activity ? activity.count() : BigDecimal.ZERO;
        return count.compareTo(HUNDRED) > 0 && count.remainder(HUNDRED).signum() != 0;
    }

    static boolean isDisplayed(Analysis analysis, Fact fact) {
        Block block =
                analysis.blockAt(analysis.tokens().tokenAt(fact.source().span().start()));
        return block != null
                && (block.role() == Role.TITLE || block.role() == Role.KICKER || block.role() == Role.CAPTION);
    }

    static int significantDigits(Fact fact) {
        BigDecimal value = fact instanceof Money money
                ? money.amount()
                : fact instanceof Percentage percentage
                        ? percentage.percent()
                        : fact instanceof MemberCount members
                                ? BigDecimal.valueOf(members.count())
                                : fact instanceof ActivityCount count ? count.count() : BigDecimal.ZERO;
        return value.stripTrailingZeros().precision();
    }

    static Fact withMentions(Fact fact, Set<Span> again) {
        Source source = fact.source();
        Set<Span> mentions = new LinkedHashSet<>(source.mentions());
        mentions.addAll(again);
        mentions.remove(source.span());
        return fact.withSource(
                new Source(source.id(), source.span(), source.text(), List.copyOf(mentions), source.evidence()));
    }
}

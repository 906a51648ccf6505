package io.github.dukien.internal.report;

import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Check.Kind;
import io.github.dukien.fact.Check.Status;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Percentage.Relation;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the figures that an article states with each other. */
final class Checks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_BETWEEN = 80;
    private static final List<String> LEADS = List.of("đạt", "chiếm", "lệ", "bằng", "(", ",", "=");

    /** All checks of an article; {@code facts} are sorted and named, spans in the NFC text. */
    List<Check> check(Analysis analysis, List<Fact> facts) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact instanceof MediationOutcome mediation) {
                add(checks, mediationRate(mediation));
            } else if (fact instanceof Percentage percentage) {
                add(checks, shareWithinHundred(percentage));
                add(checks, ratioRate(analysis, facts, i, percentage));
            } else if (fact instanceof MemberCount count) {
                add(checks, newWithinTotal(analysis, facts, i, count));
                add(checks, Breakdowns.check(analysis, facts, i));
            } else if (fact instanceof ActivityCount || fact instanceof Money) {
                add(checks, Breakdowns.check(analysis, facts, i));
            }
        }
        return checks;
    }

    private static void add(List<Check> checks, @Nullable Check check) {
        if (check != null) {
            checks.add(check);
        }
    }

    /** The rate is nearly always of the cases put to mediation; where both bases are stated, both are tried. */
    private static @Nullable Check mediationRate(MediationOutcome m) {
        Long base = m.mediated() != null ? m.mediated() : m.received();
        if (m.rate() == null || m.successful() == null || base == null || base == 0) {
            return null;
        }
        BigDecimal computed = percent(m.successful(), base);
        if (!agrees(m.rate(), computed) && m.received() != null && m.received() > 0) {
            BigDecimal other = percent(m.successful(), m.received());
            computed = agrees(m.rate(), other) ? other : computed;
        }
        return compare(Kind.MEDIATION_RATE, List.of(m.source().id()), m.rate(), computed);
    }

    /** «238/316 vụ, đạt 75,3%»: the first rate behind done/total in the same clause. */
    private static @Nullable Check ratioRate(Analysis analysis, List<Fact> facts, int index, Percentage percentage) {
        if (percentage.relation() == Relation.CHANGE || percentage.relation() == Relation.OTHER) {
            return null;
        }
        for (int i = index - 1; i >= Math.max(0, index - 3) && !(facts.get(i) instanceof Percentage); i--) {
            Fact before = facts.get(i);
            if (before instanceof MediationOutcome mediation
                    && mediation.rate() != null
                    && holds(mediation, percentage)) {
                return null; // the rate of its cases, whatever stands before them
            }
            BigDecimal[] ratio = ratio(before);
            if (ratio.length == 0 && (before instanceof ActivityCount || before instanceof MemberCount)) {
                return null; // «34/34 cơ sở, xếp: vững mạnh 08 cơ sở, chiếm 23,5%»: the share of what stands before it
            }
            if (ratio.length == 2
                    && sameSentence(analysis, before, percentage)
                    && isRateOf(analysis.tokens(), before, percentage)) {
                BigDecimal computed = ratio[0].multiply(HUNDRED).divide(ratio[1], 2, RoundingMode.HALF_UP);
                return compare(
                        Kind.RATIO_RATE,
                        List.of(before.source().id(), percentage.source().id()),
                        percentage.percent(),
                        strip(computed));
            }
        }
        return null;
    }

    private static boolean holds(MediationOutcome mediation, Percentage rate) {
        int start = rate.source().span().start();
        return mediation.source().span().start() <= start
                && start < mediation.source().span().end();
    }

    /** Near, without a semicolon between, and the rate behind a word or mark that leads in a rate. */
    private static boolean isRateOf(TokenTable tokens, Fact ratio, Percentage rate) {
        int end = ratio.source().span().end();
        int start = rate.source().span().start();
        if (start < end || start - end > MOST_BETWEEN) {
            return false;
        }
        int at = tokens.tokenAt(start);
        int from = tokens.tokenAt(end);
        for (int i = from; i < at; i++) {
            if (tokens.isChar(i, ';')) {
                return false;
            }
        }
        return at <= from || LEADS.stream().anyMatch(lead -> tokens.is(at - 1, lead));
    }

    private static BigDecimal[] ratio(Fact fact) {
        if (fact instanceof ActivityCount count
                && count.total() != null
                && count.total().signum() > 0) {
            return new BigDecimal[] {count.count(), count.total()};
        }
        if (fact instanceof MemberCount count && count.total() != null && count.total() > 0) {
            return new BigDecimal[] {BigDecimal.valueOf(count.count()), BigDecimal.valueOf(count.total())};
        }
        return new BigDecimal[0];
    }

    /** Said only where it fails: that the new are fewer than all is no finding. */
    private static @Nullable Check newWithinTotal(Analysis analysis, List<Fact> facts, int index, MemberCount count) {
        if (count.kind() != MemberCount.Kind.TOTAL || index == 0) {
            return null;
        }
        boolean joined = facts.get(index - 1) instanceof MemberCount before
                && before.kind() == MemberCount.Kind.NEW
                && before.unit().equals(count.unit())
                && !before.about().planned()
                && before.count() > count.count()
                && sameSentence(analysis, before, count);
        if (!joined) {
            return null;
        }
        MemberCount before = (MemberCount) facts.get(index - 1);
        List<String> ids = List.of(before.source().id(), count.source().id());
        return new Check(
                Kind.NEW_WITHIN_TOTAL,
                Status.INCONSISTENT,
                ids,
                BigDecimal.valueOf(before.count()),
                BigDecimal.valueOf(count.count()));
    }

    private static @Nullable Check shareWithinHundred(Percentage percentage) {
        boolean fails =
                percentage.relation() == Relation.SHARE && percentage.percent().compareTo(HUNDRED) > 0;
        return fails
                ? new Check(
                        Kind.SHARE_WITHIN_100,
                        Status.INCONSISTENT,
                        List.of(percentage.source().id()),
                        percentage.percent(),
                        HUNDRED)
                : null;
    }

    static boolean sameSentence(Analysis analysis, Fact a, Fact b) {
        int first = analysis.sentences()
                .at(analysis.tokens().tokenAt(a.source().span().start()));
        int second = analysis.sentences()
                .at(analysis.tokens().tokenAt(b.source().span().start()));
        return first >= 0 && first == second;
    }

    private static Check compare(Kind kind, List<String> ids, BigDecimal stated, BigDecimal computed) {
        Status status = agrees(stated, computed) ? Status.CONSISTENT : Status.INCONSISTENT;
        return new Check(kind, status, ids, stated, computed);
    }

    /** Within one unit of the stated figure's last digit. */
    private static boolean agrees(BigDecimal stated, BigDecimal computed) {
        int scale = Math.max(0, stated.stripTrailingZeros().scale());
        BigDecimal rounded = computed.setScale(scale, RoundingMode.HALF_UP);
        return rounded.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(scale)) <= 0;
    }

    private static BigDecimal percent(long part, long whole) {
        return strip(
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal strip(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

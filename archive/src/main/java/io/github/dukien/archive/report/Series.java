package io.github.dukien.archive.report;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.About;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind the charts. Plans, differences and amounts for one head are left out, and so are the parts of a
 * total that the same document states. What two documents both report is counted twice: the page says so.
 */
final class Series {
    /** Money raised, by province ("" if not stated), then year (0 if unknown). */
    final Map<String, Map<Integer, BigDecimal>> raised = new TreeMap<>();

    /** New members, by year. */
    final Map<Integer, Long> joined = new TreeMap<>();

    /** Every stated total of members, by year. */
    final Map<Integer, List<Long>> members = new TreeMap<>();

    /** Cases received and settled, by province ("" if not stated). */
    final Map<String, Cases> mediation = new TreeMap<>();

    void add(CivicReport report) {
        Set<String> parts = parts(report);
        for (Fact fact : report.facts()) {
            if (parts.contains(fact.source().id())) {
                continue;
            }
            if (fact instanceof Money money) {
                money(money, report);
            } else if (fact instanceof MemberCount count) {
                members(count, report);
            } else if (fact instanceof MediationOutcome outcome) {
                mediation(outcome, report);
            }
        }
    }

    private static Set<String> parts(CivicReport report) {
        Set<String> parts = new HashSet<>();
        for (Check check : report.checks()) {
            if (check.kind() == Check.Kind.BREAKDOWN_SUM && check.facts().size() > 1) {
                parts.addAll(check.facts().subList(1, check.facts().size()));
            }
        }
        return parts;
    }

    private void money(Money money, CivicReport report) {
        boolean counts = money.kind() == Money.Kind.RAISED && money.currency().equals("VND") && money.per() == null;
        if (counts && !money.about().planned()) {
            raised.computeIfAbsent(province(report), key -> new TreeMap<>())
                    .merge(year(money.about(), report), money.amount(), BigDecimal::add);
        }
    }

    private void members(MemberCount count, CivicReport report) {
        int year = year(count.about(), report);
        if (year == 0 || count.about().planned() || count.change() != null) {
            return;
        }
        if (count.kind() == MemberCount.Kind.NEW) {
            joined.merge(year, count.count(), Long::sum);
        } else if (count.kind() == MemberCount.Kind.TOTAL) {
            members.computeIfAbsent(year, key -> new ArrayList<>()).add(count.count());
        }
    }

    private void mediation(MediationOutcome outcome, CivicReport report) {
        Long received = outcome.received();
        Long settled = outcome.successful();
        if (received != null && settled != null && !outcome.about().planned()) {
            mediation.merge(province(report), new Cases(received, settled), Cases::plus);
        }
    }

    private static String province(CivicReport report) {
        String province = report.metadata().province();
        return province == null ? "" : province;
    }

    /** The year in which the figure's period ends, else that of publication. */
    private static int year(About about, CivicReport report) {
        @Nullable LocalDate day = about.period() == null ? null : about.period().to();
        day = day == null ? report.metadata().published() : day;
        return day == null ? 0 : day.getYear();
    }

    /** Cases of mediation: those received, and of them those settled. */
    record Cases(long received, long settled) {
        Cases plus(Cases other) {
            return new Cases(received + other.received, settled + other.settled);
        }

        /** Settled of received in percent, one decimal; 0 if none was received. */
        BigDecimal rate() {
            return received == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(settled * 100).divide(BigDecimal.valueOf(received), 1, RoundingMode.HALF_UP);
        }
    }
}

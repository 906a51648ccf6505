package io.github.dukien.internal.report;

import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.CustomFact;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Person;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where in a list of facts one says what a further fact says: a table of places, since most facts are said once. */
final class Statements {
    private static final int NONE = -1;
    private static final int SPREAD = 0x9E3779B9;

    private final List<Fact> facts;
    /** Place + 1 by slot, 0 for a free one. */
    private final int[] table;

    /** Over a list that each fact is added to when it is new, at most {@code most} of them. */
    Statements(List<Fact> facts, int most) {
        this.facts = facts;
        this.table = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
    }

    /** The first place of a fact that says the same; -1 if there is none, and then the end of the list is this one's. */
    int find(Fact fact) {
        if (isAlone(fact)) {
            return NONE;
        }
        int hash = hash(fact) * SPREAD;
        int slot = (hash ^ hash >>> 16) & table.length - 1;
        while (table[slot] != 0) {
            if (saysTheSame(facts.get(table[slot] - 1), fact)) {
                return table[slot] - 1;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = facts.size() + 1;
        return NONE;
    }

    private static boolean isAlone(Fact fact) {
        return fact instanceof DateExpression date
                ? date.value() == null
                : fact instanceof Person || fact instanceof MediationOutcome || fact instanceof CustomFact;
    }

    /** Equal for facts that say the same. */
    private static int hash(Fact fact) {
        if (fact instanceof DateExpression date) {
            return Objects.hashCode(date.value());
        }
        if (fact instanceof DocumentReference document) {
            return document.number().hashCode();
        }
        if (fact instanceof Money money) {
            return money.amount().hashCode();
        }
        if (fact instanceof Percentage percentage) {
            return percentage.percent().hashCode();
        }
        if (fact instanceof ActivityCount count) {
            return count.count().hashCode() * 31 + lower(count.unit()).hashCode();
        }
        return fact instanceof MemberCount count ? Long.hashCode(count.count()) : 0;
    }

    private static String lower(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }

    private static boolean saysTheSame(Fact one, Fact other) {
        if (one instanceof DateExpression a && other instanceof DateExpression b) {
            return Objects.equals(a.value(), b.value()) && a.modifier() == b.modifier();
        }
        if (one instanceof DocumentReference a && other instanceof DocumentReference b) {
            return a.kind().equals(b.kind()) && a.number().equals(b.number()) && Objects.equals(a.term(), b.term());
        }
        if (one instanceof Money a && other instanceof Money b) {
            return areEqual(a.amount(), b.amount())
                    && areEqual(a.max(), b.max())
                    && a.currency().equals(b.currency())
                    && Objects.equals(a.per(), b.per());
        }
        if (one instanceof Percentage a && other instanceof Percentage b) {
            return areEqual(a.percent(), b.percent()) && a.relation() == b.relation();
        }
        if (one instanceof MemberCount a && other instanceof MemberCount b) {
            return a.count() == b.count() && Objects.equals(a.total(), b.total()) && a.kind() == b.kind();
        }
        return one instanceof ActivityCount a
                && other instanceof ActivityCount b
                && areEqual(a.count(), b.count())
                && areEqual(a.total(), b.total())
                && lower(a.unit()).equals(lower(b.unit()));
    }

    /** The figures of facts have no trailing zeros, so that equal ones have equal hashes. */
    private static boolean areEqual(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == null && b == null : a.compareTo(b) == 0;
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the running text counts, so that a table that says it again with a shorter unit («7 nhà tạm» and 7 nhà) is a mention. */
final class ToldCounts {
    private static final int MOST = 16;

    private final List<Fact> facts;
    private final Map<BigDecimal, List<Integer>> byCount = new HashMap<>();

    ToldCounts(List<Fact> facts) {
        this.facts = facts;
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof ActivityCount count) {
                List<Integer> same = byCount.computeIfAbsent(count.count(), c -> new ArrayList<>(1));
                if (same.size() < MOST) {
                    same.add(i);
                }
            }
        }
    }

    /** Whether the text has told this already, in the same period; then the cell becomes a mention. */
    boolean isToldAgain(ActivityCount cell) {
        for (int i : byCount.getOrDefault(cell.count(), List.of())) {
            if (facts.get(i) instanceof ActivityCount told && isSame(told, cell)) {
                Source source = told.source();
                List<Span> mentions = new ArrayList<>(source.mentions());
                mentions.add(cell.source().span());
                mentions.sort(null);
                facts.set(
                        i,
                        told.withSource(
                                new Source(source.id(), source.span(), source.text(), mentions, source.evidence())));
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(ActivityCount told, ActivityCount cell) {
        EdtfValue period = told.about().period();
        boolean same = period != null && period.equals(cell.about().period());
        String unit = told.unit().toLowerCase(Locale.ROOT);
        String other = cell.unit().toLowerCase(Locale.ROOT);
        return same
                && told.about().planned() == cell.about().planned()
                && (unit.startsWith(other + " ") || other.startsWith(unit + " "));
    }
}

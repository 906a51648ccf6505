package io.github.dukien.internal.report;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Percentage.Relation;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Analysis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures of headlines and captions that the text tells more fully: mentions of what it tells. */
final class Headlines {
    /** Statements of a text that a headline may point at; no report has more, and a hostile one would take its square. */
    private static final int MOST = 200;

    private Headlines() {}

    /** A mediation figure of a headline or caption that a statement of the text holds is a mention of that statement. */
    static List<Fact> without(Analysis analysis, List<Fact> facts) {
        Map<Integer, Set<Span>> again = new HashMap<>();
        BitSet displayed = new BitSet();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            int place = !Merging.isDisplayed(analysis, fact)
                    ? -1
                    : fact instanceof MediationOutcome headline
                            ? told(facts, displayed, headline)
                            : fact instanceof Percentage share ? told(facts, displayed, share) : -1;
            if (place >= 0) {
                displayed.set(i);
                Set<Span> spans = again.computeIfAbsent(place, k -> new LinkedHashSet<>());
                spans.addAll(fact.source().mentions());
                spans.add(fact.source().span());
            }
        }
        List<Fact> kept = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            Set<Span> spans = again.get(i);
            if (!displayed.get(i)) {
                kept.add(spans == null ? facts.get(i) : Merging.withMentions(facts.get(i), spans));
            }
        }
        return kept;
    }

    /** Where a statement stands that holds the figures of a headline, or -1. */
    private static int told(List<Fact> facts, BitSet gone, MediationOutcome headline) {
        int seen = 0;
        for (int i = 0; i < facts.size() && seen < MOST; i++) {
            seen += facts.get(i) instanceof MediationOutcome ? 1 : 0;
            boolean held = facts.get(i) instanceof MediationOutcome whole
                    && !gone.get(i)
                    && !whole.equals(headline)
                    && (holds(whole, headline) || tells(whole, headline));
            if (held) {
                return i;
            }
        }
        return -1;
    }

    /** Where the text tells a headline's share: «81,41% cơ sở …» over «…, đạt 81,41%», whatever the headline makes of it; or -1. */
    private static int told(List<Fact> facts, BitSet gone, Percentage headline) {
        boolean telling =
                Merging.significantDigits(headline) >= Merging.TELLING && headline.relation() != Relation.CHANGE;
        int seen = 0;
        for (int i = 0; telling && i < facts.size() && seen < MOST; i++) {
            seen += facts.get(i) instanceof Percentage ? 1 : 0;
            boolean told = facts.get(i) instanceof Percentage share
                    && !gone.get(i)
                    && share.relation() != headline.relation()
                    && share.relation() != Relation.CHANGE
                    && share.percent().compareTo(headline.percent()) == 0;
            if (told) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a statement says all that another says, and more. */
    private static boolean holds(MediationOutcome whole, MediationOutcome part) {
        for (Figure figure : part.figures().keySet()) {
            BigDecimal value = part.figure(figure);
            BigDecimal same = whole.figure(figure);
            if (value == null || same == null || value.compareTo(same) != 0) {
                return false;
            }
        }
        return whole.figures().size() > part.figures().size();
    }

    /** Whether the one figure of a headline is a figure of a statement, whatever the headline calls it. */
    private static boolean tells(MediationOutcome whole, MediationOutcome headline) {
        if (headline.figures().size() != 1) {
            return false;
        }
        BigDecimal value =
                headline.figure(headline.figures().keySet().iterator().next());
        return value != null
                && whole.figures().keySet().stream()
                        .map(whole::figure)
                        .anyMatch(other -> other != null && other.compareTo(value) == 0);
    }
}

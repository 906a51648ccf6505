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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Figures of headlines and captions that the text tells more fully: mentions of what it tells. */
final class Headlines {
    private Headlines() {}

    /** A mediation figure of a headline or caption that a statement of the text holds is a mention of that statement. */
    static List<Fact> without(Analysis analysis, List<Fact> facts) {
        List<Fact> kept = new ArrayList<>(facts);
        for (Fact fact : facts) {
            if (fact instanceof Percentage share
                    && Merging.isDisplayed(analysis, fact)
                    && Merging.significantDigits(fact) >= Merging.TELLING) {
                intoText(kept, share);
            }
            if (fact instanceof MediationOutcome headline && Merging.isDisplayed(analysis, fact)) {
                for (int i = 0; i < kept.size(); i++) {
                    boolean held = kept.get(i) instanceof MediationOutcome whole
                            && !whole.equals(headline)
                            && (holds(whole, headline) || tells(whole, headline));
                    if (held) {
                        kept.set(
                                i,
                                Merging.withMentions(
                                        kept.get(i), Set.of(headline.source().span())));
                        kept.remove(fact);
                        break;
                    }
                }
            }
        }
        return kept;
    }

    /** «81,41% cơ sở …» over a text that says «…, đạt 81,41%»: one share, whatever the headline makes of it. */
    private static void intoText(List<Fact> kept, Percentage headline) {
        for (int i = 0; i < kept.size(); i++) {
            boolean told = kept.get(i) instanceof Percentage share
                    && share.relation() != headline.relation()
                    && share.relation() != Relation.CHANGE
                    && headline.relation() != Relation.CHANGE
                    && share.percent().compareTo(headline.percent()) == 0;
            if (told) {
                Set<Span> again = new LinkedHashSet<>(headline.source().mentions());
                again.add(headline.source().span());
                kept.set(i, Merging.withMentions(kept.get(i), again));
                kept.remove(headline);
                return;
            }
        }
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

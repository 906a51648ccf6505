package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import java.util.List;

/** Tells whether a member count or mediation record has a quantity already. */
final class TakenQuantities {
    boolean contains(Analysis analysis, List<Fact> facts, Quantity quantity) {
        int start = analysis.tokens().start(quantity.numberFrom());
        for (Fact fact : facts) {
            if (fact instanceof MemberCount count && holds(count.source().span(), start)) {
                return true;
            }
            if (fact instanceof MediationOutcome mediation
                    && mediation.figures().values().stream().anyMatch(s -> holds(s, start))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Span span, int offset) {
        return span.start() <= offset && offset < span.end();
    }
}

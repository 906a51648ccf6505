package io.github.dukien.internal.cue;

import io.github.dukien.fact.About;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;

/** What a figure is about: planned or done. Immutable and thread-safe. */
public final class AboutReader {
    private final PlanReader plans;

    /** A reader over these lexicons. */
    public AboutReader(Lexicons lexicons) {
        plans = new PlanReader(lexicons);
    }

    /** What {@code quantity} is about. */
    public About read(Analysis analysis, Quantity quantity) {
        return plans.isPlanned(analysis, quantity.from()) ? new About(null, null, true) : About.NOTHING;
    }
}

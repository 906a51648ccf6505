package io.github.dukien.internal.cue;

import io.github.dukien.fact.About;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;

/** What a figure is about: planned or done, and later its period and scope. Immutable and thread-safe. */
public final class AboutReader {
    private final Cues<Boolean> planned;

    /** A reader over these lexicons. */
    public AboutReader(Lexicons lexicons) {
        planned = new Cues<>(lexicons, "cue/planned", "PLANNED"::equals);
    }

    /** What {@code quantity} is about. */
    public About read(Analysis analysis, Quantity quantity) {
        return isPlanned(analysis, quantity) ? new About(null, null, true) : About.NOTHING;
    }

    private boolean isPlanned(Analysis analysis, Quantity quantity) {
        int from = analysis.sentences().startOf(quantity.numberFrom());
        Cue cue = planned.lastIn(analysis.tokens(), from, quantity.from());
        return cue != null && planned.kind(cue);
    }
}

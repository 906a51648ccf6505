package io.github.dukien.internal.cue;

import io.github.dukien.fact.About;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each quantity of an article is about: its period, its scope, and whether it is a plan. One pass, sentence by
 * sentence. Immutable and thread-safe.
 */
public final class AboutStage {
    private final PlanReader plans;
    private final ScopeReader scopes;
    private final PeriodReader periods;

    /** A stage over these lexicons. */
    public AboutStage(Lexicons lexicons) {
        plans = new PlanReader(lexicons);
        scopes = new ScopeReader(lexicons);
        periods = new PeriodReader(lexicons);
    }

    /** One {@link About} for each quantity of the article, in its order. */
    public List<About> read(Analysis analysis) {
        List<About> abouts = new ArrayList<>(analysis.quantities().size());
        List<@Nullable String> scope = scopes.read(analysis);
        List<@Nullable EdtfValue> period = periods.read(analysis);
        for (int i = 0; i < analysis.quantities().size(); i++) {
            Quantity quantity = analysis.quantities().get(i);
            boolean planned = plans.isPlanned(analysis, quantity.from());
            abouts.add(new About(period.get(i), scope.get(i), planned));
        }
        return abouts;
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.fact.About;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
        BitSet plan = plans.read(analysis);
        List<@Nullable EdtfValue> period = periods.read(analysis, plan);
        for (int i = 0; i < analysis.quantities().size(); i++) {
            EdtfValue time = period.get(i);
            boolean planned = plan.get(i) || isToCome(analysis, time);
            boolean nothing = time == null && scope.get(i) == null && !planned;
            abouts.add(nothing ? About.NOTHING : new About(time, scope.get(i), planned));
        }
        return abouts;
    }

    /** A time that begins behind the day of publication. */
    private static boolean isToCome(Analysis analysis, @Nullable EdtfValue period) {
        LocalDate from = period == null ? null : period.from();
        LocalDate published = analysis.published();
        return from != null && published != null && from.isAfter(published);
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.fact.About;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
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
    private static final int PRICED = 8;

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
            boolean planned = plan.get(i)
                    || isToCome(analysis, time)
                            && !isPrice(analysis, analysis.quantities().get(i));
            boolean nothing = time == null && scope.get(i) == null && !planned;
            abouts.add(nothing ? About.NOTHING : new About(time, scope.get(i), planned));
        }
        return abouts;
    }

    /** «giá vé 50.000 đồng», «40 triệu đồng/năm»: a price is no plan, even where it is one of a day to come. */
    private static boolean isPrice(Analysis analysis, Quantity figure) {
        Quantity.Unit unit = figure.unit();
        if (unit == null || unit.kind() != Quantity.UnitKind.CURRENCY) {
            return false;
        }
        boolean price = unit.per() != null;
        for (int i = Math.max(0, figure.from() - PRICED); i < figure.from() && !price; i++) {
            price = analysis.tokens().is(i, "giá");
        }
        return price;
    }

    /** A time that begins behind the day of publication. */
    private static boolean isToCome(Analysis analysis, @Nullable EdtfValue period) {
        LocalDate from = period == null ? null : period.from();
        LocalDate published = analysis.published();
        return from != null && published != null && from.isAfter(published);
    }
}

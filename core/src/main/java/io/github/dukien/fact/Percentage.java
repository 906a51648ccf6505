package io.github.dukien.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A percentage.
 *
 * @param source the figure with its sign
 * @param percent signed: «giảm 3%» is -3; trailing zeros stripped
 * @param max upper end of a range («5-7%»)
 * @param relation what it relates
 * @param bound how it bounds the real figure
 * @param base what it is a percentage of («so với đối tượng»)
 * @param baseline what a change is compared with («so cuối năm 2020»)
 * @param about period, scope, planned
 */
public record Percentage(
        Source source,
        BigDecimal percent,
        @Nullable BigDecimal max,
        Relation relation,
        Bound bound,
        @Nullable String base,
        @Nullable String baseline,
        About about)
        implements CountedFact {
    /** Strips trailing zeros. */
    public Percentage {
        percent = Numbers.plain(percent);
        max = Numbers.plainOrNull(max);
    }

    @Override
    public String type() {
        return "percentage";
    }

    @Override
    public Percentage withSource(Source newSource) {
        return new Percentage(newSource, percent, max, relation, bound, base, baseline, about);
    }

    @Override
    public Percentage withAbout(About newAbout) {
        return new Percentage(source, percent, max, relation, bound, base, baseline, newAbout);
    }

    /** What the percentage relates. */
    public enum Relation {
        /** Of a population that contains the counted (chiếm 60%). */
        SHARE,
        /** tăng, giảm. */
        CHANGE,
        /** Of a plan or of handled cases (đạt 74%). */
        RATE,
        /** Interest, levels. */
        OTHER
    }
}

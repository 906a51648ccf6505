package io.github.dukien.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A counted result: things done, made or given, people reached.
 *
 * @param source the figure with its unit
 * @param count how many or how much («12,5 tấn gạo» is 12.5)
 * @param max upper end of a range
 * @param total the second figure of done/total («238/316 vụ»)
 * @param unit classifier and head noun as written («căn nhà», «mô hình, điển hình»)
 * @param bound how it bounds the real figure
 * @param change set if the figure is a difference, not a count
 * @param item the whole counted phrase («căn nhà đại đoàn kết»), where longer than the unit
 * @param action what was done («xây dựng»)
 * @param about period, scope, planned
 */
public record ActivityCount(
        Source source,
        BigDecimal count,
        @Nullable BigDecimal max,
        @Nullable BigDecimal total,
        String unit,
        Bound bound,
        @Nullable Change change,
        @Nullable String item,
        @Nullable String action,
        About about)
        implements CountedFact {
    /** Strips trailing zeros. */
    public ActivityCount {
        count = Numbers.plain(count);
        max = Numbers.plainOrNull(max);
        total = Numbers.plainOrNull(total);
    }

    @Override
    public String type() {
        return "activity";
    }

    @Override
    public ActivityCount withSource(Source newSource) {
        return new ActivityCount(newSource, count, max, total, unit, bound, change, item, action, about);
    }

    @Override
    public ActivityCount withAbout(About newAbout) {
        return new ActivityCount(source, count, max, total, unit, bound, change, item, action, newAbout);
    }
}

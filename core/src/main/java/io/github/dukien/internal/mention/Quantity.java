package io.github.dukien.internal.mention;

import io.github.dukien.fact.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits or words with what qualifies it, and the unit behind it.
 *
 * @param from first token, bound words included (trên, gần, từ)
 * @param to one behind the last token of number and scale, unit excluded
 * @param numberFrom first token of the number itself
 * @param value the number, scale applied
 * @param max upper end of a range, or null
 * @param total the second figure of done/total, or null
 * @param bound how it bounds the real figure
 * @param boundTo for a bound behind the unit (trở lên): one behind it; else {@code to}
 * @param scaled whether a scale word (nghìn, triệu, tỷ) was read
 * @param words whether the number is written in words
 * @param ordinal whether it is a plain integer without separators, so that it may be a name's or list's number
 * @param unit the unit behind it, or null
 */
public record Quantity(
        int from,
        int to,
        int numberFrom,
        BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable BigDecimal total,
        Bound bound,
        int boundTo,
        boolean scaled,
        boolean words,
        boolean ordinal,
        @Nullable Unit unit) {

    /** One behind the last token of number and unit. */
    public int end() {
        return unit == null ? to : Math.max(to, unit.to());
    }

    /**
     * What is counted.
     *
     * @param kind its class
     * @param from first token (behind the number, or before it for «$» and «USD 5»)
     * @param to one behind the last token of the unit proper («căn nhà», «đoàn viên, hội viên», «tỷ đồng»'s «đồng»)
     * @param itemTo one behind the whole counted phrase («căn nhà đại đoàn kết»)
     * @param code currency code for money, canonical noun for lexicon units, else ""
     * @param per unit of a rate («đồng/hộ/năm» → «hộ/năm»), or null
     */
    public record Unit(
            UnitKind kind,
            int from,
            int to,
            int itemTo,
            String code,
            @Nullable String per) {}

    /** Classes of units, by which extractors choose their quantities. */
    public enum UnitKind {
        /** %, phần trăm. */
        PERCENT,
        /** Percentage points: điểm phần trăm, điểm %. */
        POINT,
        /** đồng, USD … */
        CURRENCY,
        /** đoàn viên, hội viên, đảng viên, ủy viên, thành viên, hòa giải viên … */
        MEMBER,
        /** đồng chí, vị: members or attendants by their verb. */
        COMRADE,
        /** vụ, vụ việc, tranh chấp, mâu thuẫn: mediation or activity by context. */
        CASE,
        /** tổ hòa giải. */
        TEAM,
        /** Things, people, events. */
        NOUN,
        /** tấn, kg, ha, km, m2: results when a noun or an action says so. */
        MEASURE,
        /** năm, tháng, ngày, giờ, tuổi: no fact. */
        DURATION,
        /** cấp, điểm, lần, khóa, Điều: no fact. */
        NONE
    }
}

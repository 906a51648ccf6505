package io.github.dukien.fact;

import org.jspecify.annotations.Nullable;

/**
 * Members of an organisation or body: joined, in all, lost.
 *
 * @param source the figure with its unit
 * @param count heads
 * @param max upper end of a range («từ 20 đến 25 hội viên»)
 * @param total the second figure of done/total
 * @param unit the noun as written («đoàn viên, hội viên»)
 * @param kind what the figure counts
 * @param bound how it bounds the real figure
 * @param change set if the figure is a difference, not a count
 * @param organization the body, where stated
 * @param about period, scope, planned
 */
public record MemberCount(
        Source source,
        long count,
        @Nullable Long max,
        @Nullable Long total,
        String unit,
        Kind kind,
        Bound bound,
        @Nullable Change change,
        @Nullable String organization,
        About about)
        implements CountedFact {
    @Override
    public String type() {
        return "memberCount";
    }

    @Override
    public MemberCount withSource(Source newSource) {
        return new MemberCount(newSource, count, max, total, unit, kind, bound, change, organization, about);
    }

    @Override
    public MemberCount withAbout(About newAbout) {
        return new MemberCount(source, count, max, total, unit, kind, bound, change, organization, newAbout);
    }

    /** What is counted. */
    public enum Kind {
        /** phát triển mới, kết nạp, bầu mới. */
        NEW,
        /** tổng số, hiện có, gồm. */
        TOTAL,
        /** ra khỏi, khai trừ, xóa tên. */
        LOST,
        /** Sub-groups and changes of status. */
        OTHER
    }
}

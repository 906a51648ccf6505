package io.github.dukien.fact;

import org.jspecify.annotations.Nullable;

/**
 * What a figure is about. On every counted fact.
 *
 * @param period the time the figure covers, where the text says so
 * @param scope the place, level or body it speaks of, as written («toàn tỉnh», «cấp xã»)
 * @param planned true for targets and plans (phấn đấu, chỉ tiêu, kế hoạch, dự kiến)
 */
public record About(@Nullable EdtfValue period, @Nullable String scope, boolean planned) {
    /** Nothing known: no period, no scope, not planned. */
    public static final About NOTHING = new About(null, null, false);
}

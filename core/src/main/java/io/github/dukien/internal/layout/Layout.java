package io.github.dukien.internal.layout;

import io.github.dukien.internal.grid.Grid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page taken apart.
 *
 * @param blocks all blocks in text order; every token is in one
 * @param title the headline
 * @param stamp the day on the page's stamp, whether or not it is the day of publication
 * @param stampTime the time on the stamp
 * @param dateline the newspaper's sign at the start of the text, as written
 * @param datelineProvince the province that the sign stands for
 * @param datelineAlso other provinces whose paper uses the same sign
 * @param portalProvince the province that the page's own head or address names
 * @param byline reporters and photographers
 * @param bodyStart first token behind the dateline
 * @param grids the article's tables
 */
public record Layout(
        List<Block> blocks,
        @Nullable String title,
        @Nullable LocalDate stamp,
        @Nullable LocalTime stampTime,
        @Nullable String dateline,
        @Nullable String datelineProvince,
        List<String> datelineAlso,
        @Nullable String portalProvince,
        List<String> byline,
        int bodyStart,
        List<Grid> grids) {
    /** Copies the lists. */
    public Layout {
        blocks = List.copyOf(blocks);
        datelineAlso = List.copyOf(datelineAlso);
        byline = List.copyOf(byline);
        grids = List.copyOf(grids);
    }
}

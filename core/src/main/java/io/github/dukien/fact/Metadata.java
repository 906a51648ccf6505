package io.github.dukien.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says about the article.
 *
 * @param title the headline, single spaces
 * @param published day of publication: the caller's, else the page's stamp
 * @param publishedTime minute of publication
 * @param dateline the newspaper's sign or place at the start («BTNO»)
 * @param province name of the province, as the report names it
 * @param byline reporters and photographers; may be empty
 * @param event the reported event
 */
public record Metadata(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable LocalTime publishedTime,
        @Nullable String dateline,
        @Nullable String province,
        List<String> byline,
        @Nullable Event event) {
    /** Nothing known. */
    public static final Metadata NOTHING = new Metadata(null, null, null, null, null, List.of(), null);

    /** Copies the list. */
    public Metadata {
        byline = List.copyOf(byline);
    }
}

package io.github.dukien.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event that the article reports.
 *
 * @param name «Hội nghị tổng kết công tác Mặt trận năm 2023»
 * @param date its day or days
 * @param partOfDay sáng, chiều …
 * @param place where it was held
 * @param organizer who held it
 * @param chairs ids of the {@link Person} facts who chaired it; may be empty
 */
public record Event(
        String name,
        @Nullable EdtfValue date,
        DateExpression.@Nullable PartOfDay partOfDay,
        @Nullable String place,
        @Nullable String organizer,
        List<String> chairs) {
    /** Copies the list. */
    public Event {
        chairs = List.copyOf(chairs);
    }
}

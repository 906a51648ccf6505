package io.github.dukien.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One office of a person.
 *
 * @param title as written, single spaces, with its area («Bí thư Huyện ủy Tân Châu»), without nguyên, cựu, quyền
 * @param span where the title stands
 * @param rank the rank word («Phó Chủ tịch», «Trưởng»)
 * @param organization the body («Ban Dân vận Tỉnh ủy»)
 * @param province normalised name of the province the title names
 * @param status whether it is held, was held, or is held for another
 * @param variants other spellings of the same office in the article
 */
public record Position(
        String title,
        Span span,
        @Nullable String rank,
        @Nullable String organization,
        @Nullable String province,
        @Nullable Status status,
        List<String> variants) {
    /** Copies the list. */
    public Position {
        variants = List.copyOf(variants);
    }

    /** A position of which only title and place are known. */
    public static Position of(String title, Span span) {
        return new Position(title, span, null, null, null, null, List.of());
    }

    /** Whether the office is held. */
    public enum Status {
        /** Held at the time of the report. */
        CURRENT,
        /** nguyên, cựu, cố, thôi giữ chức. */
        FORMER,
        /** quyền, phụ trách. */
        ACTING,
        /** được bầu, được bổ nhiệm in this report. */
        ELECTED
    }
}

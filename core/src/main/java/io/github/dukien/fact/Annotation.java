package io.github.dukien.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a report a gold report.
 *
 * @param annotated fact types and metadata fields that were annotated; nothing else is scored
 * @param optional ids of facts that count neither when found nor when missed
 * @param note the annotator's remark
 */
public record Annotation(
        Set<String> annotated,
        Set<String> optional,
        @Nullable String note) {
    /** Copies the sets. */
    public Annotation {
        annotated = Set.copyOf(annotated);
        optional = Set.copyOf(optional);
    }
}

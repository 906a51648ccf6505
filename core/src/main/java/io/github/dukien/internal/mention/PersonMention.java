package io.github.dukien.internal.mention;

import io.github.dukien.fact.Person.Gender;
import io.github.dukien.fact.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text with the offices that stand beside it.
 *
 * @param from first token of the name, honorific and rank excluded
 * @param to one behind the last token of the name
 * @param name full name of the person meant, equal for all mentions of one person
 * @param honorificFrom first token of what stands before the name (đồng chí, ông, Đại tá, TS); {@code from} if nothing does
 * @param positions the offices said of the person here
 * @param positionsFrom first token of the whole mention, offices before the name included
 * @param positionsTo one behind the whole mention, offices behind the name included
 * @param honorific as written, lower case
 * @param degree degrees and service ranks as written
 * @param gender from the honorific
 * @param rule id of the rule that read it
 */
public record PersonMention(
        int from,
        int to,
        String name,
        int honorificFrom,
        List<Position> positions,
        int positionsFrom,
        int positionsTo,
        @Nullable String honorific,
        @Nullable String degree,
        @Nullable Gender gender,
        String rule) {
    /** Copies the list. */
    public PersonMention {
        positions = List.copyOf(positions);
    }
}

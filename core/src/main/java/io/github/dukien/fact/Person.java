package io.github.dukien.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with every office that the article gives them. One per article; later short forms are mentions.
 *
 * <pre>{@code
 * for (Person person : report.facts(Person.class)) {
 *     person.positions().forEach(p -> System.out.println(person.name() + ": " + p.title()));
 * }
 * }</pre>
 *
 * @param source the first occurrence of the name
 * @param name without honorific, rank or degree; NFC, single spaces
 * @param positions the offices in text order; may be empty
 * @param honorific as written, lower case («ông», «đồng chí»), where stated
 * @param degree academic degrees or service ranks before the name («PGS.TS», «Thượng tá»)
 * @param gender from ông/bà/anh/chị only
 * @param role in the reported event
 */
public record Person(
        Source source,
        String name,
        List<Position> positions,
        @Nullable String honorific,
        @Nullable String degree,
        @Nullable Gender gender,
        @Nullable EventRole role)
        implements Fact {
    /** Copies the list. */
    public Person {
        positions = List.copyOf(positions);
    }

    @Override
    public String type() {
        return "person";
    }

    @Override
    public Person withSource(Source newSource) {
        return new Person(newSource, name, positions, honorific, degree, gender, role);
    }

    /** Said by the honorific. */
    public enum Gender {
        /** bà, chị, cô. */
        FEMALE,
        /** ông, anh, chú. */
        MALE
    }

    /** What a person does at the event that the article reports. */
    public enum EventRole {
        /** chủ trì, đồng chủ trì. */
        CHAIR,
        /** phát biểu, kết luận. */
        SPEAKER,
        /** trình bày báo cáo. */
        REPORTER,
        /** dự, tham dự. */
        GUEST
    }
}

package io.github.dukien.archive.brat;

import io.github.dukien.fact.Bound;
import io.github.dukien.fact.Change;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands for what: fact types and annotations, fields and attributes. */
final class BratSchema {
    /** Carries what belongs to the whole report. */
    static final String ARTICLE = "Article";

    /** A fact of a type that is not ours; its note says which. */
    static final String OTHER = "OtherFact";

    static final String POSITION = "Position";
    static final String MENTION = "Mention";
    static final String HOLDS = "Holds";
    static final String MENTION_OF = "MentionOf";

    /** JSON type to annotation, in the order of the palette. */
    static final Map<String, String> TYPES = types();

    static final List<Attribute> ATTRIBUTES = List.of(
            attribute("Gender", "gender", Person.Gender.values(), "Person"),
            attribute("EventRole", "role", Person.EventRole.values(), "Person"),
            attribute("Status", "status", Position.Status.values(), POSITION),
            attribute("Modifier", "modifier", DateExpression.Modifier.values(), "Date"),
            attribute("PartOfDay", "partOfDay", DateExpression.PartOfDay.values(), "Date"),
            attribute("DateRole", "role", DateExpression.DateRole.values(), "Date"),
            attribute("Calendar", "calendar", DateExpression.Calendar.values(), "Date"),
            flag("Inferred", "inferred", "Date"),
            attribute("MemberKind", "kind", MemberCount.Kind.values(), "MemberCount"),
            attribute("Relation", "relation", Percentage.Relation.values(), "Percentage"),
            attribute("MoneyKind", "kind", Money.Kind.values(), "Money"),
            attribute("Bound", "bound", Bound.values(), "MemberCount", "Percentage", "Money", "Activity"),
            attribute("Change", "change", Change.values(), "MemberCount", "Activity"),
            flag("Planned", "planned", "MemberCount", "Percentage", "Money", "Mediation", "Activity"),
            flag("Optional", "optional", "<ENTITY>"));

    private BratSchema() {}

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("person", "Person");
        types.put("date", "Date");
        types.put("memberCount", "MemberCount");
        types.put("percentage", "Percentage");
        types.put("money", "Money");
        types.put("mediation", "Mediation");
        types.put("document", "Document");
        types.put("activity", "Activity");
        return types;
    }

    /** The attributes that an annotation of a type may have. */
    static List<Attribute> attributesOf(String annotation) {
        List<Attribute> own = new ArrayList<>();
        for (Attribute attribute : ATTRIBUTES) {
            if (attribute.on().contains(annotation)
                    || attribute.on().contains("<ENTITY>") && !annotation.equals(POSITION)) {
                own.add(attribute);
            }
        }
        return own;
    }

    private static Attribute attribute(String name, String field, Enum<?>[] constants, String... on) {
        List<String> values = new ArrayList<>();
        for (Enum<?> constant : constants) {
            values.add(constant.name());
        }
        return new Attribute(name, field, values, List.of(on));
    }

    private static Attribute flag(String name, String field, String... on) {
        return new Attribute(name, field, List.of(), List.of(on));
    }

    /**
     * An attribute that stands for a field.
     *
     * @param name in brat, unique
     * @param field in JSON
     * @param values it may have; none if it is only there or not
     * @param on annotations that may have it
     */
    record Attribute(String name, String field, List<String> values, List<String> on) {
        boolean isFlag() {
            return values.isEmpty();
        }
    }
}

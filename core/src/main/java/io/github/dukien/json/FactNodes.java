package io.github.dukien.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dukien.fact.About;
import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.Bound;
import io.github.dukien.fact.Change;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Position;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.fact.UnknownFact;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one fact from its JSON object. */
final class FactNodes {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> COMMON =
            Set.of("id", "type", "text", "start", "end", "mentions", "evidence", "optional");

    private final Node node;
    private final Source source;

    FactNodes(Node node, String otherwise) {
        this.node = node;
        String id = node.string("id");
        Span span = node.span();
        String text = node.required("text");
        if (text.length() != span.end() - span.start()) {
            throw node.error("'text' has " + text.length() + " characters, the span " + (span.end() - span.start()));
        }
        Evidence evidence = node.has("evidence")
                ? new Evidence(
                        node.object("evidence").required("rule"),
                        node.object("evidence").spans("cues"))
                : null;
        source = new Source(id == null ? otherwise : id, span, text, node.spans("mentions"), evidence);
    }

    Fact fact() {
        String type = node.required("type");
        return switch (type) {
            case "person" -> person();
            case "date" -> date();
            case "memberCount" -> memberCount();
            case "percentage" -> percentage();
            case "money" -> money();
            case "mediation" -> mediation();
            case "document" -> document();
            case "activity" -> activity();
            default -> unknown(type);
        };
    }

    private Person person() {
        List<Position> positions = node.objects("positions").stream()
                .map(p -> new Position(
                        p.required("title"),
                        p.span(),
                        p.string("rank"),
                        p.string("organization"),
                        p.string("province"),
                        p.constant("status", Position.Status.class),
                        p.strings("variants")))
                .toList();
        return new Person(
                source,
                node.required("name"),
                positions,
                node.string("honorific"),
                node.string("degree"),
                node.constant("gender", Person.Gender.class),
                node.constant("role", Person.EventRole.class));
    }

    private DateExpression date() {
        return new DateExpression(
                source,
                node.edtf("value"),
                node.constant("modifier", DateExpression.Modifier.class),
                node.constant("partOfDay", DateExpression.PartOfDay.class),
                node.constant("role", DateExpression.DateRole.class),
                node.flag("inferred"),
                node.constant("calendar", DateExpression.Calendar.class));
    }

    private MemberCount memberCount() {
        return new MemberCount(
                source,
                node.requiredInteger("count"),
                node.integer("max"),
                node.integer("total"),
                node.required("unit"),
                node.constant("kind", MemberCount.Kind.class, MemberCount.Kind.OTHER),
                bound(),
                node.constant("change", Change.class),
                node.string("organization"),
                about());
    }

    private Percentage percentage() {
        return new Percentage(
                source,
                node.requiredDecimal("percent"),
                node.decimal("max"),
                node.constant("relation", Percentage.Relation.class, Percentage.Relation.OTHER),
                bound(),
                node.string("base"),
                node.string("baseline"),
                about());
    }

    private Money money() {
        return new Money(
                source,
                node.requiredDecimal("amount"),
                node.decimal("max"),
                node.decimal("total"),
                node.required("currency"),
                node.constant("kind", Money.Kind.class, Money.Kind.OTHER),
                bound(),
                node.string("purpose"),
                node.string("per"),
                about());
    }

    private MediationOutcome mediation() {
        Map<Figure, Span> figures = new EnumMap<>(Figure.class);
        if (node.has("figures")) {
            Node spans = node.object("figures");
            for (Figure figure : Figure.values()) {
                if (spans.has(figure.json())) {
                    figures.put(figure, spans.object(figure.json()).span());
                }
            }
        }
        return new MediationOutcome(
                source,
                node.integer("teams"),
                node.integer("mediators"),
                node.integer("received"),
                node.integer("mediated"),
                node.integer("successful"),
                node.integer("unsuccessful"),
                node.integer("pending"),
                node.decimal("rate"),
                figures,
                about());
    }

    private DocumentReference document() {
        return new DocumentReference(
                source,
                node.required("kind"),
                node.required("number"),
                node.edtf("date"),
                node.string("issuer"),
                node.string("term"));
    }

    private ActivityCount activity() {
        return new ActivityCount(
                source,
                node.requiredDecimal("count"),
                node.decimal("max"),
                node.decimal("total"),
                node.required("unit"),
                bound(),
                node.constant("change", Change.class),
                node.string("item"),
                node.string("action"),
                about());
    }

    private UnknownFact unknown(String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.raw().properties()) {
            if (!COMMON.contains(field.getKey())) {
                fields.put(field.getKey(), MAPPER.convertValue(field.getValue(), new TypeReference<Object>() {}));
            }
        }
        return new UnknownFact(source, type, fields);
    }

    private Bound bound() {
        return node.constant("bound", Bound.class, Bound.EXACT);
    }

    private About about() {
        return new About(node.edtf("period"), node.string("scope"), node.flag("planned"));
    }
}

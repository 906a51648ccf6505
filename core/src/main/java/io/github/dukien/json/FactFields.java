package io.github.dukien.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dukien.fact.About;
import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.CustomFact;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.EdtfValue;
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
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of each fact type. */
final class FactFields {
    private final JsonGenerator json;
    private final FieldWriter fields;
    private final boolean explained;

    FactFields(JsonGenerator json, boolean explained) {
        this.json = json;
        this.fields = new FieldWriter(json);
        this.explained = explained;
    }

    void fact(Fact fact, boolean optional) throws IOException {
        Source source = fact.source();
        json.writeStartObject();
        fields.write("id", source.id());
        fields.write("type", fact.type());
        fields.write("text", source.text());
        json.writeNumberField("start", source.span().start());
        json.writeNumberField("end", source.span().end());
        own(fact);
        fields.spans("mentions", source.mentions());
        fields.flag("optional", optional);
        evidence(source.evidence());
        json.writeEndObject();
    }

    private void own(Fact fact) throws IOException {
        if (fact instanceof Person person) {
            person(person);
        } else if (fact instanceof DateExpression date) {
            date(date);
        } else if (fact instanceof MemberCount count) {
            memberCount(count);
        } else if (fact instanceof Percentage percentage) {
            percentage(percentage);
        } else if (fact instanceof Money money) {
            money(money);
        } else if (fact instanceof MediationOutcome mediation) {
            mediation(mediation);
        } else if (fact instanceof DocumentReference document) {
            document(document);
        } else if (fact instanceof ActivityCount activity) {
            activity(activity);
        } else if (fact instanceof CustomFact custom) {
            for (Map.Entry<String, Object> field : custom.fields().entrySet()) {
                fields.write(field.getKey(), field.getValue());
            }
        }
    }

    private void person(Person person) throws IOException {
        fields.write("name", person.name());
        json.writeArrayFieldStart("positions");
        for (Position position : person.positions()) {
            json.writeStartObject();
            fields.write("title", position.title());
            json.writeNumberField("start", position.span().start());
            json.writeNumberField("end", position.span().end());
            fields.write("rank", position.rank());
            fields.write("organization", position.organization());
            fields.write("province", position.province());
            fields.write("status", position.status());
            fields.strings("variants", position.variants());
            json.writeEndObject();
        }
        json.writeEndArray();
        fields.write("honorific", person.honorific());
        fields.write("degree", person.degree());
        fields.write("gender", person.gender());
        fields.write("role", person.role());
    }

    private void date(DateExpression date) throws IOException {
        EdtfValue value = date.value();
        fields.write("value", value);
        if (value != null) {
            fields.write("from", value.from());
            fields.write("to", value.to());
            fields.write("precision", value.precision());
        }
        fields.write("modifier", date.modifier());
        fields.write("partOfDay", date.partOfDay());
        fields.write("role", date.role());
        fields.flag("inferred", date.inferred());
        fields.write("calendar", date.calendar());
    }

    private void memberCount(MemberCount count) throws IOException {
        json.writeNumberField("count", count.count());
        fields.write("max", count.max());
        fields.write("total", count.total());
        fields.write("unit", count.unit());
        fields.write("kind", count.kind());
        fields.write("bound", count.bound());
        fields.write("change", count.change());
        fields.write("organization", count.organization());
        about(count.about());
    }

    private void percentage(Percentage percentage) throws IOException {
        fields.write("percent", percentage.percent());
        fields.write("max", percentage.max());
        fields.write("relation", percentage.relation());
        fields.write("bound", percentage.bound());
        fields.write("base", percentage.base());
        fields.write("baseline", percentage.baseline());
        about(percentage.about());
    }

    private void money(Money money) throws IOException {
        fields.write("amount", money.amount());
        fields.write("max", money.max());
        fields.write("total", money.total());
        fields.write("currency", money.currency());
        fields.write("kind", money.kind());
        fields.write("bound", money.bound());
        fields.write("purpose", money.purpose());
        fields.write("per", money.per());
        about(money.about());
    }

    private void mediation(MediationOutcome mediation) throws IOException {
        for (Figure figure : Figure.values()) {
            fields.write(figure.json(), mediation.figure(figure));
        }
        about(mediation.about());
        if (!mediation.figures().isEmpty()) {
            json.writeObjectFieldStart("figures");
            for (Map.Entry<Figure, io.github.dukien.fact.Span> entry :
                    mediation.figures().entrySet()) {
                json.writeFieldName(entry.getKey().json());
                fields.span(entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private void document(DocumentReference document) throws IOException {
        fields.write("kind", document.kind());
        fields.write("number", document.number());
        fields.write("date", document.date());
        fields.write("issuer", document.issuer());
        fields.write("term", document.term());
    }

    private void activity(ActivityCount activity) throws IOException {
        fields.write("count", activity.count());
        fields.write("max", activity.max());
        fields.write("total", activity.total());
        fields.write("unit", activity.unit());
        fields.write("bound", activity.bound());
        fields.write("change", activity.change());
        fields.write("item", activity.item());
        fields.write("action", activity.action());
        about(activity.about());
    }

    private void about(About about) throws IOException {
        fields.write("period", about.period());
        fields.write("scope", about.scope());
        fields.flag("planned", about.planned());
    }

    private void evidence(@Nullable Evidence evidence) throws IOException {
        if (explained && evidence != null) {
            json.writeObjectFieldStart("evidence");
            fields.write("rule", evidence.rule());
            fields.spans("cues", evidence.cues());
            json.writeEndObject();
        }
    }
}

package io.github.dukien.table;

import io.github.dukien.fact.About;
import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.CustomFact;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Person;
import io.github.dukien.json.ReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of each fact type, in the order of the JSON's fields. */
final class FactColumns {
    private static final String BOUND = "EXACT, AT_LEAST, AT_MOST, APPROX";

    private FactColumns() {}

    static List<Column<Person>> people() {
        return List.of(
                Column.text("name", "without honorific, rank or degree", Person::name),
                Column.text("honorific", "ông, bà, đồng chí …", Person::honorific),
                Column.text("degree", "degrees and ranks before the name", Person::degree),
                Column.text("gender", "FEMALE, MALE, from the honorific only", Person::gender),
                Column.text("role", "in the event: CHAIR, SPEAKER, REPORTER, GUEST", Person::role),
                Column.integer("positions", "how many offices: table positions", p ->
                        (long) p.positions().size()));
    }

    static List<Column<DateExpression>> dates() {
        return List.of(
                Column.text("value", "EDTF: 2020-07-09, 2020-07, 2020-01/2020-06 …", DateExpression::value),
                Column.day("from_day", "first day", d -> day(d.value(), EdtfValue::from)),
                Column.day("to_day", "last day", d -> day(d.value(), EdtfValue::to)),
                Column.text(
                        "date_precision",
                        "DAY, MONTH, QUARTER, YEAR, SPAN",
                        d -> d.value() == null ? null : d.value().precision()),
                Column.text("modifier", "START, MID, END (đầu, giữa, cuối)", DateExpression::modifier),
                Column.text("part_of_day", "MORNING, NOON, AFTERNOON, EVENING", DateExpression::partOfDay),
                Column.text("role", "EVENT, PERIOD, DOCUMENT, OTHER", DateExpression::role),
                Column.flag("inferred", "whether the year or all of it comes from context", DateExpression::inferred),
                Column.text("calendar", "LUNAR, else empty", DateExpression::calendar));
    }

    static List<Column<MemberCount>> memberCounts() {
        List<Column<MemberCount>> columns = new ArrayList<>(List.of(
                Column.integer("members", "heads (count in JSON)", MemberCount::count),
                Column.integer("max_members", "upper end of a range", MemberCount::max),
                Column.integer("total", "second figure of 238/316", MemberCount::total),
                Column.text("unit", "the noun, as written", MemberCount::unit),
                Column.text("kind", "NEW, TOTAL, LOST, OTHER", MemberCount::kind),
                Column.text("bound", BOUND, MemberCount::bound),
                Column.text("change", "UP or DOWN if it is a difference", MemberCount::change),
                Column.text("organization", "the body, where stated", MemberCount::organization)));
        return about(columns, MemberCount::about);
    }

    static List<Column<Percentage>> percentages() {
        List<Column<Percentage>> columns = new ArrayList<>(List.of(
                Column.decimal("percent", "signed", Percentage::percent),
                Column.decimal("max_percent", "upper end of a range", Percentage::max),
                Column.text("relation", "SHARE, CHANGE, RATE, OTHER", Percentage::relation),
                Column.text("bound", BOUND, Percentage::bound),
                Column.text("base", "what it is a percentage of", Percentage::base),
                Column.text("baseline", "what a change is compared with", Percentage::baseline)));
        return about(columns, Percentage::about);
    }

    static List<Column<Money>> money() {
        List<Column<Money>> columns = new ArrayList<>(List.of(
                Column.decimal("amount", "in base units: đồng, not triệu", Money::amount),
                Column.decimal("max_amount", "upper end of a range", Money::max),
                Column.decimal("total", "second figure of done/total", Money::total),
                Column.text("currency", "VND, USD …", Money::currency),
                Column.text("kind", "RAISED, SPENT, OTHER", Money::kind),
                Column.text("bound", BOUND, Money::bound),
                Column.text("purpose", "what it is for", Money::purpose),
                Column.text("per", "each hộ, suất …", Money::per)));
        return about(columns, Money::about);
    }

    static List<Column<MediationOutcome>> mediations() {
        List<Column<MediationOutcome>> columns = new ArrayList<>(List.of(
                Column.integer("teams", "tổ hòa giải", MediationOutcome::teams),
                Column.integer("mediators", "hòa giải viên", MediationOutcome::mediators),
                Column.integer("received", "cases received", MediationOutcome::received),
                Column.integer("mediated", "cases put to mediation, if not those received", MediationOutcome::mediated),
                Column.integer("successful", "cases settled", MediationOutcome::successful),
                Column.integer("unsuccessful", "cases not settled", MediationOutcome::unsuccessful),
                Column.integer("pending", "cases not ended", MediationOutcome::pending),
                Column.decimal("rate", "stated success rate in percent", MediationOutcome::rate)));
        return about(columns, MediationOutcome::about);
    }

    static List<Column<DocumentReference>> documents() {
        return List.of(
                Column.text("kind", "Chỉ thị, Nghị quyết, Quyết định …", DocumentReference::kind),
                Column.text("number", "as written", DocumentReference::number),
                Column.text("date", "of the document (EDTF)", DocumentReference::date),
                Column.text("issuer", "who issued it", DocumentReference::issuer),
                Column.text("term", "XII of khóa XII", DocumentReference::term));
    }

    static List<Column<ActivityCount>> activities() {
        List<Column<ActivityCount>> columns = new ArrayList<>(List.of(
                Column.decimal("quantity", "how many or how much (count in JSON)", ActivityCount::count),
                Column.decimal("max_quantity", "upper end of a range", ActivityCount::max),
                Column.decimal("total", "second figure of 238/316", ActivityCount::total),
                Column.text("unit", "classifier and noun, as written", ActivityCount::unit),
                Column.text("bound", BOUND, ActivityCount::bound),
                Column.text("change", "UP or DOWN if it is a difference", ActivityCount::change),
                Column.text("item", "the whole counted phrase", ActivityCount::item),
                Column.text("action", "what was done", ActivityCount::action)));
        return about(columns, ActivityCount::about);
    }

    static List<Column<CustomFact>> others() {
        return List.of(
                Column.text("type", "its type", CustomFact::type),
                Column.text("fields", "its other fields, as JSON", ReportWriter.create()::fieldsToJson));
    }

    private static <F> List<Column<F>> about(List<Column<F>> columns, Function<F, About> about) {
        List<Column<About>> shared = List.of(
                Column.text("period", "time the figure covers (EDTF)", About::period),
                Column.day("period_from", "its first day", a -> day(a.period(), EdtfValue::from)),
                Column.day("period_to", "its last day", a -> day(a.period(), EdtfValue::to)),
                Column.text("scope", "place, level or body it speaks of, as written", About::scope),
                Column.flag("planned", "whether it is a target or a plan", About::planned));
        shared.forEach(column -> columns.add(column.of(about)));
        return columns;
    }

    private static @Nullable Object day(@Nullable EdtfValue value, Function<EdtfValue, @Nullable Object> bound) {
        return value == null ? null : bound.apply(value);
    }
}

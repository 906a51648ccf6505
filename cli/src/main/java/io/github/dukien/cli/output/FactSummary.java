package io.github.dukien.cli.output;

import io.github.dukien.fact.About;
import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.Bound;
import io.github.dukien.fact.CustomFact;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Position;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact's value in a few words. */
public final class FactSummary {
    private final List<String> parts = new ArrayList<>();

    private FactSummary() {}

    /** The type's fields as people read them. */
    public static String of(Fact fact) {
        FactSummary summary = new FactSummary();
        summary.add(fact);
        return String.join(" ", summary.parts);
    }

    private void add(Fact fact) {
        if (fact instanceof Person person) {
            person(person);
        } else if (fact instanceof DateExpression date) {
            date(date);
        } else if (fact instanceof MemberCount members) {
            add(members.bound(), BigDecimal.valueOf(members.count()), decimal(members.max()), decimal(members.total()));
            add(members.unit(), members.kind());
            about(members.about());
        } else if (fact instanceof Percentage percentage) {
            add(percentage.bound(), percentage.percent(), percentage.max(), null);
            add("%", percentage.relation());
            about(percentage.about());
        } else if (fact instanceof Money money) {
            add(money.bound(), money.amount(), money.max(), money.total());
            add(money.currency(), money.per() == null ? null : "/ " + money.per(), money.kind());
            about(money.about());
        } else if (fact instanceof MediationOutcome mediation) {
            mediation(mediation);
        } else if (fact instanceof DocumentReference document) {
            add(document.kind(), document.number(), document.date());
        } else if (fact instanceof ActivityCount activity) {
            add(activity.bound(), activity.count(), activity.max(), activity.total());
            add(activity.item() == null ? activity.unit() : activity.item(), activity.change());
            about(activity.about());
        } else if (fact instanceof CustomFact custom) {
            custom.fields().forEach((name, value) -> add(name + "=" + value));
        }
    }

    private void person(Person person) {
        String positions =
                person.positions().stream().map(FactSummary::position).collect(Collectors.joining("; "));
        add(person.name() + (positions.isEmpty() ? "" : ":"), positions.isEmpty() ? null : positions, person.role());
    }

    private static String position(Position position) {
        return position.title() + (position.status() == null ? "" : " (" + position.status() + ")");
    }

    private void date(DateExpression date) {
        add(
                date.value() == null ? date.source().text() : date.value(),
                date.modifier(),
                date.partOfDay(),
                date.calendar(),
                date.inferred() ? "(inferred)" : null);
    }

    private void mediation(MediationOutcome mediation) {
        for (Figure figure : Figure.values()) {
            BigDecimal number = mediation.figure(figure);
            if (number != null) {
                add(figure.json() + " " + plain(number));
            }
        }
        about(mediation.about());
    }

    private void about(About about) {
        add(
                about.planned() ? "planned" : null,
                about.scope() == null ? null : "«" + about.scope() + "»",
                about.period());
    }

    private void add(Bound bound, BigDecimal figure, @Nullable BigDecimal max, @Nullable BigDecimal total) {
        String sign = switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case APPROX -> "~ ";
        };
        add(sign + plain(figure) + (max == null ? "" : "–" + plain(max)) + (total == null ? "" : "/" + plain(total)));
    }

    private void add(@Nullable Object... values) {
        for (Object value : values) {
            if (value != null) {
                parts.add(value.toString());
            }
        }
    }

    /** Digits in groups of three with no-break spaces, so that people can read them. */
    private static String plain(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        return new DecimalFormat("#,##0.######", symbols).format(number);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}

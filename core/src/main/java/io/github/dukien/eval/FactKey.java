package io.github.dukien.eval;

import io.github.dukien.fact.ActivityCount;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What two facts must share to be the same: the type and its key fields, as one comparable text. */
final class FactKey {
    private FactKey() {}

    static String of(Fact fact) {
        return fact.type() + " " + value(fact);
    }

    private static String value(Fact fact) {
        if (fact instanceof Person person) {
            return Normal.text(person.name());
        } else if (fact instanceof DateExpression date) {
            return date.value() != null ? date.value().value() : "lunar";
        } else if (fact instanceof MemberCount members) {
            return members.count() + " " + members.kind();
        } else if (fact instanceof Percentage percentage) {
            return Normal.number(percentage.percent().abs()) + " " + percentage.relation();
        } else if (fact instanceof Money money) {
            return Normal.number(money.amount()) + " " + Normal.text(money.currency());
        } else if (fact instanceof MediationOutcome mediation) {
            return figures(mediation);
        } else if (fact instanceof DocumentReference document) {
            return Normal.text(document.kind()) + " " + Normal.text(document.number());
        } else if (fact instanceof ActivityCount activity) {
            return Normal.number(activity.count()) + " " + Normal.firstWord(activity.unit());
        } else if (fact instanceof CustomFact) {
            return Normal.text(fact.source().text());
        }
        throw new IllegalStateException(fact.type());
    }

    private static String figures(MediationOutcome mediation) {
        List<String> figures = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            BigDecimal number = mediation.figure(figure);
            if (number != null) {
                figures.add(figure.json() + "=" + Normal.number(number));
            }
        }
        return String.join(" ", figures);
    }
}

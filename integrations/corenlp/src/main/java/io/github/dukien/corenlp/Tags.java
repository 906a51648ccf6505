package io.github.dukien.corenlp;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of entities and their normalised values, in CoreNLP's way where it has one. */
final class Tags {
    private Tags() {}

    /** CoreNLP's own names for people, dates, money and percentages; for others the type: memberCount is MEMBER_COUNT. */
    static String tag(Fact fact) {
        if (fact instanceof Percentage) {
            return "PERCENT";
        }
        StringBuilder tag = new StringBuilder();
        for (char c : fact.type().toCharArray()) {
            if (Character.isUpperCase(c)) {
                tag.append('_');
            }
            tag.append(c);
        }
        return tag.toString().toUpperCase(Locale.ROOT);
    }

    /** The value: {@code 2020-07-07}, {@code >=VND2500000000}, {@code %74}, {@code 65 vụ}. */
    static String normalized(Fact fact) {
        if (fact instanceof Person person) {
            return person.name();
        } else if (fact instanceof DateExpression date) {
            return date.value() == null ? "" : date.value().value();
        } else if (fact instanceof Money money) {
            return bound(money.bound()) + money.currency() + plain(money.amount());
        } else if (fact instanceof Percentage percentage) {
            return bound(percentage.bound()) + "%" + plain(percentage.percent());
        } else if (fact instanceof MemberCount members) {
            return bound(members.bound()) + members.count() + " " + members.unit();
        } else if (fact instanceof ActivityCount activity) {
            return bound(activity.bound()) + plain(activity.count()) + " " + activity.unit();
        } else if (fact instanceof DocumentReference document) {
            return document.kind() + " " + document.number();
        } else if (fact instanceof MediationOutcome mediation) {
            return figures(mediation);
        } else if (fact instanceof CustomFact custom) {
            List<String> fields = new ArrayList<>();
            custom.fields().forEach((name, value) -> fields.add(name + "=" + value));
            return String.join(" ", fields);
        }
        throw new IllegalStateException(fact.type());
    }

    private static String figures(MediationOutcome mediation) {
        List<String> figures = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            BigDecimal number = mediation.figure(figure);
            if (number != null) {
                figures.add(figure.json() + "=" + plain(number));
            }
        }
        return String.join(" ", figures);
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case APPROX -> "~";
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.About;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.grid.ColumnKind;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a row (or column) of mediation, gathered into one record. */
final class GridMediation {
    private final TokenTable tokens;
    private final About about;
    private final Map<Figure, Quantity> figures = new EnumMap<>(Figure.class);

    GridMediation(TokenTable tokens, About about) {
        this.tokens = tokens;
        this.about = about;
    }

    /** The figure that a column of this kind gives, or null. */
    static @Nullable Figure figure(ColumnKind kind) {
        return switch (kind) {
            case RECEIVED -> Figure.RECEIVED;
            case MEDIATED -> Figure.MEDIATED;
            case SUCCESSFUL -> Figure.SUCCESSFUL;
            case UNSUCCESSFUL -> Figure.UNSUCCESSFUL;
            case PENDING -> Figure.PENDING;
            case TEAMS -> Figure.TEAMS;
            case MEDIATORS -> Figure.MEDIATORS;
            case RATE -> Figure.RATE;
            default -> null;
        };
    }

    /** Adds a figure; the first of its kind stays. */
    void add(Figure figure, Quantity quantity) {
        figures.putIfAbsent(figure, quantity);
    }

    /** Adds the record, and what else its figures are: a rate is a percentage, mediators are members. */
    void addTo(List<Fact> facts) {
        boolean statement = figures.keySet().stream().anyMatch(f -> f != Figure.MEDIATORS && f != Figure.RATE);
        Quantity rate = figures.get(Figure.RATE);
        if (statement) {
            facts.add(record());
        }
        if (rate != null) {
            facts.add(new Percentage(
                    source(rate, "percentage.table"),
                    rate.value(),
                    rate.max(),
                    Percentage.Relation.RATE,
                    rate.bound(),
                    null,
                    null,
                    about));
        }
        Quantity mediators = figures.get(Figure.MEDIATORS);
        if (mediators != null && mediators.value().signum() > 0) {
            facts.add(new MemberCount(
                    source(mediators, "member.table"),
                    mediators.value().longValue(),
                    null,
                    null,
                    "hòa giải viên",
                    MemberCount.Kind.TOTAL,
                    mediators.bound(),
                    null,
                    null,
                    about));
        }
    }

    private MediationOutcome record() {
        Quantity mediated = figures.get(Figure.MEDIATED);
        if (mediated != null && !figures.containsKey(Figure.RECEIVED)) {
            figures.put(Figure.RECEIVED, mediated);
        }
        Quantity received = figures.get(Figure.RECEIVED);
        if (mediated != null && received != null && mediated.value().compareTo(received.value()) == 0) {
            figures.remove(Figure.MEDIATED);
        }
        Map<Figure, Span> spans = new EnumMap<>(Figure.class);
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Map.Entry<Figure, Quantity> entry : figures.entrySet()) {
            Quantity quantity = entry.getValue();
            spans.put(entry.getKey(), Sources.span(tokens, quantity.from(), quantity.end()));
            from = Math.min(from, quantity.from());
            to = Math.max(to, quantity.end());
        }
        Quantity rate = figures.get(Figure.RATE);
        return new MediationOutcome(
                Sources.of(tokens, from, to, "mediation.table", List.of()),
                count(Figure.TEAMS),
                count(Figure.MEDIATORS),
                count(Figure.RECEIVED),
                count(Figure.MEDIATED),
                count(Figure.SUCCESSFUL),
                count(Figure.UNSUCCESSFUL),
                count(Figure.PENDING),
                rate == null ? null : rate.value(),
                spans,
                about);
    }

    private Source source(Quantity quantity, String rule) {
        return Sources.of(tokens, quantity.from(), quantity.end(), rule, List.of());
    }

    private @Nullable Long count(Figure figure) {
        Quantity quantity = figures.get(figure);
        BigDecimal value = quantity == null ? null : quantity.value();
        return value == null ? null : value.longValue();
    }
}

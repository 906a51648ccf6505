package io.github.dukien.internal.extract;

import io.github.dukien.fact.About;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Source;
import io.github.dukien.internal.grid.ColumnKind;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a row (or column) of mediation, gathered into one record. */
final class GridMediation {
    private final TokenTable tokens;
    private final About about;
    private final MediationTally figures = new MediationTally();

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
        figures.add(figure, quantity);
    }

    /** Adds the record, and what else its figures are: a rate is a percentage, mediators are members. */
    void addTo(List<Fact> facts) {
        boolean statement = Arrays.stream(Figure.values())
                .anyMatch(f -> figures.has(f) && f != Figure.MEDIATORS && f != Figure.RATE);
        Quantity rate = figures.quantity(Figure.RATE);
        if (statement) {
            facts.add(figures.toFact(tokens, "mediation.table", about));
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
        Quantity mediators = figures.quantity(Figure.MEDIATORS);
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

    private Source source(Quantity quantity, String rule) {
        return Sources.of(tokens, quantity.from(), quantity.end(), rule, List.of());
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.About;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of one mediation record, from prose or from a table, and the fact they make. */
final class MediationTally {
    private final Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
    private final Map<Figure, Quantity> quantities = new EnumMap<>(Figure.class);

    boolean has(Figure figure) {
        return values.containsKey(figure);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value of a figure, 0 if it is not known. */
    BigDecimal value(Figure figure) {
        return values.getOrDefault(figure, BigDecimal.ZERO);
    }

    /** The quantity that gave a figure, or null. */
    @Nullable
    Quantity quantity(Figure figure) {
        return quantities.get(figure);
    }

    /** Adds a figure; the first of its kind stays. */
    void add(Figure figure, Quantity quantity) {
        if (values.putIfAbsent(figure, value(quantity, figure)) == null) {
            quantities.put(figure, quantity);
        }
    }

    void drop(Figure figure) {
        values.remove(figure);
        quantities.remove(figure);
    }

    /** What a quantity says of a figure: done/total gives the base its total. */
    static BigDecimal value(Quantity quantity, Figure figure) {
        BigDecimal total = quantity.total();
        boolean whole = figure == Figure.RECEIVED || figure == Figure.TEAMS;
        return total != null && whole ? total : quantity.value();
    }

    /** The record. Cases put to mediation are the base where no others are taken in, and are told only where they differ. */
    MediationOutcome toFact(TokenTable tokens, String rule, About about) {
        Quantity mediated = quantities.get(Figure.MEDIATED);
        if (mediated != null && !has(Figure.RECEIVED)) {
            values.put(Figure.RECEIVED, value(Figure.MEDIATED));
            quantities.put(Figure.RECEIVED, mediated);
        }
        if (mediated != null && value(Figure.MEDIATED).compareTo(value(Figure.RECEIVED)) == 0) {
            drop(Figure.MEDIATED);
        }
        Map<Figure, Span> spans = new EnumMap<>(Figure.class);
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Map.Entry<Figure, Quantity> entry : quantities.entrySet()) {
            Quantity quantity = entry.getValue();
            int end = Math.max(quantity.end(), quantity.boundTo());
            spans.put(entry.getKey(), Sources.span(tokens, quantity.from(), end));
            from = Math.min(from, quantity.from());
            to = Math.max(to, end);
        }
        return new MediationOutcome(
                Sources.of(tokens, from, to, rule, List.of()),
                count(Figure.TEAMS),
                count(Figure.MEDIATORS),
                count(Figure.RECEIVED),
                count(Figure.MEDIATED),
                count(Figure.SUCCESSFUL),
                count(Figure.UNSUCCESSFUL),
                count(Figure.PENDING),
                values.get(Figure.RATE),
                spans,
                about);
    }

    private @Nullable Long count(Figure figure) {
        BigDecimal value = values.get(figure);
        return value == null ? null : value.longValue();
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.About;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A mediation record while it is gathered. */
final class MediationRecord {
    private final Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
    private final Map<Figure, Integer> quantities = new EnumMap<>(Figure.class);

    boolean has(Figure figure) {
        return values.containsKey(figure);
    }

    boolean hasBase() {
        return has(Figure.RECEIVED) || has(Figure.MEDIATED);
    }

    BigDecimal value(Figure figure) {
        return values.getOrDefault(figure, BigDecimal.ZERO);
    }

    void add(Analysis analysis, Figure figure, int index) {
        if (!has(figure)) {
            values.put(figure, value(analysis.quantities().get(index), figure));
            quantities.put(figure, index);
        }
    }

    /** The quantity that gave a figure. */
    OptionalInt index(Figure figure) {
        Integer index = quantities.get(figure);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Sets a figure again. */
    void replace(Analysis analysis, Figure figure, int index) {
        drop(figure);
        add(analysis, figure, index);
    }

    /**
     * Whether a sentence that begins with the quantity at {@code first} is another statement: both say their period and it
     * is not the same (unless «các tổ này» points back), or teams are counted when the record has its results.
     */
    boolean endsBefore(Analysis analysis, int first) {
        Quantity quantity = analysis.quantities().get(first);
        boolean teams = quantity.unit() != null && quantity.unit().kind() == Quantity.UnitKind.TEAM;
        About own = about(analysis);
        About next = analysis.about(first);
        boolean cases = quantity.unit() != null && quantity.unit().kind() == Quantity.UnitKind.CASE;
        boolean complete = has(Figure.SUCCESSFUL) && differs(own.scope(), next.scope());
        if (teams && (has(Figure.TEAMS) || complete) || cases && complete && hasBase()) {
            return true;
        }
        return differs(own.period(), next.period()) && !pointsBack(analysis, quantity);
    }

    /** Whether the record speaks of another place than the quantity at an index. */
    boolean isElsewhere(Analysis analysis, int index) {
        return differs(about(analysis).scope(), analysis.about(index).scope());
    }

    private static boolean differs(@Nullable Object own, @Nullable Object next) {
        return own != null && next != null && !own.equals(next);
    }

    private static boolean pointsBack(Analysis analysis, Quantity quantity) {
        for (int i = analysis.sentences().startOf(quantity.from()); i < quantity.from(); i++) {
            if (analysis.tokens().is(i, "này") || analysis.tokens().is(i, "ấy")) {
                return true;
            }
        }
        return false;
    }

    /** What a quantity says of a figure: done/total gives the base its total. */
    static BigDecimal value(Quantity quantity, Figure figure) {
        BigDecimal total = quantity.total();
        boolean whole = figure == Figure.RECEIVED || figure == Figure.TEAMS;
        return total != null && whole ? total : quantity.value();
    }

    /** Whether it says enough: mediators alone are no statement. */
    boolean isStatement(Analysis analysis) {
        if (values.isEmpty()) {
            return false;
        }
        boolean result = has(Figure.SUCCESSFUL) || has(Figure.UNSUCCESSFUL) || has(Figure.RATE) || has(Figure.PENDING);
        return result || has(Figure.TEAMS) || hasBase();
    }

    MediationOutcome toFact(Analysis analysis) {
        if (!has(Figure.RECEIVED) && has(Figure.MEDIATED)) {
            values.put(Figure.RECEIVED, value(Figure.MEDIATED));
            quantities.put(Figure.RECEIVED, quantities.getOrDefault(Figure.MEDIATED, 0));
            drop(Figure.MEDIATED);
        } else if (has(Figure.MEDIATED) && value(Figure.MEDIATED).compareTo(value(Figure.RECEIVED)) == 0) {
            drop(Figure.MEDIATED);
        }
        Map<Figure, Span> spans = new EnumMap<>(Figure.class);
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Map.Entry<Figure, Integer> entry : quantities.entrySet()) {
            Quantity quantity = analysis.quantities().get(entry.getValue());
            int end = Math.max(quantity.end(), quantity.boundTo());
            spans.put(entry.getKey(), Sources.span(analysis.tokens(), quantity.from(), end));
            from = Math.min(from, quantity.from());
            to = Math.max(to, end);
        }
        return new MediationOutcome(
                Sources.of(analysis.tokens(), from, to, "mediation.statement", List.of()),
                count(Figure.TEAMS),
                count(Figure.MEDIATORS),
                count(Figure.RECEIVED),
                count(Figure.MEDIATED),
                count(Figure.SUCCESSFUL),
                count(Figure.UNSUCCESSFUL),
                count(Figure.PENDING),
                values.get(Figure.RATE),
                spans,
                about(analysis));
    }

    private void drop(Figure figure) {
        values.remove(figure);
        quantities.remove(figure);
    }

    private @Nullable Long count(Figure figure) {
        BigDecimal value = values.get(figure);
        return value == null ? null : value.longValue();
    }

    /** The record is about what its first result is about. */
    private About about(Analysis analysis) {
        for (Figure figure : List.of(
                Figure.RECEIVED, Figure.SUCCESSFUL, Figure.UNSUCCESSFUL, Figure.RATE, Figure.TEAMS, Figure.MEDIATORS)) {
            Integer index = quantities.get(figure);
            if (index != null) {
                return analysis.about(index);
            }
        }
        return About.NOTHING;
    }
}

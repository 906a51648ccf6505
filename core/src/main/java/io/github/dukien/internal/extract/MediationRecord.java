package io.github.dukien.internal.extract;

import io.github.dukien.fact.About;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A mediation record while it is gathered. */
final class MediationRecord {
    private final MediationTally tally = new MediationTally();
    private final Map<Figure, Integer> quantities = new EnumMap<>(Figure.class);

    boolean has(Figure figure) {
        return tally.has(figure);
    }

    boolean hasBase() {
        return has(Figure.RECEIVED) || has(Figure.MEDIATED);
    }

    /** Whether it says how cases ended. */
    boolean hasResult() {
        return has(Figure.SUCCESSFUL) || has(Figure.RATE);
    }

    BigDecimal value(Figure figure) {
        return tally.value(figure);
    }

    void add(Analysis analysis, Figure figure, int index) {
        if (!has(figure)) {
            tally.add(figure, analysis.quantities().get(index));
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
        tally.drop(figure);
        quantities.remove(figure);
        add(analysis, figure, index);
    }

    /** What was taken for successful is what was put to mediation. */
    void rebase(Analysis analysis) {
        int done = index(Figure.SUCCESSFUL).orElseThrow();
        tally.drop(Figure.SUCCESSFUL);
        quantities.remove(Figure.SUCCESSFUL);
        add(analysis, Figure.RECEIVED, done);
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
        boolean results = has(Figure.SUCCESSFUL) || has(Figure.RATE);
        boolean complete = results && differs(own.scope(), next.scope());
        if (teams && (has(Figure.TEAMS) || results) || cases && complete && hasBase()) {
            return true;
        }
        return differs(own.period(), next.period()) && !pointsBack(analysis, quantity);
    }

    /** Whether the record speaks of another place than the quantity at an index. */
    boolean isElsewhere(Analysis analysis, int index) {
        return differs(about(analysis).scope(), analysis.about(index).scope());
    }

    /** Whether the quantity at an index says a time that is not the record's. */
    boolean isOtherTime(Analysis analysis, int index) {
        Object next = analysis.about(index).period();
        return next != null && !next.equals(about(analysis).period());
    }

    boolean isEmpty() {
        return tally.isEmpty();
    }

    /** Whether both are told, and not the same. */
    static boolean differs(@Nullable Object own, @Nullable Object next) {
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

    /**
     * Whether a figure cannot stand beside those of the record: it is told with another value, or more would have ended than
     * came in.
     */
    boolean contradicts(Figure figure, BigDecimal value) {
        if (has(figure)) {
            return value(figure).compareTo(value) != 0;
        }
        boolean base = figure == Figure.RECEIVED || figure == Figure.MEDIATED;
        boolean part = figure == Figure.SUCCESSFUL || figure == Figure.UNSUCCESSFUL;
        return base && (isLess(value, Figure.SUCCESSFUL) || isLess(value, Figure.UNSUCCESSFUL))
                || part && has(Figure.RECEIVED) && value.compareTo(value(Figure.RECEIVED)) > 0
                || part && has(Figure.MEDIATED) && value.compareTo(value(Figure.MEDIATED)) > 0;
    }

    private boolean isLess(BigDecimal value, Figure figure) {
        return has(figure) && value.compareTo(value(figure)) < 0;
    }

    /** Whether it says enough: of mediators alone only how many there are. */
    boolean isStatement(Analysis analysis) {
        if (tally.isEmpty()) {
            return false;
        }
        boolean result = has(Figure.SUCCESSFUL) || has(Figure.UNSUCCESSFUL) || has(Figure.RATE) || has(Figure.PENDING);
        return result || has(Figure.TEAMS) && !isSomeTeams(analysis) || hasBase() || isCorps(analysis);
    }

    /** «toàn tỉnh có 4.857 hòa giải viên», «tổng số hòa giải viên là 1.012 người»: all that there are, and nothing told of them. */
    private boolean isCorps(Analysis analysis) {
        if (has(Figure.TEAMS) || !has(Figure.MEDIATORS)) {
            return false;
        }
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index(Figure.MEDIATORS).orElseThrow());
        int before = quantity.from() - 1;
        boolean had = tokens.isAt(before, "có") || tokens.isAt(before, "là") || tokens.isAt(before, "số");
        had |= tokens.isAt(before, "tổng") || tokens.isAt(before, "cộng") || tokens.isAt(before, "gồm");
        had |= tokens.isAt(before, "trong")
                && tokens.isAt(quantity.end(), "thì"); // «trong 98 hòa giải viên thì 26 là nữ»
        int end = quantity.end();
        boolean all = end >= analysis.sentences().endOf(before)
                || tokens.isPunctuation(end)
                || tokens.is(end, "của")
                || tokens.is(end, "thì");
        return had && all && !quantity.words();
    }

    /** «nay hai tổ hòa giải họp chung»: teams told in words that nobody is said to have, and nothing more. */
    private boolean isSomeTeams(Analysis analysis) {
        Quantity teams = analysis.quantities().get(index(Figure.TEAMS).orElseThrow());
        int before = teams.from() - 1;
        boolean had = analysis.tokens().isAt(before, "có")
                || analysis.tokens().isAt(before, "trì")
                || analysis.tokens().isAt(before, "gồm")
                || analysis.tokens().isAt(before, "là");
        return teams.words() && !had && !has(Figure.MEDIATORS);
    }

    MediationOutcome toFact(Analysis analysis) {
        return tally.toFact(analysis.tokens(), "mediation.statement", about(analysis));
    }

    /** The record is about what its first result is about. */
    private About about(Analysis analysis) {
        for (Figure figure : List.of(
                Figure.RECEIVED,
                Figure.MEDIATED,
                Figure.SUCCESSFUL,
                Figure.UNSUCCESSFUL,
                Figure.RATE,
                Figure.TEAMS,
                Figure.MEDIATORS)) {
            Integer index = quantities.get(figure);
            if (index != null) {
                return analysis.about(index);
            }
        }
        return About.NOTHING;
    }
}

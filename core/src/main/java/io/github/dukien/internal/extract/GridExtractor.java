package io.github.dukien.internal.extract;

import io.github.dukien.fact.About;
import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Source;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.grid.ColumnKind;
import io.github.dukien.internal.grid.Grid;
import io.github.dukien.internal.grid.GridCell;
import io.github.dukien.internal.grid.GridWords;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.quantity.CellReader;
import io.github.dukien.internal.quantity.CellReader.CellUnit;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of tables: each cell a fact of the type that its unit says, the cells of a row of mediation one record. */
final class GridExtractor implements TypeExtractor {
    private final CellReader cells;
    private final GridWords words;
    private final Lexicon heads;
    private final GridKinds kinds;

    GridExtractor(Lexicons lexicons) {
        cells = new CellReader(lexicons);
        words = new GridWords(lexicons);
        heads = lexicons.get("cue/scope-heads");
        kinds = new GridKinds(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        if (analysis.layout().grids().isEmpty()) {
            return;
        }
        ToldCounts told = new ToldCounts(facts);
        for (Grid grid : analysis.layout().grids()) {
            new Reading(analysis, grid, facts, told).read();
        }
    }

    /** One table while it is read. */
    private final class Reading {
        private final TokenTable tokens;
        private final Grid grid;
        private final List<Fact> facts;
        private final GridContext context;
        private final GridUnits units;
        private final ToldCounts told;

        Reading(Analysis analysis, Grid grid, List<Fact> facts, ToldCounts told) {
            this.told = told;
            this.tokens = analysis.tokens();
            this.grid = grid;
            this.facts = facts;
            context = new GridContext(analysis, grid, heads);
            units = new GridUnits(tokens, grid, cells);
        }

        void read() {
            boolean mediation = context.isMediation();
            boolean across = mediation && isStatement();
            boolean down = mediation && !across;
            GridMediation[] records = new GridMediation[grid.columns().size()];
            for (List<GridCell> row : grid.rows()) {
                if (across) {
                    across(row);
                    continue;
                }
                Figure figure = down ? rowFigure(row) : null;
                for (int i = 0; i < row.size(); i++) {
                    Quantity quantity = quantity(row, i);
                    About about = quantity == null ? null : context.about(row, i);
                    if (quantity == null || about == null) {
                        continue;
                    }
                    ColumnKind kind = grid.columns().get(i).kind();
                    if (figure != null && kind != ColumnKind.RATE) {
                        records[i] = records[i] == null ? new GridMediation(tokens, about) : records[i];
                        records[i].add(figure, quantity);
                    } else {
                        fact(row, i, quantity, about);
                    }
                }
            }
            for (GridMediation record : records) {
                if (record != null) {
                    record.addTo(facts);
                }
            }
        }

        /** Whether the columns are the figures of mediation records. */
        private boolean isStatement() {
            return grid.columns().stream().anyMatch(c -> c.kind().isMediation());
        }

        private void across(List<GridCell> row) {
            GridMediation record = null;
            for (int i = 0; i < row.size(); i++) {
                Quantity quantity = quantity(row, i);
                About about = quantity == null ? null : context.about(row, i);
                if (quantity == null || about == null) {
                    continue;
                }
                Figure figure = GridMediation.figure(grid.columns().get(i).kind());
                if (figure == null) {
                    fact(row, i, quantity, about);
                } else {
                    record = record == null ? new GridMediation(tokens, about) : record;
                    record.add(figure, quantity);
                }
            }
            if (record != null) {
                record.addTo(facts);
            }
        }

        /** The figure of mediation that a row names; its label or unit must speak of cases or of hòa giải. */
        private @Nullable Figure rowFigure(List<GridCell> row) {
            GridCell label = row.get(grid.labels());
            ColumnKind kind = label.isEmpty() ? null : words.kind(tokens, label);
            Figure figure = kind == null ? null : GridMediation.figure(kind);
            boolean named = false;
            for (int i = label.from(); i < label.to(); i++) {
                named |= tokens.isSequence(i, "hòa", "giải") || tokens.isSequence(i, "tiếp", "nhận");
            }
            return named ? figure : null;
        }

        private @Nullable Quantity quantity(List<GridCell> row, int at) {
            GridCell cell = GridWords.withoutRemark(tokens, row.get(at));
            boolean figures = grid.columns().get(at).kind().isFigures();
            return figures && !cell.isEmpty() ? cells.figure(tokens, cell.from(), cell.to()) : null;
        }

        private void fact(List<GridCell> row, int at, Quantity quantity, About about) {
            CellUnit unit = units.unit(row, at, quantity);
            if (unit == null && kinds.joins(tokens, grid.columns().get(at).header())) {
                unit = units.members();
            }
            if (unit == null || quantity.value().signum() <= 0 && unit.kind() != UnitKind.PERCENT) {
                return;
            }
            if (unit.kind() != UnitKind.CURRENCY && quantity.unit() == null && isRate(unit)) {
                return;
            }
            GridCell label = row.get(grid.labels());
            GridCell header = grid.columns().get(at).header();
            boolean places = grid.columns().get(grid.labels()).kind() != ColumnKind.LABEL;
            GridCell named = places ? header : label;
            switch (unit.kind()) {
                case PERCENT, POINT -> percentage(quantity, at, named, about);
                case CURRENCY -> money(quantity, unit, named, about);
                case MEMBER -> members(quantity, unit, named, about);
                case NOUN, CASE, TEAM, MEASURE, COMRADE -> activity(quantity, unit, about);
                case DURATION, NONE -> {
                    // no fact
                }
            }
        }

        /** «người/km²» counts nothing. */
        private boolean isRate(CellUnit unit) {
            boolean rate = false;
            for (int i = unit.from(); i <= unit.to() && i < tokens.size(); i++) {
                rate |= tokens.isChar(i, '/') && tokens.glued(i);
            }
            return rate;
        }

        private void percentage(Quantity quantity, int at, GridCell named, About about) {
            boolean rate = grid.columns().get(at).kind() == ColumnKind.RATE;
            GridCell says = rate ? grid.columns().get(at).header() : named;
            GridKinds.Relation relation = kinds.relation(tokens, says, rate);
            boolean minus = tokens.isChar(quantity.numberFrom() - 1, '-') && tokens.glued(quantity.numberFrom());
            boolean falls = minus || relation.down();
            BigDecimal value = quantity.value();
            BigDecimal max = quantity.max();
            facts.add(new Percentage(
                    source(quantity, "percentage.table"),
                    falls ? value.negate() : value,
                    max != null && falls ? max.negate() : max,
                    relation.kind(),
                    quantity.bound(),
                    null,
                    null,
                    about));
        }

        private void money(Quantity quantity, CellUnit unit, GridCell named, About about) {
            BigDecimal scale = unit.scale();
            boolean grouped = scale.compareTo(BigDecimal.ONE) == 0 && quantity.unit() == null;
            Cue cue = kinds.moneyCue(tokens, named);
            facts.add(new Money(
                    source(quantity, "money.table"),
                    (grouped ? whole(quantity.value()) : quantity.value()).multiply(scale),
                    quantity.max() == null ? null : quantity.max().multiply(scale),
                    null,
                    unit.code(),
                    cue == null ? Money.Kind.OTHER : kinds.money(cue),
                    quantity.bound(),
                    null,
                    null,
                    about));
        }

        private void members(Quantity quantity, CellUnit unit, GridCell named, About about) {
            MemberCount.Kind kind = kinds.members(tokens, named);
            if (kind == null) {
                activity(quantity, unit, about);
                return;
            }
            BigDecimal total = quantity.total();
            facts.add(new MemberCount(
                    source(quantity, "member.table"),
                    whole(quantity.value()).longValue(),
                    quantity.max() == null ? null : whole(quantity.max()).longValue(),
                    total == null ? null : whole(total).longValue(),
                    tokens.spaced(unit.from(), unit.to()),
                    kind,
                    quantity.bound(),
                    null,
                    null,
                    about));
        }

        private void activity(Quantity quantity, CellUnit unit, About about) {
            boolean measure = unit.kind() == UnitKind.MEASURE || unit.scale().compareTo(BigDecimal.ONE) != 0;
            BigDecimal count = measure ? quantity.value() : whole(quantity.value());
            ActivityCount found = new ActivityCount(
                    source(quantity, "activity.table"),
                    count.multiply(unit.scale()),
                    quantity.max() == null ? null : quantity.max().multiply(unit.scale()),
                    quantity.total(),
                    tokens.spaced(unit.from(), unit.to()),
                    quantity.bound(),
                    null,
                    null,
                    null,
                    about);
            if (!told.isToldAgain(found)) {
                facts.add(found);
            }
        }

        private Source source(Quantity quantity, String rule) {
            return Sources.of(tokens, quantity.from(), quantity.end(), rule, List.of());
        }
    }

    /** A comma before three digits is a thousands separator where what is counted cannot be split. */
    private static BigDecimal whole(BigDecimal value) {
        return value.scale() == 3 ? value.movePointRight(3) : value;
    }
}

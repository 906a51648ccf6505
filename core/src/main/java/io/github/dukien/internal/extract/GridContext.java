package io.github.dukien.internal.extract;

import io.github.dukien.fact.About;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.grid.ColumnKind;
import io.github.dukien.internal.grid.Grid;
import io.github.dukien.internal.grid.GridCell;
import io.github.dukien.internal.grid.GridColumn;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the cells of one table are about: by their row, their column, the caption, and the text that leads up to it. */
final class GridContext {
    private static final int BEFORE = 60;
    private static final Set<String> AREAS = Set.of("AREA", "HAMLET", "WHOLE", "LEVEL", "NATION");
    private static final Set<String> OWNERS = Set.of("AREA", "HAMLET", "WHOLE", "LEVEL", "NATION", "BODY", "NAMED");

    private final Analysis analysis;
    private final TokenTable tokens;
    private final Grid grid;
    private final Lexicon heads;
    private final @Nullable EdtfValue period;
    private final @Nullable String scope;
    private final @Nullable EdtfValue done;

    GridContext(Analysis analysis, Grid grid, Lexicon heads) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.grid = grid;
        this.heads = heads;
        About before = before();
        EdtfValue captioned = null;
        String named = null;
        for (GridCell line : grid.caption()) {
            EdtfValue date = date(line);
            captioned = date == null ? captioned : date;
            String owner = bracketed(line);
            named = owner == null ? named : owner;
        }
        EdtfValue said = captioned != null ? captioned : before.period();
        period = said != null ? said : headline();
        scope = named != null ? named : before.scope();
        done = doneColumn();
    }

    /** Whether the table speaks of mediation. */
    boolean isMediation() {
        int from =
                grid.caption().isEmpty() ? grid.from() : grid.caption().get(0).from();
        for (int i = Math.max(0, from - BEFORE); i < grid.to(); i++) {
            if (tokens.isSequence(i, "hòa", "giải")) {
                return true;
            }
        }
        return false;
    }

    /** What a figure is about; null where its period cannot be told though the header says that it is another's. */
    @Nullable
    About about(List<GridCell> row, int column) {
        GridColumn head = grid.columns().get(column);
        boolean planned = head.kind() == ColumnKind.PLANNED;
        EdtfValue own = rowPeriod(row);
        own = own != null ? own : date(head.header());
        if (own == null && head.kind() == ColumnKind.COMPARED) {
            EdtfValue base = done != null ? done : period;
            if (base == null) {
                return null;
            }
            own = yearBefore(base);
        }
        if (own == null && planned && period != null && hasWord(head.header(), "năm")) {
            own = wholeYear(period);
        }
        return new About(own != null ? own : period, rowScope(row), planned);
    }

    private @Nullable EdtfValue rowPeriod(List<GridCell> row) {
        GridCell label = row.get(grid.labels());
        boolean time = grid.columns().get(grid.labels()).kind() == ColumnKind.TIME;
        CalendarMention mention = label.isEmpty() ? null : analysis.dateFrom(label.from());
        if (mention == null || mention.to() > label.to()) {
            return null;
        }
        return time || mention.from() == label.from() ? mention.value() : null;
    }

    /** The place or body that a row is of; else that of the table. */
    private @Nullable String rowScope(List<GridCell> row) {
        GridCell label = row.get(grid.labels());
        if (label.isEmpty() || rowPeriod(row) != null) {
            return scope;
        }
        int from = label.from();
        while (from < label.to() && tokens.isPunctuation(from)) {
            from++;
        }
        boolean total =
                from >= label.to() || tokens.is(from, "tổng") || tokens.is(from, "cộng") || tokens.is(from, "chung");
        if (total) {
            return scope;
        }
        boolean place = grid.columns().get(grid.labels()).kind() == ColumnKind.PLACE || isArea(from, label.to());
        return place ? tokens.spaced(from, label.to()) : scope;
    }

    private boolean isArea(int from, int to) {
        long match = heads.match(tokens, from, to);
        if (match == Lexicon.NONE || !AREAS.contains(heads.entry(match).value("kind"))) {
            return false;
        }
        int next = Lexicon.end(match);
        return next >= to || tokens.isCapitalized(next) || tokens.isNumber(next);
    }

    /** «(Hội Người cao tuổi huyện, quý I)»: the body that opens a bracket of the caption. */
    private @Nullable String bracketed(GridCell line) {
        int from = line.from();
        while (from < line.to() && !tokens.isChar(from, '(')) {
            from++;
        }
        int to = ++from;
        while (to < line.to() && !tokens.isPunctuation(to) && !tokens.isNumber(to) && !isDated(to)) {
            to++;
        }
        long match = from < to ? heads.match(tokens, from, to) : Lexicon.NONE;
        boolean owner =
                match != Lexicon.NONE && OWNERS.contains(heads.entry(match).value("kind"));
        return owner ? tokens.spaced(from, to) : null;
    }

    private boolean isDated(int token) {
        CalendarMention mention = analysis.dateFrom(token);
        return mention != null && mention.from() == token;
    }

    /** What the last figure of the line before is about, if that line leads up to the table. */
    private About before() {
        int start =
                grid.caption().isEmpty() ? grid.from() : grid.caption().get(0).from();
        Block lead = null;
        int low = 0;
        int high = analysis.article().size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (analysis.article().get(middle).from() < start) {
                lead = analysis.article().get(middle);
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (lead == null || lead.to() != start || !tokens.isChar(start - 1, ':')) {
            return About.NOTHING;
        }
        int last = lastQuantity(start);
        boolean inside = last >= 0 && analysis.quantities().get(last).from() >= lead.from();
        if (inside) {
            About about = analysis.about(last);
            return about.planned() ? new About(about.period(), about.scope(), false) : about;
        }
        // «Kết quả ba năm gần đây:» speaks of whom the paragraph above speaks.
        boolean above = last >= 0
                && low >= 2
                && analysis.quantities().get(last).from()
                        >= analysis.article().get(low - 2).from();
        String owner = above ? analysis.about(last).scope() : null;
        return owner == null ? About.NOTHING : new About(null, owner, false);
    }

    private int lastQuantity(int before) {
        List<Quantity> quantities = analysis.quantities();
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (quantities.get(middle).from() < before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The months or year of the headline. */
    private @Nullable EdtfValue headline() {
        for (Block block : analysis.article()) {
            if (block.role() == Role.BODY) {
                break; // headlines stand above the text
            }
            if (block.role() == Role.TITLE) {
                EdtfValue date = date(new GridCell(block.from(), block.to()));
                boolean day = date != null && date.precision() == EdtfValue.Precision.DAY;
                return day ? null : date;
            }
        }
        return null;
    }

    private @Nullable EdtfValue doneColumn() {
        for (GridColumn column : grid.columns()) {
            if (column.kind().isFigures() && column.kind() != ColumnKind.COMPARED) {
                EdtfValue date = date(column.header());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private @Nullable EdtfValue date(GridCell cell) {
        CalendarMention mention = cell.isEmpty() ? null : analysis.dateFrom(cell.from());
        return mention == null || mention.to() > cell.to() ? null : mention.value();
    }

    private boolean hasWord(GridCell cell, String word) {
        for (int i = cell.from(); i < cell.to(); i++) {
            if (tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable EdtfValue wholeYear(EdtfValue period) {
        return period.from() == null ? null : EdtfValue.year(period.from().getYear());
    }

    private static @Nullable EdtfValue yearBefore(EdtfValue period) {
        if (period.from() == null) {
            return null;
        }
        StringBuilder value = new StringBuilder(period.value());
        int slash = value.indexOf("/");
        for (int at : slash < 0 ? new int[] {0} : new int[] {0, slash + 1}) {
            String year = value.substring(at, at + 4);
            if (year.chars().allMatch(Character::isDigit)) {
                value.replace(at, at + 4, Integer.toString(Integer.parseInt(year) - 1));
            }
        }
        boolean leap = value.indexOf("-02-29") >= 0;
        return leap ? null : new EdtfValue(value.toString());
    }
}

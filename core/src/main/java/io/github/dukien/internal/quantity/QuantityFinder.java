package io.github.dukien.internal.quantity;

import io.github.dukien.fact.Bound;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of an article: every number that dates, documents and names have left, with its bound, range or
 * total, and unit. Immutable and thread-safe.
 */
public final class QuantityFinder {
    /** Tokens beyond which no quantity reaches. */
    private static final int REACH = 40;

    private final NumeralReader numerals;
    private final UnitReader units;
    private final PartsReader parts;
    private final BoundReader bounds;
    private final NumberGuard guard;

    /** A finder over these lexicons. */
    public QuantityFinder(Lexicons lexicons) {
        numerals = new NumeralReader(lexicons);
        units = new UnitReader(lexicons);
        parts = new PartsReader(numerals, units);
        bounds = new BoundReader(lexicons);
        guard = new NumberGuard(lexicons);
    }

    /** The quantities in text order; their tokens are claimed. */
    public List<Quantity> find(Analysis analysis) {
        List<Quantity> found = new ArrayList<>();
        for (Block block : analysis.article()) {
            int i = block.from();
            while (i < block.to()) {
                Quantity quantity = analysis.claims().isTaken(i) ? null : at(analysis, i, block.from(), block.to());
                if (quantity == null) {
                    i = behindNumber(analysis.tokens(), i, block.to());
                } else {
                    found.add(quantity);
                    analysis.claims().claim(quantity.from(), quantity.end());
                    i = quantity.end();
                }
            }
        }
        return found;
    }

    /** A number that is refused is passed over whole: no part of it counts anything. */
    private static int behindNumber(TokenTable tokens, int i, int limit) {
        boolean grouped = i + 1 < limit
                && tokens.isNumber(i)
                && (tokens.isNumber(i + 1) || tokens.isChar(i + 1, '.') || tokens.isChar(i + 1, ','));
        if (!grouped) {
            return i + 1;
        }
        Numeral digits = DigitReader.read(tokens, i, limit);
        return digits == null ? i + 1 : digits.end();
    }

    /** The quantity whose number begins at token {@code i}, or null. */
    private @Nullable Quantity at(Analysis analysis, int i, int blockFrom, int blockTo) {
        TokenTable tokens = analysis.tokens();
        Unit prefix = units.money().prefix(tokens, i, blockTo);
        int start = prefix == null ? i : prefix.to();
        if (!numerals.mayStart(tokens, start)) {
            return null;
        }
        int limit = limit(analysis, start, blockTo);
        Numeral first = numerals.read(tokens, start, limit);
        if (first == null || guard.isCode(tokens, start, first)) {
            return null;
        }
        PartsReader.Parts parts = this.parts.read(tokens, first, limit);
        Unit read = prefix != null ? prefix : parts.unit();
        Unit unit = read == null ? units.money().amount(tokens, blockFrom, i, parts.last()) : read;
        unit = unit == null && i > blockFrom && tokens.is(i - 1, "từ") ? moved(tokens, first, limit) : unit;
        if (guard.refuses(tokens, i, blockFrom, first, parts, unit)) {
            return null;
        }
        return build(tokens, i, blockFrom, limit, parts, unit);
    }

    /** «từ 22.000 lên 28.000 đồng»: the currency is said once, behind the second amount. */
    private @Nullable Unit moved(TokenTable tokens, Numeral first, int limit) {
        int join = first.end();
        boolean moves = join + 1 < limit && (tokens.is(join, "lên") || tokens.is(join, "xuống"));
        Numeral second = moves && !first.scaled() ? numerals.read(tokens, join + 1, limit) : null;
        Unit later = second == null || second.scaled() ? null : units.read(tokens, second, limit);
        return later != null && later.kind() == UnitKind.CURRENCY
                ? new Unit(UnitKind.CURRENCY, join, join, join, later.code(), later.per())
                : null;
    }

    private Quantity build(
            TokenTable tokens, int i, int blockFrom, int limit, PartsReader.Parts parts, @Nullable Unit unit) {
        BoundReader.Bounded before = bounds.before(tokens, blockFrom, i, unit, parts.total() != null);
        int behind = unit == null ? parts.end() : Math.max(unit.to(), parts.end());
        BoundReader.Bounded after = bounds.after(tokens, blockFrom, i, behind, limit);
        Bound bound = after != null ? after.bound() : before != null ? before.bound() : Bound.EXACT;
        int first = before != null ? before.edge() : i;
        int from = after != null || parts.max() != null ? bounds.withFrom(tokens, blockFrom, first) : first;
        Numeral value = separator(parts.first(), unit);
        if (unit != null && unit.kind() == UnitKind.PERCENT && isFraction(tokens, i, value)) {
            value = value.asFraction(tokens.length(i));
        }
        return new Quantity(
                from,
                parts.end(),
                i,
                value.value(),
                parts.max() == null ? null : separator(parts.max(), unit).value(),
                parts.total() == null ? null : separator(parts.total(), unit).value(),
                bound,
                after != null ? after.edge() : behind,
                parts.last().scaled(),
                parts.first().words(),
                parts.first().plain() && parts.max() == null && parts.total() == null,
                unit);
    }

    /** «giảm ,5%»: a comma that touches the digits and not the word before them. */
    private static boolean isFraction(TokenTable tokens, int i, Numeral numeral) {
        return numeral.plain()
                && i > 1
                && tokens.isChar(i - 1, ',')
                && tokens.glued(i)
                && !tokens.glued(i - 1)
                && tokens.isWord(i - 2);
    }

    /** A comma before three digits is a thousands separator where the unit cannot be split (1,234 hội viên). */
    private static Numeral separator(Numeral numeral, @Nullable Unit unit) {
        boolean splittable = unit == null
                || numeral.scaled()
                || unit.kind() == UnitKind.PERCENT
                || unit.kind() == UnitKind.POINT
                || unit.kind() == UnitKind.MEASURE;
        return numeral.comma() && !splittable ? numeral.withoutComma() : numeral;
    }

    /** A quantity ends where another mention begins. */
    private static int limit(Analysis analysis, int from, int blockTo) {
        return analysis.claims().freeTo(from, Math.min(blockTo, from + REACH));
    }
}

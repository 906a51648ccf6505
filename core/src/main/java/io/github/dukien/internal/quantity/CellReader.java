package io.github.dukien.internal.quantity;

import io.github.dukien.fact.Bound;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the cells of tables: a figure that fills its cell, and a unit that stands in a cell or header. */
public final class CellReader {
    private final NumeralReader numerals;
    private final UnitReader units;
    private final BoundReader bounds;
    private final Lexicon scales;
    private final Lexicon nouns;
    private final Lexicon noUnits;
    private final Lexicon abbreviations;
    private final UnitKind[] kinds;

    /** A reader over these lexicons. */
    public CellReader(Lexicons lexicons) {
        numerals = new NumeralReader(lexicons);
        units = new UnitReader(lexicons);
        bounds = new BoundReader(lexicons);
        scales = lexicons.get("quantity/scales");
        nouns = lexicons.get("quantity/units");
        noUnits = lexicons.get("quantity/no-units");
        abbreviations = lexicons.get("grid/words");
        kinds = nouns.entries().stream()
                .map(e -> UnitKind.valueOf(e.value("kind")))
                .toArray(UnitKind[]::new);
    }

    /** The figure that the tokens {@code [from, to)} are, or null. */
    public @Nullable Quantity figure(TokenTable tokens, int from, int to) {
        int at = from;
        while (at < to && !tokens.isNumber(at)) {
            at++;
        }
        Numeral first = at < to ? numerals.read(tokens, at, to) : null;
        if (first == null) {
            return null;
        }
        Numeral last = first;
        boolean range = first.end() + 1 < to && tokens.isChar(first.end(), '-');
        boolean ratio = first.end() + 1 < to && tokens.isChar(first.end(), '/') && tokens.isNumber(first.end() + 1);
        Numeral second = range || ratio ? numerals.read(tokens, first.end() + 1, to) : null;
        if (second != null) {
            last = second;
        }
        Unit unit = units.read(tokens, last, to);
        BoundReader.Bounded before = bounds.before(tokens, from, at, unit, ratio);
        int end = unit == null ? last.end() : Math.max(last.end(), unit.to());
        boolean sign = at == from + 1 && (tokens.isChar(from, '-') || tokens.isChar(from, '+'));
        int start = before == null ? at : before.edge();
        if (start != from && !sign || end != to && !(end + 1 == to && tokens.isPunctuation(end))) {
            return null;
        }
        BigDecimal other = second == null ? null : second.value();
        boolean higher = range && other != null && other.compareTo(first.value()) > 0;
        return new Quantity(
                start,
                last.end(),
                at,
                first.value(),
                higher ? other : null,
                ratio ? other : null,
                before == null ? Bound.EXACT : before.bound(),
                end,
                last.scaled(),
                false,
                first.plain() && second == null,
                unit);
    }

    /** The unit that the tokens {@code [from, to)} are («tỷ đồng», «hội viên», «%»), or null. */
    public @Nullable CellUnit unit(TokenTable tokens, int from, int to) {
        if (from >= to) {
            return null;
        }
        long match = abbreviations.match(tokens, from, to);
        if (match != Lexicon.NONE
                && Lexicon.end(match) == to
                && abbreviations.entry(match).has("scale")) {
            BigDecimal scale = new BigDecimal(abbreviations.entry(match).value("scale"));
            return new CellUnit(UnitKind.CURRENCY, from, to, "VND", scale);
        }
        int at = from;
        BigDecimal scale = BigDecimal.ONE;
        Numeral thousand = tokens.isNumber(at) ? DigitReader.read(tokens, at, to) : null;
        if (thousand != null) {
            scale = thousand.value();
            at = thousand.end();
        }
        for (long scaled = scaleAt(tokens, at, to); scaled != Lexicon.NONE; scaled = scaleAt(tokens, at, to)) {
            scale = scale.multiply(new BigDecimal(scales.entry(scaled).value("value")));
            at++;
        }
        long noun = at < to ? nouns.match(tokens, at, to) : Lexicon.NONE;
        if (noun == Lexicon.NONE) {
            return null;
        }
        UnitKind kind = kinds[Lexicon.number(noun)];
        return new CellUnit(kind, at, to, nouns.entry(noun).value("code"), scale);
    }

    /** Whether a word that no lexicon of units knows may be one where its column says so. */
    public boolean mayBeUnit(TokenTable tokens, int from, int to) {
        return from < to && tokens.isWord(from) && noUnits.match(tokens, from, to) == Lexicon.NONE;
    }

    private long scaleAt(TokenTable tokens, int at, int to) {
        long match = at < to ? scales.match(tokens, at, at + 1) : Lexicon.NONE;
        return match != Lexicon.NONE && !scales.entry(match).has("glued") ? match : Lexicon.NONE;
    }

    /** The first unit that a header or the name of a row has among its words, or null. */
    public @Nullable CellUnit unitWithin(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            long noun = nouns.match(tokens, i, to);
            if (noun != Lexicon.NONE) {
                UnitKind kind = kinds[Lexicon.number(noun)];
                boolean counts = kind != UnitKind.NONE && kind != UnitKind.DURATION;
                int end = Lexicon.end(noun);
                if (counts) {
                    return new CellUnit(kind, i, end, nouns.entry(noun).value("code"), BigDecimal.ONE);
                }
                i = end - 1;
            }
        }
        return null;
    }

    /**
     * A unit that stands apart from its figures.
     *
     * @param kind its class
     * @param from first token, scale left out
     * @param to one behind the last
     * @param code currency code, or ""
     * @param scale by which figures are multiplied
     */
    public record CellUnit(UnitKind kind, int from, int to, String code, BigDecimal scale) {}
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Percentage.Relation;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Percentages with what they relate; a fall is negative. */
final class PercentageExtractor implements TypeExtractor {
    private final RelationReader relations;

    PercentageExtractor(Lexicons lexicons) {
        relations = new RelationReader(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        for (int i = 0; i < analysis.quantities().size(); i++) {
            Quantity quantity = analysis.quantities().get(i);
            Quantity.Unit unit = quantity.unit();
            if (unit != null && (unit.kind() == UnitKind.PERCENT || unit.kind() == UnitKind.POINT)) {
                facts.add(percentage(analysis, i));
            }
        }
    }

    private Percentage percentage(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        RelationReader.Reading reading = relations.read(analysis, index);
        Relation relation =
                reading.relation() == Relation.SHARE && analysis.isRate(index) ? Relation.RATE : reading.relation();
        boolean minus = hasMinus(analysis.tokens(), quantity.numberFrom());
        boolean falls = minus || reading.relation() == Relation.CHANGE && reading.down();
        return new Percentage(
                QuantityFacts.source(analysis, quantity, reading.rule(), reading.cue()),
                signed(quantity.value(), falls),
                quantity.max() == null ? null : signed(quantity.max(), falls),
                relation,
                quantity.bound(),
                reading.base(),
                reading.baseline(),
                analysis.about(index));
    }

    /** «ở mức -1,3%», «(-0,4%)»: a dash that touches the number and not the word before it; at the start of a line it opens a list item. */
    private static boolean hasMinus(TokenTable tokens, int number) {
        int dash = number - 1;
        if (dash <= 0 || !tokens.isChar(dash, '-') || !tokens.glued(number) || tokens.breakBefore(dash)) {
            return false;
        }
        boolean apart = tokens.isWord(dash - 1) || tokens.isNumber(dash - 1);
        return tokens.isChar(dash - 1, '(') || apart && !tokens.glued(dash);
    }

    private static BigDecimal signed(BigDecimal value, boolean negative) {
        return negative ? value.negate() : value;
    }

    /** The value of a percentage quantity without sign, or null if it is none. */
    static @Nullable BigDecimal percent(Quantity quantity) {
        Quantity.Unit unit = quantity.unit();
        return unit != null && unit.kind() == UnitKind.PERCENT ? quantity.value() : null;
    }
}

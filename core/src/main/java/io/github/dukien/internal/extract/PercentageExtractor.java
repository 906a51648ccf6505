package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Percentage;
import io.github.dukien.fact.Percentage.Relation;
import io.github.dukien.internal.cue.Cue;
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
        RelationReader.Reading last = null;
        Relation earlier = Relation.SHARE;
        for (int i = 0; i < analysis.quantities().size(); i++) {
            Quantity.Unit unit = analysis.quantities().get(i).unit();
            boolean percent = unit != null && (unit.kind() == UnitKind.PERCENT || unit.kind() == UnitKind.POINT);
            last = percent ? relations.read(analysis, i, last) : null;
            if (last != null) {
                Percentage percentage = percentage(analysis, i, last, earlier);
                earlier = percentage.relation() == Relation.RATE ? Relation.RATE : Relation.SHARE;
                facts.add(percentage);
            }
        }
    }

    private static Percentage percentage(
            Analysis analysis, int index, RelationReader.Reading reading, Relation earlier) {
        Quantity quantity = analysis.quantities().get(index);
        boolean rate =
                analysis.isRate(index) || earlier == Relation.RATE && refersBack(analysis.tokens(), reading.cue());
        Relation relation = reading.relation() == Relation.SHARE && rate ? Relation.RATE : reading.relation();
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

    /** «tỷ lệ này», «tỷ lệ đó»: what the percentage before was of. */
    private static boolean refersBack(TokenTable tokens, @Nullable Cue cue) {
        boolean bare = cue != null && cue.to() - cue.from() == 2 && tokens.is(cue.to() - 1, "lệ");
        return bare && cue != null && (tokens.isAt(cue.to(), "này") || tokens.isAt(cue.to(), "đó"));
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

package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Numbers whose noun stands before them: «số mô hình đăng ký mới là 36», «số đoàn viên ưu tú được giới thiệu là 205». */
final class StatedNumbers {
    private static final int REACH = 20;

    private final Lexicon units;

    StatedNumbers(Lexicons lexicons) {
        units = lexicons.get("quantity/units");
    }

    /** The noun of a bare number behind «số … là», or null. */
    @Nullable
    Unit unit(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int number = quantity.from();
        boolean bare = quantity.unit() == null
                && (quantity.end() >= tokens.size()
                        || tokens.isPunctuation(quantity.end())
                        || tokens.breakBefore(quantity.end()));
        if (!bare || number < 3 || !tokens.is(number - 1, "là") && !tokens.isChar(number - 1, ':')) {
            return null;
        }
        int from = Math.max(Clauses.start(analysis, number), number - REACH);
        for (int i = number - 2; i > from; i--) {
            if (tokens.isPunctuation(i) || tokens.isNumber(i)) {
                return null;
            }
            if (tokens.is(i - 1, "số")) {
                return noun(tokens, i, number);
            }
        }
        return null;
    }

    private @Nullable Unit noun(TokenTable tokens, int i, int limit) {
        long match = units.match(tokens, i, limit);
        if (match == Lexicon.NONE) {
            return null;
        }
        UnitKind kind = UnitKind.valueOf(units.entry(match).value("kind"));
        boolean counted = kind == UnitKind.NOUN || kind == UnitKind.CASE || kind == UnitKind.MEMBER;
        int end = Lexicon.end(match);
        return counted ? new Unit(kind, i, end, end, "", null) : null;
    }
}

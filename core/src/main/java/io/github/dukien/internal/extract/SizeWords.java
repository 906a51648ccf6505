package io.github.dukien.internal.extract;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;

/** Tells figures that say how large a thing is («ôtô 7 chỗ», «xe tải trên 5 tấn», «nhà 3 tầng») from counted results. */
final class SizeWords {
    /** More doses than one person gets. */
    private static final BigDecimal DOSES = BigDecimal.valueOf(6);

    private final Lexicon words;

    SizeWords(Lexicons lexicons) {
        words = lexicons.get("quantity/sizes");
    }

    /** Whether a thing stands right before the number and a measure of such things behind it. */
    boolean isSize(TokenTable tokens, Quantity quantity, Unit unit) {
        int from = quantity.from();
        if (tokens.is(unit.from(), "mũi")
                && unit.to() == unit.from() + 1
                && quantity.value().compareTo(DOSES) < 0) {
            return true; // «đã tiêm đủ 2 mũi»
        }
        if (from == 0 || tokens.isPunctuation(from - 1) || tokens.breakBefore(from)) {
            return false;
        }
        int thing = words.matchBefore(tokens, Math.max(0, from - 3), from);
        if (thing < 0 || unit.to() - unit.from() > 2) {
            return false;
        }
        return is(tokens, thing, from, "thing") && is(tokens, unit.from(), unit.to(), "measure");
    }

    /** «nạo vét được 12 km»: whether a verb of building or mending stands right before the number, so that a length is a result. */
    boolean isWork(TokenTable tokens, Quantity quantity) {
        int end = tokens.isAt(quantity.from() - 1, "được") ? quantity.from() - 1 : quantity.from();
        int verb = words.matchBefore(tokens, Math.max(0, end - 3), end);
        return verb >= 0 && is(tokens, verb, end, "work");
    }

    private boolean is(TokenTable tokens, int from, int to, String kind) {
        long match = words.match(tokens, from, to);
        return match != Lexicon.NONE && words.entry(match).value("kind").equals(kind);
    }
}

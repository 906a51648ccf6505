package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads what an amount is paid for each of, where a phrase says it: «mỗi suất 500.000 đồng», «2 triệu đồng cho mỗi hộ». */
final class PerReader {
    private static final int REACH = 6;

    private final Lexicon units;

    PerReader(Lexicons lexicons) {
        units = lexicons.get("quantity/units");
    }

    /** The noun of «/hộ», «mỗi hộ», or null. */
    @Nullable
    String per(Analysis analysis, Quantity quantity) {
        Quantity.Unit unit = quantity.unit();
        String per = unit == null ? null : unit.per();
        per = per != null ? per : behind(analysis, quantity);
        return per != null ? per : before(analysis, quantity);
    }

    /** «2 triệu đồng cho mỗi hộ», «500.000 đồng tiền mặt mỗi suất». */
    private @Nullable String behind(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int end = Math.max(quantity.end(), quantity.boundTo());
        int limit = Clauses.phraseEnd(analysis, end);
        int cash = tokens.isSequence(end, "tiền", "mặt") ? end + 2 : end;
        int each = cash < limit && (tokens.is(cash, "cho") || tokens.is(cash, "trên")) ? cash + 1 : cash;
        return each < limit && tokens.is(each, "mỗi") ? noun(tokens, each + 1, limit) : null;
    }

    /** «mỗi suất 500.000 đồng», «mỗi hộ được hỗ trợ 10 triệu đồng». */
    private @Nullable String before(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - REACH);
        for (int i = quantity.from() - 1; i >= from; i--) {
            if (tokens.isNumber(i) || tokens.isChar(i, ';')) {
                return null;
            }
            if (tokens.is(i, "mỗi")) {
                return noun(tokens, i + 1, quantity.from());
            }
        }
        return null;
    }

    /** A known noun; a classifier with the noun behind it («ngôi nhà»), as units are written. */
    private @Nullable String noun(TokenTable tokens, int from, int limit) {
        long match = units.match(tokens, from, limit);
        if (match == Lexicon.NONE) {
            return null;
        }
        int end = Lexicon.end(match);
        long head = units.entry(match).has("cls") ? units.match(tokens, end, limit) : Lexicon.NONE;
        boolean noun = head != Lexicon.NONE && units.entry(head).value("kind").equals("NOUN");
        return tokens.spaced(from, noun ? Lexicon.end(head) : end);
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;

/** Brackets within a statement that tell another time: «nhận 306 vụ (năm 2022: 328 vụ, thành 277 vụ), thành 262 vụ». */
final class MediationBrackets {
    /** Tokens within a bracket, and from it to its first quantity. */
    private static final int LONGEST = 60;

    private MediationBrackets() {}

    /** One behind the bracket that opens between the quantity before and this one with another time, or -1. */
    static int compared(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        int floor = analysis.quantities().get(index - 1).end();
        int open = -1;
        for (int i = Math.max(floor, from - LONGEST); i < from; i++) {
            if (tokens.isChar(i, '(')) {
                open = i;
            } else if (tokens.isChar(i, ')')) {
                open = -1;
            }
        }
        if (open < 0 || !tellsTime(analysis, open + 1, from)) {
            return -1;
        }
        int limit = Math.min(analysis.sentences().endOf(from), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (tokens.isChar(i, ')')) {
                return i + 1;
            }
        }
        return limit;
    }

    private static boolean tellsTime(Analysis analysis, int from, int to) {
        CalendarMention date = analysis.dateFrom(from);
        if (date != null && date.from() < to) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean earlier = analysis.tokens().isSequence(i, "cùng", "kỳ")
                    || analysis.tokens().isSequence(i, "năm", "trước")
                    || analysis.tokens().isSequence(i, "năm", "ngoái");
            if (earlier) {
                return true;
            }
        }
        return false;
    }
}

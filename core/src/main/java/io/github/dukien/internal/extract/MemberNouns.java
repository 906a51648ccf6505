package io.github.dukien.internal.extract;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** The member nouns of the text, and those that a number is stated of («tổng số hội viên là 870»). */
final class MemberNouns {
    private static final int REACH = 9;
    /** «số đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ là 1.204». */
    private static final int PREDICATE_REACH = 16;

    /** «số hội viên toàn xã hiện nay lên 1.204». */
    private static final int LEVEL_REACH = 6;

    private final Lexicon units;
    private final UnitKind[] kinds;

    MemberNouns(Lexicons lexicons) {
        units = lexicons.get("quantity/units");
        kinds = units.entries().stream()
                .map(e -> UnitKind.valueOf(e.value("kind")))
                .toArray(UnitKind[]::new);
    }

    /** «tổng số hội viên … lên 18.733», «đảng viên 41.208»: a member noun before the number with no other between. */
    @Nullable
    String before(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int number = analysis.quantities().get(index).from();
        boolean predicate = number > 0 && (tokens.is(number - 1, "là") || tokens.isChar(number - 1, ':'));
        int from = Math.max(analysis.sentences().startOf(number), number - (predicate ? PREDICATE_REACH : REACH));
        if (index > 0) {
            from = Math.max(from, analysis.quantities().get(index - 1).end());
        }
        for (int i = number - 1; i >= from; i--) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, '(')) {
                return null;
            }
            long match = units.match(tokens, i, number);
            if (match != Lexicon.NONE && kinds[Lexicon.number(match)] == UnitKind.MEMBER) {
                int start = start(tokens, from, i, number);
                boolean stated = isStated(tokens, start, Lexicon.end(match), number);
                return stated ? tokens.spaced(start, Lexicon.end(match)) : null;
            }
        }
        return null;
    }

    /** The longest member noun that ends where the one at {@code i} does. */
    private int start(TokenTable tokens, int from, int i, int limit) {
        int end = Lexicon.end(units.match(tokens, i, limit));
        for (int k = Math.max(from, i - 6); k < i; k++) {
            long match = units.match(tokens, k, limit);
            if (match != Lexicon.NONE && kinds[Lexicon.number(match)] == UnitKind.MEMBER && Lexicon.end(match) >= end) {
                return k;
            }
        }
        return i;
    }

    private static boolean isStated(TokenTable tokens, int noun, int nounEnd, int number) {
        if (nounEnd == number) {
            return true;
        }
        boolean counted =
                noun > 0 && (tokens.is(noun - 1, "số") || noun > 1 && tokens.isSequence(noun - 2, "số", "lượng"));
        boolean opens = noun == 0 || tokens.isPunctuation(noun - 1) || tokens.breakBefore(noun);
        boolean subject = noun > 0 && tokens.is(noun - 1, "nữ")
                ? noun == 1 || tokens.isPunctuation(noun - 2) || tokens.breakBefore(noun - 1)
                : opens;
        int last = number - 1;
        boolean joined = tokens.is(last, "là")
                || tokens.is(last, "lên")
                || tokens.isChar(last, ':')
                || tokens.is(last, "có")
                || tokens.is(last, "được")
                || tokens.is(last, "đạt");
        boolean level = tokens.is(last, "lên") && number - nounEnd <= LEVEL_REACH;
        return joined && (subject && tokens.is(last, "là") || number - nounEnd <= 2 || level) || counted;
    }

    /** The end of the member noun that begins at a token, or -1. */
    int end(TokenTable tokens, int i, int limit) {
        long match = units.match(tokens, i, limit);
        return match != Lexicon.NONE && kinds[Lexicon.number(match)] == UnitKind.MEMBER ? Lexicon.end(match) : -1;
    }
}

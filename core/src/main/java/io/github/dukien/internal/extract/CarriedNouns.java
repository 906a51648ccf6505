package io.github.dukien.internal.extract;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * The member noun of a bare number that another number of the list, the bracket or the breakdown carries («xóa tên 4, khai
 * trừ 2 đảng viên», «428 đảng viên (407 chính thức)»).
 */
final class CarriedNouns {
    private static final int EXPELLED_REACH = 5;
    private static final int PART_REACH = 14;
    private static final int HEADING = 12;

    private final Lexicon cues;
    private final MemberVerbs verbs;
    private final MemberNouns nouns;

    CarriedNouns(Lexicons lexicons, MemberVerbs verbs, MemberNouns nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
        cues = lexicons.get("cue/members");
    }

    /** «kỷ luật 18 đảng viên, gồm khiển trách 11, khai trừ 2»: the noun stands with the whole, which may be no member count. */
    MemberUnits.@Nullable Noun expelled(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        if (!standsAlone(analysis, quantity) || !verbs.expels(analysis, quantity)) {
            return null;
        }
        int sentence = analysis.sentences().startOf(quantity.from());
        for (int i = index - 1; i >= Math.max(0, index - EXPELLED_REACH); i--) {
            Quantity whole = analysis.quantities().get(i);
            if (whole.from() < sentence) {
                break;
            }
            Unit unit = whole.unit();
            if (unit != null && unit.kind() != UnitKind.PERCENT) {
                return unit.kind() == UnitKind.MEMBER
                        ? new MemberUnits.Noun(QuantityFacts.unit(analysis, unit), false, true)
                        : null;
            }
        }
        return headed(analysis, sentence, quantity.from());
    }

    /** «Xử lý đảng viên: cảnh cáo 7, khai trừ 3»: the noun stands before the colon that opens the list. */
    private MemberUnits.@Nullable Noun headed(Analysis analysis, int sentence, int number) {
        TokenTable tokens = analysis.tokens();
        int to = Math.min(number, sentence + HEADING);
        for (int i = sentence; i < to; i++) {
            int end = nouns.end(tokens, i, to);
            if (end > 0 && tokens.isAt(end, ":")) {
                return new MemberUnits.Noun(tokens.spaced(i, end), false, true);
            }
        }
        return null;
    }

    /** In «xóa tên 4, khai trừ 2 đảng viên» and «lần lượt 9, 11 và 14 đảng viên» the noun stands behind the last number. */
    MemberUnits.@Nullable Noun carriedBack(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int sentence = analysis.sentences().at(analysis.quantities().get(index).from());
        for (int next = index + 1;
                next < Math.min(index + 4, analysis.quantities().size());
                next++) {
            Quantity other = analysis.quantities().get(next);
            int gapFrom = analysis.quantities().get(next - 1).end();
            if (analysis.sentences().at(other.from()) != sentence || other.from() - gapFrom > 6) {
                return null;
            }
            boolean listed = tokens.isChar(gapFrom, ',') || tokens.is(gapFrom, "và");
            if (!listed || tokens.is(gapFrom + 1, "với")) {
                return null;
            }
            Unit unit = other.unit();
            if (unit != null) {
                boolean member = unit.kind() == UnitKind.MEMBER && isVerbal(analysis, index);
                return member ? new MemberUnits.Noun(QuantityFacts.unit(analysis, unit), false, true) : null;
            }
        }
        return null;
    }

    private boolean isVerbal(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int number = analysis.quantities().get(index).from();
        int from = Math.max(analysis.sentences().startOf(number), number - 5);
        for (int i = from; i < number; i++) {
            if (cues.match(tokens, i, number) != Lexicon.NONE) {
                return true;
            }
        }
        return index > 0 && number - analysis.quantities().get(index - 1).end() <= 1;
    }

    /** «…, trong đó nữ 311 người», «…, 987 nữ»: a part of the members before. */
    static boolean isPart(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int previous = analysis.quantities().get(index - 1).end();
        int from = analysis.quantities().get(index).from();
        if (from - previous > PART_REACH
                || analysis.sentences().at(from) != analysis.sentences().at(previous - 1)) {
            return false;
        }
        for (int i = previous; i < from; i++) {
            if (from - previous > 6 && !tokens.isSequence(i, "trong", "số", "này")) {
                continue;
            }
            boolean among = tokens.isSequence(i, "trong", "đó") || tokens.isSequence(i, "trong", "số");
            if (among || tokens.is(i, "nữ") || tokens.isChar(i, '(')) {
                return true;
            }
        }
        return tokens.isAt(from + 1, "nữ") && from - previous <= 2;
    }

    /** A bare number that the clause ends with, or of which something is said (88 là người Mông, 35 theo đạo). */
    static boolean standsAlone(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int end = quantity.end();
        boolean same = end < analysis.sentences().endOf(quantity.from());
        return !same
                || tokens.isPunctuation(end)
                || tokens.is(end, "là")
                || tokens.is(end, "do")
                || tokens.is(end, "ở")
                || tokens.is(end, "theo")
                || tokens.is(end, "và");
    }

    static boolean continuesBracket(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int previous = analysis.quantities().get(index - 1).end();
        int from = analysis.quantities().get(index).from();
        int end = analysis.quantities().get(index).end();
        boolean office = end < tokens.size() && tokens.isWord(end) && tokens.isCapitalized(end); // «01 Chủ tịch»
        if (office
                || from - previous > 4
                || analysis.sentences().at(from) != analysis.sentences().at(previous - 1)) {
            return false;
        }
        for (int i = previous; i < from; i++) {
            if (tokens.isChar(i, '(')
                    || tokens.isSequence(i, "trong", "đó")
                    || tokens.is(i, "chính")
                    || tokens.is(i, "dự")
                    || tokens.is(i, "nữ")) {
                return true;
            }
        }
        return false;
    }
}

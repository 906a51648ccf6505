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
 * The member noun of a quantity: behind it, before it («tổng số hội viên là 870»), or carried over in a list («xóa tên 4,
 * khai trừ 2 đảng viên») or a bracket («428 đảng viên (407 chính thức)»).
 */
final class MemberUnits {
    private static final int REACH = 9;
    private static final int EXPELLED_REACH = 5;
    private static final int PART_REACH = 14;
    /** «số đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ là 1.204». */
    private static final int PREDICATE_REACH = 16;

    private final Lexicon units;
    private final UnitKind[] kinds;
    private final Lexicon cues;
    private final MemberKinds verbs;

    MemberUnits(Lexicons lexicons, MemberKinds verbs) {
        this.verbs = verbs;
        units = lexicons.get("quantity/units");
        kinds = units.entries().stream()
                .map(e -> UnitKind.valueOf(e.value("kind")))
                .toArray(UnitKind[]::new);
        cues = lexicons.get("cue/members");
    }

    /**
     * @param previous the noun of the member count directly before; null if there is none
     * @param part whether a breakdown of members goes on here
     */
    @Nullable
    Noun noun(Analysis analysis, int index, @Nullable String previous, boolean part) {
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        TokenTable tokens = analysis.tokens();
        boolean previousMember = previous != null;
        if (unit != null && unit.per() == null && (unit.kind() == UnitKind.MEMBER || unit.kind() == UnitKind.COMRADE)) {
            String own = QuantityFacts.unit(analysis, unit);
            String stated = nounBefore(analysis, index);
            boolean comrades = unit.kind() == UnitKind.COMRADE;
            boolean fuller = stated != null && (comrades || stated.length() > own.length() && stated.endsWith(own));
            return new Noun(stated != null && fuller ? stated : own, unit.kind() == UnitKind.COMRADE, false);
        }
        if (unit != null && previousMember && isRedCross(analysis, index, unit)) {
            return new Noun(QuantityFacts.unit(analysis, unit), false, false);
        }
        boolean open = unit == null || unit.code().equals("?") || unit.kind() == UnitKind.NONE;
        boolean heads = unit != null && isHead(tokens, unit.from());
        boolean ofMembers = part || previousMember && isPart(analysis, index);
        boolean whole = tokens.isAt(quantity.from() - 1, "số");
        boolean people = unit != null && (heads || !whole && isPeople(tokens, unit.from()));
        Noun said = unit != null && heads ? said(analysis, unit) : null;
        if (said != null) {
            return said;
        }
        if (unit != null && people && (ofMembers || verbs.joinsOrLeaves(analysis, quantity))) {
            return new Noun(QuantityFacts.unit(analysis, unit), false, true);
        }
        if (!open && !heads) {
            return null;
        }
        String before = nounBefore(analysis, index);
        if (before != null) {
            return new Noun(before, false, true);
        }
        boolean bare = unit == null && previousMember && standsAlone(analysis, quantity);
        boolean goesOn = bare
                && verbs.governsBare(analysis, quantity)
                && quantity.from() - analysis.quantities().get(index - 1).end() <= 6;
        if (open && previous != null && (continuesBracket(analysis, index) || bare && part || goesOn)) {
            return new Noun(previous, false, true);
        }
        Noun expelled = unit == null ? expelled(analysis, index) : null;
        return expelled != null ? expelled : open && unit == null ? carriedBack(analysis, index) : null;
    }

    /** «1.240 hội viên, 310 tình nguyện viên, 520 thanh thiếu niên»: whom the Red Cross counts beside its members. */
    private static boolean isRedCross(Analysis analysis, int index, Unit unit) {
        TokenTable tokens = analysis.tokens();
        int gap = analysis.quantities().get(index - 1).end();
        boolean joined =
                analysis.quantities().get(index).from() == gap + 1 && (tokens.isChar(gap, ',') || tokens.is(gap, "và"));
        return joined
                && (tokens.isSequence(unit.from(), "tình", "nguyện", "viên")
                        || tokens.isSequence(unit.from(), "thanh", "thiếu", "niên")
                        || tokens.isSequence(unit.from(), "thanh", ",", "thiếu", "niên"));
    }

    /** «kỷ luật 18 đảng viên, gồm khiển trách 11, khai trừ 2»: the noun stands with the whole, which may be no member count. */
    private @Nullable Noun expelled(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        if (!standsAlone(analysis, quantity) || !verbs.expels(analysis, quantity)) {
            return null;
        }
        int sentence = analysis.sentences().startOf(quantity.from());
        for (int i = index - 1; i >= Math.max(0, index - EXPELLED_REACH); i--) {
            Quantity whole = analysis.quantities().get(i);
            if (whole.from() < sentence) {
                return null;
            }
            Unit unit = whole.unit();
            if (unit != null) {
                return unit.kind() == UnitKind.MEMBER
                        ? new Noun(QuantityFacts.unit(analysis, unit), false, true)
                        : null;
            }
        }
        return null;
    }

    /** «88 người là hội viên»: people who are said to be members. */
    private @Nullable Noun said(Analysis analysis, Unit unit) {
        TokenTable tokens = analysis.tokens();
        int end = analysis.sentences().endOf(unit.from());
        if (unit.to() != unit.from() + 1 || unit.to() >= end || !tokens.is(unit.to(), "là")) {
            return null;
        }
        long match = units.match(tokens, unit.to() + 1, end);
        return match != Lexicon.NONE && kinds[Lexicon.number(match)] == UnitKind.MEMBER
                ? new Noun(tokens.spaced(unit.to() + 1, Lexicon.end(match)), false, true)
                : null;
    }

    /** «tổng số hội viên … lên 18.733», «đảng viên 41.208»: a member noun before the number with no other between. */
    private @Nullable String nounBefore(Analysis analysis, int index) {
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
        return joined && (subject && tokens.is(last, "là") || number - nounEnd <= 2) || counted;
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

    /** Words for people that stand for members where the text says so. */
    private static boolean isHead(TokenTable tokens, int i) {
        return tokens.is(i, "người")
                || tokens.is(i, "nữ")
                || tokens.is(i, "chị")
                || tokens.is(i, "anh")
                || tokens.is(i, "em")
                || tokens.is(i, "cụ")
                || tokens.isSequence(i, "quần", "chúng");
    }

    /** Other words for people: members where the text says that they join, or that they are a part of members. */
    private static boolean isPeople(TokenTable tokens, int i) {
        return tokens.isSequence(i, "thanh", "niên")
                || tokens.isSequence(i, "học", "sinh")
                || tokens.isSequence(i, "sinh", "viên")
                || tokens.isSequence(i, "công", "nhân")
                || tokens.isSequence(i, "người", "lao", "động")
                || tokens.isSequence(i, "lao", "động")
                || tokens.isSequence(i, "phụ", "nữ")
                || tokens.isSequence(i, "nông", "dân")
                || tokens.isSequence(i, "ngư", "dân")
                || tokens.isSequence(i, "giáo", "viên")
                || tokens.isSequence(i, "cựu", "chiến", "binh")
                || tokens.isSequence(i, "cựu", "quân", "nhân")
                || tokens.isSequence(i, "chiến", "sĩ");
    }

    /** A bare number that the clause ends with, or of which something is said (88 là người Mông, 35 theo đạo). */
    private static boolean standsAlone(Analysis analysis, Quantity quantity) {
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

    private static boolean continuesBracket(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int previous = analysis.quantities().get(index - 1).end();
        int from = analysis.quantities().get(index).from();
        if (from - previous > 4
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

    /** In «xóa tên 4, khai trừ 2 đảng viên» and «lần lượt 9, 11 và 14 đảng viên» the noun stands behind the last number. */
    private @Nullable Noun carriedBack(Analysis analysis, int index) {
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
            if (!listed) {
                return null;
            }
            Unit unit = other.unit();
            if (unit != null) {
                boolean member = unit.kind() == UnitKind.MEMBER && isVerbal(analysis, index);
                return member ? new Noun(QuantityFacts.unit(analysis, unit), false, true) : null;
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

    /**
     * A member noun.
     *
     * @param text as written, single spaces
     * @param comrade whether it is đồng chí or vị, which follow their verb
     * @param carried whether it does not stand behind its number
     */
    record Noun(String text, boolean comrade, boolean carried) {
        /** Where no more than people is said, they are counted by the noun of the whole they are a part of. */
        Noun of(@Nullable String whole) {
            boolean people = text.equalsIgnoreCase("người") || text.equalsIgnoreCase("nữ");
            if (whole == null || !people || !carried || whole.startsWith("quần chúng")) {
                return this;
            }
            return new Noun(whole, comrade, true);
        }
    }
}

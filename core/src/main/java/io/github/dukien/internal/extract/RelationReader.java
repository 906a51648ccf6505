package io.github.dukien.internal.extract;

import io.github.dukien.fact.Percentage.Relation;
import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a percentage relates. In this order: a change verb directly before it, what stands behind it (of the plan,
 * of the population), the cue that governs it, its bracket.
 */
final class RelationReader {
    private static final int WEAK_REACH = 4;
    private static final int LIST_REACH = 5;
    private static final int PAIRS = 6;
    private static final int FOLLOWS = 9;
    private static final int NOUN_REACH = 12;
    private static final int DEBT_REACH = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int COMPARED_REACH = 10;
    private static final int SUPPORT_REACH = 20;

    private final Cues<String> before;
    private final Cues<String> behind;
    private final Cues<String> comparatives;
    private final Cues<String> joining;
    private final Lexicon handled;
    private final PercentPhrases phrases;
    private final PercentChanges changes;

    RelationReader(Lexicons lexicons) {
        before = new Cues<>(lexicons, "cue/percent-before", kind -> kind);
        behind = new Cues<>(lexicons, "cue/percent-behind", kind -> kind);
        joining = new Cues<>(lexicons, "cue/members", kind -> kind);
        comparatives = new Cues<>(lexicons, "cue/compared", kind -> kind);
        handled = lexicons.get("cue/percent-handled");
        phrases = new PercentPhrases(lexicons);
        changes = new PercentChanges(before, behind);
    }

    Reading read(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int end = Math.max(quantity.end(), quantity.boundTo());
        if (PercentRatios.isOver(analysis, index, index + 1) || PercentRatios.isOver(analysis, index - 1, index)) {
            return new Reading(Relation.RATE, false, "percentage.rate.planned", null, null, null);
        }
        int from = start(tokens, quantity);
        int clause = Clauses.start(analysis, from);
        Cue near = before.lastIn(tokens, Math.max(clause, from - 3), from);
        int phraseEnd = Clauses.phraseEnd(analysis, end);
        Cue after = behind.at(tokens, end, Math.max(end, phraseEnd));
        String base = phrases.base(analysis, end, phraseEnd, after);
        Cue moving = moving(analysis, quantity, clause, near);
        if (moving != null) {
            if (after != null && behind.kind(after).equals("OFFER")) {
                return new Reading(Relation.OTHER, false, behind.id(after), after, base, null);
            }
            return change(analysis, before.id(moving), moving, moving, from, end);
        }
        if (PercentChanges.isSigned(tokens, quantity)) {
            return new Reading(Relation.CHANGE, false, "percentage.change.signed", null, null, null);
        }
        Cue change = changes.ofBracket(analysis, index, clause);
        boolean bracket = change != null
                && (tokens.isAt(end, ")") || tokens.isAt(end, "so") || !phrases.isNoun(tokens, end, phraseEnd));
        if (change != null && bracket) {
            int close = tokens.isAt(end, ")") ? end + 1 : end;
            return change(analysis, "percentage.change.bracket", change, change, from, close);
        }
        Cue owed = near != null && tokens.is(near.from(), "chiếm") ? debt(tokens, clause, near) : null;
        if (owed != null) {
            return new Reading(Relation.OTHER, false, before.id(owed), owed, base, null);
        }
        boolean bare = after == null
                ? end >= phraseEnd || tokens.isPunctuation(end)
                : behind.kind(after).equals("OFFER");
        if (bare && isSupport(analysis, index, clause)) {
            return new Reading(Relation.OTHER, false, "percentage.other.support", after, base, null);
        }
        boolean measured = after != null && behind.id(after).endsWith("baseline") || isMeasured(analysis, end);
        boolean level = near != null && near.to() == from && before.kind(near).equals("LEVEL");
        if (measured && !level && (!isLevelOf(tokens, from) || isGrowth(tokens, clause, from))) {
            Cue moved = changes.last(tokens, clause, from);
            return change(analysis, "percentage.change.baseline", after, moved, from, end);
        }
        boolean process = near != null && before.id(near).endsWith(".process") && near.to() >= from - 1;
        if (process && near != null) {
            return new Reading(Relation.RATE, false, before.id(near), near, base, null);
        }
        boolean other =
                near != null && before.kind(near).equals("OTHER") && near.to() == from && tokens.isAt(end, "là");
        if (after != null && !behind.kind(after).equals("OFFER") && !other && !(level && measured)) {
            Relation relation = Relation.valueOf(behind.kind(after));
            boolean cases = behind.id(after).endsWith("cases");
            if (cases
                    && !isHandled(tokens, end, phraseEnd)
                    && (near == null || !before.kind(near).equals("RATE"))) {
                relation = Relation.SHARE;
            }
            String baseline = behind.id(after).endsWith("baseline") ? baseline(analysis, end, base) : null;
            return new Reading(relation, false, behind.id(after), after, baseline == null ? base : null, baseline);
        }
        int first = firstOfPair(analysis, index);
        if (first < index && !phrases.isNoun(tokens, end, phraseEnd)) {
            Reading pair = read(analysis, first);
            if (pair.relation() == Relation.CHANGE) {
                return pair;
            }
        }
        Cue governing = QuantityFacts.governing(analysis, from, before);
        Cue relating = governing == null || isMove(before.kind(governing)) || isFar(analysis, index, governing)
                ? null
                : governing;
        relating = relating != null && isBeyond(analysis, index, relating) ? null : relating;
        Cue compared = relating == null || before.isWeak(relating) ? comparison(analysis, quantity, clause) : null;
        if (compared != null) {
            boolean less = comparatives.kind(compared).equals("LESS");
            return new Reading(Relation.CHANGE, less, comparatives.id(compared), compared, null, null);
        }
        boolean adjacent = relating != null && from - relating.to() <= 2 && !before.isWeak(relating);
        if (!adjacent && phrases.isNoun(tokens, end, phraseEnd)) {
            String noun = base != null ? base : phrases.noun(analysis, end, phraseEnd);
            if (isHandled(tokens, end, phraseEnd)) {
                return new Reading(Relation.RATE, false, "percentage.rate.handled", null, noun, null);
            }
            return new Reading(Relation.SHARE, false, "percentage.share.noun", null, noun, null);
        }
        if (relating != null && !adjacent && before.kind(relating).equals("RATE") && tokens.isAt(from - 1, "có")) {
            return new Reading(Relation.SHARE, false, "percentage.share.have", null, base, null);
        }
        if (relating != null
                && before.kind(relating).equals("RATE")
                && (before.isWeak(relating) || relating.to() - relating.from() <= 3)
                && isShareOfMembers(analysis, index)) {
            return new Reading(Relation.SHARE, false, "percentage.share.members", relating, base, null);
        }
        if (relating != null && before.isWeak(relating) && isLevel(tokens, clause, relating.from())) {
            return new Reading(Relation.SHARE, false, "percentage.share.level", relating, base, null);
        }
        if (relating != null && !adjacent && before.kind(relating).equals("RATE") && isLoose(tokens, relating)) {
            return new Reading(Relation.SHARE, false, "percentage.share.level", relating, base, null);
        }
        if (relating != null) {
            Relation relation = PercentRatios.isRateOfCases(analysis, index, relating)
                            || isBare(relating)
                                    && (PercentRatios.isRateOfTwo(analysis, index)
                                            || PercentRatios.isRatio(analysis, index))
                    ? Relation.RATE
                    : Relation.valueOf(before.kind(relating));
            String of = base == null && adjacent && phrases.isNoun(tokens, end, phraseEnd)
                    ? phrases.noun(analysis, end, phraseEnd)
                    : base;
            boolean falls = relation == Relation.CHANGE && tokens.is(relating.from() + 1, "giảm");
            String measure = of == null && relation == Relation.RATE ? phrases.baseline(analysis, end) : null;
            return new Reading(relation, falls, before.id(relating), relating, of, measure);
        }
        boolean handled = PercentRatios.isBracketOfRatio(analysis, index);
        Cue listed = handled ? null : changes.ofList(analysis, index, clause);
        if (listed != null) {
            return change(analysis, "percentage.change.list", listed, listed, from, end);
        }
        boolean more = quantity.value().compareTo(HUNDRED) > 0 && quantity.max() == null;
        return handled || more
                ? new Reading(Relation.RATE, false, "percentage.rate.bracket", null, base, null)
                : new Reading(Relation.SHARE, false, "percentage.share.default", null, base, null);
    }

    /** Where a percentage begins for what stands before it: «ước đạt 48,2%» goes with its đạt. */
    private static int start(TokenTable tokens, Quantity quantity) {
        int number = quantity.numberFrom();
        return number > quantity.from() && tokens.is(number - 1, "đạt") ? number : quantity.from();
    }

    /** «tăng trưởng kinh tế (GRDP) đạt 6,4% so với cùng kỳ»: what is measured is itself a change. */
    private boolean isGrowth(TokenTable tokens, int clause, int number) {
        Cue cue = before.governing(tokens, clause, number);
        return cue != null && before.kind(cue).equals("CHANGE");
    }

    /** The verb of change that the percentage follows. */
    private @Nullable Cue moving(Analysis analysis, Quantity quantity, int clause, @Nullable Cue near) {
        TokenTable tokens = analysis.tokens();
        if (near != null && PercentChanges.isChange(before.kind(near)) && near.to() >= quantity.from() - 1) {
            return near;
        }
        Cue filled = changes.beforeFiller(tokens, clause, quantity.from());
        return filled != null ? filled : changes.beforeMeasure(analysis, clause, quantity.from());
    }

    /** A change with what it is compared with: behind the sign, between verb and number, or before the verb. */
    private Reading change(Analysis analysis, String rule, @Nullable Cue cue, @Nullable Cue verb, int number, int end) {
        TokenTable tokens = analysis.tokens();
        String baseline = phrases.baseline(analysis, end);
        if (baseline == null && verb != null && tokens.is(verb.from(), "vượt")) {
            baseline = plan(analysis, verb, number, end);
        }
        if (baseline == null && verb != null && tokens.is(verb.to(), "so")) {
            baseline = phrases.compared(analysis, verb.to(), number);
        }
        if (baseline == null && verb != null) {
            baseline = phrases.baselineBefore(analysis, verb.from());
        }
        boolean falls = verb != null && before.kind(verb).equals("DOWN");
        return new Reading(Relation.CHANGE, falls, rule, cue, null, baseline);
    }

    /** «vượt 9,3% chỉ tiêu», «vượt chỉ tiêu giao 12%»: the plan that is exceeded. */
    private @Nullable String plan(Analysis analysis, Cue verb, int number, int end) {
        TokenTable tokens = analysis.tokens();
        int phraseEnd = Clauses.phraseEnd(analysis, end);
        Cue after = behind.at(tokens, end, Math.max(end, phraseEnd));
        if (after != null && behind.id(after).endsWith(".plan")) {
            return phrases.base(analysis, end, phraseEnd, after);
        }
        Cue between = behind.at(tokens, verb.to(), number);
        return between != null && behind.id(between).endsWith(".plan") ? tokens.spaced(verb.to(), number) : null;
    }

    /** «96% cùng kỳ», «91% so với cùng kỳ». */
    private @Nullable String baseline(Analysis analysis, int end, @Nullable String base) {
        String compared = phrases.baseline(analysis, end);
        return compared == null ? base : compared;
    }

    /** «tăng lần lượt 0,75%, 0,61% và 0,3%»: the first of percentages with nothing but a comma or và between. */
    private static int firstOfPair(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int first = index;
        while (first > Math.max(0, index - PAIRS)) {
            Quantity previous = analysis.quantities().get(first - 1);
            int gap = previous.end();
            boolean joined = PercentageExtractor.percent(previous) != null
                    && analysis.quantities().get(first).from() == gap + 1
                    && (tokens.is(gap, "và") || tokens.isChar(gap, ','));
            if (!joined) {
                return first;
            }
            first--;
        }
        return first;
    }

    /** «16% so với tháng 8»: compared with another time. */
    private static boolean isMeasured(Analysis analysis, int end) {
        TokenTable tokens = analysis.tokens();
        if (!tokens.isAt(end, "so")) {
            return false;
        }
        int from = PercentPhrases.behindSo(tokens, end);
        return PercentPhrases.dateEnd(analysis, from) > from || PercentPhrases.dateEnd(analysis, from + 1) > from + 1;
    }

    /** «hỗ trợ hộ nghèo 50%, hộ cận nghèo 40%», «hỗ trợ 30% giá vé»: the part of a price that somebody bears. */
    private boolean isSupport(Analysis analysis, int index, int clause) {
        TokenTable tokens = analysis.tokens();
        int number = analysis.quantities().get(index).from();
        for (int i = number - 2; i >= Math.max(clause, number - SUPPORT_REACH); i--) {
            if (tokens.isSequence(i, "hỗ", "trợ")) {
                return true;
            }
            Cue cue = tokens.is(i, "hộ") ? null : before.at(tokens, i, number);
            boolean other = tokens.isNumber(i) && !tokens.isChar(i + 1, '%');
            if (other || cue != null && cue.to() > i + 1 || tokens.isChar(i, '(')) {
                return false;
            }
        }
        return false;
    }

    /** «có 1.348 hội viên thoát nghèo, đạt 29%»: behind members who have not just joined it is a share of them all. */
    private boolean isShareOfMembers(Analysis analysis, int index) {
        if (index == 0 || analysis.quantities().get(index).value().compareTo(HUNDRED) >= 0) {
            return false;
        }
        Quantity members = analysis.quantities().get(index - 1);
        int from = members.from();
        Quantity.Unit unit = members.unit();
        TokenTable tokens = analysis.tokens();
        boolean said = unit != null && tokens.isSequence(unit.to(), "là", "hội", "viên");
        boolean counted = unit != null
                && (said || unit.kind() == Quantity.UnitKind.MEMBER || unit.kind() == Quantity.UnitKind.COMRADE)
                && members.total() == null
                && analysis.quantities().get(index).from() - members.end() <= FOLLOWS
                && analysis.sentences().at(from)
                        == analysis.sentences()
                                .at(analysis.quantities().get(index).from());
        Cue verb = counted ? joining.governing(analysis.tokens(), Clauses.start(analysis, from), from) : null;
        return counted && (verb == null || !joining.kind(verb).equals("NEW"));
    }

    /** «nợ quá hạn 389 triệu đồng, chỉ chiếm 0,12%»: a figure of banks, whatever verb follows. */
    private @Nullable Cue debt(TokenTable tokens, int clause, Cue verb) {
        for (int i = verb.from() - 1; i >= Math.max(clause, verb.from() - DEBT_REACH); i--) {
            Cue cue = before.at(tokens, i, verb.from());
            boolean debt = cue != null && before.kind(cue).equals("OTHER") && tokens.is(cue.from(), "nợ");
            if (cue != null && debt && cue.to() > cue.from() + 1) {
                return cue;
            }
        }
        return null;
    }

    /** «tỷ lệ lao động qua đào tạo đạt 60%», «nâng tỷ lệ … lên»: no process is named, so that it is a share. */
    private static boolean isLevel(TokenTable tokens, int clause, int verb) {
        for (int i = verb - 1; i > clause; i--) {
            if (tokens.isPunctuation(i) || tokens.isNumber(i)) {
                return false;
            }
            if (tokens.is(i, "lệ") && (tokens.is(i - 1, "tỷ") || tokens.is(i - 1, "tỉ"))) {
                return i + 1 < verb;
            }
        }
        return false;
    }

    /** «95% ý kiến cử tri được trả lời», «90% đơn được giải quyết»: cases that are dealt with. */
    private boolean isHandled(TokenTable tokens, int from, int phraseEnd) {
        boolean cases = false;
        for (int i = from; i < phraseEnd; i++) {
            cases |= handled.match(tokens, i, phraseEnd) != Lexicon.NONE && isKind(tokens, i, phraseEnd, "case");
            if (cases && i > from && isKind(tokens, i, phraseEnd, "done")) {
                return true;
            }
        }
        return false;
    }

    private boolean isKind(TokenTable tokens, int i, int limit, String kind) {
        long match = handled.match(tokens, i, limit);
        return match != Lexicon.NONE && handled.entry(match).value("kind").equals(kind);
    }

    /** A bare «tỷ lệ». */
    private static boolean isBare(Cue cue) {
        return cue.to() - cue.from() == 2;
    }

    /** «bằng 96% so với cùng kỳ», «đạt 91% cùng kỳ»: a part of the earlier figure, no change. */
    private static boolean isLevelOf(TokenTable tokens, int from) {
        for (int i = Math.max(0, from - 3); i < from; i++) {
            if (tokens.is(i, "bằng") || tokens.is(i, "đạt") || tokens.is(i, "còn") || tokens.is(i, "tương")) {
                return true;
            }
        }
        return false;
    }

    /** «cao hơn hàng nhập 12%»: a comparative in the same phrase, with what it compares to before the number. */
    private @Nullable Cue comparison(Analysis analysis, Quantity quantity, int clause) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(clause, quantity.from() - COMPARED_REACH);
        for (int i = quantity.from() - 1; i >= from; i--) {
            if (tokens.isPunctuation(i)) {
                from = i + 1;
            }
        }
        Cue cue = comparatives.lastIn(tokens, from, quantity.from());
        return cue != null && cue.to() < quantity.from() ? cue : null;
    }

    /** A weak verb (đạt, được) relates only what stands close behind it, and the list of percentages that follows. */
    private boolean isFar(Analysis analysis, int index, Cue governing) {
        int i = index;
        while (before.isWeak(governing) && analysis.quantities().get(i).from() - governing.to() > WEAK_REACH) {
            Quantity previous = i == 0 ? null : analysis.quantities().get(i - 1);
            boolean listed = previous != null
                    && previous.from() >= governing.to()
                    && PercentageExtractor.percent(previous) != null
                    && analysis.quantities().get(i).from() - previous.end() <= LIST_REACH;
            if (!listed) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** «đạt tỷ lệ cao: khóa X là 26,2%»: the words of a rate say so only right before the number. */
    private static boolean isLoose(TokenTable tokens, Cue cue) {
        return (tokens.is(cue.from(), "đạt") || tokens.is(cue.from(), "với")) && tokens.is(cue.to() - 1, "lệ");
    }

    /** Taxes, debts and interest name only the percentages close behind them, and the list that goes on from those. */
    private boolean isBeyond(Analysis analysis, int index, Cue governing) {
        int i = index;
        while (before.kind(governing).equals("OTHER")
                && analysis.quantities().get(i).from() - governing.to() > NOUN_REACH) {
            Quantity previous = i == 0 ? null : analysis.quantities().get(i - 1);
            boolean listed = previous != null
                    && previous.from() >= governing.to()
                    && PercentageExtractor.percent(previous) != null
                    && analysis.quantities().get(i).from() - previous.end() <= NOUN_REACH;
            if (!listed) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** A verb that moves a level says nothing of what the level is. */
    private static boolean isMove(String kind) {
        return PercentChanges.isChange(kind) || kind.equals("LEVEL");
    }

    /**
     * What a percentage relates.
     *
     * @param relation the relation
     * @param down whether a change is a fall
     * @param rule id of the rule
     * @param cue the cue it stands on, or null
     * @param base what it is a percentage of, or null
     * @param baseline what a change is compared with, or null
     */
    record Reading(
            Relation relation,
            boolean down,
            String rule,
            @Nullable Cue cue,
            @Nullable String base,
            @Nullable String baseline) {}
}

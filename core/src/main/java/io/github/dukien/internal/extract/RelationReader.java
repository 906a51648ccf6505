package io.github.dukien.internal.extract;

import io.github.dukien.fact.Percentage.Relation;
import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
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
    private static final int PAIRS = 6;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Cues<String> before;
    private final Cues<String> behind;
    private final PercentPhrases phrases;
    private final PercentChanges changes;
    private final PercentBaselines baselines;
    private final RelationCues cues;
    private final MemberShares members;

    RelationReader(Lexicons lexicons) {
        before = new Cues<>(lexicons, "cue/percent-before", kind -> kind);
        behind = new Cues<>(lexicons, "cue/percent-behind", kind -> kind);
        phrases = new PercentPhrases(lexicons);
        changes = new PercentChanges(before, behind, new Cues<>(lexicons, "cue/percent-carried", kind -> kind));
        baselines = new PercentBaselines(before, behind, phrases);
        cues = new RelationCues(lexicons, before);
        members = new MemberShares(lexicons);
    }

    /** What a percentage relates; {@code last} is the reading of the quantity right before it, if that is a percentage. */
    Reading read(Analysis analysis, int index, @Nullable Reading last) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int end = Math.max(quantity.end(), quantity.boundTo());
        Quantity.Unit unit = quantity.unit();
        boolean points = unit != null && unit.kind() == Quantity.UnitKind.POINT;
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
            return baselines.change(analysis, before.id(moving), moving, moving, from, end);
        }
        if (PercentChanges.isSigned(tokens, quantity)) {
            return new Reading(Relation.CHANGE, false, "percentage.change.signed", null, null, null);
        }
        boolean beside = last != null
                && last.relation() == Relation.CHANGE
                && tokens.isAt(end, "về")
                && tokens.isAt(analysis.quantities().get(index - 1).end(), "về")
                && tokens.isAt(from - 1, "và");
        if (beside && last != null) { // «tăng 8% về lượng và 40% về giá trị so với …»
            return new Reading(Relation.CHANGE, last.down(), "percentage.change.beside", last.cue(), null, null);
        }
        Cue change = changes.ofBracket(analysis, index, clause);
        boolean bracket = change != null
                && (tokens.isAt(end, ")") || tokens.isAt(end, "so") || !phrases.isNoun(tokens, end, phraseEnd));
        if (change != null && bracket) {
            int close = tokens.isAt(end, ")") ? end + 1 : end;
            return baselines.change(analysis, "percentage.change.bracket", change, change, from, close);
        }
        Cue owed = near != null && tokens.is(near.from(), "chiếm") ? cues.debt(tokens, clause, near) : null;
        if (owed != null) {
            return new Reading(Relation.OTHER, false, before.id(owed), owed, base, null);
        }
        boolean bare = after == null
                ? end >= phraseEnd || tokens.isPunctuation(end)
                : behind.kind(after).equals("OFFER");
        if (bare && cues.isSupport(analysis, index, clause)) {
            return new Reading(Relation.OTHER, false, "percentage.other.support", after, base, null);
        }
        boolean measured =
                after != null && behind.id(after).endsWith("baseline") || RelationCues.isMeasured(analysis, end);
        boolean level = near != null && near.to() == from && before.kind(near).equals("LEVEL");
        boolean reached = RelationCues.isLevelOf(tokens, from)
                && !isGrowth(tokens, clause, from)
                && !isRise(analysis, quantity, clause);
        if (measured && !level && !reached) {
            Cue moved = changes.last(tokens, clause, from);
            return baselines.change(analysis, "percentage.change.baseline", after, moved, from, end);
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
                    && !cues.isHandled(tokens, end, phraseEnd)
                    && (near == null || !before.kind(near).equals("RATE"))) {
                relation = Relation.SHARE;
            }
            if (relation == Relation.SHARE && near != null && near.to() >= from - 1 && isDone(tokens, near)) {
                relation = Relation.RATE;
            }
            String baseline = behind.id(after).endsWith("baseline") ? baselines.baseline(analysis, end, base) : null;
            return new Reading(relation, false, behind.id(after), after, baseline == null ? base : null, baseline);
        }
        int first = firstOfPair(analysis, index);
        if (first < index && !phrases.isNoun(tokens, end, phraseEnd)) {
            Reading pair = read(analysis, first, null);
            if (pair.relation() == Relation.CHANGE) {
                return pair;
            }
        }
        boolean listed = last != null && last.relation() == Relation.CHANGE && after == null;
        if (listed && last != null && !phrases.isNoun(tokens, end, phraseEnd) && changes.isCarried(analysis, index)) {
            return new Reading(Relation.CHANGE, last.down(), "percentage.change.carried", last.cue(), null, null);
        }
        Cue governing = QuantityFacts.governing(analysis, from, before);
        Cue relating = governing == null || isMove(before.kind(governing)) || cues.isFar(analysis, index, governing)
                ? null
                : governing;
        boolean aside = relating != null && RelationCues.isAside(tokens, relating, from);
        relating = aside || relating != null && cues.isBeyond(analysis, index, relating) ? null : relating;
        Cue compared = relating == null || before.isWeak(relating) ? cues.comparison(analysis, quantity, clause) : null;
        if (compared != null) {
            return new Reading(Relation.CHANGE, cues.isLess(compared), cues.comparedId(compared), compared, null, null);
        }
        if (after == null && RelationCues.isAnswered(tokens, end)) {
            return new Reading(Relation.RATE, false, "percentage.rate.answered", null, base, null);
        }
        boolean adjacent = relating != null && from - relating.to() <= 2 && !before.isWeak(relating);
        boolean loose =
                relating != null && before.kind(relating).equals("RATE") && RelationCues.isLoose(tokens, relating);
        if ((!adjacent || loose) && phrases.isNoun(tokens, end, phraseEnd)) {
            String noun = base != null ? base : phrases.noun(analysis, end, phraseEnd);
            if (cues.isHandled(tokens, end, phraseEnd)) {
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
                && members.isShare(analysis, index)) {
            return new Reading(Relation.SHARE, false, "percentage.share.members", relating, base, null);
        }
        if (relating != null && before.isWeak(relating) && RelationCues.isLevel(tokens, clause, relating.from())) {
            return new Reading(Relation.SHARE, false, "percentage.share.level", relating, base, null);
        }
        if (relating != null && !adjacent && loose) {
            return new Reading(Relation.SHARE, false, "percentage.share.level", relating, base, null);
        }
        if (points && (relating == null || !before.kind(relating).equals("CHANGE"))) {
            return new Reading(Relation.OTHER, false, "percentage.other.points", relating, base, null);
        }
        if (relating != null) {
            Relation relation = PercentRatios.isRateOfCases(analysis, index, relating)
                            || RelationCues.isBare(relating)
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
        Cue opening = handled ? null : changes.ofList(analysis, index, clause);
        if (opening != null) {
            return baselines.change(analysis, "percentage.change.list", opening, opening, from, end);
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

    /** «khắc phục 82% số sự cố», «thu hồi được 31% số nợ»: a process right before the number is a rate of what it was to deal with. */
    private boolean isDone(TokenTable tokens, Cue near) {
        return before.kind(near).equals("RATE") && !before.isWeak(near) && !RelationCues.isLoose(tokens, near);
    }

    /** «có tỷ lệ nữ cao hơn 15%»: a comparative that bounds a level, with nothing it is compared to. */
    private boolean isBoundOfLevel(TokenTable tokens, int clause, Cue near, int end) {
        boolean compares =
                tokens.is(near.to() - 1, "hơn") && !tokens.is(near.from(), "tăng") && !tokens.is(near.from(), "giảm");
        return compares && !tokens.isAt(end, "so") && RelationCues.isLevel(tokens, clause, near.from());
    }

    /** «tăng thấp, chỉ đạt 3,1% so với cùng kỳ»: what is reached is the rise, as far as so small a part would be no rise. */
    private boolean isRise(Analysis analysis, Quantity quantity, int clause) {
        TokenTable tokens = analysis.tokens();
        int comma = quantity.from() - 1;
        while (comma > clause && comma > quantity.from() - 4 && !tokens.isChar(comma, ',')) {
            comma--;
        }
        Cue verb = tokens.isChar(comma, ',') ? before.lastIn(tokens, Math.max(clause, comma - 4), comma) : null;
        boolean change = verb != null && PercentChanges.isChange(before.kind(verb)) && !tokens.is(verb.from(), "vượt");
        return change && quantity.value().compareTo(HALF) < 0;
    }

    /** The verb of change that the percentage follows. */
    private @Nullable Cue moving(Analysis analysis, Quantity quantity, int clause, @Nullable Cue near) {
        TokenTable tokens = analysis.tokens();
        if (near != null && PercentChanges.isChange(before.kind(near)) && near.to() >= quantity.from() - 1) {
            return isBoundOfLevel(tokens, clause, near, quantity.end()) ? null : near;
        }
        Cue filled = changes.beforeFiller(tokens, clause, quantity.from());
        return filled != null ? filled : changes.beforeMeasure(analysis, clause, quantity.from());
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

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
import org.jspecify.annotations.Nullable;

/**
 * Decides what a percentage relates. In this order: a change verb directly before it, what stands behind it (of the plan,
 * of the population), the cue that governs it, its bracket.
 */
final class RelationReader {
    private static final int WEAK_REACH = 4;
    private static final int LIST_REACH = 5;
    private static final int COMPARED_REACH = 10;
    private static final int BRACKET_REACH = 8;
    private static final int FILLERS = 6;
    private static final int SUPPORT_REACH = 20;

    private final Cues<String> before;
    private final Cues<String> behind;
    private final Cues<String> comparatives;
    private final Lexicon handled;
    private final Lexicon units;
    private final Lexicon noUnits;

    RelationReader(Lexicons lexicons) {
        before = new Cues<>(lexicons, "cue/percent-before", kind -> kind);
        behind = new Cues<>(lexicons, "cue/percent-behind", kind -> kind);
        comparatives = new Cues<>(lexicons, "cue/compared", kind -> kind);
        handled = lexicons.get("cue/percent-handled");
        units = lexicons.get("quantity/units");
        noUnits = lexicons.get("quantity/no-units");
    }

    Reading read(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int end = Math.max(quantity.end(), quantity.boundTo());
        if (isOver(analysis, index, index + 1) || isOver(analysis, index - 1, index)) {
            return new Reading(Relation.RATE, false, "percentage.rate.planned", null, null, null);
        }
        int clause = Clauses.start(analysis, quantity.from());
        Cue near = before.lastIn(tokens, Math.max(clause, quantity.from() - 3), quantity.from());
        int phraseEnd = Clauses.phraseEnd(analysis, end);
        Cue after = behind.at(tokens, end, Math.max(end, phraseEnd));
        String base = base(tokens, end, phraseEnd, after);
        Cue moving = near != null && isChange(before.kind(near)) && near.to() >= quantity.from() - 1
                ? near
                : changeBeforeFiller(tokens, clause, quantity.from());
        if (moving != null) {
            near = moving;
            if (after != null && behind.kind(after).equals("OFFER")) {
                return new Reading(Relation.OTHER, false, behind.id(after), after, base, null);
            }
            String baseline = baseline(tokens, end, phraseEnd);
            return new Reading(
                    Relation.CHANGE, before.kind(near).equals("DOWN"), before.id(near), near, null, baseline);
        }
        Cue bracketed = after == null ? changeOfBracket(analysis, index, clause) : null;
        if (bracketed != null) {
            boolean falls = before.kind(bracketed).equals("DOWN");
            String baseline = baseline(tokens, end + 1, Clauses.phraseEnd(analysis, end + 1));
            return new Reading(Relation.CHANGE, falls, "percentage.change.bracket", bracketed, null, baseline);
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
        boolean measured = after != null && behind.id(after).endsWith("baseline");
        if (measured && !isLevelOf(tokens, quantity.from())) {
            Cue moved = QuantityFacts.governing(analysis, quantity, before);
            boolean falls = moved != null && before.kind(moved).equals("DOWN");
            return new Reading(Relation.CHANGE, falls, "percentage.change.baseline", after, null, base);
        }
        boolean process = near != null && before.id(near).endsWith(".process") && near.to() >= quantity.from() - 1;
        if (process && near != null) {
            return new Reading(Relation.RATE, false, before.id(near), near, base, null);
        }
        if (after != null && !behind.kind(after).equals("OFFER")) {
            Relation relation = Relation.valueOf(behind.kind(after));
            boolean cases = behind.id(after).endsWith("cases");
            if (cases
                    && !isHandled(tokens, end, phraseEnd)
                    && (near == null || !before.kind(near).equals("RATE"))) {
                relation = Relation.SHARE;
            }
            String baseline = behind.id(after).endsWith("baseline") ? base : null;
            return new Reading(relation, false, behind.id(after), after, baseline == null ? base : null, baseline);
        }
        Cue governing = QuantityFacts.governing(analysis, quantity, before);
        Cue relating = governing == null || isMove(before.kind(governing)) || isFar(analysis, index, governing)
                ? null
                : governing;
        Cue compared = relating == null || before.isWeak(relating) ? comparison(analysis, quantity, clause) : null;
        if (compared != null) {
            boolean less = comparatives.kind(compared).equals("LESS");
            return new Reading(Relation.CHANGE, less, comparatives.id(compared), compared, null, null);
        }
        boolean adjacent = relating != null && quantity.from() - relating.to() <= 2 && !before.isWeak(relating);
        if (!adjacent && isNoun(tokens, end, phraseEnd)) {
            String noun = base != null ? base : noun(tokens, end, phraseEnd);
            if (isHandled(tokens, end, phraseEnd)) {
                return new Reading(Relation.RATE, false, "percentage.rate.handled", null, noun, null);
            }
            return new Reading(Relation.SHARE, false, "percentage.share.noun", null, noun, null);
        }
        Cue debt = relating == null || !tokens.is(relating.from(), "chiếm") ? null : debt(tokens, clause, relating);
        if (debt != null) {
            return new Reading(Relation.OTHER, false, before.id(debt), debt, base, null);
        }
        if (relating != null && before.isWeak(relating) && isLevel(tokens, clause, relating.from())) {
            return new Reading(Relation.SHARE, false, "percentage.share.level", relating, base, null);
        }
        if (relating != null) {
            Relation relation =
                    isRateOfCases(analysis, index, relating) || isBare(relating) && isRateOfTwo(analysis, index)
                            ? Relation.RATE
                            : Relation.valueOf(before.kind(relating));
            return new Reading(relation, false, before.id(relating), relating, base, null);
        }
        boolean handled = isBracketOfRatio(analysis, index);
        return handled
                ? new Reading(Relation.RATE, false, "percentage.rate.bracket", null, base, null)
                : new Reading(Relation.SHARE, false, "percentage.share.default", null, base, null);
    }

    /** «83,2%/50%»: what was reached over what was planned. */
    private static boolean isOver(Analysis analysis, int reached, int planned) {
        if (reached < 0 || planned >= analysis.quantities().size()) {
            return false;
        }
        Quantity first = analysis.quantities().get(reached);
        Quantity second = analysis.quantities().get(planned);
        return PercentageExtractor.percent(first) != null
                && PercentageExtractor.percent(second) != null
                && second.from() == first.end() + 1
                && analysis.tokens().isChar(first.end(), '/');
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

    /** «hòa giải thành 842 vụ, tỷ lệ 82,9%»: a bare tỷ lệ right behind cases or done/total is their rate. */
    private static boolean isRateOfCases(Analysis analysis, int index, Cue governing) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        boolean share = tokens.is(governing.from(), "chiếm");
        boolean only = tokens.is(governing.to(), "chỉ") || tokens.is(governing.to(), "mới");
        int reached = only && tokens.isAt(governing.to() + 1, "đạt") ? governing.to() + 2 : governing.to();
        if (share || reached != quantity.from() || governing.to() - governing.from() > 2 || index <= 0) {
            return false;
        }
        Quantity previous = analysis.quantities().get(index - 1);
        boolean cases = previous.unit() == null
                ? tokens.isAt(previous.from() - 1, "thành")
                : previous.unit().kind() == Quantity.UnitKind.CASE;
        return (cases || previous.total() != null) && quantity.from() - previous.end() <= 5
                || previous.total() != null && quantity.from() - previous.end() <= 14;
    }

    /** «giảm bình quân mỗi năm 2,1%»: a change with only how often it happens between. */
    private @Nullable Cue changeBeforeFiller(TokenTable tokens, int clause, int number) {
        int i = number;
        while (i > Math.max(clause, number - FILLERS) && isFiller(tokens, i - 1)) {
            i--;
        }
        Cue cue = i == number ? null : before.lastIn(tokens, Math.max(clause, i - 3), i);
        return cue != null && cue.to() == i && isChange(before.kind(cue)) ? cue : null;
    }

    private static boolean isFiller(TokenTable tokens, int i) {
        return tokens.is(i, "bình")
                || tokens.is(i, "quân")
                || tokens.is(i, "trung")
                || tokens.is(i, "mỗi")
                || tokens.is(i, "hằng")
                || tokens.is(i, "hàng")
                || tokens.is(i, "năm")
                || tokens.is(i, "tháng")
                || tokens.is(i, "đều");
    }

    /** «nợ quá hạn chỉ chiếm 0,12%», «nợ quá hạn 90 triệu đồng, chiếm 0,1%»: a figure of banks, whatever verb follows. */
    private @Nullable Cue debt(TokenTable tokens, int clause, Cue verb) {
        int from = verb.from() > clause && tokens.is(verb.from() - 1, "chỉ") ? verb.from() - 1 : verb.from();
        from -= from > clause && tokens.isChar(from - 1, ',') ? 1 : 0;
        while (from > clause && !tokens.isPunctuation(from - 1)) {
            from--;
        }
        Cue cue = before.lastIn(tokens, from, verb.from());
        return cue != null && before.kind(cue).equals("OTHER") && tokens.is(cue.from(), "nợ") ? cue : null;
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

    /** «phát hiện 340 nguy cơ, khắc phục 322 nguy cơ, tỷ lệ 94,7%»: two counts of one thing whose ratio this is. */
    private static boolean isRateOfTwo(Analysis analysis, int index) {
        if (index < 2) {
            return false;
        }
        Quantity whole = analysis.quantities().get(index - 2);
        Quantity part = analysis.quantities().get(index - 1);
        Quantity share = analysis.quantities().get(index);
        boolean same = whole.unit() != null
                && part.unit() != null
                && whole.unit().kind() == part.unit().kind()
                && analysis.tokens().form(whole.unit().from())
                        == analysis.tokens().form(part.unit().from())
                && analysis.sentences().at(whole.from()) == analysis.sentences().at(share.from());
        if (!same || whole.value().signum() <= 0 || whole.value().compareTo(part.value()) < 0) {
            return false;
        }
        double ratio = 100 * part.value().doubleValue() / whole.value().doubleValue();
        return Math.abs(ratio - share.value().doubleValue()) < 1;
    }

    /** «giảm 22,4 điểm (2,28%)»: the change that the bracket restates. */
    private @Nullable Cue changeOfBracket(Analysis analysis, int index, int clause) {
        int from = analysis.quantities().get(index).from();
        if (from == 0 || !analysis.tokens().isChar(from - 1, '(')) {
            return null;
        }
        Cue cue = before.lastIn(analysis.tokens(), Math.max(clause, from - BRACKET_REACH), from - 1);
        return cue != null && isChange(before.kind(cue)) && analysis.tokens().isNumber(cue.to()) ? cue : null;
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

    private boolean isNoun(TokenTable tokens, int end, int phraseEnd) {
        if (end >= phraseEnd || !tokens.isWord(end) || tokens.isCapitalized(end) && !tokens.isUpper(end)) {
            return false;
        }
        return units.match(tokens, end, phraseEnd) != Lexicon.NONE
                || noUnits.match(tokens, end, phraseEnd) == Lexicon.NONE;
    }

    /** «1.702/1.748 khu dân cư (97,4%)», «thành 1.941 vụ (88%)». */
    private static boolean isBracketOfRatio(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int open = quantity.from() - 1;
        boolean equals = open >= 0 && tokens.isChar(open, '=');
        if (open < 0 || !equals && !tokens.isChar(open, '(') || index <= 0) {
            return false;
        }
        Quantity before = analysis.quantities().get(index - 1);
        boolean cases = before.unit() != null && before.unit().kind() == Quantity.UnitKind.CASE;
        return open - before.end() <= 4 && (cases || !equals && before.total() != null);
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

    /** A verb that moves a level says nothing of what the level is. */
    private static boolean isMove(String kind) {
        return isChange(kind) || kind.equals("LEVEL");
    }

    private static boolean isChange(String kind) {
        return kind.equals("UP") || kind.equals("DOWN");
    }

    /** «so với đối tượng», «kế hoạch», «tổng số hội viên» behind the sign. */
    private @Nullable String base(TokenTable tokens, int end, int phraseEnd, @Nullable Cue after) {
        if (after == null || end >= phraseEnd) {
            return null;
        }
        int start = end + 2 < phraseEnd && tokens.is(end, "so") ? tokens.is(end + 1, "với") ? end + 2 : end + 1 : end;
        start += start + 1 < phraseEnd && tokens.is(start, "số") && !tokens.is(start + 1, "lượng") ? 1 : 0;
        int to = Math.max(after.to(), nounEnd(tokens, after.to(), Math.min(phraseEnd, end + 8)));
        return to > start ? tokens.spaced(start, withYear(tokens, to)) : null;
    }

    /** «92% người dân có bảo hiểm y tế», «71,5% số hộ nông dân»: the population behind the sign. */
    private @Nullable String noun(TokenTable tokens, int end, int phraseEnd) {
        int from = end;
        while (from < phraseEnd && (tokens.is(from, "tổng") || tokens.is(from, "số"))) {
            from++;
        }
        int to =
                Math.max(units.matchEnd(tokens, from, phraseEnd), nounEnd(tokens, from, Math.min(phraseEnd, from + 6)));
        return to > from ? tokens.spaced(from, to) : null;
    }

    private int nounEnd(TokenTable tokens, int from, int limit) {
        int i = from;
        while (i < limit
                && tokens.isWord(i)
                && !tokens.breakBefore(i)
                && noUnits.match(tokens, i, limit) == Lexicon.NONE) {
            i++;
        }
        return i;
    }

    /** «kế hoạch năm» and the number behind it. */
    private static int withYear(TokenTable tokens, int to) {
        boolean year = to < tokens.size()
                && tokens.isNumber(to)
                && to > 0
                && (tokens.is(to - 1, "năm") || tokens.is(to - 1, "tuần") || tokens.is(to - 1, "tháng"));
        return year ? to + 1 : to;
    }

    /** «so với cùng kỳ», «so cuối năm 2020» behind the sign. */
    private static @Nullable String baseline(TokenTable tokens, int end, int phraseEnd) {
        if (end >= phraseEnd || !tokens.is(end, "so")) {
            return null;
        }
        int from = end + 1 < phraseEnd && tokens.is(end + 1, "với") ? end + 2 : end + 1;
        int to = from;
        while (to < Math.min(phraseEnd, from + 8)
                && tokens.isWord(to)
                && !tokens.is(to, "do")
                && !tokens.is(to, "nhờ")
                && !tokens.is(to, "và")
                && !tokens.is(to, "vì")
                && !tokens.is(to, "nhưng")
                && !tokens.is(to, "thì")) {
            to++;
        }
        return to > from ? tokens.spaced(from, withYear(tokens, to)) : null;
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

package io.github.dukien.internal.extract;

import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** The member noun of a quantity: behind it, before it, or carried over. */
final class MemberUnits {
    private final MemberNouns nouns;
    private final CarriedNouns carried;
    private final MemberVerbs verbs;

    private final KindLexicon<Group> groups;

    MemberUnits(Lexicons lexicons, MemberVerbs verbs) {
        this.verbs = verbs;
        nouns = new MemberNouns(lexicons);
        groups = groups(lexicons);
        carried = new CarriedNouns(lexicons, verbs, nouns);
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
            String stated = nouns.before(analysis, index);
            boolean comrades = unit.kind() == UnitKind.COMRADE;
            boolean fuller = stated != null && (comrades || stated.length() > own.length() && stated.endsWith(own));
            return new Noun(stated != null && fuller ? stated : own, unit.kind() == UnitKind.COMRADE, false);
        }
        if (unit != null && previousMember && isRedCross(analysis, index, unit)) {
            return new Noun(QuantityFacts.unit(analysis, unit), false, false);
        }
        boolean delegates = unit != null && tokens.isSequence(unit.from(), "đại", "biểu");
        boolean some = part && previous != null && previous.startsWith("đại biểu")
                || delegates && Delegates.areOfElected(analysis, index);
        if (unit != null && delegates && (some || Delegates.areElected(analysis, quantity))) {
            return new Noun(QuantityFacts.unit(analysis, unit), false, false);
        }
        if (unit != null && analysis.isMediators(index)) {
            return new Noun(QuantityFacts.unit(analysis, unit), false, false); // «44 tổ hòa giải với 270 người»
        }
        boolean open = unit == null || unit.code().equals("?") || unit.kind() == UnitKind.NONE;
        boolean heads = unit != null && isHead(tokens, unit.from());
        boolean ofMembers = part || previousMember && CarriedNouns.isPart(analysis, index);
        boolean whole = tokens.isAt(quantity.from() - 1, "số");
        boolean people = unit != null && (heads || !whole && (isPeople(tokens, unit.from()) || isShort(tokens, unit)));
        Noun said = unit != null && heads ? said(analysis, unit) : null;
        if (said != null) {
            return said;
        }
        boolean moves = people && verbs.joinsOrLeaves(analysis, quantity);
        boolean goesOn = heads && previousMember && (verbs.goesOn(analysis, index) || isToldOfThem(tokens, quantity));
        boolean women = unit != null && tokens.is(unit.from(), "chị") && verbs.brings(analysis, quantity);
        moves |= women; // «phát triển mới 126 chị»
        moves |= people && previousMember && MemberPhrases.isRaisedTotal(tokens, quantity);
        boolean cases = unit != null && tokens.isSequence(unit.from(), "trường", "hợp");
        if (unit != null && people && (ofMembers && !cases || moves || goesOn)) {
            return new Noun(QuantityFacts.unit(analysis, unit), false, true);
        }
        if (!open && !heads) {
            return null;
        }
        String before = nouns.before(analysis, index);
        if (before != null) {
            return new Noun(before, false, true);
        }
        boolean bare = unit == null && previousMember && CarriedNouns.standsAlone(analysis, quantity);
        boolean listed = bare
                && verbs.governsBare(analysis, quantity)
                && quantity.from() - analysis.quantities().get(index - 1).end() <= 6;
        boolean carriesOn = bare && (part || listed || verbs.isPartLabel(analysis, index));
        if (open && previous != null && (CarriedNouns.continuesBracket(analysis, index) || carriesOn)) {
            return new Noun(previous, false, true);
        }
        Noun expelled = unit == null ? carried.expelled(analysis, index) : null;
        return expelled != null ? expelled : open && unit == null ? carried.carriedBack(analysis, index) : null;
    }

    /** «1.240 hội viên, 310 tình nguyện viên, 520 thanh thiếu niên»: whom the Red Cross counts beside its members. */
    private static boolean isRedCross(Analysis analysis, int index, Unit unit) {
        TokenTable tokens = analysis.tokens();
        int gap = analysis.quantities().get(index - 1).end();
        int last = analysis.quantities().get(index).from() - 1;
        while (gap < last && last - gap <= 3 && tokens.isWord(gap) && !tokens.is(gap, "và")) {
            gap++; // «thanh thiếu niên CTĐ, …»
        }
        boolean joined = gap == last && (tokens.isChar(gap, ',') || tokens.is(gap, "và"));
        return joined
                && (tokens.isSequence(unit.from(), "tình", "nguyện", "viên")
                        || tokens.isSequence(unit.from(), "thanh", "thiếu", "niên")
                        || tokens.isSequence(unit.from(), "thanh", ",", "thiếu", "niên"));
    }

    /** «3 người trong số đó là phụ nữ», «263 người là nữ»: some of the members right before. */
    private static boolean isToldOfThem(TokenTable tokens, Quantity quantity) {
        int end = quantity.end();
        return tokens.isSequence(end, "trong", "số", "đó")
                || tokens.isSequence(end, "trong", "số", "này")
                || tokens.isSequence(end, "là", "nữ")
                || tokens.isSequence(end, "là", "phụ", "nữ")
                || tokens.isSequence(end, "là", "cán", "bộ")
                || tokens.isSequence(end, "là", "đảng", "viên");
    }

    /** «88 người là hội viên»: people who are said to be members. */
    private @Nullable Noun said(Analysis analysis, Unit unit) {
        TokenTable tokens = analysis.tokens();
        int end = analysis.sentences().endOf(unit.from());
        if (unit.to() != unit.from() + 1 || unit.to() >= end || !tokens.is(unit.to(), "là")) {
            return null;
        }
        int noun = nouns.end(tokens, unit.to() + 1, end);
        return noun < 0 ? null : new Noun(tokens.spaced(unit.to() + 1, noun), false, true);
    }

    /** Words for people that stand for members where the text says so. */
    private static boolean isHead(TokenTable tokens, int i) {
        return tokens.is(i, "người")
                || tokens.is(i, "nữ")
                || tokens.is(i, "chị")
                || tokens.is(i, "anh")
                || tokens.is(i, "em")
                || tokens.is(i, "cụ")
                || tokens.is(i, "cháu")
                || tokens.isSequence(i, "quần", "chúng");
    }

    /** «35 CCB được kết nạp»: people by their letters. */
    private static boolean isShort(TokenTable tokens, Unit unit) {
        return unit.code().equals("?") && tokens.isUpper(unit.from()) && tokens.length(unit.from()) > 1;
    }

    /** Other words for people: members where the text says that they join, or that they are a part of members. */
    private boolean isPeople(TokenTable tokens, int i) {
        return groups.kindAt(tokens, i, tokens.size()) == Group.PEOPLE;
    }

    /** The words around counted members. */
    static KindLexicon<Group> groups(Lexicons lexicons) {
        return new KindLexicon<>(lexicons.get("cue/member-groups"), "kind", Group.class, Group.NONE);
    }

    /** What a word around counted members is. */
    enum Group {
        NONE,
        PEOPLE,
        CLASS
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

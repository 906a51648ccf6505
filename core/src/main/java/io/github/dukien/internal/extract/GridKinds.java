package io.github.dukien.internal.extract;

import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Percentage;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.grid.GridCell;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** What the words of a row or a header say of its figures: raised or spent, joined or in all, share or change. */
final class GridKinds {
    private static final int OPENING = 2;

    private final Cues<Money.Kind> money;
    private final Cues<String> members;
    private final Cues<String> percents;
    private final Lexicon units;

    GridKinds(Lexicons lexicons) {
        money = new Cues<>(lexicons, "cue/money", Money.Kind::valueOf);
        members = new Cues<>(lexicons, "cue/members", kind -> kind);
        percents = new Cues<>(lexicons, "cue/percent-before", kind -> kind);
        units = lexicons.get("quantity/units");
    }

    /** The cue of money among some words, or null. */
    @Nullable
    Cue moneyCue(TokenTable tokens, GridCell words) {
        return money.governing(tokens, words.from(), words.to());
    }

    /** What that cue says. */
    Money.Kind money(Cue cue) {
        return money.kind(cue);
    }

    /** The kind of member count, or null where members are acted upon: «Tập huấn cho hội viên». */
    MemberCount.@Nullable Kind members(TokenTable tokens, GridCell words) {
        Cue cue = members.governing(tokens, words.from(), words.to());
        String kind = cue == null ? "" : members.kind(cue);
        if (kind.equals("NEW") || kind.equals("LOST") || kind.equals("OTHER")) {
            return MemberCount.Kind.valueOf(kind);
        }
        boolean fresh = words.to() > words.from() && tokens.is(words.to() - 1, "mới");
        if (fresh) {
            return MemberCount.Kind.NEW;
        }
        if (kind.equals("PART")) {
            return MemberCount.Kind.OTHER;
        }
        return kind.equals("TOTAL") || kind.equals("BODY") || namesMembers(tokens, words)
                ? MemberCount.Kind.TOTAL
                : null;
    }

    /** «Kết nạp mới», «Xóa tên»: whoever the table counts joined or left. */
    boolean joins(TokenTable tokens, GridCell header) {
        Cue cue = members.governing(tokens, header.from(), header.to());
        return cue != null
                && (members.kind(cue).equals("NEW") || members.kind(cue).equals("LOST"));
    }

    /** «Số hội viên», «Hội viên»: the words begin with the members. */
    private boolean namesMembers(TokenTable tokens, GridCell words) {
        int from = words.from();
        while (from < words.to() && tokens.isPunctuation(from)) {
            from++;
        }
        from += tokens.isAt(from, "tổng") ? 1 : 0;
        from += tokens.isAt(from, "số") ? 1 : 0;
        long match = from < words.to() ? units.match(tokens, from, words.to()) : Lexicon.NONE;
        return match != Lexicon.NONE && units.entry(match).value("kind").equals("MEMBER");
    }

    /** What a percentage relates; in a column of rates it is done of what was planned. */
    Relation relation(TokenTable tokens, GridCell words, boolean rate) {
        int from = opening(tokens, words);
        Cue first = percents.firstIn(tokens, from, words.to());
        Cue cue = first != null && (rate || first.from() <= from + OPENING) ? first : null;
        boolean people = from < words.to() && units.match(tokens, from, words.to()) != Lexicon.NONE;
        boolean share = cue == null && !rate && (people || tokens.isAt(from, "tỷ") || tokens.isAt(from, "tỉ"));
        if (share) {
            return new Relation(Percentage.Relation.SHARE, false);
        }
        String kind = cue == null ? "" : percents.kind(cue);
        boolean down = kind.equals("DOWN");
        boolean change = down || kind.equals("UP") || kind.equals("CHANGE");
        if (change) {
            return new Relation(Percentage.Relation.CHANGE, down && !isBoth(tokens, words));
        }
        if (rate || kind.equals("RATE")) {
            return new Relation(Percentage.Relation.RATE, false);
        }
        Percentage.Relation other =
                kind.equals("OTHER") || kind.isEmpty() ? Percentage.Relation.OTHER : Percentage.Relation.SHARE;
        return new Relation(other, false);
    }

    /** Behind the marks and «Trong đó:» that open the name of a row. */
    private static int opening(TokenTable tokens, GridCell words) {
        int from = words.from();
        while (from < words.to()
                && (tokens.isPunctuation(from)
                        || tokens.isSequence(from, "trong", "đó")
                        || tokens.isAt(from - 1, "trong"))) {
            from++;
        }
        return from;
    }

    /** «Tăng, giảm (%)», «Tăng (+), giảm (-)»: the sign of the figure says which. */
    private static boolean isBoth(TokenTable tokens, GridCell words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (tokens.is(i, "tăng")) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a percentage relates.
     *
     * @param kind the relation
     * @param down whether the words say that it is a fall
     */
    record Relation(Percentage.Relation kind, boolean down) {}
}

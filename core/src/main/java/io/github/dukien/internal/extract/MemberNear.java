package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Finds the word that stands nearest before counted members and says what they are. */
final class MemberNear {
    private final Cues<String> before;

    MemberNear(MemberVerbs verbs) {
        before = verbs.before();
    }

    /** The nearest cue between the previous quantity and this one, or the one it goes on with; null if there is none. */
    @Nullable
    Cue near(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        return carriedVerb(analysis, index, adjacentTotal(analysis, quantity, between(analysis, index, quantity)));
    }

    /** The nearest cue between the previous quantity and this one. */
    private @Nullable Cue between(Analysis analysis, int index, Quantity quantity) {
        int from = analysis.sentences().startOf(quantity.from());
        if (index > 0) {
            from = Math.max(from, analysis.quantities().get(index - 1).end());
        }
        Cue cue = before.governing(analysis.tokens(), from, quantity.from());
        boolean others = cue != null
                && index > 0
                && !before.kind(cue).equals("BODY")
                && cue.from() == analysis.quantities().get(index - 1).end();
        return others ? null : cue;
    }

    /** «với 164 thành viên»: có, với and gồm right before the number count all, whatever verb stands farther away. */
    private @Nullable Cue adjacentTotal(Analysis analysis, Quantity quantity, @Nullable Cue near) {
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 2);
        Cue adjacent = before.lastIn(analysis.tokens(), from, quantity.from());
        boolean total = adjacent != null
                && before.kind(adjacent).equals("TOTAL")
                && adjacent.to() == quantity.from()
                && (near == null || near.to() < adjacent.to());
        boolean part = near != null
                && (before.kind(near).equals("PART") || before.kind(near).equals("NORM"))
                && !(total && adjacent != null && isStill(analysis.tokens(), near, adjacent));
        return total && !part ? adjacent : near;
    }

    /** «còn mỏng, toàn xã có 63 đảng viên»: still something, in a clause of its own. */
    private static boolean isStill(TokenTable tokens, Cue near, Cue adjacent) {
        if (!tokens.is(near.from(), "còn") || near.to() > near.from() + 1) {
            return false;
        }
        for (int i = near.to(); i < adjacent.from(); i++) {
            if (tokens.isChar(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** «Hội Nông dân kết nạp 43 hội viên, Hội LHPN 61 hội viên»: the next body goes on with the verb of the last. */
    private @Nullable Cue carriedVerb(Analysis analysis, int index, @Nullable Cue near) {
        TokenTable tokens = analysis.tokens();
        if (near == null || index == 0 || !analysis.isTaken(index - 1)) {
            return near;
        }
        if (!before.isWeak(near) || !tokens.isCapitalized(near.from())) {
            return near;
        }
        int previous = analysis.quantities().get(index - 1).end();
        int sentence = Clauses.sentenceStart(analysis, near.from());
        boolean next = tokens.isChar(previous, ',') || tokens.isChar(previous, ';');
        if (previous <= sentence || !next || near.from() != previous + 1) {
            return near;
        }
        Cue verb = before.governing(tokens, sentence, previous);
        boolean moves = verb != null
                && (before.kind(verb).equals("NEW") || before.kind(verb).equals("LOST"));
        return moves ? verb : near;
    }
}

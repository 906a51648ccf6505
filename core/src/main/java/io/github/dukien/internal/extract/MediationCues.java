package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** The words around a quantity that say which figure of a mediation record it is. */
final class MediationCues {
    private static final int RATE_REACH = 18;

    private final Cues<String> cues;

    MediationCues(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/mediation", kind -> kind);
    }

    /** Whether a cue says this of a figure (see the head of the file). */
    boolean is(@Nullable Cue cue, String kind) {
        return cue != null && cues.kind(cue).equals(kind);
    }

    String kind(Cue cue) {
        return cues.kind(cue);
    }

    /** Whether it tells how cases ended. */
    boolean isResult(@Nullable Cue cue) {
        return is(cue, "SUCCESSFUL") || is(cue, "UNSUCCESSFUL") || is(cue, "PENDING");
    }

    /** The first cue in {@code [from, to)}, or null. */
    @Nullable
    Cue firstIn(TokenTable tokens, int from, int to) {
        return cues.firstIn(tokens, from, to);
    }

    /** The nearest cue between the previous quantity of the sentence and this one. */
    @Nullable
    Cue before(Analysis analysis, int index, int first) {
        Quantity quantity = analysis.quantities().get(index);
        int from = analysis.sentences().startOf(quantity.from());
        if (index > first && index > 0) {
            Quantity previous = analysis.quantities().get(index - 1);
            from = Math.max(from, previous.end() + ownWords(analysis, previous, quantity));
        }
        return cues.lastIn(analysis.tokens(), from, quantity.from());
    }

    /** «tỷ lệ hòa giải thành trên số vụ tiếp nhận khá cao (92%)»: whether the rate is what the words up to a percentage are about. */
    boolean isOnRate(Analysis analysis, int index, int first) {
        TokenTable tokens = analysis.tokens();
        int number = analysis.quantities().get(index).from();
        int from = analysis.sentences().startOf(number);
        if (index > first && index > 0) {
            from = Math.max(from, analysis.quantities().get(index - 1).end());
        }
        for (int i = number - 1; i >= Math.max(from, number - RATE_REACH); i--) {
            if (tokens.is(i, "lệ")) {
                return tokens.isSequence(i + 1, "hòa", "giải") || tokens.is(i + 1, "thành");
            }
        }
        return false;
    }

    /** Words behind the previous quantity up to the next comma are its own, where there is a comma, and up to «và» before the next. */
    private static int ownWords(Analysis analysis, Quantity previous, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        for (int i = previous.end(); i < quantity.from(); i++) {
            boolean ends =
                    tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, ':') || tokens.isChar(i, '(');
            if (ends || i + 1 == quantity.from() && tokens.is(i, "và")) {
                return i - previous.end();
            }
        }
        return 0;
    }

    /** The first cue behind the quantity, up to the next comma, bracket or quantity. */
    @Nullable
    Cue after(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int end = analysis.sentences().endOf(quantity.from());
        if (index + 1 < analysis.quantities().size()) {
            end = Math.min(end, analysis.quantities().get(index + 1).from());
        }
        for (int i = quantity.end(); i < end; i++) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, '(') || tokens.isChar(i, ')')) {
                end = i;
            }
        }
        return cues.firstIn(tokens, quantity.end(), end);
    }
}

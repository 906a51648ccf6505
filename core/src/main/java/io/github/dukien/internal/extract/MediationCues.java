package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** The words around a quantity that say which figure of a mediation record it is. */
final class MediationCues {
    private static final int RATE_REACH = 18;
    /** Tokens from «còn» to a number of another place at least. */
    private static final int TURN = 4;

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
        int last = index - 1;
        while (last >= first
                && last >= 0
                && MediationFigures.isYear(
                        analysis.tokens(), analysis.quantities().get(last))) {
            last--;
        }
        if (last >= first && last >= 0) {
            Quantity previous = analysis.quantities().get(last);
            from = Math.max(from, previous.end() + ownWords(analysis, previous, quantity));
        }
        from = Math.max(from, contrast(analysis.tokens(), from, quantity.from()));
        Cue cue = cues.lastIn(analysis.tokens(), from, quantity.from());
        return is(cue, "PASSED") && cue != null && isAcross(analysis.tokens(), cue.to(), quantity.from()) ? null : cue;
    }

    /** «…, còn ở thị trấn thì 38 việc», «…, còn chi hội ấp 3 nhận 8 vụ»: one behind a word that turns to another place, or -1. */
    static int contrast(TokenTable tokens, int from, int number) {
        for (int i = number - TURN; i > from; i--) {
            boolean turns = i > 0 && tokens.is(i, "còn") && (tokens.isChar(i - 1, ',') || tokens.isChar(i - 1, ';'));
            if (turns && !tokens.is(i + 1, "lại") && !tokens.is(i + 1, "đang")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isAcross(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /** «tỷ lệ hòa giải thành trên số vụ tiếp nhận khá cao (92%)»: whether the rate is what the words up to a percentage are about. */
    boolean isOnRate(Analysis analysis, int index, int first) {
        TokenTable tokens = analysis.tokens();
        int number = analysis.quantities().get(index).from();
        int from = analysis.sentences().startOf(number);
        int last = index - 1;
        while (last >= first
                && last >= 0
                && MediationFigures.isYear(tokens, analysis.quantities().get(last))) {
            last--;
        }
        if (last >= first && last >= 0) {
            from = Math.max(from, analysis.quantities().get(last).end());
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

    /** Where the next quantity or the sentence ends what may be told of one. */
    private static int stretchEnd(Analysis analysis, int index) {
        int end = analysis.sentences().endOf(analysis.quantities().get(index).from());
        return index + 1 < analysis.quantities().size()
                ? Math.min(end, analysis.quantities().get(index + 1).from())
                : end;
    }

    /** The first cue behind the quantity, up to the next comma, bracket or quantity. */
    @Nullable
    Cue after(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int end = stretchEnd(analysis, index);
        for (int i = quantity.end(); i < end; i++) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, '(') || tokens.isChar(i, ')')) {
                end = i;
            }
        }
        return told(analysis, index, end);
    }

    /** What is told of a quantity before {@code end}: how its cases ended, else the first thing that is more than their field. */
    @Nullable
    private Cue told(Analysis analysis, int index, int end) {
        TokenTable tokens = analysis.tokens();
        Cue best = null;
        int from = analysis.quantities().get(index).end();
        for (Cue cue = cues.firstIn(tokens, from, end); cue != null; cue = cues.firstIn(tokens, cue.to(), end)) {
            if (isResult(cue) && isOfNext(analysis, index, cue)) {
                continue;
            }
            boolean more = best != null && is(best, "FIELD") && !is(cue, "FIELD");
            if (best == null || more || isResult(cue) && !isResult(best)) {
                best = cue;
            }
        }
        return best;
    }

    /** «đưa ra 98 vụ thì thành 62 vụ»: a result word right before the next cases is theirs. */
    private static boolean isOfNext(Analysis analysis, int index, Cue cue) {
        if (index + 1 >= analysis.quantities().size()) {
            return false;
        }
        Quantity next = analysis.quantities().get(index + 1);
        boolean percent = next.unit() != null && next.unit().kind() == UnitKind.PERCENT;
        boolean before = cue.to() == next.from()
                || cue.to() == next.from() - 1 && analysis.tokens().is(cue.to(), "tới");
        return before && !percent && !analysis.tokens().is(next.from(), "trên");
    }

    /** «12 vụ còn lại được hướng dẫn ra Tòa»: whether the cases are told to be handed on or withdrawn. */
    boolean isPassedOn(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int end = stretchEnd(analysis, index);
        for (int i = quantity.end(); i < end; i++) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, '(')) {
                return false;
            }
            Cue cue = cues.at(tokens, i, end);
            if (is(cue, "PASSED")) {
                return true;
            }
            if (is(cue, "UNSUCCESSFUL") || is(cue, "SUCCESSFUL")) {
                return false;
            }
            i = cue == null ? i : cue.to() - 1;
        }
        return false;
    }
}

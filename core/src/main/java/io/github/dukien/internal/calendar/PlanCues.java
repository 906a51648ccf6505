package io.github.dukien.internal.calendar;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.sentence.Sentences;
import io.github.dukien.internal.token.TokenTable;

/** Whether a date belongs to a plan or announcement, by the verbs around it ({@code calendar/tense}). */
final class PlanCues {
    private static final int REACH = 25;

    private final Lexicon tense;

    PlanCues(Lexicons lexicons) {
        tense = lexicons.get("calendar/tense");
    }

    /** Whether a plan cue stands before the date in its sentence, or behind it before any verb of what has happened. */
    boolean isPlanned(TokenTable tokens, Sentences sentences, Dated dated) {
        int start = Math.max(sentences.startOf(dated.from()), dated.from() - REACH);
        boolean before = false;
        for (int i = start; i < dated.from(); i++) {
            String kind = kind(tokens, i, dated.from());
            before = kind.equals("plan") || before && !tokens.is(i, "đã") && !tokens.isChar(i, ';');
        }
        return before
                || isPlannedBehind(tokens, dated.to(), Math.min(sentences.endOf(dated.to() - 1), dated.to() + REACH));
    }

    private boolean isPlannedBehind(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String kind = kind(tokens, i, to);
            if (!kind.isEmpty() && !kind.equals("frequency") || tokens.isChar(i, ';')) {
                return kind.equals("plan");
            }
        }
        return false;
    }

    private String kind(TokenTable tokens, int i, int to) {
        long match = tense.match(tokens, i, to);
        return match == Lexicon.NONE ? "" : tense.entry(match).value("kind");
    }
}

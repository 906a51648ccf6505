package io.github.dukien.internal.extract;

import io.github.dukien.fact.Change;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the extractors of counted facts share. */
final class QuantityFacts {
    private final Cues<Change> changes;

    QuantityFacts(Lexicons lexicons) {
        changes = new Cues<>(lexicons, "cue/change", Change::valueOf);
    }

    /** The source of a counted fact: from its bound to its unit. */
    static Source source(Analysis analysis, Quantity quantity, String rule, @Nullable Cue cue) {
        int to = Math.max(quantity.end(), quantity.boundTo());
        List<Span> cues = cue == null ? List.of() : List.of(cue.span(analysis.tokens()));
        return Sources.of(analysis.tokens(), quantity.from(), to, rule, cues);
    }

    /** The cue that governs a quantity: in its clause, else in the sentence before it. */
    static <K> @Nullable Cue governing(Analysis analysis, Quantity quantity, Cues<K> cues) {
        return governing(analysis, quantity.from(), cues);
    }

    /** The cue that governs what begins at a token. */
    static <K> @Nullable Cue governing(Analysis analysis, int from, Cues<K> cues) {
        int clause = Clauses.start(analysis, from);
        Cue cue = cues.governing(analysis.tokens(), clause, from);
        int sentence = Clauses.sentenceStart(analysis, from);
        return cue != null || sentence == clause ? cue : cues.governing(analysis.tokens(), sentence, clause);
    }

    /** UP or DOWN if the quantity is a difference: tăng, giảm directly before it, with at most a few words between. */
    @Nullable
    Change change(Analysis analysis, Quantity quantity) {
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - 3);
        if (isLevel(analysis.tokens(), quantity.from())) {
            return null;
        }
        Cue cue = changes.lastIn(analysis.tokens(), from, quantity.from());
        return cue != null && cue.to() >= quantity.from() - 1 ? changes.kind(cue) : null;
    }

    /** «tăng lên 35 mô hình», «giảm từ 5 xuống 3 hộ»: what is reached or left, no difference. */
    private static boolean isLevel(TokenTable tokens, int from) {
        return tokens.isAt(from - 1, "lên")
                || tokens.isAt(from - 1, "xuống")
                || tokens.isAt(from - 1, "còn")
                || tokens.isAt(from, "lên")
                || tokens.isAt(from - 1, "từ")
                || tokens.isAt(from, "từ");
    }

    /** The unit as written, single spaces. */
    static String unit(Analysis analysis, Quantity.Unit unit) {
        return analysis.tokens().spaced(unit.from(), unit.to());
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.fact.Percentage.Relation;
import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads what a change is compared with: an earlier time, or a plan that is exceeded. */
final class PercentBaselines {
    private final Cues<String> before;
    private final Cues<String> behind;
    private final PercentPhrases phrases;

    PercentBaselines(Cues<String> before, Cues<String> behind, PercentPhrases phrases) {
        this.before = before;
        this.behind = behind;
        this.phrases = phrases;
    }

    /** A change with what it is compared with: behind the sign, between verb and number, or before the verb. */
    RelationReader.Reading change(
            Analysis analysis, String rule, @Nullable Cue cue, @Nullable Cue verb, int number, int end) {
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
        return new RelationReader.Reading(Relation.CHANGE, falls, rule, cue, null, baseline);
    }

    /** «vượt 9,3% chỉ tiêu», «vượt chỉ tiêu giao 12%»: the plan that is exceeded. */
    @Nullable
    String plan(Analysis analysis, Cue verb, int number, int end) {
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
    @Nullable
    String baseline(Analysis analysis, int end, @Nullable String base) {
        String compared = phrases.baseline(analysis, end);
        return compared == null ? base : compared;
    }
}

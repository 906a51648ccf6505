package io.github.dukien.internal.cue;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;

/**
 * Tells plans from results: a plan word governs to the end of its sentence, and a heading that speaks of plans governs the
 * list below it. Immutable and thread-safe.
 */
public final class PlanReader {
    private final Cues<Boolean> cues;
    private final Lexicon lexicon;

    /** A reader over these lexicons. */
    public PlanReader(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/planned", "PLANNED"::equals);
        lexicon = lexicons.get("cue/planned");
    }

    /** Whether the figure that begins at a token is planned. */
    public boolean isPlanned(Analysis analysis, int token) {
        TokenTable tokens = analysis.tokens();
        int from = Clauses.sentenceStart(analysis, token);
        for (int i = token - 1; i >= from; i--) {
            Cue cue = cues.at(tokens, i, token);
            if (cue == null || isMeasure(tokens, from, cue)) {
                continue;
            }
            return cues.kind(cue);
        }
        return isUnderPlanHeading(analysis, token);
    }

    /** «đạt 118% kế hoạch», «hoàn thành 7/9 chỉ tiêu», «so với kế hoạch», «theo kế hoạch»: a measure, no plan. */
    private boolean isMeasure(TokenTable tokens, int from, Cue cue) {
        if (!lexicon.entries().get(cue.number()).has("noun")) {
            return false;
        }
        for (int i = Math.max(from, cue.from() - 5); i < cue.from(); i++) {
            boolean measures = tokens.isChar(i, '%')
                    || tokens.isNumber(i)
                    || tokens.is(i, "đạt")
                    || tokens.is(i, "vượt")
                    || tokens.is(i, "thành")
                    || tokens.is(i, "với")
                    || tokens.is(i, "theo")
                    || tokens.is(i, "hiện");
            if (measures) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnderPlanHeading(Analysis analysis, int token) {
        Block own = null;
        for (int k = analysis.article().size() - 1; k >= 0; k--) {
            Block block = analysis.article().get(k);
            if (own == null) {
                boolean holds = block.from() <= token && token < block.to();
                own = holds ? block : null;
                boolean listed = holds && analysis.tokens().isPunctuation(block.from());
                if (holds && !listed) {
                    return false;
                }
            } else if (block.role() == Role.HEADING && analysis.tokens().isWord(block.from())
                    || analysis.tokens().isChar(block.to() - 1, ':')) {
                return speaksOfPlans(analysis.tokens(), block);
            } else if (!analysis.tokens().isPunctuation(block.from())) {
                return false;
            }
        }
        return false;
    }

    private boolean speaksOfPlans(TokenTable tokens, Block block) {
        for (int i = block.from(); i < block.to(); i++) {
            Cue cue = cues.at(tokens, i, block.to());
            if (cue != null && cues.kind(cue)) {
                return true;
            }
        }
        return false;
    }
}

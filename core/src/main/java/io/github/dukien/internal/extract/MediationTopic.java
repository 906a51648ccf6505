package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;

/** Tells whether a sentence speaks of grassroots mediation, not of a court's, an arbiter's or a commune's own. */
final class MediationTopic {
    private static final int OWN_REACH = 14;
    /** Tokens within which a sentence names what it is about. */
    private static final int OPENING = 6;

    private final Cues<String> cues;

    MediationTopic(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/mediation-topic", kind -> kind);
    }

    /** {@code follows}: a mediation sentence stands right before, so that one without the word may go on from it. */
    boolean isMediation(Analysis analysis, int sentence, boolean follows) {
        TokenTable tokens = analysis.tokens();
        int end = analysis.sentences().end(sentence);
        boolean topic = false;
        boolean going = false;
        boolean cases = false;
        boolean other = false;
        boolean law = false;
        boolean taken = false;
        for (int i = analysis.sentences().start(sentence); i < end; i++) {
            Cue cue = cues.at(tokens, i, end);
            if (cue == null) {
                continue;
            }
            switch (cues.kind(cue)) {
                case "OTHER" -> {
                    if (!topic) {
                        return false;
                    }
                }
                case "TOPIC" -> topic = true;
                case "NEUTRAL" -> {}
                case "ELSE" -> other = true;
                case "LAW" -> law = true;
                case "CASES" -> {
                    going = true;
                    cases = true;
                }
                default -> {
                    going = true;
                    taken |= cues.id(cue).equals("mediation.going.case");
                }
            }
            i = cue.to() - 1;
        }
        boolean goesOn = going && (follows || headed(analysis, sentence)) || taken && isTitled(analysis);
        return topic || law && going || !other && (goesOn || cases && opens(analysis, sentence + 1));
    }

    /** «…; UBND xã hòa giải 5 vụ»: whether the clause behind a semicolon is about another's mediation. */
    boolean isOthers(Analysis analysis, int token) {
        int clause = Clauses.start(analysis, token);
        if (clause <= Clauses.sentenceStart(analysis, token)) {
            return false;
        }
        Cue cue = cues.firstIn(analysis.tokens(), clause, token);
        return cue != null && cues.kind(cue).equals("OTHER");
    }

    /** «tôi gỡ bốn vụ»: what somebody tells of himself is no figure of a record; «tổ tôi», «của tôi» are others' too. */
    boolean isOwn(Analysis analysis, int token) {
        TokenTable tokens = analysis.tokens();
        int clause = Clauses.start(analysis, token);
        int from = Math.max(clause, token - OWN_REACH);
        for (int i = token - 1; i >= from; i--) {
            if (tokens.is(i, "mình") && i + 1 < token && !tokens.isAt(i - 1, "đình")) {
                return true; // «già nhẩm tính mình đã gỡ được 120 vụ»
            }
            if (tokens.is(i, "tôi")) {
                boolean opens = i == clause || !tokens.isWord(i - 1);
                boolean acts = tokens.is(i + 1, "hòa") || tokens.is(i + 1, "đã") || tokens.is(i + 1, "gỡ");
                boolean others = tokens.isAt(i - 1, "tổ") || tokens.isAt(i - 1, "của") || tokens.isAt(i - 1, "chúng");
                return opens
                        || acts && !others
                        || tokens.isAt(i - 1, "nay")
                        || tokens.isAt(i - 1, "ngoái")
                        || tokens.isAt(i - 1, "mình");
            }
        }
        return false;
    }

    /** «Quý I phát sinh 14 vụ mâu thuẫn. Các tổ hòa giải …»: whether a sentence begins with the topic. */
    private boolean opens(Analysis analysis, int sentence) {
        if (sentence >= analysis.sentences().size()) {
            return false;
        }
        int from = analysis.sentences().start(sentence);
        int to = Math.min(analysis.sentences().end(sentence), from + OPENING);
        Cue cue = cues.firstIn(analysis.tokens(), from, to);
        return cue != null && cues.kind(cue).equals("TOPIC");
    }

    /** Whether the headline names the topic, so that cases taken in are those of mediation. */
    private boolean isTitled(Analysis analysis) {
        for (Block block : analysis.article()) {
            if (block.role() == Role.TITLE) {
                Cue cue = cues.firstIn(analysis.tokens(), block.from(), block.to());
                return cue != null && cues.kind(cue).equals("TOPIC");
            }
        }
        return false;
    }

    /** Whether the line above or the sentence before names the topic («* Công tác hòa giải:»). */
    private boolean headed(Analysis analysis, int sentence) {
        if (sentence == 0) {
            return false;
        }
        int from = analysis.sentences().start(sentence - 1);
        int to = analysis.sentences().end(sentence - 1);
        for (int i = from; i < to; i++) {
            Cue cue = cues.at(analysis.tokens(), i, to);
            if (cue != null && cues.kind(cue).equals("TOPIC")) {
                return true;
            }
        }
        return false;
    }
}

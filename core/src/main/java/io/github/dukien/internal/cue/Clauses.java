package io.github.dukien.internal.cue;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;

/** The stretch of a sentence in which a word governs another. */
public final class Clauses {
    /** Tokens beyond which no word governs another, so that an endless sentence costs linear time. */
    private static final int REACH = 160;

    private Clauses() {}

    /** The start of the clause that holds a token: behind the last semicolon, or of the sentence. */
    public static int start(Analysis analysis, int token) {
        TokenTable tokens = analysis.tokens();
        int sentence = Math.max(analysis.sentences().startOf(token), token - REACH);
        for (int i = token - 1; i >= sentence; i--) {
            if (tokens.isChar(i, ';')) {
                return i + 1;
            }
        }
        return sentence;
    }

    /** The start of the sentence that holds a token, or as far back as a word may govern it. */
    public static int sentenceStart(Analysis analysis, int token) {
        return Math.max(analysis.sentences().startOf(token), token - REACH);
    }

    /** The end of the clause: the next semicolon, or of the sentence. */
    public static int end(Analysis analysis, int token) {
        TokenTable tokens = analysis.tokens();
        int sentence = Math.min(analysis.sentences().endOf(token), token + REACH);
        for (int i = token; i < sentence; i++) {
            if (tokens.isChar(i, ';')) {
                return i;
            }
        }
        return sentence;
    }

    /** The end of the phrase behind a token: the next comma, bracket, semicolon or number, or the clause's end. */
    public static int phraseEnd(Analysis analysis, int token) {
        TokenTable tokens = analysis.tokens();
        int clause = end(analysis, token);
        for (int i = token; i < clause; i++) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, '(') || tokens.isChar(i, ')') || tokens.isNumber(i)) {
                return i;
            }
        }
        return clause;
    }
}

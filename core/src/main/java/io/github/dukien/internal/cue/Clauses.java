package io.github.dukien.internal.cue;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;

/** The stretch of a sentence in which a word governs another. */
public final class Clauses {
    private Clauses() {}

    /** The start of the clause that holds a token: behind the last semicolon, or of the sentence. */
    public static int start(Analysis analysis, int token) {
        TokenTable tokens = analysis.tokens();
        int sentence = analysis.sentences().startOf(token);
        for (int i = token - 1; i >= sentence; i--) {
            if (tokens.isChar(i, ';')) {
                return i + 1;
            }
        }
        return sentence;
    }

    /** The end of the clause: the next semicolon, or of the sentence. */
    public static int end(Analysis analysis, int token) {
        TokenTable tokens = analysis.tokens();
        int sentence = analysis.sentences().endOf(token);
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

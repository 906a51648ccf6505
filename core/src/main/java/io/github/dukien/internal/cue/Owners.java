package io.github.dukien.internal.cue;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads the funds that stand right beside a figure: «600 triệu đồng vào Quỹ “Vì người nghèo”». Immutable and thread-safe. */
public final class Owners {
    private static final int NAME = 12;

    /** A reader. */
    public Owners() {}

    /** The fund or programme, by its name in quotes, that money went into or came from, or null. */
    public @Nullable String fund(Analysis analysis, int figure, int end) {
        TokenTable tokens = analysis.tokens();
        int limit = Math.min(Math.max(end, Clauses.end(analysis, figure)), end + 3);
        for (int i = end; i < limit; i++) {
            if (isFund(tokens, i)) {
                return named(tokens, i, Math.min(tokens.size(), i + NAME));
            }
        }
        int from = Math.max(Clauses.start(analysis, figure), figure - NAME);
        for (int i = figure - 1; i >= from; i--) {
            boolean stop = tokens.isChar(i, ',') || tokens.isChar(i, '%');
            if (stop) {
                return null;
            }
            if (isFund(tokens, i)) {
                return named(tokens, i, figure);
            }
        }
        return null;
    }

    private static boolean isFund(TokenTable tokens, int i) {
        return (tokens.is(i, "quỹ") || tokens.isSequence(i, "chương", "trình")) && i + 1 < tokens.size();
    }

    private static @Nullable String named(TokenTable tokens, int i, int limit) {
        int quote = tokens.is(i, "quỹ") ? i + 1 : i + 2;
        if (quote >= limit || !tokens.isChar(quote, '"')) {
            return null;
        }
        for (int k = quote + 1; k < limit; k++) {
            if (tokens.isChar(k, '"')) {
                return tokens.spaced(i, k + 1);
            }
        }
        return null;
    }
}

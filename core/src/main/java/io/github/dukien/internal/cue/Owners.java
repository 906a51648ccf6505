package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies and funds that stand right beside a figure: «Đảng bộ huyện có 5.316 đảng viên», «600 triệu đồng vào Quỹ
 * “Vì người nghèo”». Immutable and thread-safe.
 */
public final class Owners {
    private static final int REACH = 14;
    private static final int NAME = 12;

    private final ScopePhrases phrases;

    /** A reader over these lexicons. */
    public Owners(Lexicons lexicons) {
        phrases = new ScopePhrases(lexicons);
    }

    /** The body whose members the figure at a token counts, or null. */
    public @Nullable String body(Analysis analysis, int figure, int end) {
        TokenTable tokens = analysis.tokens();
        int from = Clauses.sentenceStart(analysis, figure);
        int verb = verb(tokens, from, figure);
        for (int i = Math.max(from, verb - REACH); i < verb; i++) {
            Phrase phrase = isInside(tokens, i, from) ? null : phrases.at(tokens, i, verb);
            if (phrase != null && phrase.head() == Head.BODY && phrase.to() == verb && tokens.isCapitalized(i)) {
                return tokens.spaced(i, phrase.to());
            }
        }
        boolean in = tokens.isAt(end, "trong") || tokens.isAt(end, "của");
        Phrase behind = in ? phrases.at(tokens, end + 1, Math.min(tokens.size(), end + REACH)) : null;
        return behind != null && behind.head() == Head.BODY && tokens.isCapitalized(end + 1)
                ? tokens.spaced(behind.from(), behind.to())
                : null;
    }

    /** A phrase that begins behind «Bí thư», «hội viên» is another's. */
    private static boolean isInside(TokenTable tokens, int i, int from) {
        return i > from && tokens.isWord(i - 1) && tokens.isCapitalized(i - 1);
    }

    /** Where «có», «gồm», «hiện có» or nothing at all separates the body from its figure. */
    private static int verb(TokenTable tokens, int from, int figure) {
        int i = figure;
        while (i > from && i > figure - 4) {
            boolean says = tokens.is(i - 1, "có")
                    || tokens.is(i - 1, "gồm")
                    || tokens.is(i - 1, "hiện")
                    || tokens.is(i - 1, "số")
                    || tokens.is(i - 1, "tổng")
                    || tokens.is(i - 1, "giữ");
            if (!says) {
                return i;
            }
            i--;
        }
        return i;
    }

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

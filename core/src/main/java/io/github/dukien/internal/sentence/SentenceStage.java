package io.github.dukien.internal.sentence;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Layout;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.Arrays;

/**
 * Splits the article's blocks into sentences by rules over tokens: a full stop inside a number, date, address, initial
 * or abbreviation ends none. Immutable and thread-safe.
 */
public final class SentenceStage {
    private final Lexicon abbreviations;

    /** A stage over these lexicons. */
    public SentenceStage(Lexicons lexicons) {
        abbreviations = lexicons.get("sentence/abbreviations");
    }

    /** The sentences of all blocks that belong to the article. */
    public Sentences split(TokenTable tokens, Layout layout) {
        int[] starts = new int[16];
        int[] ends = new int[16];
        int size = 0;
        for (Block block : layout.blocks()) {
            if (!block.isArticle()) {
                continue;
            }
            int from = block.from();
            for (int i = from; i < block.to(); i++) {
                int end = i + 1 == block.to() ? i + 1 : boundary(tokens, i, block.to());
                if (end > 0) {
                    if (size == starts.length) {
                        starts = Arrays.copyOf(starts, size * 2);
                        ends = Arrays.copyOf(ends, size * 2);
                    }
                    starts[size] = from;
                    ends[size++] = end;
                    from = end;
                    i = end - 1;
                }
            }
        }
        return new Sentences(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    /** The end of the sentence if token {@code i} closes one, closing quotes and brackets included; else 0. */
    private int boundary(TokenTable tokens, int i, int to) {
        boolean stop = tokens.isChar(i, '.');
        if (!stop && !tokens.isChar(i, '!') && !tokens.isChar(i, '?') && !tokens.isChar(i, '…')) {
            return 0;
        }
        int end = i + 1;
        while (end < to && isCloser(tokens, end)) {
            end++;
        }
        if (end == to) {
            return end;
        }
        boolean opens = tokens.isCapitalized(end) || tokens.isNumber(end) || tokens.isPunctuation(end);
        return opens && !(stop && end == i + 1 && isInner(tokens, i, end)) ? end : 0;
    }

    private static boolean isCloser(TokenTable tokens, int i) {
        boolean closer = tokens.isChar(i, '"') || tokens.isChar(i, ')') || tokens.isChar(i, '.') || tokens.isChar(i, '/')
                || tokens.isChar(i, '…') || tokens.isChar(i, '!') || tokens.isChar(i, '?');
        return closer && tokens.glued(i);
    }

    /** Whether the full stop at {@code i} belongs to a number, an abbreviation or an initial. */
    private boolean isInner(TokenTable tokens, int i, int next) {
        if (i == 0) {
            return false;
        }
        if (tokens.glued(next)) {
            boolean missingSpace = tokens.isWord(i - 1) && tokens.length(i - 1) > 1 && !tokens.isUpper(i - 1)
                    && tokens.isCapitalized(next) && !tokens.isUpper(next) && tokens.length(next) > 1
                    && abbreviations.matchBefore(tokens, Math.max(0, i - 3), i) < 0;
            return !missingSpace;
        }
        boolean initial = tokens.length(i - 1) == 1 && tokens.isUpper(i - 1) && tokens.glued(i);
        return initial || abbreviations.matchBefore(tokens, Math.max(0, i - 4), i) >= 0;
    }
}

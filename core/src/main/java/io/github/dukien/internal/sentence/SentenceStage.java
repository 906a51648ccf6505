package io.github.dukien.internal.sentence;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Layout;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.Arrays;

/**
 * Splits the article's blocks into sentences by {@link SentenceRules}. Immutable and thread-safe.
 */
public final class SentenceStage {
    /**
     * The most tokens of a sentence; what is longer, a list without stops or no prose at all, is cut. Rules look to both ends of
     * their sentence, so this keeps the time linear in the text.
     */
    private static final int LONGEST = 600;

    private final SentenceRules rules;

    /** A stage over these lexicons. */
    public SentenceStage(Lexicons lexicons) {
        rules = new SentenceRules(lexicons);
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
                boolean last = i + 1 == block.to() || i + 1 - from == LONGEST;
                int end = last ? i + 1 : rules.boundary(tokens, from, i, block.to());
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
        return new Sentences(starts, ends, size);
    }
}

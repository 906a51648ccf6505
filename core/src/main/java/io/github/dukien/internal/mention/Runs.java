package io.github.dukien.internal.mention;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;

/** Joins the article's lines for readers whose expressions may go on over a line end. */
final class Runs {
    private Runs() {}

    /** Adjacent blocks as one block, headlines apart, in text order. */
    static List<Block> of(TokenTable tokens, List<Block> article) {
        List<Block> runs = new ArrayList<>(article.size());
        for (Block block : article) {
            Block last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean joint = last != null && (isHead(last) == isHead(block) || isOpen(tokens, last.to() - 1));
            if (last != null && last.to() == block.from() && joint) {
                runs.set(runs.size() - 1, new Block(last.role(), last.from(), block.to()));
            } else {
                runs.add(block);
            }
        }
        return runs;
    }

    private static boolean isHead(Block block) {
        return block.role() == Role.TITLE || block.role() == Role.KICKER;
    }

    /** Whether a line breaks off within a number: «15-CT/». */
    private static boolean isOpen(TokenTable tokens, int i) {
        return (tokens.isChar(i, '/') || tokens.isChar(i, '-')) && tokens.glued(i);
    }
}

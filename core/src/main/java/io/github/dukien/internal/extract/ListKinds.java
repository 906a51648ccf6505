package io.github.dukien.internal.extract;

import io.github.dukien.fact.Money;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.cue.ListItems;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words before a list say of the amounts in it: «… tiếp nhận ủng hộ của 13 đơn vị. Danh sách cụ thể:», and then names with
 * an amount each. Made for one article.
 */
final class ListKinds {
    /** Tokens of a line that only announces the list; what the list is of stands in the paragraph before. */
    private static final int SHORT = 14;
    /** How far before the list its verb may stand. */
    private static final int REACH = 120;

    /** By the first token of an item. */
    private final Map<Integer, Money.Kind> kinds = new HashMap<>();

    ListKinds(Analysis analysis, Cues<Money.Kind> cues) {
        List<Block> blocks = analysis.article();
        TokenTable tokens = analysis.tokens();
        Money.Kind kind = null;
        boolean listed = false;
        for (int b = 0; b < blocks.size(); b++) {
            boolean item = ListItems.isItem(tokens, blocks.get(b));
            if (item && !listed) {
                kind = b == 0 ? null : said(tokens, blocks, b - 1, cues);
            }
            if (item && kind != null) {
                kinds.put(blocks.get(b).from(), kind);
            }
            listed = item;
        }
    }

    private static Money.@Nullable Kind said(TokenTable tokens, List<Block> blocks, int intro, Cues<Money.Kind> cues) {
        Block block = blocks.get(intro);
        if (!tokens.isChar(block.to() - 1, ':')) {
            return null;
        }
        Money.Kind kind = said(tokens, block, cues);
        boolean before = kind == null && intro > 0 && block.to() - block.from() <= SHORT;
        return before ? said(tokens, blocks.get(intro - 1), cues) : kind;
    }

    private static Money.@Nullable Kind said(TokenTable tokens, Block block, Cues<Money.Kind> cues) {
        Cue cue = cues.governing(tokens, Math.max(block.from(), block.to() - REACH), block.to());
        return cue == null ? null : cues.kind(cue);
    }

    /** The kind for an amount that stands right behind the label of a list item and has no word of its own; null if none is said. */
    Money.@Nullable Kind of(Analysis analysis, int from) {
        Block block = analysis.blockAt(from);
        return block != null && from > block.from() && isMark(analysis.tokens(), from - 1)
                ? kinds.get(block.from())
                : null;
    }

    private static boolean isMark(TokenTable tokens, int i) {
        return tokens.isChar(i, ':') || tokens.isChar(i, '-') || tokens.isChar(i, ',') || tokens.isChar(i, ';');
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time each quantity covers: the time that opens its clause or sentence, or stands right behind it; else the one
 * that the sentence before, the heading of its list or the headline gives to results. Times of comparison (so với năm 2022),
 * of events' names and of documents are none.
 */
final class PeriodReader {
    private static final int INTRODUCTION = 8;

    private final PeriodWords words;
    private final PeriodTimes times;

    PeriodReader(Lexicons lexicons) {
        words = new PeriodWords(lexicons);
        times = new PeriodTimes(words);
    }

    /** The period of each quantity, null where none is found; {@code planned} are those to come. */
    List<@Nullable EdtfValue> read(Analysis analysis, BitSet planned) {
        PeriodPass pass = new PeriodPass(analysis, words, times.read(analysis), planned);
        List<@Nullable EdtfValue> periods =
                new ArrayList<>(analysis.quantities().size());
        EdtfValue heading = null;
        boolean eventful = false; // the list tells what came in at the event itself
        for (Block block : analysis.article()) {
            boolean head = block.role() == Role.TITLE || block.role() == Role.KICKER;
            boolean listed = isListed(analysis.tokens(), block);
            if (!listed && block.role() != Role.HEADING) {
                heading = null;
            }
            EdtfValue before = pass.state().last();
            pass.block(
                    block,
                    heading == null && listed ? pass.state().paragraph : heading,
                    listed,
                    head || eventful,
                    periods);
            boolean opens = analysis.tokens().isChar(block.to() - 1, ':')
                    || block.role() == Role.HEADING
                    || ListItems.isHeading(analysis.tokens(), block);
            if (!head && opens && pass.state().last() != null) {
                heading = pass.state().last();
            } else if (before != null
                    && isIntroduction(analysis.tokens(), block)
                    && !head
                    && opens
                    && !listed
                    && !pass.state().counted
                    && block.to() - block.from() <= INTRODUCTION) {
                heading = before; // «… nhận 12 triệu đồng chiều 20/9.», and below it «Danh sách cụ thể như sau:»
            }
            eventful = listed ? eventful : opens && heading == null && pass.state().event;
        }
        while (periods.size() < analysis.quantities().size()) {
            periods.add(null);
        }
        return periods;
    }

    /** «Danh sách cụ thể như sau:», no heading of a section. */
    private static boolean isIntroduction(TokenTable tokens, Block block) {
        int last = block.to() - 2;
        boolean points = tokens.isAt(last, "sau") || tokens.isAt(last, "thể") || tokens.isAt(last, "gồm");
        return block.role() != Role.HEADING || points;
    }

    static boolean isListed(TokenTable tokens, Block block) {
        int i = block.from();
        if (tokens.is(i, "về")) {
            for (int k = i + 1; k < Math.min(block.to(), i + 12); k++) {
                if (tokens.isChar(k, ':')) {
                    return true;
                }
            }
        }
        return ListItems.isItem(tokens, block);
    }
}

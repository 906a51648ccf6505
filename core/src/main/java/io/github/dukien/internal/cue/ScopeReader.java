package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place, level or body that each quantity speaks of: the subject of its clause, the place that opens it, «toàn tỉnh»
 * anywhere before it, what stands right beside the number in a list, or the heading of its list. Silence is better than a
 * wrong scope.
 */
final class ScopeReader {
    private static final int HEADING = 16;

    private final ScopePhrases phrases;
    private final ScopeWords words;
    private final ScopeGivers givers;

    ScopeReader(Lexicons lexicons) {
        phrases = new ScopePhrases(lexicons);
        words = new ScopeWords(lexicons);
        givers = new ScopeGivers(lexicons);
    }

    /** The scope of each quantity, null where none is found. */
    List<@Nullable String> read(Analysis analysis) {
        ScopePass pass = new ScopePass(analysis, phrases, words);
        List<@Nullable String> scopes = new ArrayList<>(analysis.quantities().size());
        Phrase whole = titleScope(analysis);
        Phrase intro = null;
        Phrase heading = null;
        Phrase opened = null;
        for (Block block : analysis.article()) {
            boolean head = block.role() == Role.TITLE || block.role() == Role.KICKER;
            boolean listed = ListItems.isItem(analysis.tokens(), block);
            Phrase own = head ? null : headingScope(analysis, block);
            if (!listed) {
                intro = block.role() == Role.HEADING ? intro : null;
                heading = opened != null ? opened : intro;
            }
            // A heading alone on its line is about the paragraph below it, with or without a bullet.
            opened = own != null && own.to() + 1 >= block.to() ? own : null;
            heading = opened != null ? opened : heading;
            Phrase above = own != null ? own : heading;
            boolean numbered = ListItems.isNumbered(analysis.tokens(), block); // a long section as often as an item
            Phrase overall = whole != null || numbered ? whole : pass.leading();
            Phrase giver = listed ? givers.giver(analysis, block, scopes.size()) : null;
            above = giver != null ? giver : above == null && listed ? overall : above;
            pass.block(block, giver == null ? block.from() : giver.to(), above, listed, scopes);
            if (!head && own == null && analysis.tokens().isChar(block.to() - 1, ':') && pass.last() != null) {
                intro = pass.last();
                heading = intro;
            }
        }
        while (scopes.size() < analysis.quantities().size()) {
            scopes.add(null);
        }
        return scopes;
    }

    /** Of whom the headline speaks: the body or area that opens it. */
    private @Nullable Phrase titleScope(Analysis analysis) {
        TokenTable tokens = analysis.tokens();
        for (Block block : analysis.article()) {
            if (block.role() == Role.TITLE) {
                int from = block.from();
                while (from < block.to() && tokens.isPunctuation(from)) {
                    from++;
                }
                Phrase phrase = phrases.at(tokens, from, Math.min(block.to(), from + HEADING));
                boolean plain = phrase != null
                        && !phrase.bare()
                        && phrase.to() < block.to()
                        && (!tokens.isUpper(from) || tokens.isChar(phrase.to(), ':'));
                return plain && phrase != null ? phrase : null;
            }
        }
        return null;
    }

    /** «* Hội Nông dân huyện:» opens a list whose figures are all about it. */
    private @Nullable Phrase headingScope(Analysis analysis, Block block) {
        TokenTable tokens = analysis.tokens();
        int from = block.from();
        while (from < block.to() && (tokens.isPunctuation(from) || tokens.isNumber(from) || tokens.is(from, "riêng"))) {
            from++;
        }
        Phrase phrase = phrases.at(tokens, from, Math.min(block.to(), from + HEADING));
        boolean colon = phrase != null && phrase.to() < block.to() && tokens.isChar(phrase.to(), ':');
        boolean numbered = phrase != null && phrase.to() == block.to() && from > block.from() && !phrase.bare();
        boolean people = phrase != null && phrase.head() == Head.PEOPLE && phrase.bare(); // «Hội viên: …» is a matter
        boolean heads = (colon || numbered) && !people;
        return heads && phrase != null ? phrase : null;
    }
}

package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.FormSet;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gave in a list of gifts: «- Cán bộ, công chức khối Đảng huyện: 26 triệu đồng», «5. Nhân dân xã Keo (đợt 2): 14 triệu
 * đồng». Such a name says more than a body in it. Immutable and thread-safe.
 */
final class ScopeGivers {
    private static final int LABEL = 24;

    private final FormSet people;
    private final FormSet families;

    ScopeGivers(Lexicons lexicons) {
        people = lexicons.forms(
                "cán", "tập", "nhân", "giáo", "đạo", "chi", "hội", "nhóm", "các", "ngân", "công", "trường", "ban",
                "phòng", "đoàn", "chùa", "doanh", "thầy", "người", "bà");
        families = lexicons.forms("ông", "bà", "anh", "chị", "em", "cháu", "gia", "hộ");
    }

    /** The whole name before the colon of an item whose next quantity, an amount, stands right behind it, or null. */
    @Nullable
    Phrase giver(Analysis analysis, Block block, int next) {
        TokenTable tokens = analysis.tokens();
        int from = block.from();
        while (from < block.to() && (tokens.isPunctuation(from) || tokens.isNumber(from))) {
            from++;
        }
        int figure = next; // the number of the item may pass for one
        while (figure < analysis.quantities().size()
                && analysis.quantities().get(figure).from() < from) {
            figure++;
        }
        int colon = from;
        int to = -1;
        while (colon < Math.min(block.to(), from + LABEL) && !tokens.isChar(colon, ':')) {
            to = to < 0 && tokens.isChar(colon, '(') ? colon : to;
            boolean family = families.has(tokens, colon) && tokens.isWord(colon + 1) && tokens.isCapitalized(colon + 1);
            if (family || tokens.isChar(colon, ';')) {
                return null;
            }
            colon++;
        }
        boolean named = from < colon && people.has(tokens, from) && tokens.isCapitalized(from);
        int end = to < 0 ? colon : to;
        return named && end - from > 2 && pays(analysis, figure, colon)
                ? new Phrase(from, end, Head.BODY, false)
                : null;
    }

    /** Whether a quantity is an amount of money right behind a colon. */
    private static boolean pays(Analysis analysis, int next, int colon) {
        Quantity quantity =
                next < analysis.quantities().size() ? analysis.quantities().get(next) : null;
        return quantity != null
                && quantity.from() == colon + 1
                && quantity.unit() != null
                && quantity.unit().kind() == UnitKind.CURRENCY;
    }
}

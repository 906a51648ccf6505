package io.github.dukien.internal.report;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.layout.Layout;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * The province that the report is about, as it names it: by its dateline, its page, or the text itself where one province
 * clearly leads. Silence is better than a wrong one.
 */
final class ProvinceFinder {
    private static final int[] NONE = {};

    private final Lexicon provinces;
    private final Lexicon areas;

    ProvinceFinder(Lexicons lexicons) {
        provinces = lexicons.get("place/provinces");
        areas = lexicons.get("place/area-words");
    }

    @Nullable
    String find(Analysis analysis) {
        Layout layout = analysis.layout();
        if (layout.datelineProvince() != null) {
            String named = layout.datelineAlso().isEmpty() ? null : inText(analysis);
            return named != null && layout.datelineAlso().contains(named) ? named : layout.datelineProvince();
        }
        return layout.portalProvince() != null ? layout.portalProvince() : inText(analysis);
    }

    private @Nullable String inText(Analysis analysis) {
        int[] scores = NONE;
        for (Block block : analysis.article()) {
            int weight = block.role() == Role.TITLE || block.role() == Role.KICKER ? 3 : 1;
            int i = block.from();
            while (i < block.to()) {
                long match = analysis.tokens().isCapitalized(i)
                        ? provinces.match(analysis.tokens(), i, block.to())
                        : Lexicon.NONE;
                if (match != Lexicon.NONE) {
                    scores = scores.length == 0 ? new int[provinces.entries().size()] : scores;
                    scores[Lexicon.number(match)] += weight * score(analysis.tokens(), block, i, match);
                }
                i = match == Lexicon.NONE ? i + 1 : Lexicon.end(match);
            }
        }
        return leader(scores);
    }

    /** 0 for a name of something else, 1 for a bare name, 2 behind a word that makes it this report's own province. */
    private int score(TokenTable tokens, Block block, int from, long match) {
        int end = Lexicon.end(match);
        boolean former =
                end < block.to() && (tokens.is(end, "cũ") || tokens.isChar(end, '(') && tokens.isAt(end + 1, "cũ"));
        boolean longer = end < block.to() && tokens.isCapitalized(end) && tokens.isWord(end) && !tokens.isUpper(end);
        if (former || from > block.from() && tokens.isChar(from - 1, '.') && tokens.glued(from)) {
            return 0;
        }
        int area = areas.matchBefore(tokens, block.from(), from);
        if (area < 0) {
            boolean needsArea = provinces.entry(match).has("area") && end - from <= 3 && tokens.is(from, "hồ");
            return needsArea || longer ? 0 : 1;
        }
        String kind = areas.entry(areas.match(tokens, area, from)).value("kind");
        boolean earlier = area >= block.from() + 2 && tokens.is(area - 1, "thuộc") && tokens.is(area - 2, "đây");
        return earlier || kind.equals("OTHER") ? 0 : kind.equals("OWN") ? 3 : 2;
    }

    private @Nullable String leader(int[] scores) {
        int best = -1;
        int second = 0;
        for (int i = 0; i < scores.length; i++) {
            if (best < 0 || scores[i] > scores[best]) {
                second = best < 0 ? 0 : scores[best];
                best = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        boolean leads = best >= 0 && scores[best] >= 2 && scores[best] >= 2 * second;
        return leads ? provinces.entries().get(best).phrase() : null;
    }
}

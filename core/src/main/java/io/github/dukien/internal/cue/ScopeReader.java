package io.github.dukien.internal.cue;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place, level or body that each quantity speaks of: the phrase that opens its clause as subject or locative,
 * «toàn tỉnh» anywhere before it, what stands right before the number in a list, or the heading of its list. A new subject
 * takes over; a sentence starts anew. Silence is better than a wrong scope.
 */
final class ScopeReader {
    private static final int LONGEST = 14;

    private final Lexicon heads;
    private final Lexicon noUnits;

    ScopeReader(Lexicons lexicons) {
        heads = lexicons.get("cue/scope-heads");
        noUnits = lexicons.get("quantity/no-units");
    }

    /** The scope of each quantity, null where none is found. */
    List<@Nullable String> read(Analysis analysis) {
        Pass pass = new Pass(analysis);
        List<@Nullable String> scopes = new ArrayList<>(analysis.quantities().size());
        String heading = null;
        int index = 0;
        for (Block block : analysis.article()) {
            boolean listed = analysis.tokens().isPunctuation(block.from());
            String own = headingScope(analysis, block);
            if (own != null || !listed) {
                heading = own;
            }
            index = pass.block(block, index, heading, scopes);
        }
        while (scopes.size() < analysis.quantities().size()) {
            scopes.add(null);
        }
        return scopes;
    }

    /** «* Hội Nông dân huyện:» opens a list whose figures are all about it. */
    private @Nullable String headingScope(Analysis analysis, Block block) {
        TokenTable tokens = analysis.tokens();
        int from = block.from();
        while (from < block.to() && tokens.isPunctuation(from)) {
            from++;
        }
        int end = phraseEnd(analysis, from, Math.min(block.to(), from + LONGEST));
        boolean heads = end > from && end < block.to() && tokens.isChar(end, ':') && block.role() != Role.TITLE;
        return heads ? tokens.spaced(from, end) : null;
    }

    /** The end of a scope phrase that begins at a token, or -1. */
    private int phraseEnd(Analysis analysis, int from, int limit) {
        TokenTable tokens = analysis.tokens();
        long match = from < limit ? heads.match(tokens, from, limit) : Lexicon.NONE;
        if (match == Lexicon.NONE) {
            return -1;
        }
        int end = Lexicon.end(match);
        while (end < limit && continues(tokens, end, limit)) {
            end++;
        }
        while (end > Lexicon.end(match) && isJoint(tokens, end - 1)) {
            end--;
        }
        String kind = heads.entry(match).value("kind");
        boolean bareWhole = kind.equals("WHOLE") && end == Lexicon.end(match) && end - from == 1;
        return bareWhole ? -1 : end;
    }

    private boolean continues(TokenTable tokens, int i, int limit) {
        if (isJoint(tokens, i)) {
            return true;
        }
        boolean word = tokens.isWord(i) && !tokens.breakBefore(i);
        boolean number =
                tokens.isNumber(i) && tokens.length(i) <= 2 && !tokens.breakBefore(i) && isAreaWord(tokens, i - 1);
        return number || word && (tokens.isCapitalized(i) || noUnits.match(tokens, i, limit) == Lexicon.NONE);
    }

    private static boolean isJoint(TokenTable tokens, int i) {
        return tokens.is(i, "và") || tokens.is(i, "các") || tokens.is(i, "trong");
    }

    private static boolean isAreaWord(TokenTable tokens, int i) {
        return tokens.is(i, "ấp")
                || tokens.is(i, "thôn")
                || tokens.is(i, "phường")
                || tokens.is(i, "quận")
                || tokens.is(i, "khu")
                || tokens.is(i, "phố")
                || tokens.is(i, "tổ");
    }

    /** The state of one article. */
    private final class Pass {
        private final Analysis analysis;
        private final TokenTable tokens;
        private int person;
        private int date;

        Pass(Analysis analysis) {
            this.analysis = analysis;
            this.tokens = analysis.tokens();
        }

        /** Adds the scopes of the quantities in a block, from {@code index} on; returns the next index. */
        int block(Block block, int index, @Nullable String heading, List<@Nullable String> scopes) {
            int next = index;
            int sentence = -1;
            String scope = null;
            String outer = null;
            boolean opening = true;
            int i = block.from();
            while (i < block.to()) {
                int at = analysis.sentences().at(i);
                if (at != sentence) {
                    sentence = at;
                    scope = heading;
                    outer = null;
                    opening = true;
                }
                if (next < analysis.quantities().size()
                        && analysis.quantities().get(next).from() <= i) {
                    Quantity quantity = analysis.quantities().get(next);
                    scopes.add(scope);
                    next++;
                    i = Math.max(i + 1, quantity.end());
                    opening = false;
                    continue;
                }
                if (tokens.isChar(i, '(')) {
                    outer = scope;
                } else if (tokens.isChar(i, ')') && outer != null) {
                    scope = outer;
                    outer = null;
                }
                int dated = dateEnd(i);
                int phrase = dated > i ? -1 : scopeEnd(i, opening, block.to());
                if (phrase > i) {
                    scope = tokens.spaced(i, phrase);
                    i = phrase;
                    opening = false;
                    continue;
                }
                opening = dated > i ? opening : opens(i, opening);
                i = Math.max(i + 1, dated);
            }
            return next;
        }

        /** The end of a scope phrase at {@code i}: at the opening of a clause any, elsewhere only toàn, cấp and địa bàn. */
        private int scopeEnd(int i, boolean opening, int blockTo) {
            int limit = Math.min(blockTo, i + LONGEST);
            long match = heads.match(tokens, i, limit);
            if (match == Lexicon.NONE || isPerson(i)) {
                return -1;
            }
            String kind = heads.entry(match).value("kind");
            boolean whole = kind.equals("WHOLE");
            boolean located = i > 0 && (tokens.is(i - 1, "bàn") || tokens.is(i - 1, "riêng"));
            if (!opening && !whole && !located) {
                return -1;
            }
            int end = phraseEnd(analysis, i, limit);
            if (end < 0 || end < limit && tokens.isChar(end, ':') && kind.equals("PEOPLE")) {
                return -1;
            }
            return whole && end - i > 5 ? i + 2 : end;
        }

        /** Whether a clause opens behind token {@code i}: marks and connectives keep or make an opening. */
        private boolean opens(int i, boolean opening) {
            boolean mark =
                    tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, '(') || tokens.isChar(i, ':');
            boolean connective = tokens.is(i, "trong")
                    || tokens.is(i, "tại")
                    || tokens.is(i, "đến")
                    || tokens.is(i, "nay")
                    || tokens.is(i, "riêng")
                    || tokens.is(i, "hiện")
                    || tokens.is(i, "qua")
                    || tokens.is(i, "đó")
                    || tokens.isPunctuation(i);
            return mark || opening && connective;
        }

        private int dateEnd(int i) {
            List<CalendarMention> dates = analysis.calendar();
            while (date < dates.size() && dates.get(date).to() <= i) {
                date++;
            }
            return date < dates.size() && dates.get(date).from() <= i
                    ? dates.get(date).to()
                    : -1;
        }

        private boolean isPerson(int i) {
            List<PersonMention> people = analysis.people();
            while (person < people.size() && people.get(person).positionsTo() <= i) {
                person++;
            }
            return person < people.size() && people.get(person).positionsFrom() <= i;
        }
    }
}

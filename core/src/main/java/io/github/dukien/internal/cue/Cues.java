package io.github.dukien.internal.cue;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cue words of one question («is this money raised or spent?»), from a data file with an id and a kind for each.
 * Immutable and thread-safe.
 *
 * @param <K> what a cue says
 */
public final class Cues<K> {
    private static final int LONGEST = 7;

    private final Lexicon lexicon;
    private final List<K> kinds;
    private final List<String> ids;
    private final boolean[] weak;
    private final boolean[] named;
    private final boolean[] blind;

    /** The cues of {@code data/NAME.tsv}; {@code kind} turns the column of that name into what the cue says. */
    public Cues(Lexicons lexicons, String name, Function<String, K> kind) {
        lexicon = lexicons.get(name);
        kinds = lexicon.entries().stream().map(e -> kind.apply(e.value("kind"))).toList();
        ids = lexicon.entries().stream().map(e -> e.value("id")).toList();
        weak = new boolean[kinds.size()];
        named = new boolean[kinds.size()];
        blind = new boolean[kinds.size()];
        for (int i = 0; i < weak.length; i++) {
            weak[i] = lexicon.entries().get(i).has("weak");
            named[i] = lexicon.entries().get(i).has("named");
            blind[i] = lexicon.entries().get(i).has("blind");
        }
    }

    /** What a cue says. */
    public K kind(Cue cue) {
        return kinds.get(cue.number());
    }

    /** The id of a cue's rule. */
    public String id(Cue cue) {
        return ids.get(cue.number());
    }

    /** Whether a cue is a phrase that only looks like one («chi hội», «góp phần»): it and the words in it say nothing. */
    public boolean isBlind(Cue cue) {
        return blind[cue.number()];
    }

    /** Whether a cue yields to a strong one farther away. */
    public boolean isWeak(Cue cue) {
        return weak[cue.number()];
    }

    /** The cue that begins at a token, longest first, or null. */
    public @Nullable Cue at(TokenTable tokens, int i, int limit) {
        if (!lexicon.begins(tokens, i)) {
            return null;
        }
        Cue cue = phraseAt(tokens, i, limit);
        return cue == null || isNamed(tokens, cue) ? null : cue;
    }

    private @Nullable Cue phraseAt(TokenTable tokens, int i, int limit) {
        long match = lexicon.match(tokens, i, limit);
        return match == Lexicon.NONE ? null : new Cue(i, Lexicon.end(match), Lexicon.number(match));
    }

    private boolean isNamed(TokenTable tokens, Cue cue) {
        return !named[cue.number()] && isName(tokens, cue.from());
    }

    /** A capital within a sentence belongs to a name (Quỹ Hỗ trợ nông dân, bà Lệ Quyên). */
    private static boolean isName(TokenTable tokens, int i) {
        boolean within = i > 0 && !tokens.breakBefore(i) && !tokens.cellBefore(i) && tokens.isWord(i - 1);
        return within && tokens.isCapitalized(i) && !tokens.isUpper(i);
    }

    /** The last cue in {@code [from, to)}, or null. A longer cue that covers it wins. */
    public @Nullable Cue lastIn(TokenTable tokens, int from, int to) {
        int i = to - 1;
        while (i >= from) {
            Cue cue = at(tokens, i, to);
            Cue whole = cue == null ? null : longest(tokens, cue, from, to);
            if (whole != null && !isBlind(whole) && !isNamed(tokens, whole)) {
                return whole;
            }
            i = whole == null ? i - 1 : whole.from() - 1;
        }
        return null;
    }

    /** The first cue in {@code [from, to)}, or null. */
    public @Nullable Cue firstIn(TokenTable tokens, int from, int to) {
        int i = from;
        while (i < to) {
            Cue cue = lexicon.begins(tokens, i) ? phraseAt(tokens, i, to) : null;
            if (cue != null && !isBlind(cue) && !isNamed(tokens, cue)) {
                return cue;
            }
            i = cue == null ? i + 1 : cue.to();
        }
        return null;
    }

    /** The last strong cue in {@code [from, to)}; if there is none, the last weak one; else null. */
    public @Nullable Cue governing(TokenTable tokens, int from, int to) {
        Cue weakest = null;
        int end = to;
        for (Cue cue = lastIn(tokens, from, end); cue != null; cue = lastIn(tokens, from, end)) {
            if (!isWeak(cue)) {
                return cue;
            }
            weakest = weakest == null ? cue : weakest;
            end = cue.from();
        }
        return weakest;
    }

    /** The longest phrase around a cue; in a name («Công ty Xây dựng») its words say nothing either. */
    private Cue longest(TokenTable tokens, Cue cue, int from, int to) {
        Cue best = cue;
        for (int i = cue.from() - 1; i >= Math.max(from, cue.from() - LONGEST); i--) {
            Cue wider = lexicon.begins(tokens, i) ? phraseAt(tokens, i, to) : null;
            if (wider != null && wider.to() >= cue.to()) {
                best = wider;
            }
        }
        return best;
    }
}

package io.github.dukien.internal.mention;

import io.github.dukien.fact.Span;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** The runs of tokens that a recogniser from outside takes for names of people. Immutable. */
public final class NamedRuns {
    /** Nobody has said anything. */
    public static final NamedRuns NONE = new NamedRuns(new int[0]);

    /** For each token the end of the run that starts there, or 0. */
    private final int[] ends;

    private NamedRuns(int[] ends) {
        this.ends = ends;
    }

    /** The spans that begin and end where tokens do; the others count for nothing. */
    public static NamedRuns of(TokenTable tokens, List<Span> spans) {
        int[] ends = new int[tokens.size()];
        for (Span span : spans) {
            int from = tokens.tokenAt(span.start());
            int to = tokens.tokenAt(span.end());
            if (from < to && tokens.start(from) == span.start() && tokens.end(to - 1) == span.end()) {
                ends[from] = Math.max(ends[from], to);
            }
        }
        return new NamedRuns(ends);
    }

    /** Whether just these tokens were marked. */
    public boolean contains(int from, int to) {
        return from < ends.length && ends[from] == to;
    }
}

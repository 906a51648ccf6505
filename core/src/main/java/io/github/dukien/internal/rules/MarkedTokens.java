package io.github.dukien.internal.rules;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.rules.RuleToken;
import io.github.dukien.rules.RuleToken.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of an article with its dates, people and quantities as one token each. Used by one thread. */
final class MarkedTokens {
    private final TokenTable tokens;
    private final Map<Integer, Mark> marks = new HashMap<>();

    MarkedTokens(Analysis analysis) {
        tokens = analysis.tokens();
        for (CalendarMention date : analysis.calendar()) {
            if (date.value() != null) {
                marks.put(date.from(), new Mark(date.to(), null, date.value(), null));
            }
        }
        for (PersonMention person : analysis.people()) {
            marks.putIfAbsent(person.from(), new Mark(person.to(), null, null, person.name()));
        }
        for (Quantity quantity : analysis.quantities()) {
            Figure figure = new Figure(quantity.value(), quantity.max(), quantity.total(), quantity.bound());
            marks.putIfAbsent(quantity.from(), new Mark(quantity.to(), figure, null, null));
        }
    }

    /** The tokens {@code [from, to)} of the table; a mention that reaches beyond them leaves its mark on what is inside. */
    RuleSentence read(int from, int to) {
        List<RuleToken> read = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int at = from;
        while (at < to) {
            Mark mark = marks.get(at);
            int end = mark == null ? at + 1 : Math.max(at + 1, Math.min(to, mark.to()));
            starts.add(at);
            read.add(token(at, end, mark));
            at = end;
        }
        starts.add(to);
        return new RuleSentence(read, starts);
    }

    private RuleToken token(int from, int to, @Nullable Mark mark) {
        String word = tokens.spaced(from, to);
        String folded = to == from + 1 ? tokens.form(from, to) : folded(from, to);
        return mark == null
                ? new RuleToken(word, folded, null, null, null)
                : new RuleToken(word, folded, mark.figure(), mark.date(), mark.person());
    }

    private String folded(int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (int i = from; i < to; i++) {
            folded.append(i > from && tokens.spaceBefore(i) ? " " : "").append(tokens.form(i, i + 1));
        }
        return folded.toString();
    }

    /** What begins at a token and ends before {@code to}. */
    private record Mark(
            int to,
            @Nullable Figure figure,
            @Nullable EdtfValue date,
            @Nullable String person) {}
}

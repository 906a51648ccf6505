package io.github.dukien.internal.person;

import io.github.dukien.fact.Position;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.token.FormBuilder;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns offices into positions, and into keys by which two spellings of one office are equal. */
final class PositionReader {
    private final PersonWords words;
    private final TokenTable tokens;
    private final FormBuilder builder;

    PositionReader(PersonWords words, TokenTable tokens) {
        this.words = words;
        this.tokens = tokens;
        this.builder = tokens.keys();
    }

    Position position(Office office) {
        String title = tokens.spaced(office.from(), office.to());
        boolean body = office.bodyFrom() < office.to();
        return new Position(
                title,
                new Span(tokens.start(office.from()), tokens.end(office.to() - 1)),
                body ? tokens.spaced(office.from(), office.bodyFrom()) : title,
                body ? tokens.spaced(office.bodyFrom(), office.to()) : null,
                province(office),
                office.status(),
                List.of());
    }

    private @Nullable String province(Office office) {
        for (int i = office.bodyFrom(); i < office.to(); i++) {
            if (tokens.isCapitalized(i)) {
                long match = words.provinces.match(tokens, i, office.to());
                if (match != Lexicon.NONE && !isInsideDistrict(i, Lexicon.end(match), office)) {
                    return words.provinces.entry(match).phrase();
                }
            }
        }
        return null;
    }

    /** «huyện Hòa Bình», «Quảng Bình Đông»: the name of a smaller area. */
    private boolean isInsideDistrict(int from, int to, Office office) {
        boolean small = from > 0
                && (tokens.is(from - 1, "huyện")
                        || tokens.is(from - 1, "xã")
                        || tokens.is(from - 1, "phường")
                        || tokens.is(from - 1, "quận")
                        || tokens.is(from - 1, "trấn")
                        || tokens.is(from - 1, "thôn")
                        || tokens.is(from - 1, "ấp"));
        return small
                || to < office.to()
                        && tokens.isCapitalized(to)
                        && words.words.kindAt(tokens, to, office.to()) == PersonWords.Word.NONE;
    }

    /** The office in full words, lower case, without the name of its area. */
    String core(Office office) {
        return key(office.from(), office.placeFrom());
    }

    /** The name of its area in the same form, "" if it has none. */
    String place(Office office) {
        return key(office.placeFrom(), office.to());
    }

    private String key(int from, int to) {
        int i = from;
        while (i < to) {
            int prefix = words.ranks.prefixEnd(tokens, i, to);
            for (; i < prefix; i++) {
                space();
                builder.append(i);
            }
            long rank = words.ranks.match(tokens, i, to);
            long word = words.words.match(tokens, i, to);
            long longer = Lexicon.end(rank) >= Lexicon.end(word) && rank != Lexicon.NONE ? rank : word;
            int end = longer == Lexicon.NONE ? i + 1 : Math.max(i + 1, Lexicon.end(longer));
            String full = longer == Lexicon.NONE
                    ? ""
                    : longer == rank
                            ? words.ranks.entry(rank).value("full")
                            : words.words.entry(word).value("full");
            if (!full.isEmpty()) {
                space();
                builder.append(full.toLowerCase(Locale.ROOT));
                i = end;
                continue;
            }
            for (; i < end; i++) {
                if (!tokens.isPunctuation(i)) {
                    space();
                    builder.append(i);
                }
            }
        }
        return builder.build();
    }

    private void space() {
        if (!builder.isEmpty()) {
            builder.append(' ');
        }
    }

    /** Whether an office names an organisation or is one by itself. */
    static boolean isSpecific(Office office) {
        return office.bodyFrom() < office.to() || office.rank() == Rank.SOLO;
    }
}

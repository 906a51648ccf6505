package io.github.dukien.internal.calendar;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.Locale;

/** The words of calendar expressions: {@code calendar/words}, {@code calendar/months}, {@code calendar/relative}. */
final class CalendarWords {
    private final Lexicon words;
    private final Kind[] kinds;
    private final String[] values;
    private final Lexicon months;
    private final Lexicon relative;

    CalendarWords(Lexicons lexicons) {
        words = lexicons.get("calendar/words");
        values = words.entries().stream().map(e -> e.value("value")).toArray(String[]::new);
        kinds = words.entries().stream()
                .map(e -> Kind.valueOf(e.value("kind").toUpperCase(Locale.ROOT)))
                .toArray(Kind[]::new);
        months = lexicons.get("calendar/months");
        relative = lexicons.get("calendar/relative");
    }

    /** The word at a token; {@link Word#NONE} if there is none. */
    Word at(Text x, int i) {
        if (!x.has(i)) {
            return Word.NONE;
        }
        long match = words.match(x.tokens(), i, x.to());
        if (match == Lexicon.NONE) {
            return Word.NONE;
        }
        return new Word(kinds[Lexicon.number(match)], i, Lexicon.end(match), values[Lexicon.number(match)]);
    }

    /** What the word at a token does; {@link Kind#NONE} if there is none. */
    Kind kindAt(Text x, int i) {
        long match = x.has(i) ? words.match(x.tokens(), i, x.to()) : Lexicon.NONE;
        return match == Lexicon.NONE ? Kind.NONE : kinds[Lexicon.number(match)];
    }

    /** Whether a word may begin at a token. */
    boolean mayStart(TokenTable tokens, int i) {
        return words.begins(tokens, i);
    }

    /** The end of a word of this kind at {@code i}, or {@code i} itself. */
    int skip(Text x, int i, Kind kind) {
        long match = x.has(i) ? words.match(x.tokens(), i, x.to()) : Lexicon.NONE;
        return match != Lexicon.NONE && kinds[Lexicon.number(match)] == kind ? Lexicon.end(match) : i;
    }

    /** The month named at {@code i}: entry values by {@link Month}; null-like with month 0 if none. */
    Month month(Text x, int i) {
        long match = x.has(i) ? months.match(x.tokens(), i, x.to()) : Lexicon.NONE;
        if (match == Lexicon.NONE) {
            return Month.NONE;
        }
        return new Month(
                Lexicon.end(match),
                Integer.parseInt(months.entry(match).value("value")),
                months.entry(match).has("lunar"),
                months.entry(match).has("careful") && !x.tokens().isCapitalized(i));
    }

    /** The word at {@code i} that places a year, quarter, month or week by the day of publication. */
    Relative relative(Text x, int i) {
        long match = x.has(i) && !x.tokens().breakBefore(i) ? relative.match(x.tokens(), i, x.to()) : Lexicon.NONE;
        if (match == Lexicon.NONE) {
            return Relative.NONE;
        }
        String tense = relative.entry(match).value("tense");
        int value = Integer.parseInt(relative.entry(match).value("value"));
        return new Relative(Lexicon.end(match), value, tense.equals("PAST"));
    }

    /** The end of the name of a year of the lunar cycle («Canh Tý»), or 0. */
    int lunarYearEnd(Text x, int i) {
        int end = skip(x, i, Kind.LUNAR_YEAR);
        return end > i && x.tokens().isCapitalized(i) ? end : 0;
    }

    /** What a word does; the rows of {@code calendar/words}. */
    enum Kind {
        NONE,
        DAY,
        EARLY_DAY,
        FULL_MOON,
        MONTH,
        YEAR,
        YEARS,
        QUARTER,
        PART,
        MODIFIER,
        HALF,
        WEEKDAY,
        RELATIVE_DAY,
        NOW,
        AFTER_PART,
        FROM,
        TO,
        TERM,
        DECADE,
        CENTURY,
        LUNAR_YEAR,
        WEEK,
        SEASON,
        EDGE,
        VAGUE
    }

    /** A word in the text. */
    record Word(Kind kind, int from, int to, String value) {
        static final Word NONE = new Word(Kind.NONE, 0, 0, "");

        boolean is(Kind other) {
            return kind == other;
        }
    }

    /** A month's name. {@code careful}: the word has other senses and is written small. */
    record Month(int to, int value, boolean lunar, boolean careful) {
        static final Month NONE = new Month(0, 0, false, false);
    }

    /** Units from the present one. {@code past}: qua, vừa qua. */
    record Relative(int to, int value, boolean past) {
        static final Relative NONE = new Relative(0, 0, false);

        boolean exists() {
            return to > 0;
        }
    }
}

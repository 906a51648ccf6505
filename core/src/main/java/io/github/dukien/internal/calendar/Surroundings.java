package io.github.dukien.internal.calendar;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.CountedNouns;

/** What stands beside numbers that may be a date: prepositions, feasts, heads of names, counted nouns. */
final class Surroundings {
    private static final int NAME_LENGTH = 9;

    private final Lexicon before;
    private final Lexicon behind;
    private final Lexicon feasts;
    private final CountedNouns counted;
    private final Lexicon tense;

    Surroundings(Lexicons lexicons) {
        before = lexicons.get("calendar/before");
        behind = lexicons.get("calendar/behind");
        feasts = lexicons.get("calendar/feasts");
        counted = new CountedNouns(lexicons);
        tense = lexicons.get("calendar/tense");
    }

    /** Whether a short date without a word of the day («11/7», «20-9») is one, by its neighbours. */
    boolean isDay(Text x, Written date) {
        int i = date.from();
        if (x.isGlued(i) && !x.isChar(i - 1, '(') && !x.isChar(i - 1, '"') || isAfterNumber(x, i)) {
            return false;
        }
        boolean preposition = isPreposition(x, i);
        boolean slash = x.isChar(i + 1, '/') || x.is(i + 1, "tháng");
        boolean dot = x.isChar(i + 1, '.');
        if (slash && x.is(date.to(), "là") && x.is(date.to() + 1, "ngày")) {
            return true;
        }
        if (preposition) {
            boolean falling = date.day() > date.month() && !dot; // «31-12» is no range
            boolean open = x.isStop(date.to()) || falling || !isNoun(x, date.to());
            return slash ? !isCounted(x, date.to()) : open && !isCounted(x, date.to()) && (!dot || x.isStop(date.to()));
        }
        int other = date.to() + 1;
        boolean both = x.isChar(i - 1, '(')
                && x.is(date.to(), "đến")
                && x.isNumber(other)
                && (x.isChar(other + 1, '-') || x.isChar(other + 1, '/'))
                && x.isNumber(other + 2);
        boolean told = x.isChar(i - 1, '(')
                && x.isChar(date.to(), ')')
                && (x.is(i - 2, "sau") || x.is(i - 2, "nay") || x.is(i - 2, "qua") || x.is(i - 2, "mai"));
        if (both || told) {
            return true; // «(1-7 đến 31-7)», «sáng hôm sau (18.11)»
        }
        if (x.isChar(i - 1, '(') && x.isChar(date.to(), ')')) {
            boolean two = date.day() > 9 && date.to() - i == 3 && x.tokens().length(i + 2) == 2;
            return (slash || two)
                    && (isFeastBefore(x, i - 1) || x.isWord(i - 2) && x.tokens().isCapitalized(i - 2));
        }
        return !dot && isFeastBefore(x, i) && !isCounted(x, date.to());
    }

    /** Whether the noun of a count or its unit stands at {@code i}. */
    boolean isCounted(Text x, int i) {
        return x.has(i) && !x.tokens().breakBefore(i) && counted.isAt(x.tokens(), i, x.to());
    }

    /** Whether «mỗi», «hằng», «một» stands before {@code i}, so that no single month or year is meant. */
    boolean isEach(Text x, int i) {
        return kindBefore(x, i).equals("each");
    }

    /** Whether a number or «những», «nhiều» stands before {@code i}: «5 năm qua» is no single year. */
    boolean isSeveral(Text x, int i) {
        return x.isNumber(i - 1) || isEach(x, i) || kindBefore(x, i).equals("several");
    }

    /** Whether a preposition of time stands before {@code i}. */
    boolean isPreposition(Text x, int i) {
        return kindBefore(x, i).equals("before");
    }

    private String kindBefore(Text x, int i) {
        int start = before.matchBefore(x.tokens(), Math.max(x.from(), i - 3), i);
        return start < 0 ? "" : before.entry(before.match(x.tokens(), start, i)).value("kind");
    }

    /** Whether what stands at {@code i} makes the date before it a repeated one. */
    boolean isRepeated(Text x, int i) {
        long match = x.has(i) ? tense.match(x.tokens(), i, x.to()) : Lexicon.NONE;
        return match != Lexicon.NONE && tense.entry(match).value("kind").equals("frequency");
    }

    /** Whether a year without «năm» is one: behind a name or «đến», before a mark or a verb, and no count. */
    boolean isYear(Text x, int i) {
        int year = x.year(i);
        if (year < 1930 || year >= 2100 || x.continues(i + 1) || isAfterNumber(x, i) || isCounted(x, i + 1)) {
            return false;
        }
        boolean stop = x.isStop(i + 1);
        if (x.isChar(i - 1, '(')) {
            return x.isChar(i + 1, ')') && x.isWord(i - 2);
        }
        boolean quoted = x.isChar(i + 1, '"') && x.isWord(i - 1);
        boolean after = stop && isPreposition(x, i) || kindBefore(x, i).equals("year") && (stop || !isNoun(x, i + 1));
        return quoted || after || isNamed(x, i) && (stop || x.isLower(i + 1));
    }

    /** Whether a word with a capital that heads no numbered thing stands before {@code i}. */
    private boolean isNamed(Text x, int i) {
        boolean second = x.isLower(i - 1) && x.isWord(i - 2) && x.tokens().isCapitalized(i - 2) && x.isWord(i - 3);
        boolean capital = (second || x.isWord(i - 1) && x.tokens().isCapitalized(i - 1)) && !x.isGlued(i);
        int head = feasts.matchBefore(x.tokens(), Math.max(x.from(), i - 3), i);
        return capital
                && (head < 0
                        || !feasts.entry(feasts.match(x.tokens(), head, i))
                                .value("kind")
                                .equals("name"));
    }

    /** Whether the head of a name that ends in a day stands before {@code i}: đường, trường, câu lạc bộ … */
    boolean isName(Text x, int i) {
        for (int k = i - 1; k >= Math.max(x.from(), i - NAME_LENGTH) && x.isWord(k); k--) {
            long match = feasts.match(x.tokens(), k, i);
            if (match != Lexicon.NONE) {
                return feasts.entry(match).value("kind").equals("name");
            }
        }
        return false;
    }

    private boolean isFeastBefore(Text x, int i) {
        for (int k = i - 1; k >= Math.max(x.from(), i - NAME_LENGTH); k--) {
            boolean joint = x.isChar(k, '-') && k < i - 1;
            if (!x.isWord(k) && !joint) {
                return false;
            }
            long match = feasts.match(x.tokens(), k, i);
            if (match != Lexicon.NONE) {
                return feasts.entry(match).value("kind").equals("feast");
            }
        }
        return false;
    }

    private static boolean isAfterNumber(Text x, int i) {
        boolean joint = x.isChar(i - 1, '/') || x.isChar(i - 1, '-') || x.isChar(i - 1, '.') || x.isChar(i - 1, '+');
        return x.isNumber(i - 1) || joint && x.isGlued(i) || x.is(i - 1, "số");
    }

    /** A word in lower case that is no preposition or verb known to follow a date. */
    private boolean isNoun(Text x, int i) {
        return x.isLower(i) && behind.matchEnd(x.tokens(), i, x.to()) < 0;
    }
}

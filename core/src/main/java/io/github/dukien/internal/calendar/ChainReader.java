package io.github.dukien.internal.calendar;

import io.github.dukien.fact.DateExpression.Modifier;
import io.github.dukien.internal.calendar.CalendarWords.Kind;
import io.github.dukien.internal.calendar.CalendarWords.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with what joins them: «từ … đến …», «15 - 16/7», «ngày 5, 6 và 7/9», «nhiệm kỳ 2020-2025», «5 năm (2011 -
 * 2016)». A month or year at the end serves every member before it.
 */
final class ChainReader {
    private static final int LONGEST_ASIDE = 14;
    private static final int MOST_MEMBERS = 12;
    private static final int LUNAR_REACH = 12;

    private final CalendarWords words;
    private final PointReader points;
    private final DurationReader durations;
    private final SmallNumbers numbers;
    private final Surroundings around;

    ChainReader(
            CalendarWords words,
            PointReader points,
            DurationReader durations,
            SmallNumbers numbers,
            Surroundings around) {
        this.words = words;
        this.points = points;
        this.durations = durations;
        this.numbers = numbers;
        this.around = around;
    }

    /** The dates that begin at {@code i}, in text order; empty if there are none. */
    List<Dated> read(Text x, int i) {
        return switch (words.kindAt(x, i)) {
            case FROM, TERM, MODIFIER -> worded(x, i);
            default -> plain(x, i);
        };
    }

    /** What begins with «từ», «nhiệm kỳ», «đầu nhiệm kỳ», «đầu», «cuối». */
    private List<Dated> worded(Text x, int i) {
        int since = words.skip(x, i, Kind.FROM);
        if (since > i) {
            Dated span = since(x, i, since);
            return span == null ? List.of() : List.of(span);
        }
        Word word = words.at(x, i);
        if (word.is(Kind.TERM)) {
            Dated term = term(x, word);
            return term == null ? List.of() : List.of(term);
        }
        if (word.is(Kind.MODIFIER) && words.at(x, word.to()).is(Kind.TERM)) {
            Dated term = term(x, words.at(x, word.to()));
            return term == null ? List.of() : List.of(term.modified(Modifier.valueOf(word.value()), i));
        }
        return plain(x, i);
    }

    private List<Dated> plain(Text x, int i) {
        Dated bracket = counted(x, i);
        if (bracket != null) {
            return List.of(bracket);
        }
        Dated years = years(x, i);
        if (years != null) {
            return List.of(years);
        }
        Dated days = bracketed(x, i);
        days = days == null ? lunar(x, i) : days;
        if (days != null) {
            return List.of(days);
        }
        Written first = points.alone(x, i);
        return first == null ? List.of() : chain(x, first);
    }

    /** «từ A đến B»; «từ đầu năm» alone runs to the day of publication. Null if no span begins here. */
    private @Nullable Dated since(Text x, int from, int i) {
        Written first = points.start(x, durations.clockEnd(x, i));
        if (first == null) {
            return null;
        }
        int aside = asideEnd(x, first.to());
        int joint = jointEnd(x, aside);
        Written last = joint > aside ? points.end(x, durations.clockEnd(x, joint)) : null;
        if (last != null) {
            boolean amount = x.isNumber(i) && around.isCounted(x, last.to());
            return amount ? null : Spans.join(from, first, last);
        }
        boolean sinceNewYear = first.shape() == Shape.YEAR
                && first.year() == 0
                && first.modifier() == Modifier.START
                && !x.is(first.to(), "học");
        LocalDate published = x.published();
        return sinceNewYear && published != null
                ? Spans.join(from, first, Written.day(first.from(), first.to(), published, "now"))
                : null;
    }

    private int jointEnd(Text x, int i) {
        return x.isChar(i, '-') ? i + 1 : words.skip(x, i, Kind.TO);
    }

    private static int asideEnd(Text x, int i) {
        if (!x.isChar(i, '(')) {
            return i;
        }
        for (int k = i + 1; k < Math.min(x.to(), i + LONGEST_ASIDE); k++) {
            if (x.isChar(k, ')')) {
                return k + 1;
            }
        }
        return i;
    }

    /** «nhiệm kỳ 2020 - 2025», «giai đoạn từ năm 2021 đến năm 2025», «năm học 2023-24». */
    private @Nullable Dated term(Text x, Word label) {
        int i = x.isChar(label.to(), ':') ? label.to() + 1 : words.skip(x, label.to(), Kind.FROM);
        int year = x.is(i, "năm") ? i + 1 : i;
        if (x.year(year) < 1900 || x.continues(year + 1)) {
            return null;
        }
        Written first = Written.year(label.from(), year + 1, x.year(year), "term");
        boolean slash = x.isChar(year + 1, '/') && x.year(year + 2) > x.year(year);
        int joint = slash ? year + 2 : jointEnd(x, year + 1);
        Written last = joint > year + 1 ? points.next(x, joint, first, true) : null;
        return last == null ? Dated.of(first) : new Dated(label.from(), last.to(), first, last);
    }

    /** «2 ngày (15 - 16/7)», «5 năm (2011-2016)», «ba năm 2019-2021»: the count belongs to the span. */
    private @Nullable Dated counted(Text x, int i) {
        int number = x.small(i) > 0 ? i + 1 << 8 : x.isWord(i) ? numbers.read(x, i) : 0;
        int unit = SmallNumbers.end(number);
        boolean time = number > 0 && (x.is(unit, "ngày") || x.is(unit, "năm") || x.is(unit, "tháng"));
        int bracket = time && x.isChar(unit + 1, '(') ? 1 : 0;
        if (!time || bracket == 0 && !x.isNumber(unit + 1)) {
            return null;
        }
        Dated years = years(x, unit + 1 + bracket);
        Written first = years == null ? points.end(x, bracket == 1 ? unit + 2 : unit) : null;
        List<Dated> dates = years != null ? List.of(years) : first == null ? List.of() : chain(x, first);
        boolean span = dates.size() == 1 && dates.get(0).last() != null;
        boolean closed = span && (bracket == 0 || x.isChar(dates.get(0).to(), ')'));
        return closed ? dates.get(0).within(i, dates.get(0).to() + bracket) : null;
    }

    /** «tranh tài (22 - 26/11)», «nghỉ lễ (28/4 - 2/5)», «trong tuần 11 - 17/7»: a span of days that fills its bracket, or a week. */
    private @Nullable Dated bracketed(Text x, int i) {
        boolean bracket = x.isChar(i - 1, '(');
        boolean dash = x.isChar(i + 1, '-') || bracket && x.is(i + 1, "và");
        boolean opens = bracket || dash && (x.is(i - 1, "tuần") || around.isPreposition(x, i));
        boolean number = opens && x.isNumber(i) && x.small(i) > 0 && (dash || x.isChar(i + 1, '/'));
        Written first = number ? points.end(x, i) : null;
        boolean day = first != null && first.shape() == Shape.DAY && (first.to() == i + 1 || !dash);
        List<Dated> dates = day && first != null ? chain(x, first) : List.of();
        boolean span = dates.size() == 1 && dates.get(0).last() != null;
        int end = span ? dates.get(0).to() : i;
        return span && (bracket ? x.isChar(end, ')') : !around.isCounted(x, end)) ? dates.get(0) : null;
    }

    /** «12, 13 tháng Giêng», «9 - 11/3 âm lịch»: days in digits whose last one says that they are lunar. */
    private @Nullable Dated lunar(Text x, int i) {
        if (!x.isNumber(i) || x.small(i) < 1 || x.small(i) > 30 || x.isGlued(i) && x.isWord(i - 1)) {
            return null;
        }
        int k = i;
        while (x.isNumber(k) && k < i + LUNAR_REACH) {
            Written last = k > i ? points.core(x, k) : null;
            if (last != null && last.shape() == Shape.LUNAR) {
                return around.isRepeated(x, last.to())
                        ? Dated.vague(i, last.to(), "repeated")
                        : Dated.of(last.within(i, last.to()));
            }
            int next = x.isChar(k + 1, '-') ? k + 2 : listEnd(x, k + 1);
            if (next == k + 1 || x.small(k) < 0) {
                return null;
            }
            k = next;
        }
        return null;
    }

    /** Two years with a dash: «2021-2025». */
    private @Nullable Dated years(Text x, int i) {
        int first = x.year(i);
        int second = x.isChar(i + 1, '-') ? x.year(i + 2) : -1;
        boolean ascending = first >= 1900 && second > first && second - first <= 60;
        boolean clear = ascending
                && !x.continues(i + 3)
                && !x.is(i - 1, "số")
                && !x.isNumber(i - 1)
                && !around.isCounted(x, i + 3)
                && !(x.isGlued(i) && !x.isChar(i - 1, '(') && !x.isChar(i - 1, '"'));
        return clear
                ? new Dated(
                        i, i + 3, Written.year(i, i + 1, first, "years"), Written.year(i + 2, i + 3, second, "years"))
                : null;
    }

    /** A list or span that begins with a date; empty if its last day has no month. */
    private List<Dated> chain(Text x, Written first) {
        List<Written> members = List.of();
        List<Boolean> spans = List.of();
        Written last = first;
        while (members.size() < MOST_MEMBERS) {
            int dash = last.shape() == Shape.VAGUE ? last.to() : jointEnd(x, last.to());
            boolean span = dash > last.to();
            int joint = span ? dash : listEnd(x, last.to());
            Written next = joint > last.to() ? points.next(x, joint, last, span) : null;
            if (next == null) {
                break;
            }
            if (members.isEmpty()) {
                members = new ArrayList<>();
                members.add(first);
                spans = new ArrayList<>();
            }
            members.add(next);
            spans.add(span);
            last = next;
        }
        if (around.isRepeated(x, last.to())) {
            return List.of(Dated.vague(first.from(), last.to(), "repeated"));
        }
        if (members.isEmpty()) {
            return first.isWhole() ? List.of(Dated.of(first)) : List.of();
        }
        return Spans.of(members, spans);
    }

    private static int listEnd(Text x, int i) {
        if (x.isChar(i, ',')) {
            return x.is(i + 1, "và") ? i + 2 : i + 1;
        }
        return x.is(i, "và") || x.is(i, "hoặc") || x.is(i, "hay") || x.isChar(i, '&') || x.isChar(i, ';') ? i + 1 : i;
    }
}

package io.github.dukien.internal.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes dates and spans of the members of a list: missing months and years supplied, consecutive days joined. */
final class Spans {
    private Spans() {}

    /** The span between two dates that «từ … đến …» joins; null if they make none. */
    static @Nullable Dated join(int from, Written first, Written last) {
        if (first.shape() == Shape.VAGUE || last.shape() == Shape.VAGUE) {
            return Dated.vague(from, last.to(), "span.vague");
        }
        if (first.shape() == Shape.LUNAR || last.shape() == Shape.LUNAR) {
            return Dated.of(first.as(Shape.LUNAR, last.to()).within(from, last.to()));
        }
        List<Written> both = supply(List.of(first, last), List.of(true));
        Written start = both.get(0);
        boolean open = !start.isWhole() || !both.get(1).isWhole();
        return open ? null : new Dated(from, last.to(), start, both.get(1));
    }

    /** The dates of a chain of several; {@code spans} tells for each joint whether it is a dash or «đến». */
    static List<Dated> of(List<Written> written, List<Boolean> spans) {
        int size = written.size();
        while (size > 0 && !written.get(size - 1).isWhole()) {
            size--;
        }
        if (size == 0) {
            return List.of();
        }
        List<Written> members = supply(written.subList(0, size), spans.subList(0, size - 1));
        List<Dated> dates = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < size; i++) {
            if (i == size - 1 || !spans.get(i)) {
                segment(members.subList(start, i + 1), dates);
                start = i + 1;
            }
        }
        boolean listed = !written.get(0).isWhole();
        return listed && consecutive(dates) ? List.of(whole(dates)) : dates;
    }

    private static void segment(List<Written> members, List<Dated> dates) {
        Written first = members.get(0);
        Written last = members.get(members.size() - 1);
        if (members.size() == 1) {
            dates.add(Dated.of(first));
        } else if (first.shape() == Shape.LUNAR || last.shape() == Shape.LUNAR) {
            dates.add(Dated.of(first.as(Shape.LUNAR, last.to())));
        } else if (isAnniversary(first, last)) {
            dates.add(Dated.of(first));
            dates.add(Dated.of(last));
        } else {
            dates.add(new Dated(first.from(), last.to(), first, last));
        }
    }

    private static boolean isAnniversary(Written first, Written last) {
        return first.isFullDay() && last.isFullDay() && first.day() == last.day() && first.month() == last.month();
    }

    private static boolean consecutive(List<Dated> dates) {
        for (int i = 0; i < dates.size(); i++) {
            Written day = dates.get(i).first();
            boolean plain = dates.get(i).last() == null && day.shape() == Shape.DAY && (i == 0 || day.part() == null);
            if (!plain || i > 0 && !isNext(dates.get(i - 1).first(), day)) {
                return false;
            }
        }
        return dates.size() > 1;
    }

    private static boolean isNext(Written day, Written next) {
        if (!DigitDates.isDay(day.day(), day.month(), 2000) || day.year() > 0 != next.year() > 0) {
            return false;
        }
        LocalDate after = LocalDate.of(day.year() > 0 ? day.year() : 2000, day.month(), day.day())
                .plusDays(1);
        boolean year = next.year() == 0 || next.year() == after.getYear();
        return year && after.getDayOfMonth() == next.day() && after.getMonthValue() == next.month();
    }

    private static Dated whole(List<Dated> dates) {
        Dated last = dates.get(dates.size() - 1);
        return new Dated(dates.get(0).from(), last.to(), dates.get(0).first(), last.first());
    }

    /** Missing months and years come from the next member, else years from the one before. */
    private static List<Written> supply(List<Written> written, List<Boolean> spans) {
        List<Written> members = new ArrayList<>(written);
        for (int i = members.size() - 2; i >= 0; i--) {
            members.set(i, supplied(members.get(i), members.get(i + 1), spans.get(i)));
        }
        for (int i = 1; i < members.size(); i++) {
            Written member = members.get(i);
            Written before = members.get(i - 1);
            if (member.year() == 0 && before.year() > 0 && before.shape() != Shape.YEAR) {
                boolean later = member.shape() == Shape.YEAR || order(member) >= order(before);
                members.set(i, member.withYear(before.year() + (later ? 0 : 1), member.to()));
            }
        }
        return members;
    }

    private static Written supplied(Written member, Written next, boolean span) {
        Written result = member;
        if (result.shape() == Shape.DAY && result.month() == 0 && next.month() > 0) {
            boolean wraps = span && next.shape() == Shape.DAY && result.day() > next.day();
            int month = wraps ? (next.month() + 10) % 12 + 1 : next.month();
            result = result.withMonth(month, result.to());
        }
        boolean late = next.shape() == Shape.YEAR || next.rule().equals("now") || next.inferred();
        if (result.year() == 0 && next.year() > 0 && !late) {
            boolean turned = order(result) > order(next);
            result = result.withYear(next.year() - (turned && span ? 1 : 0), result.to());
        }
        return result;
    }

    private static int order(Written date) {
        return date.month() * 32 + date.day();
    }
}

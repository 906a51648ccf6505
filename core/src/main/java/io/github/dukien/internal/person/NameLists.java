package io.github.dukien.internal.person;

import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Lists in which runs of capitals stand with names or with each other: who stands among people is one. */
final class NameLists {
    /** Two given names side by side. */
    private static final int PAIR = 2;

    private static final int AMONG_NAMES = 3;
    private static final int AMONG_MANY = 5;
    /** A list of at least as many runs that all look like Vietnamese given names is one of people. */
    private static final int LONG = 3;
    /** Longest bracket between two items. */
    private static final int BRACKET = 8;

    private final TokenTable tokens;
    private final NameShapes shapes;
    private final ClueReader clues;
    private final List<Item> items = new ArrayList<>();

    NameLists(
            TokenTable tokens,
            NameShapes shapes,
            ClueReader clues,
            List<Candidate> candidates,
            Set<Integer> suspects,
            List<Found> found) {
        this.tokens = tokens;
        this.shapes = shapes;
        this.clues = clues;
        Set<Integer> known = new HashSet<>();
        Set<String> tails = new HashSet<>();
        for (Found name : found) {
            known.add(name.from);
            boolean full = shapes.count(name.from, name.to) > 1;
            items.add(new Item(new Candidate(name.from, name.to), false, full || name.clued || !name.before.isEmpty()));
            if (full || !name.before.isEmpty()) {
                tails.add(tokens.form(name.to - 1, name.to));
            }
        }
        for (Candidate candidate : candidates) {
            if (!known.contains(candidate.from())) {
                boolean tail = tails.contains(tokens.form(candidate.from(), candidate.to()));
                items.add(new Item(candidate, suspects.contains(candidate.from()), tail));
            }
        }
        items.sort(Comparator.comparingInt(item -> item.run.from()));
    }

    /** Says what each suspect gains by its list. */
    void weigh(ObjIntConsumer<Candidate> gains) {
        int from = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size()
                    || !isNext(items.get(i - 1).run.to(), items.get(i).run.from())) {
                list(items.subList(from, i), gains);
                from = i;
            }
        }
    }

    private void list(List<Item> list, ObjIntConsumer<Candidate> gains) {
        if (list.size() < 2) {
            return;
        }
        int named = 0;
        int given = 0;
        for (Item item : list) {
            named += item.named ? 1 : 0;
            given += shapes.isGivenName(item.run.from(), item.run.to()) ? 1 : 0;
        }
        Candidate first = list.get(0).run;
        int gain = gain(list.size(), named, given == list.size() && clues.weight(first.from(), first.to()) >= 0, first);
        for (Item item : list) {
            if (gain > 0 && item.suspect && !item.named) {
                gains.accept(item.run, gain);
            }
        }
    }

    private int gain(int size, int named, boolean given, Candidate first) {
        boolean roll = size >= LONG && clues.opensRoll(first.from());
        if (roll || named > 1 || named == 1 && size == 2) {
            return AMONG_MANY;
        }
        return named > 0 || given && size >= LONG ? AMONG_NAMES : given ? PAIR : 0;
    }

    /** Whether nothing but a comma, «và» or a bracket stands between two items. */
    private boolean isNext(int end, int next) {
        int at = end;
        if (at < next && tokens.isChar(at, '(')) {
            int most = Math.min(next, at + BRACKET);
            while (at < most && !tokens.isChar(at, ')')) {
                at++;
            }
            at++;
        }
        int marks = 0;
        for (; at < next; at++) {
            if (!joins(at) || tokens.breakBefore(at)) {
                return false;
            }
            marks++;
        }
        return marks > 0 && marks <= 2;
    }

    private boolean joins(int at) {
        return tokens.isChar(at, ',')
                || tokens.isChar(at, ';')
                || tokens.isChar(at, '-') && !tokens.glued(at)
                || tokens.is(at, "và")
                || tokens.is(at, "hay")
                || tokens.is(at, "hoặc")
                || tokens.is(at, "cùng");
    }

    /** A run in its place; suspect: it may be a name; named: it is one by itself. */
    private record Item(Candidate run, boolean suspect, boolean named) {}
}

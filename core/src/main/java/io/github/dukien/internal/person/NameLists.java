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
    private static final int AMONG_NAMES = 3;
    private static final int AMONG_MANY = 5;
    /** A list of at least as many runs that all look like Vietnamese given names is one of people. */
    private static final int LONG = 3;
    /** Longest bracket between two items. */
    private static final int BRACKET = 8;

    private final TokenTable tokens;
    private final NameShapes shapes;
    private final List<Item> items = new ArrayList<>();

    NameLists(TokenTable tokens, NameShapes shapes, List<Candidate> suspects, List<Found> found) {
        this.tokens = tokens;
        this.shapes = shapes;
        Set<Integer> known = new HashSet<>();
        found.forEach(name -> known.add(name.from));
        for (Candidate suspect : suspects) {
            if (!known.contains(suspect.from())) {
                items.add(new Item(suspect, false));
            }
        }
        for (Found name : found) {
            boolean full = shapes.count(name.from, name.to) > 1;
            items.add(new Item(new Candidate(name.from, name.to), full));
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
        boolean people = named > 0 || list.size() >= LONG && given == list.size();
        for (Item item : list) {
            if (people && !item.named) {
                gains.accept(item.run, named > 1 || named == 1 && list.size() == 2 ? AMONG_MANY : AMONG_NAMES);
            }
        }
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
            boolean joins = tokens.isChar(at, ',')
                    || tokens.isChar(at, '-') && !tokens.glued(at)
                    || tokens.isChar(at, ';')
                    || tokens.is(at, "và")
                    || tokens.is(at, "hay")
                    || tokens.is(at, "hoặc")
                    || tokens.is(at, "cùng");
            if (!joins || tokens.breakBefore(at)) {
                return false;
            }
            marks++;
        }
        return marks > 0 && marks <= 2;
    }

    /** A run in its place; named: it is a full name by itself. */
    private record Item(Candidate run, boolean named) {}
}

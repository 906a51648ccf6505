package io.github.dukien.internal.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of names: the offices said before it for all of them, and those that one behind it may give to all. */
final class NameGroup {
    /** Offices that every name of the list holds. */
    final List<Office> shared = new ArrayList<>();
    /** Names of the list that share an office behind them. */
    private final List<Found> names = new ArrayList<>();
    /** Whether the names before the shared offices have honorifics of their own. */
    boolean honored;

    /** The names of the last list of the sentence, of whom a verb behind it may be said. */
    private List<Found> told = List.of();

    private boolean joined;
    /** Whether the list is two names that «và» joins. */
    private boolean paired;

    private boolean open;
    /** What every name of an open list is called by, as «các đồng chí». */
    private @Nullable Element honorific;

    /** A plural honorific opens a list. */
    void start(Element element) {
        open = true;
        honorific = element;
        joined = false;
        paired = false;
        names.clear();
    }

    void clear() {
        if (open && names.size() > 1) {
            told = List.copyOf(names);
        }
        shared.clear();
        names.clear();
        open = false;
        joined = false;
        paired = false;
    }

    /** The sentence has ended: no verb can be said of the list any more. */
    void forget() {
        told = List.of();
    }

    boolean isOpen() {
        return open;
    }

    /** An office that many hold begins another list. */
    void drop() {
        shared.clear();
        names.clear();
        joined = false;
    }

    /** Takes the next name of an open list, which {@code goesOn} or ends, its {@code last} or the {@code next} behind a semicolon; says whether it took it. */
    boolean take(Found name, boolean goesOn, boolean last, boolean next) {
        if (!open || !names.isEmpty() && !goesOn) {
            return false;
        }
        if (next && joined) {
            names.clear(); // «A và B, Phó Trưởng Ban; C, …»: what is said of C is none of A's
            joined = false;
        }
        names.add(name);
        name.listed = honorific;
        joined |= last;
        return true;
    }

    /** «A và B»: two names without a list before them. */
    void pair(Found first, Found second, boolean together) {
        names.clear();
        names.add(first);
        names.add(second);
        joined = together;
        paired = true;
    }

    /** An office said behind the last name of a list is that of all who have none of their own; {@code held}: a verb says that they hold it. */
    void share(Found holder, Office office, boolean held) {
        List<Found> all = names.isEmpty() && held ? told : names;
        boolean list = joined || held && (open || paired || !told.isEmpty());
        if (!list || all.size() < 2 || all.get(all.size() - 1) != holder) {
            return;
        }
        for (Found other : all) {
            if (other != holder && !other.own) {
                other.add(office);
            }
        }
    }
}

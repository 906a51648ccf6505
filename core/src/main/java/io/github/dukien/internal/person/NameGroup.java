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

    private boolean joined;
    private boolean open;
    /** What every name of an open list is called by, as «các đồng chí». */
    private @Nullable Element honorific;

    /** A plural honorific opens a list. */
    void start(Element element) {
        open = true;
        honorific = element;
        joined = false;
        names.clear();
    }

    void clear() {
        shared.clear();
        names.clear();
        open = false;
        joined = false;
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

    /** Takes the next name of an open list, which {@code goesOn} or ends; says whether it took it. */
    boolean take(Found name, boolean goesOn, boolean last) {
        if (!open || !names.isEmpty() && !goesOn) {
            return false;
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
    }

    /** An office said behind the last name of a list is that of all who have none of their own. */
    void share(Found holder, Office office) {
        if (!joined || names.size() < 2 || names.get(names.size() - 1) != holder) {
            return;
        }
        for (Found other : names) {
            if (other != holder && !other.own) {
                other.add(office);
            }
        }
    }
}

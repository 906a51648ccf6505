package io.github.dukien.internal.person;

import java.util.ArrayList;
import java.util.List;

/** Offices that stand before the name of their holder, or before none. */
final class WaitingOffices {
    /** More offices than one person holds. */
    private static final int MOST = 24;

    private final List<Office> list = new ArrayList<>();
    private final List<Office> bare = new ArrayList<>();
    /** Whether each name of the list that follows holds them. */
    private boolean plural;

    /** Offices that no name has met, so that they stand for a person by themselves. */
    List<Office> bare() {
        return bare;
    }

    List<Office> list() {
        return list;
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    boolean isPlural() {
        return plural;
    }

    void add(Office office, boolean listed) {
        if (list.size() >= MOST) {
            flush();
        }
        if (list.isEmpty()) {
            plural = listed;
        }
        list.add(office);
    }

    /** The name has come. */
    void clear() {
        list.clear();
        plural = false;
    }

    /** No name comes. */
    void flush() {
        if (list.isEmpty()) {
            return;
        }
        if (!plural) {
            for (Office office : list) {
                if (office.isFull() && !office.generic()) {
                    bare.add(office);
                }
            }
        }
        clear();
    }
}

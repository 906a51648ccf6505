package io.github.dukien.internal.person;

import io.github.dukien.fact.Position.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name in the text while its offices are being gathered. */
final class Found {
    /** More offices than one person holds. */
    private static final int MOST = 24;

    final int from;
    int to;
    /** First token of what stands before the name. */
    int beforeFrom;
    /** The elements before the name: honorifics, ranks, degrees. */
    final List<Element> before;

    /** The honorific of the list that the name stands in. */
    @Nullable
    Element listed;

    List<Office> offices = List.of();
    /** Whether an office was said of this person alone. */
    boolean own;
    /** Whether an office was said before the name. */
    boolean titled;
    /** Whether nothing announces the name, but what stands around it speaks for one. */
    boolean clued;

    Found(int from, int to, List<Element> before) {
        this.from = from;
        this.to = to;
        this.before = List.copyOf(before);
        this.beforeFrom = before.isEmpty() ? from : before.get(0).from();
    }

    void add(Office office) {
        if (offices.size() >= MOST) {
            return;
        }
        for (Office known : offices) {
            if (known.from() == office.from()) {
                return;
            }
        }
        if (offices.isEmpty()) {
            offices = new ArrayList<>(2);
        }
        offices.add(office);
    }

    /** The last office is one that has been left. */
    void leaveLast() {
        if (!offices.isEmpty()) {
            int last = offices.size() - 1;
            List<Office> left = new ArrayList<>(offices);
            left.set(last, left.get(last).with(Status.FORMER));
            offices = left;
        }
    }

    void add(List<Office> several) {
        for (int i = 0; i < several.size(); i++) {
            add(several.get(i));
        }
    }
}

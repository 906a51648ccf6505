package io.github.dukien.archive.brat;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a span that lie on one line each: an annotation of brat does not go over the end of a line.
 *
 * @param starts first characters
 * @param ends one behind the last characters
 */
record Fragments(List<Integer> starts, List<Integer> ends) {
    static Fragments of(String text, int start, int end) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i > from) {
                    starts.add(from);
                    ends.add(i);
                }
                from = i + 1;
            }
        }
        return new Fragments(starts, ends);
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    /** Whether the first and the last part lead back to the span. */
    boolean spans(int start, int end) {
        return !isEmpty() && starts.get(0) == start && ends.get(ends.size() - 1) == end;
    }

    /** {@code 12 20;21 30}, in code points. */
    String offsets(CodePoints points) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(points.points(starts.get(i)) + " " + points.points(ends.get(i)));
        }
        return String.join(";", parts);
    }

    /** The words, with a space for the end of a line. */
    String words(String text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(text.substring(starts.get(i), ends.get(i)));
        }
        return String.join(" ", parts);
    }
}

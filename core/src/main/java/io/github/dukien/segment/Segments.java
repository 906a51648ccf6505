package io.github.dukien.segment;

import io.github.dukien.internal.text.Ranges;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The words or the sentences of a text, in text order, as half-open UTF-16 ranges that never overlap. What lies between
 * them is white space. Two arrays hold all of them, so that a million words cost two objects. Immutable.
 *
 * <pre>{@code
 * Segments words = segmenter.segment("Ban Dân vận họp.");
 * for (int i = 0; i < words.size(); i++) {
 *     System.out.println(words.start(i) + " " + words.text(i));
 * }
 * }</pre>
 */
public final class Segments {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Segments(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Segments at these places; for engines of your own. The arrays are copied.
     *
     * @throws IllegalArgumentException when a range is empty, overlaps the one before it or leaves the text
     */
    public static Segments of(String text, int[] starts, int[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(starts.length + " starts and " + ends.length + " ends");
        }
        int before = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < before || ends[i] <= starts[i] || ends[i] > text.length()) {
                throw new IllegalArgumentException("segment " + i + " is [" + starts[i] + "," + ends[i] + ") behind "
                        + before + " in a text of " + text.length());
            }
            before = ends[i];
        }
        return new Segments(text, starts.clone(), ends.clone());
    }

    static Segments of(String text, Ranges ranges) {
        return new Segments(text, ranges.starts(), ranges.ends());
    }

    /** The text that was segmented. */
    public String text() {
        return text;
    }

    /** How many there are. */
    public int size() {
        return starts.length;
    }

    /** The first char of a segment. */
    public int start(int index) {
        return starts[index];
    }

    /** One behind the last char of a segment. */
    public int end(int index) {
        return ends[index];
    }

    /** A segment as written. */
    public String text(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** All segments as written: a view that cuts each string when it is asked for. */
    public List<String> texts() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return text(Objects.checkIndex(index, starts.length));
            }

            @Override
            public int size() {
                return starts.length;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segments that
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
    }

    /** The segments between bars, for messages. */
    @Override
    public String toString() {
        return String.join("|", texts());
    }
}

package io.github.dukien.internal.text;

import java.util.Arrays;

/** Half-open ranges of one text in text order, two arrays for all. Grows while it is filled; used by one thread. */
public final class Ranges {
    private int[] starts;
    private int[] ends;
    private int size;

    /** No ranges yet, with room for some. */
    public Ranges(int capacity) {
        starts = new int[Math.max(4, capacity)];
        ends = new int[Math.max(4, capacity)];
    }

    /** Adds a range behind all others. */
    public void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** Lets the last range end elsewhere. */
    public void extend(int end) {
        ends[size - 1] = end;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Where a range starts. */
    public int start(int range) {
        return starts[range];
    }

    /** Where a range ends. */
    public int end(int range) {
        return ends[range];
    }

    /** The starts of all. */
    public int[] starts() {
        return size == starts.length ? starts : Arrays.copyOf(starts, size);
    }

    /** The ends of all. */
    public int[] ends() {
        return size == ends.length ? ends : Arrays.copyOf(ends, size);
    }
}

package io.github.dukien.archive.run;

/** Two numbers for a hash, for many hashes in little memory: open addressing in plain arrays. */
final class LongIndex {
    private final long[] keys;
    private final long[] firsts;
    private final long[] seconds;

    /** An index with room for so many. */
    LongIndex(long size) {
        if (size > 1 << 28) {
            throw new IllegalArgumentException("too many inputs to look up: " + size);
        }
        int capacity = Math.max(16, Integer.highestOneBit((int) size) * 4);
        keys = new long[capacity];
        firsts = new long[capacity];
        seconds = new long[capacity];
    }

    /** Adds an entry; of two with the same key the first stays. */
    void put(long key, long first, long second) {
        int at = slot(key);
        if (firsts[at] == 0) {
            keys[at] = key;
            firsts[at] = first + 1;
            seconds[at] = second;
        }
    }

    /** Where the entry of a key stands, negative if there is none. */
    int find(long key) {
        int at = slot(key);
        return firsts[at] == 0 ? -1 : at;
    }

    long first(int at) {
        return firsts[at] - 1;
    }

    long second(int at) {
        return seconds[at];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (firsts[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}

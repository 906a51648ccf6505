package io.github.dukien.internal.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dictionary: words of two to {@value #LONGEST} syllables as an open-addressing table of hashes. The two lowest bits
 * of a slot say whether it is a word, the beginning of a longer one, or both; the other thirty are the hash. A wrong hit
 * happens once in thousands of millions of syllable pairs divided by the dictionary's size: about four in a million.
 * Immutable and thread-safe.
 */
public final class WordSet {
    /** The most syllables of a dictionary word; longer entries are left out. */
    public static final int LONGEST = 8;

    /** Bit of {@link #find}: a word. */
    public static final int WORD = 1;

    /** Bit of {@link #find}: the beginning of a longer word. */
    public static final int PREFIX = 2;

    /** Grows whenever the hashes or the file's form change. */
    public static final int VERSION = 1;

    private static final int MAGIC = 0x444B5744;
    private static final int HEAD = 12;

    private final int[] table;

    private WordSet(int[] sorted) {
        table = new int[Math.max(4, Integer.highestOneBit(Math.max(1, sorted.length)) * 4)];
        for (int key : sorted) {
            int slot = key >>> 2 & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = key;
        }
    }

    /** What a hash made by {@link SyllableHash#join} is: 0 or bits {@link #WORD} and {@link #PREFIX}. */
    public int find(int hash) {
        int slot = hash >>> 2 & table.length - 1;
        for (int key = table[slot]; key != 0; key = table[slot]) {
            if ((key ^ hash) >>> 2 == 0) {
                return key & 3;
            }
            slot = slot + 1 & table.length - 1;
        }
        return 0;
    }

    /**
     * The lengths of the words that begin at one of a text's syllables.
     *
     * @param hashes the hashes of all its syllables, of which the first {@code size} count
     * @return bit n-2 for a word of n syllables
     */
    public int lengths(int[] hashes, int from, int size) {
        int found = 0;
        int word = hashes[from];
        int limit = Math.min(size, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            word = SyllableHash.join(word, hashes[i]);
            int kind = find(word);
            found |= (kind & WORD) << i - from - 1;
            if ((kind & PREFIX) == 0) {
                break;
            }
        }
        return found;
    }

    /** The set as a file: the sorted table. */
    public byte[] toBytes() {
        int[] keys = Arrays.stream(table).filter(key -> key != 0).sorted().toArray();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + 4 * keys.length);
        bytes.putInt(MAGIC).putInt(VERSION).putInt(keys.length);
        bytes.asIntBuffer().put(keys);
        return bytes.array();
    }

    /**
     * Reads a file that {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when it is no dictionary, or one of another version
     */
    public static WordSet of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < HEAD || bytes.getInt() != MAGIC) {
            throw new IllegalArgumentException("this is no Dukien dictionary");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException("the dictionary is of version " + version + ", this Dukien reads "
                    + VERSION + ": use models and core of the same release, or train again");
        }
        int[] keys = new int[bytes.getInt()];
        if (file.length != HEAD + 4 * keys.length) {
            throw new IllegalArgumentException("the dictionary is cut short");
        }
        bytes.asIntBuffer().get(keys);
        return new WordSet(keys);
    }

    /** Collects words; counts how often each was added, so that some can be taken out again. */
    public static final class Builder {
        private final TreeMap<Integer, Integer> words = new TreeMap<>();
        private final Map<Integer, int[]> syllables = new HashMap<>();

        /** Adds a word given by its syllables' hashes; single syllables and too long words are left out. */
        public void add(int[] word) {
            if (word.length >= 2 && word.length <= LONGEST) {
                int hash = hash(word, word.length);
                words.merge(hash, 1, Integer::sum);
                syllables.put(hash, word);
            }
        }

        /** Takes one addition of a word back. */
        public void remove(int[] word) {
            if (word.length >= 2 && word.length <= LONGEST) {
                words.computeIfPresent(hash(word, word.length), (w, count) -> count == 1 ? null : count - 1);
            }
        }

        /** The words as they stand now. */
        public WordSet build() {
            TreeMap<Integer, Integer> kinds = new TreeMap<>();
            for (int hash : words.keySet()) {
                kinds.merge(hash & ~3, WORD, (a, b) -> a | b);
                int[] word = syllables.getOrDefault(hash, new int[0]);
                for (int n = 2; n < word.length; n++) {
                    kinds.merge(hash(word, n) & ~3, PREFIX, (a, b) -> a | b);
                }
            }
            int[] keys = new int[kinds.size()];
            int size = 0;
            for (var entry : kinds.entrySet()) {
                keys[size++] = entry.getKey() | entry.getValue();
            }
            return new WordSet(keys);
        }

        private static int hash(int[] word, int length) {
            int hash = word[0];
            for (int i = 1; i < length; i++) {
                hash = SyllableHash.join(hash, word[i]);
            }
            return hash;
        }
    }
}

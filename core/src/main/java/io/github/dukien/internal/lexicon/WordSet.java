package io.github.dukien.internal.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dictionary: words of two to {@value #LONGEST} syllables as an open-addressing table of hashes. Beside each hash
 * stands whether it is a word, the beginning of a longer one, or both, and how sure one may be of the word: its rank.
 * Among N entries about N in 4,000 million strange syllable sequences pass for a word. Immutable and thread-safe.
 */
public final class WordSet {
    /** The most syllables of a dictionary word; longer entries are left out. */
    public static final int LONGEST = 8;

    /** Bit of {@link #find}: a word. */
    public static final int WORD = 1;

    /** Bit of {@link #find}: the beginning of a longer word. */
    public static final int PREFIX = 2;

    /** Ranks of words run from 0 to this. */
    public static final int HIGHEST_RANK = 7;

    /** Grows whenever the hashes or the file's form change. */
    public static final int VERSION = 2;

    private static final int RANK_SHIFT = 2;
    private static final int MAGIC = 0x444B5744;
    private static final int HEAD = 12;
    private static final int ENTRY = 5;

    private final int[] hashes;
    private final byte[] kinds;

    private WordSet(int[] entryHashes, byte[] entryKinds) {
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, entryHashes.length)) * 4);
        hashes = new int[capacity];
        kinds = new byte[capacity];
        for (int i = 0; i < entryHashes.length; i++) {
            int slot = slot(entryHashes[i]);
            while (kinds[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            hashes[slot] = entryHashes[i];
            kinds[slot] = entryKinds[i];
        }
    }

    /** Gathers the words of a dictionary. */
    public static final class Builder {
        private final TreeMap<Integer, Integer> kinds = new TreeMap<>();

        /** Adds a word by the hash of each syllable, with its rank. Too long or too short a word is left out. */
        public void add(int[] word, int rank) {
            if (word.length < 2 || word.length > LONGEST) {
                return;
            }
            int hash = word[0];
            for (int n = 1; n < word.length; n++) {
                hash = SyllableHash.join(hash, word[n]);
                int kind = n + 1 < word.length ? PREFIX : WORD | rank << RANK_SHIFT;
                kinds.merge(hash, kind, (a, b) -> a | b);
            }
        }

        /** The dictionary of the words added so far. */
        public WordSet build() {
            int[] hashes = new int[kinds.size()];
            byte[] values = new byte[kinds.size()];
            int size = 0;
            for (Map.Entry<Integer, Integer> entry : kinds.entrySet()) {
                hashes[size] = entry.getKey();
                values[size++] = entry.getValue().byteValue();
            }
            return new WordSet(hashes, values);
        }
    }

    /** What a hash made by {@link SyllableHash#join} is: 0 or bits {@link #WORD} and {@link #PREFIX}, and the rank above. */
    public int find(int hash) {
        int slot = slot(hash);
        while (kinds[slot] != 0) {
            if (hashes[slot] == hash) {
                return kinds[slot];
            }
            slot = slot + 1 & kinds.length - 1;
        }
        return 0;
    }

    /**
     * The words that begin at one of a text's syllables.
     *
     * @param syllables the hashes of all its syllables, of which the first {@code size} count
     * @return four bits for each length from two syllables on: 0, or the word's rank and 1
     */
    public int matches(int[] syllables, int from, int size) {
        int found = 0;
        int word = syllables[from];
        int limit = Math.min(size, from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            word = SyllableHash.join(word, syllables[i]);
            int kind = find(word);
            if ((kind & WORD) != 0) {
                found |= (kind >>> RANK_SHIFT) + 1 << 4 * (i - from - 1);
            }
            if ((kind & PREFIX) == 0) {
                break;
            }
        }
        return found;
    }

    private int slot(int hash) {
        return hash & hashes.length - 1;
    }

    /** The set as a file: all hashes, sorted, then all kinds. */
    public byte[] toBytes() {
        TreeMap<Integer, Byte> entries = new TreeMap<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != 0) {
                entries.put(hashes[i], kinds[i]);
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + ENTRY * entries.size());
        bytes.putInt(MAGIC).putInt(VERSION).putInt(entries.size());
        entries.keySet().forEach(bytes::putInt);
        entries.values().forEach(bytes::put);
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
        int size = bytes.getInt();
        if (file.length != HEAD + ENTRY * size) {
            throw new IllegalArgumentException("the dictionary is cut short");
        }
        int[] hashes = new int[size];
        bytes.asIntBuffer().get(hashes);
        return new WordSet(hashes, Arrays.copyOfRange(file, HEAD + 4 * size, file.length));
    }
}

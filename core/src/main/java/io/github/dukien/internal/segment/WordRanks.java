package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.SyllableHash;
import io.github.dukien.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary while a segmenter is trained. Word lists of different fields are not equally sure: what a list of
 * reduplications has is nearly always one word, what a list of household things has is often two. So each word gets a
 * rank by how often it is one word where it stands in the treebank, and as long as it was seen seldom, by how often
 * the seldom words of its list are.
 */
final class WordRanks {
    /** How many sightings the word's list counts for. */
    private static final double PRIOR = 2;
    /** Words seen more often than this say nothing about those seen never. */
    private static final int SELDOM = 5;
    /** The chance above which a word has rank 1, 2 and so on. */
    private static final double[] LIMITS = {0.2, 0.35, 0.5, 0.62, 0.74, 0.85, 0.93};

    private final Map<Integer, Entry> entries = new TreeMap<>();
    private final List<Field> fields = new ArrayList<>();

    /** How sure the seldom words of a list are, those of two syllables and longer ones apart. */
    private static final class Field {
        private final double[] words = new double[2];
        private final double[] whole = new double[2];

        void clear() {
            Arrays.fill(words, 0);
            Arrays.fill(whole, 0);
        }

        double chance(Entry entry) {
            return (whole[entry.length()] + 1) / (words[entry.length()] + 2);
        }
    }

    /** What is known of a word. */
    static final class Entry {
        private final int[] syllables;
        private final List<Field> fields = new ArrayList<>(2);
        private int seen;
        private int whole;

        Entry(int[] syllables) {
            this.syllables = syllables;
        }

        private int length() {
            return syllables.length == 2 ? 0 : 1;
        }
    }

    /** A place where the syllables of a word stand one behind the other; {@code whole} if they are a word there. */
    record Sighting(Entry entry, boolean whole) {}

    /** Adds a word list. */
    void addList(List<int[]> words) {
        Field field = new Field();
        fields.add(field);
        for (int[] word : words) {
            Entry entry = entry(word);
            if (entry != null && !entry.fields.contains(field)) {
                entry.fields.add(field);
            }
        }
    }

    /** Adds the words of a sentence, without counting them yet. */
    void addWords(List<int[]> words) {
        words.forEach(this::entry);
    }

    private @Nullable Entry entry(int[] word) {
        if (word.length < 2 || word.length > WordSet.LONGEST) {
            return null;
        }
        int hash = word[0];
        for (int i = 1; i < word.length; i++) {
            hash = SyllableHash.join(hash, word[i]);
        }
        return entries.computeIfAbsent(hash, h -> new Entry(word));
    }

    /** The places of all words in a sentence. {@code gold} is 1 where a unit continues a word. */
    List<Sighting> sightings(Units units, byte[] gold) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < units.size; i++) {
            int hash = units.hashes[i];
            boolean joined = gold[i] == 0;
            for (int j = i + 1; j < Math.min(units.size, i + WordSet.LONGEST) && !units.mustBegin(j); j++) {
                hash = SyllableHash.join(hash, units.hashes[j]);
                joined &= gold[j] == 1;
                Entry entry = entries.get(hash);
                if (entry != null) {
                    found.add(new Sighting(entry, joined && (j + 1 == units.size || gold[j + 1] == 0)));
                }
            }
        }
        return found;
    }

    /** Counts sightings ({@code sign} 1), or takes them back (-1). */
    void count(List<Sighting> sightings, int sign) {
        for (Sighting sighting : sightings) {
            sighting.entry.seen += sign;
            sighting.entry.whole += sighting.whole ? sign : 0;
        }
    }

    /** The dictionary by what has been counted: the words of the lists, and those that were seen as a word. */
    WordSet build() {
        fields.forEach(Field::clear);
        for (Entry entry : entries.values()) {
            if (entry.seen > 0 && entry.seen <= SELDOM) {
                for (Field field : entry.fields) {
                    field.words[entry.length()]++;
                    field.whole[entry.length()] += (double) entry.whole / entry.seen;
                }
            }
        }
        Map<int[], Integer> ranks = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            if (!entry.fields.isEmpty() || entry.whole > 0) {
                ranks.put(entry.syllables, rank(entry));
            }
        }
        return WordSet.of(ranks);
    }

    private static int rank(Entry entry) {
        double wrong = entry.fields.isEmpty() ? 0.5 : 1;
        for (Field field : entry.fields) {
            wrong *= 1 - field.chance(entry);
        }
        double chance = (entry.whole + PRIOR * (1 - wrong)) / (entry.seen + PRIOR);
        int rank = 0;
        while (rank < LIMITS.length && chance >= LIMITS[rank]) {
            rank++;
        }
        return rank;
    }
}

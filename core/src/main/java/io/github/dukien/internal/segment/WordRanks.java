package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.SyllableHash;
import io.github.dukien.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary while a segmenter is trained. Entries of a word list are not equally sure to be one word where their
 * syllables meet: what a list of reduplications has nearly always is, what a list of household things has is often two.
 * So each word gets a rank by how often it is one word where it stands in the treebank; as long as it was seen seldom,
 * by how often words of its kind are ({@link WordKind}).
 */
final class WordRanks {
    /** How many sightings the word's kind counts for. */
    private static final double PRIOR = 2;
    /** Words seen more often than this say little about those seen never. */
    private static final int SELDOM = 5;
    /** The chance above which a word has rank 1, 2 and so on. */
    private static final double[] LIMITS = {0.2, 0.35, 0.5, 0.62, 0.74, 0.85, 0.93};

    private final Map<Integer, Entry> words = new TreeMap<>();
    private final Map<Integer, Entry> syllables = new TreeMap<>();
    private int fields;
    private int grades;

    /** What is known of a word or of a syllable. */
    static final class Entry {
        final int[] hashes;
        final List<Integer> fields = new ArrayList<>(2);
        /** Which grade it has been given, from 1; 0 for none. */
        int grade;

        int seen;
        int whole;

        Entry(int[] hashes) {
            this.hashes = hashes;
        }

        /** How often it was one word, of the times it was seen. */
        double share() {
            return (double) whole / seen;
        }
    }

    /** A place where the syllables of a word stand one behind the other; {@code whole} if they are a word there. */
    record Sighting(Entry entry, boolean whole) {}

    /** Adds a word list. */
    void addList(List<int[]> list) {
        for (int[] word : list) {
            Entry entry = entry(word);
            if (entry != null && !entry.fields.contains(fields)) {
                entry.fields.add(fields);
            }
        }
        fields++;
    }

    /** Gives the words of the next grade theirs; those that no list has stay away. */
    void addGrade(List<int[]> list) {
        grades++;
        for (int[] word : list) {
            Entry entry = words.get(hash(word));
            if (entry != null) {
                entry.grade = grades;
            }
        }
    }

    /** Adds the words of a sentence, without counting them yet. */
    void addWords(List<int[]> sentence) {
        sentence.forEach(this::entry);
    }

    private @Nullable Entry entry(int[] word) {
        if (word.length < 2 || word.length > WordSet.LONGEST) {
            return null;
        }
        return words.computeIfAbsent(hash(word), h -> new Entry(word));
    }

    private static int hash(int[] word) {
        int hash = word[0];
        for (int i = 1; i < word.length; i++) {
            hash = SyllableHash.join(hash, word[i]);
        }
        return hash;
    }

    /** The places of all syllables and words in a sentence. {@code gold} is 1 where a unit continues a word. */
    List<Sighting> sightings(Units units, byte[] gold) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < units.size; i++) {
            int hash = units.hashes[i];
            boolean joined = gold[i] == 0;
            Entry syllable = syllables.computeIfAbsent(hash, h -> new Entry(new int[] {h}));
            found.add(new Sighting(syllable, joined && ends(gold, i)));
            for (int j = i + 1; j < Math.min(units.size, i + WordSet.LONGEST) && !units.mustBegin(j); j++) {
                hash = SyllableHash.join(hash, units.hashes[j]);
                joined &= gold[j] == 1;
                Entry entry = words.get(hash);
                if (entry != null) {
                    found.add(new Sighting(entry, joined && ends(gold, j)));
                }
            }
        }
        return found;
    }

    private static boolean ends(byte[] gold, int i) {
        return i + 1 == gold.length || gold[i + 1] == 0;
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
        List<Entry> entries = words.values().stream()
                .filter(entry -> !entry.fields.isEmpty() || entry.whole > 0)
                .toList();
        WordKind kind = new WordKind(entries, syllables, fields);
        List<Entry> seldom = entries.stream()
                .filter(entry -> !entry.fields.isEmpty() && entry.seen > 0 && entry.seen <= SELDOM)
                .toList();
        LogisticRegression chances = new LogisticRegression(
                seldom.stream().map(kind::row).toArray(double[][]::new),
                seldom.stream().mapToDouble(Entry::share).toArray(),
                kind.columns());
        WordSet.Builder ranked = new WordSet.Builder();
        for (Entry entry : entries) {
            double prior = chances.chance(kind.row(entry));
            ranked.add(entry.hashes, rank((entry.whole + PRIOR * prior) / (entry.seen + PRIOR)));
        }
        return ranked.build();
    }

    private static int rank(double chance) {
        int rank = 0;
        while (rank < LIMITS.length && chance >= LIMITS[rank]) {
            rank++;
        }
        return rank;
    }
}

package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.SyllableHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Describes a dictionary entry by numbers that tell whether it is one word where it stands, without looking at where it
 * stood itself: the lists that have it, its length, how often its first and last syllable are words by themselves, how
 * many entries they begin and end, how often those are one word, whether it is made of shorter entries, and its grade
 * or, where nobody has graded it, those of its relatives.
 */
final class WordKind {
    private static final int NUMBERS = 33;
    /** How sure the grades are: none, surely one word, rather one, rather several. */
    private static final double[] SURE = {0, 1, 0.6, 0};
    /** What an entry without grade and relatives is taken for. */
    private static final double MIDDLING = 0.6;

    private final int fields;
    private final Set<Integer> known = new HashSet<>();
    private final Map<Integer, WordRanks.Entry> syllables;
    private final Map<Integer, Family> begins = new HashMap<>();
    private final Map<Integer, Family> ends = new HashMap<>();

    /** The entries that begin, or end, with the same syllable. */
    private static final class Family {
        private int size;
        private int seen;
        private double share;
        private int graded;
        private double sure;

        void add(WordRanks.Entry entry) {
            size += entry.fields.isEmpty() || entry.hashes.length != 2 ? 0 : 1;
            seen += entry.seen > 0 ? 1 : 0;
            share += entry.seen > 0 ? entry.share() : 0;
            graded += entry.grade > 0 ? 1 : 0;
            sure += SURE[entry.grade];
        }

        /** How sure its members but this are to be one word, by their grades. */
        double sureWithout(WordRanks.Entry entry) {
            return (sure - SURE[entry.grade] + 1) / (graded - (entry.grade > 0 ? 1 : 0) + 2);
        }

        /** How often its members but this are one word. */
        double shareWithout(WordRanks.Entry entry) {
            boolean counted = entry.seen > 0;
            return (share - (counted ? entry.share() : 0) + 1.2) / (seen - (counted ? 1 : 0) + 2);
        }
    }

    WordKind(List<WordRanks.Entry> entries, Map<Integer, WordRanks.Entry> syllables, int fields) {
        this.fields = fields;
        this.syllables = syllables;
        for (WordRanks.Entry entry : entries) {
            known.add(hash(entry.hashes, 0, entry.hashes.length));
            family(begins, first(entry)).add(entry);
            family(ends, last(entry)).add(entry);
        }
    }

    int columns() {
        return fields + NUMBERS;
    }

    /** The numbers of an entry. */
    double[] row(WordRanks.Entry entry) {
        double[] row = new double[columns()];
        entry.fields.forEach(field -> row[field] = 1);
        int at = fields;
        row[at++] = entry.fields.isEmpty() ? 1 : 0;
        row[at++] = entry.fields.size() > 1 ? 1 : 0;
        row[at++] = entry.hashes.length == 3 ? 1 : 0;
        row[at++] = entry.hashes.length > 3 ? 1 : 0;
        double left = free(row, at, entry, first(entry));
        double right = free(row, at + 3, entry, last(entry));
        at += 6;
        row[at++] = left * right;
        row[at++] = log(family(begins, first(entry)).size);
        row[at++] = log(family(ends, last(entry)).size);
        row[at++] = log(family(ends, first(entry)).size);
        row[at++] = log(family(begins, last(entry)).size);
        row[at++] = family(begins, first(entry)).shareWithout(entry);
        row[at++] = family(ends, last(entry)).shareWithout(entry);
        parts(row, at, entry);
        grades(row, at + 7, entry);
        return row;
    }

    private void grades(double[] row, int at, WordRanks.Entry entry) {
        double first = family(begins, first(entry)).sureWithout(entry);
        double last = family(ends, last(entry)).sureWithout(entry);
        row[at] = first;
        row[at + 1] = last;
        row[at + 2] = first * last;
        row[at + 3 + entry.grade] = 1;
        if (entry.grade == 0) {
            row[at + 7] = first - MIDDLING;
            row[at + 8] = last - MIDDLING;
        }
    }

    /** How often a syllable is a word by itself, where it is not within this entry's syllables. */
    private double free(double[] row, int at, WordRanks.Entry entry, int syllable) {
        WordRanks.Entry all = syllables.get(syllable);
        boolean pair = entry.hashes.length == 2;
        int seen = all == null ? 0 : Math.max(0, all.seen - (pair ? entry.seen : 0));
        int free = all == null ? 0 : Math.max(0, all.whole - (pair ? entry.seen - entry.whole : 0));
        double share = (free + 0.5) / (seen + 1);
        row[at] = share;
        row[at + 1] = log(seen);
        row[at + 2] = share * log(seen);
        return share;
    }

    private static int hash(int[] syllables, int from, int to) {
        int hash = syllables[from];
        for (int i = from + 1; i < to; i++) {
            hash = SyllableHash.join(hash, syllables[i]);
        }
        return hash;
    }

    private boolean has(int[] syllables, int from, int to) {
        return known.contains(hash(syllables, from, to));
    }

    /** Whether an entry of three and more syllables is put together from shorter ones; such are often two words. */
    private void parts(double[] row, int at, WordRanks.Entry entry) {
        int[] h = entry.hashes;
        int n = h.length;
        if (n == 2) {
            return;
        }
        boolean tail = has(h, 1, n);
        boolean head = has(h, 0, n - 1);
        if (n == 3) {
            row[at] = tail ? 1 : 0;
            row[at + 1] = head ? 1 : 0;
            row[at + 2] = tail || head ? 0 : 1;
            row[at + 3] = tail ? row[fields + 4] : 0;
            row[at + 4] = head ? row[fields + 7] : 0;
        } else {
            boolean both = false;
            for (int i = 2; i < n - 1; i++) {
                both |= has(h, 0, i) && has(h, i, n);
            }
            row[at + 5] = both ? 1 : 0;
            row[at + 6] = !both && (head || tail) ? 1 : 0;
        }
    }

    private static double log(int count) {
        return StrictMath.log1p(count) / 5;
    }

    private static Family family(Map<Integer, Family> families, int syllable) {
        return families.computeIfAbsent(syllable, s -> new Family());
    }

    private static int first(WordRanks.Entry entry) {
        return entry.hashes[0];
    }

    private static int last(WordRanks.Entry entry) {
        return entry.hashes[entry.hashes.length - 1];
    }
}

package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.internal.token.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of phrases with values, as a trie over folded-form ids. Matching is case-insensitive and blind to white space
 * between tokens; the longest phrase wins. Immutable once its {@link Lexicons} are built; thread-safe.
 */
public final class Lexicon {
    /** What {@link #match} returns where nothing matches. */
    public static final long NONE = -1;

    private final int index;
    private final Vocabulary vocabulary;
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<Integer> entryOfNode = new ArrayList<>(List.of(-1));
    private final List<LexiconEntry> entries = new ArrayList<>();
    private long[] edgeKeys = new long[0];
    private int[] edgeTargets = new int[0];
    private int[] nodeEntries = new int[0];

    Lexicon(int index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
    }

    /**
     * The longest phrase that begins at a token and ends at or before {@code limit}, or {@link #NONE}. Read the result
     * with {@link #end} and {@link #entry(long)}.
     */
    public long match(TokenTable tokens, int from, int limit) {
        if (from >= limit || !mayStart(tokens.form(from))) {
            return NONE;
        }
        long found = NONE;
        int node = next(0, tokens.form(from));
        int i = from + 1;
        while (node >= 0) {
            if (nodeEntries[node] >= 0) {
                found = (long) i << 32 | nodeEntries[node];
            }
            node = i < limit && mayFollow(tokens.form(i)) ? next(node, tokens.form(i)) : -1;
            i++;
        }
        return found;
    }

    /** The end token of the longest phrase at {@code from}, or -1. */
    public int matchEnd(TokenTable tokens, int from, int limit) {
        long match = match(tokens, from, limit);
        return match == NONE ? -1 : end(match);
    }

    /** The start token of a phrase that ends exactly at {@code to} and starts at or behind {@code from}, longest first, or -1. */
    public int matchBefore(TokenTable tokens, int from, int to) {
        for (int start = Math.max(from, to - 8); start < to; start++) {
            if (matchEnd(tokens, start, to) == to) {
                return start;
            }
        }
        return -1;
    }

    /** Whether exactly the tokens {@code [from, to)} are a phrase. */
    public boolean contains(TokenTable tokens, int from, int to) {
        return matchEnd(tokens, from, to) == to;
    }

    /** Whether a phrase may start with this form. */
    public boolean mayStart(int form) {
        return (vocabulary.firstOf(form) & 1L << index) != 0;
    }

    /** Whether a phrase may go on with this form; the table of edges need not be asked where none does. */
    private boolean mayFollow(int form) {
        return (vocabulary.laterOf(form) & 1L << index) != 0;
    }

    /** The end token of a match. */
    public static int end(long match) {
        return (int) (match >>> 32);
    }

    /** The entry number of a match, from 0 on in file order. */
    public static int number(long match) {
        return (int) match;
    }

    /** The entry of a match. */
    public LexiconEntry entry(long match) {
        return entries.get((int) match);
    }

    /** All entries in file order. */
    public List<LexiconEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    int index() {
        return index;
    }

    int addEntry(LexiconEntry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }

    /** A phrase that is there already keeps its first entry, unless {@code replace}. */
    void addPhrase(int[] forms, int entry, boolean replace) {
        int node = 0;
        vocabulary.mark(forms, index);
        for (int form : forms) {
            Integer next = edges.get(key(node, form));
            if (next == null) {
                next = entryOfNode.size();
                entryOfNode.add(-1);
                edges.put(key(node, form), next);
            }
            node = next;
        }
        if (entryOfNode.get(node) < 0 || replace) {
            entryOfNode.set(node, entry);
        }
    }

    void freeze() {
        nodeEntries = entryOfNode.stream().mapToInt(Integer::intValue).toArray();
        int capacity = Integer.highestOneBit(Math.max(4, edges.size() * 2)) * 2;
        edgeKeys = new long[capacity];
        edgeTargets = new int[capacity];
        edges.forEach((key, target) -> {
            int slot = slot(key);
            while (edgeKeys[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            edgeKeys[slot] = key;
            edgeTargets[slot] = target;
        });
        edges.clear();
    }

    private int next(int node, int form) {
        long key = key(node, form);
        int slot = slot(key);
        while (edgeKeys[slot] != 0) {
            if (edgeKeys[slot] == key) {
                return edgeTargets[slot];
            }
            slot = slot + 1 & edgeKeys.length - 1;
        }
        return -1;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & edgeKeys.length - 1;
    }

    private static long key(int node, int form) {
        return (long) node << 32 | form;
    }
}

package io.github.dukien.internal.token;

import java.util.Arrays;

/**
 * The phrases of all lexicons as one trie over forms: one walk from each token of a text finds the phrases of all of them,
 * however many rules ask for them afterwards. Filled while the lexicons are read, only read afterwards.
 */
final class Phrases {
    /** A phrase's lexicon stands above its entry in one int. */
    static final int LEXICON_SHIFT = 24;
    /** Nodes below this number are the forms themselves: what a phrase begins with. */
    private static final int FIRST_INNER = 1 << 24;

    private static final int ENTRY = (1 << LEXICON_SHIFT) - 1;
    private static final int[] NONE = {};

    /** For each form as a first one: whether phrases go on behind it. */
    private boolean[] opens = new boolean[1 << 12];
    /** For each form what it is alone: a lexicon and entry for each lexicon that has it. */
    private int[][] alone = new int[1 << 12][];
    /** The same lexicons as bits. */
    private long[] low = new long[1 << 12];

    private long[] high = new long[1 << 12];
    /** For each inner node: the lexicons and entries of the phrases that end there. */
    private int[][] ending = new int[1 << 12][];

    private int inner;
    /** Edges to inner nodes, an open-addressing table of node and form; 0 is a free place. */
    private long[] keys = new long[1 << 14];

    private int[] targets = new int[1 << 14];

    Phrases() {
        Arrays.fill(alone, NONE);
        Arrays.fill(ending, NONE);
    }

    /** Adds a phrase; one that its lexicon has already keeps its first entry, unless {@code replace}. */
    void add(int[] phrase, int lexicon, int entry, boolean replace) {
        int node = phrase[0];
        if (node >= alone.length) {
            int most = Integer.highestOneBit(node) * 2;
            opens = Arrays.copyOf(opens, most);
            alone = grown(alone, most);
            low = Arrays.copyOf(low, most);
            high = Arrays.copyOf(high, most);
        }
        if (phrase.length == 1) {
            low[node] |= lexicon < 64 ? 1L << lexicon : 0;
            high[node] |= lexicon < 64 ? 0 : 1L << lexicon;
        }
        opens[node] |= phrase.length > 1;
        for (int i = 1; i < phrase.length; i++) {
            node = child(node, phrase[i]);
        }
        int[][] ends = node < FIRST_INNER ? alone : ending;
        int place = node < FIRST_INNER ? node : node - FIRST_INNER;
        int packed = lexicon << LEXICON_SHIFT | entry;
        for (int i = 0; i < ends[place].length; i++) {
            if (ends[place][i] >>> LEXICON_SHIFT == lexicon) {
                ends[place][i] = replace ? packed : ends[place][i];
                return;
            }
        }
        ends[place] = Arrays.copyOf(ends[place], ends[place].length + 1);
        ends[place][ends[place].length - 1] = packed;
    }

    /** Fills in which lexicons have phrases at each token, and the phrases of more than one token, shorter ones first. */
    void find(TokenMemory memory, int size) {
        int[] forms = memory.forms;
        memory.phraseCount = 0;
        for (int i = 0; i < size; i++) {
            int form = forms[i];
            boolean known = form < alone.length;
            memory.phrases[i] = memory.phraseCount;
            memory.low[i] = known ? low[form] : 0;
            memory.high[i] = known ? high[form] : 0;
            if (known && opens[form]) {
                int node = next(form, forms[i + 1]);
                for (int k = i + 2; node >= 0; k++) {
                    memory.addPhrases(i, k, ending[node - FIRST_INNER]);
                    node = k < size ? next(node, forms[k]) : -1;
                }
            }
        }
        memory.phrases[size] = memory.phraseCount;
    }

    /** The entry that a form alone has in a lexicon; -1 if it has none. */
    int alone(int form, int lexicon) {
        for (int phrase : alone[form]) {
            if (phrase >>> LEXICON_SHIFT == lexicon) {
                return phrase & ENTRY;
            }
        }
        return -1;
    }

    /** The entry of a packed phrase. */
    static int entry(int phrase) {
        return phrase & ENTRY;
    }

    private int child(int node, int form) {
        int known = next(node, form);
        if (known >= 0) {
            return known;
        }
        if (inner * 4 > keys.length) {
            grow();
        }
        if (inner == ending.length) {
            ending = grown(ending, inner * 2);
        }
        int child = FIRST_INNER + inner++;
        put(key(node, form), child);
        return child;
    }

    private static int[][] grown(int[][] ends, int most) {
        int[][] grown = Arrays.copyOf(ends, most);
        Arrays.fill(grown, ends.length, most, NONE);
        return grown;
    }

    private int next(int node, int form) {
        long key = key(node, form);
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    }

    private static long key(int node, int form) {
        return (long) node << 32 | form;
    }
}

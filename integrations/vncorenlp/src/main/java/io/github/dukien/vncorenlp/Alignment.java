package io.github.dukien.vncorenlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a text the words stand that VnCoreNLP has made of it. Both are run through side by side; where they differ, the
 * nearest place is looked for at which they agree again, and failing that the next long run of characters they share. What
 * lies between is matched by edit distance if it is short, else given up. Every look is bounded or moves on for good, so time
 * is linear in the length of both.
 */
final class Alignment {
    /** Characters that must agree behind a difference. */
    private static final int AGREED = 6;
    /** How far the nearest agreement may be: characters of text and words together. */
    private static final int NEAR = 64;
    /** Length of the runs that are looked for farther away. */
    private static final int RUN = 16;
    /** Text times words of a difference that edit distance is used for. */
    private static final int MOST_CELLS = 1 << 14;

    private final Folded text;
    private final Folded words;
    /** For each char of the text the word it belongs to, or -1. */
    private final int[] owners;

    private int[] nextRun = {};
    private Map<String, Integer> runs = Map.of();

    private Alignment(Folded text, Folded words) {
        this.text = text;
        this.words = words;
        this.owners = new int[text.size()];
        Arrays.fill(owners, -1);
    }

    /**
     * The words' places: start and end of the first, start and end of the second … in one array. A word that is nowhere has
     * -1 for both. Places are in order, never overlap and begin and end at characters that are no white space.
     */
    static int[] places(String text, List<String> words) {
        Alignment alignment = new Alignment(Folded.text(text), Folded.words(words));
        alignment.align();
        return alignment.places(text, words.size());
    }

    private void align() {
        int i = 0;
        int j = 0;
        while (i < text.size() && j < words.size()) {
            if (text.at(i) == words.at(j)) {
                owners[i++] = words.origin(j++);
                continue;
            }
            int skip = near(i, j);
            int toText = skip >= 0 ? i + skip / (NEAR + 1) : text.size();
            int toWords = skip >= 0 ? j + skip % (NEAR + 1) : words.size();
            for (int at = j; skip < 0 && at + RUN <= words.size(); at++) {
                int run = runBehind(i, words.gram(at, RUN));
                if (run >= 0) {
                    toText = run;
                    toWords = at;
                    break;
                }
            }
            match(i, toText, j, toWords);
            i = toText;
            j = toWords;
        }
    }

    /** The fewest characters to skip in text and words, as {@code text * (NEAR + 1) + words}; -1 if it takes too many. */
    private int near(int i, int j) {
        for (int both = 1; both <= NEAR; both++) {
            int least = Math.max(0, both - (words.size() - j));
            int most = Math.min(both, text.size() - i);
            for (int skip = least; skip <= most; skip++) {
                if (agrees(i + skip, j + both - skip)) {
                    return skip * (NEAR + 1) + both - skip;
                }
            }
        }
        return -1;
    }

    private boolean agrees(int i, int j) {
        int length = Math.min(AGREED, Math.max(text.size() - i, words.size() - j));
        if (i + length > text.size() || j + length > words.size()) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (text.at(i + at) != words.at(j + at)) {
                return false;
            }
        }
        return true;
    }

    /** Where a run of characters stands next in the text, at or behind a place that only moves on; -1 if nowhere. */
    private int runBehind(int from, String run) {
        if (nextRun.length == 0) {
            indexRuns(from);
        }
        Integer found = runs.get(run);
        int at = found == null ? -1 : found;
        while (at >= 0 && at < from) {
            at = nextRun[at];
        }
        if (found != null && at != found) {
            runs.put(run, at);
        }
        return at;
    }

    private void indexRuns(int from) {
        nextRun = new int[text.size()];
        runs = new HashMap<>();
        for (int at = text.size() - RUN; at >= from; at--) {
            Integer behind = runs.put(text.gram(at, RUN), at);
            nextRun[at] = behind == null ? -1 : behind;
        }
    }

    // ---- what lies between

    /** Matches a differing piece by edit distance; in a long one nothing is matched. */
    private void match(int fromText, int toText, int fromWords, int toWords) {
        int rows = toText - fromText;
        int columns = toWords - fromWords;
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_CELLS) {
            return;
        }
        int[][] cost = new int[rows + 1][columns + 1];
        for (int r = rows; r >= 0; r--) {
            for (int c = columns; c >= 0; c--) {
                cost[r][c] = cost(cost, r, c, rows, columns, same(fromText + r, fromWords + c));
            }
        }
        int r = 0;
        int c = 0;
        while (r < rows && c < columns) {
            int changed = same(fromText + r, fromWords + c) ? 0 : 1;
            if (cost[r][c] == cost[r + 1][c + 1] + changed) {
                owners[fromText + r++] = words.origin(fromWords + c++);
            } else if (cost[r][c] == cost[r + 1][c] + 1) {
                r++;
            } else {
                c++;
            }
        }
    }

    private static int cost(int[][] cost, int r, int c, int rows, int columns, boolean same) {
        if (r == rows || c == columns) {
            return rows - r + columns - c;
        }
        int changed = cost[r + 1][c + 1] + (same ? 0 : 1);
        return Math.min(changed, 1 + Math.min(cost[r + 1][c], cost[r][c + 1]));
    }

    private boolean same(int i, int j) {
        return i < text.size() && j < words.size() && text.at(i) == words.at(j);
    }

    // ---- places

    private int[] places(String original, int count) {
        int[] places = new int[2 * count];
        Arrays.fill(places, -1);
        int before = 0;
        for (int i = 0; i < owners.length; i++) {
            int word = owners[i];
            int start = text.origin(i);
            if (word < 0 || start < before) {
                continue;
            }
            before = end(original, start);
            places[2 * word] = places[2 * word] < 0 ? start : places[2 * word];
            places[2 * word + 1] = before;
        }
        return places;
    }

    /** The end of a character with the accents and invisible characters that follow it. */
    private static int end(String original, int start) {
        int end = start + Character.charCount(original.codePointAt(start));
        while (end < original.length()
                && (Chars.isMark(original.codePointAt(end)) || Chars.isInvisible(original.charAt(end)))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }
}

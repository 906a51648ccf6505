package io.github.dukien.internal.sentence;

import java.util.Arrays;

/**
 * The sentences of the article's blocks as token ranges, in text order. Remembers the last answer, since stages walk
 * through a text and mostly ask for the same sentence again; so it is used by one thread.
 */
public final class Sentences {
    private final int[] starts;
    private final int[] ends;
    private final int size;
    /** The sentence found last, or 0. */
    private int last;

    Sentences(int[] starts, int[] ends, int size) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    /** Number of sentences. */
    public int size() {
        return size;
    }

    /** First token of a sentence. */
    public int start(int sentence) {
        return starts[sentence];
    }

    /** One behind the last token of a sentence. */
    public int end(int sentence) {
        return ends[sentence];
    }

    /** The sentence that holds a token, or -1 if the token is not in the article. */
    public int at(int token) {
        if (last < size && starts[last] <= token && token < ends[last]) {
            return last;
        }
        int at = Arrays.binarySearch(starts, 0, size, token);
        int sentence = at >= 0 ? at : -at - 2;
        if (sentence < 0 || token >= ends[sentence]) {
            return -1;
        }
        last = sentence;
        return sentence;
    }

    /** First token of the sentence that holds a token; the token itself if none does. */
    public int startOf(int token) {
        int sentence = at(token);
        return sentence < 0 ? token : starts[sentence];
    }

    /** End of the sentence that holds a token; the token's own end if none does. */
    public int endOf(int token) {
        int sentence = at(token);
        return sentence < 0 ? token + 1 : ends[sentence];
    }
}

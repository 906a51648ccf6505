package io.github.dukien.internal.sentence;

import java.util.Arrays;

/** The sentences of the article's blocks as token ranges, in text order. Immutable. */
public final class Sentences {
    private final int[] starts;
    private final int[] ends;

    Sentences(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Number of sentences. */
    public int size() {
        return starts.length;
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
        int at = Arrays.binarySearch(starts, token);
        int sentence = at >= 0 ? at : -at - 2;
        return sentence >= 0 && token < ends[sentence] ? sentence : -1;
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

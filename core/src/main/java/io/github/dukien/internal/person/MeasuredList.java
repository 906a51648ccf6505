package io.github.dukien.internal.person;

import io.github.dukien.internal.token.TokenTable;

/** Where a list of things with a number in a bracket behind each has got to: «Trường THPT Hàm Rồng (510), Quang Trung (450)». */
final class MeasuredList {
    /** How many small words may end the name of a thing. */
    private static final int TAIL = 3;
    /** Tokens of a number in its bracket. */
    private static final int BRACKET = 3;

    private final TokenTable tokens;
    private int to = -1;

    MeasuredList(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** A thing whose name ends about here may open the list. */
    void begin(int end) {
        int at = end;
        while (at < end + TAIL && at < tokens.size() && tokens.isWord(at) && !tokens.isCapitalized(at)) {
            at++;
        }
        to = isMeasured(at) ? at : to;
    }

    /** Takes the item {@code [from, end)} if it is the next of the list. */
    boolean takes(int from, int end) {
        boolean numbered = from >= 2 && tokens.isNumber(from - 1) && tokens.is(from - 2, "số"); // «Số 2 An Nhơn»
        int start = numbered ? from - 2 : from;
        boolean next = to >= 0
                && to + BRACKET + 1 == start
                && (tokens.isChar(start - 1, ',') || tokens.isChar(start - 1, ';'))
                && isMeasured(end);
        to = next ? end : to;
        return next;
    }

    private boolean isMeasured(int at) {
        return at + 2 < tokens.size()
                && tokens.isChar(at, '(')
                && tokens.isNumber(at + 1)
                && tokens.isChar(at + 2, ')');
    }
}

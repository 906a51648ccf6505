package io.github.dukien.internal.layout;

import io.github.dukien.internal.token.TokenTable;

/**
 * One line of the page.
 *
 * @param from first token
 * @param to one behind the last token
 */
record Line(int from, int to) {
    int size() {
        return to - from;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence(TokenTable tokens) {
        int last = to - 1;
        while (last > from && (tokens.isChar(last, '"') || tokens.isChar(last, ')') || tokens.isChar(last, '/'))) {
            last--;
        }
        return tokens.isChar(last, '.')
                || tokens.isChar(last, '!')
                || tokens.isChar(last, '?')
                || tokens.isChar(last, '…');
    }

    /** Tokens from which a line is no label or headline. */
    static final int LONG = 45;

    /** Whether it is a paragraph of running text rather than a label or a headline. */
    boolean isProse(TokenTable tokens) {
        return size() >= LONG || endsSentence(tokens) && words(tokens) >= 5;
    }

    /** Number of words among its tokens. */
    int words(TokenTable tokens) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }
}

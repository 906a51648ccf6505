package io.github.dukien.internal.layout;

import io.github.dukien.internal.token.TokenTable;

/** The line of counters under a post («Bạn, Hoa và 57 người khác · 12 bình luận · 3 lượt chia sẻ»): comments follow. */
final class Reactions {
    private static final int LONGEST = 40;
    private static final int SHORT = 16;

    private Reactions() {}

    static boolean isCounter(TokenTable tokens, Line line) {
        if (line.size() > LONGEST || line.endsSentence(tokens)) {
            return false;
        }
        int counters = 0;
        for (int i = line.from(); i < line.to() - 2; i++) {
            boolean comments = tokens.isNumber(i) && tokens.isSequence(i + 1, "bình", "luận");
            if (comments && line.size() <= 5) {
                return true;
            }
            boolean others = tokens.isNumber(i) && tokens.isSequence(i + 1, "người", "khác");
            if (others && line.size() <= SHORT && tokens.isAt(i - 1, "và") && isEnd(tokens, line, i + 3)) {
                return true;
            }
            counters += comments || others || isTimes(tokens, i) ? 1 : 0;
        }
        return counters >= 2;
    }

    private static boolean isTimes(TokenTable tokens, int i) {
        return tokens.isNumber(i)
                && (tokens.isSequence(i + 1, "lượt", "chia", "sẻ")
                        || tokens.isSequence(i + 1, "lượt", "thích")
                        || tokens.isSequence(i + 1, "chia", "sẻ"));
    }

    private static boolean isEnd(TokenTable tokens, Line line, int i) {
        return i >= line.to() || tokens.isPunctuation(i);
    }
}

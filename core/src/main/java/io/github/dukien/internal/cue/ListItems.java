package io.github.dukien.internal.cue;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.token.TokenTable;

/** Tells the items of a list from paragraphs. */
public final class ListItems {
    private static final int HEADING = 16;

    private ListItems() {}

    /** «- …», «✅ …», «1. …», «2) …», «3️⃣ …»; a quotation or bracket opens none. */
    public static boolean isItem(TokenTable tokens, Block block) {
        int i = block.from();
        if (tokens.isPunctuation(i)) {
            return !tokens.isChar(i, '"') && !tokens.isChar(i, '(');
        }
        int mark = i + 1;
        boolean numbered = tokens.isNumber(i) && tokens.length(i) <= 2 && mark + 1 < block.to() && tokens.glued(mark);
        boolean dot = numbered && (tokens.isChar(mark, '.') || tokens.isChar(mark, ')'));
        boolean keycap = numbered && tokens.isPunctuation(mark) && !dot && !isInNumber(tokens, mark);
        return dot && !tokens.glued(mark + 1) || keycap;
    }

    /** «1. …», «2) …», not «3️⃣ …». */
    static boolean isNumbered(TokenTable tokens, Block block) {
        int mark = block.from() + 1;
        return tokens.isNumber(block.from()) && (tokens.isChar(mark, '.') || tokens.isChar(mark, ')'));
    }

    /** «IV. PHƯƠNG HƯỚNG NĂM 2026», «III- Việc quý II»: a short line that a Roman numeral numbers. */
    static boolean isHeading(TokenTable tokens, Block block) {
        int i = block.from();
        boolean numeral = i + 2 < block.to() && tokens.isRoman(i) && tokens.isPunctuation(i + 1);
        return numeral && block.to() - i <= HEADING && !tokens.isChar(block.to() - 1, '.');
    }

    private static boolean isInNumber(TokenTable tokens, int mark) {
        return tokens.isChar(mark, '/')
                || tokens.isChar(mark, ',')
                || tokens.isChar(mark, '.')
                || tokens.isChar(mark, '-')
                || tokens.isChar(mark, ':')
                || tokens.isChar(mark, '%');
    }
}

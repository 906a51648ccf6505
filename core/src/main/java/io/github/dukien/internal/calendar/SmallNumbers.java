package io.github.dukien.internal.calendar;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.LexiconEntry;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** Reads whole numbers from 1 to 99 in words: sáu, mười một, hai mươi hai, băm ba. «năm» counts only as the first word. */
final class SmallNumbers {
    private final Lexicon lexicon;
    private final Kind[] kinds;
    private final long[] values;

    SmallNumbers(Lexicons lexicons) {
        lexicon = lexicons.get("quantity/number-words");
        kinds = new Kind[lexicon.entries().size()];
        values = new long[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            LexiconEntry entry = lexicon.entries().get(i);
            kinds[i] = switch (entry.value("kind")) {
                case "digit" -> Kind.DIGIT;
                case "ten" -> Kind.TEN;
                case "tail" -> Kind.TAIL;
                default -> Kind.OTHER;
            };
            values[i] = Long.parseLong(entry.value("value"));
        }
    }

    /** Whether a number may begin at a token. */
    boolean mayStart(TokenTable tokens, int i) {
        return lexicon.begins(tokens, i);
    }

    /** End and value of the number at {@code i} as {@code end << 8 | value}; 0 if there is none. */
    int read(Text x, int i) {
        Kind kind = kind(x, i);
        if (kind == Kind.DIGIT && !x.is(i, "không")) {
            boolean tens = x.is(i + 1, "mươi") || x.is(i + 1, "chục");
            return tens ? unit(x, i + 2, value(x, i) * 10) : i + 1 << 8 | value(x, i);
        }
        if (kind == Kind.TEN && (x.is(i, "mười") || value(x, i) > 10)) {
            return unit(x, i + 1, value(x, i));
        }
        return 0;
    }

    /** The end of such a number. */
    static int end(int number) {
        return number >> 8;
    }

    /** The value of such a number. */
    static int value(int number) {
        return number & 255;
    }

    private int unit(Text x, int i, int tens) {
        Kind kind = kind(x, i);
        boolean unit = kind == Kind.TAIL || kind == Kind.DIGIT && !x.is(i, "không") && !x.is(i, "năm");
        boolean tail = unit && !x.tokens().breakBefore(i) && !x.tokens().isCapitalized(i);
        return tail ? i + 1 << 8 | tens + value(x, i) : i << 8 | tens;
    }

    private Kind kind(Text x, int i) {
        long match = match(x, i);
        return match == Lexicon.NONE ? Kind.OTHER : kinds[Lexicon.number(match)];
    }

    private int value(Text x, int i) {
        return (int) values[Lexicon.number(match(x, i))];
    }

    private long match(Text x, int i) {
        return x.isWord(i) ? lexicon.match(x.tokens(), i, i + 1) : Lexicon.NONE;
    }

    private enum Kind {
        DIGIT,
        TEN,
        TAIL,
        OTHER
    }
}

package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words: ba, mười lăm, hai mươi mốt, một trăm linh năm, hai nghìn rưỡi, hai triệu, nửa. Whether a word
 * that has other senses (năm, ba, chín) is a number here is for the caller to decide by what follows.
 */
final class WordReader {
    private final Lexicon lexicon;
    private final long[] values;
    private final String[] kinds;

    WordReader(Lexicons lexicons) {
        lexicon = lexicons.get("quantity/number-words");
        values = lexicon.entries().stream().mapToLong(e -> Long.parseLong(e.value("value"))).toArray();
        kinds = lexicon.entries().stream().map(e -> e.value("kind")).toArray(String[]::new);
    }

    @Nullable
    Numeral read(TokenTable tokens, int from, int limit) {
        if (!lexicon.mayStart(tokens.form(from)) || !isOpening(tokens, from)) {
            return null;
        }
        long total = 0;
        long group = 0;
        long unit = -1;
        long last = 1;
        boolean half = false;
        int i = from;
        for (; i < limit && !half; i++) {
            long match = i > from && (tokens.isCapitalized(i) || tokens.breakBefore(i))
                    ? Lexicon.NONE
                    : lexicon.match(tokens, i, i + 1);
            if (match == Lexicon.NONE) {
                break;
            }
            long value = values[Lexicon.number(match)];
            String kind = kinds[Lexicon.number(match)];
            if (kind.equals("digit") || kind.equals("tail")) {
                if (unit >= 0 || kind.equals("tail") && group == 0) {
                    break;
                }
                unit = value;
            } else if (kind.equals("ten")) {
                if (unit >= 0 && value == 10 && tokens.is(i, "mười")) {
                    break;
                }
                group += value * (unit < 0 || value > 10 ? 1 : unit);
                unit = -1;
                last = 10;
            } else if (kind.equals("hundred")) {
                group = (group + Math.max(1, unit)) * 100;
                unit = -1;
                last = 100;
            } else if (kind.equals("zero")) {
                if (last < 100) {
                    break;
                }
            } else if (kind.equals("scale")) {
                if (unit < 0 && group == 0 || value > Long.MAX_VALUE / 1_000_000_000L) {
                    break;
                }
                total += (group + Math.max(0, unit)) * value;
                group = 0;
                unit = -1;
                last = value;
            } else {
                if (i == from || last == 1) {
                    break;
                }
                half = true;
            }
        }
        if (i == from || total < 0 || group < 0) {
            return null;
        }
        long whole = total + group + (unit < 0 ? 0 : unit < 10 && last >= 1000 && group == 0 && i == limit ? unit : unit);
        long value = half ? whole + last / 2 : whole;
        return new Numeral(i, BigDecimal.valueOf(value), last >= 1000, true, false, false);
    }

    /** A number opens with a digit word, mười or hăm; «mươi», «mốt», «trăm» alone open none. */
    private boolean isOpening(TokenTable tokens, int from) {
        long match = lexicon.match(tokens, from, from + 1);
        if (match == Lexicon.NONE || tokens.isUpper(from) && tokens.length(from) > 1) {
            return false;
        }
        String kind = kinds[Lexicon.number(match)];
        return kind.equals("digit") || kind.equals("ten") && !tokens.is(from, "mươi") && !tokens.is(from, "chục");
    }
}

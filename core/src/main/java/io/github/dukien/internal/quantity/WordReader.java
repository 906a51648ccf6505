package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words: ba, mười lăm, hai mươi mốt, hai lăm, một trăm linh năm, hai nghìn rưỡi, hai phẩy năm tỷ, nửa
 * triệu, tỷ rưỡi. Whether a word that has other senses (năm, ba, chín) is a number here is for the caller to decide by what
 * follows.
 */
final class WordReader {
    private final Lexicon lexicon;
    private final long[] values;
    private final String[] kinds;

    WordReader(Lexicons lexicons) {
        lexicon = lexicons.get("quantity/number-words");
        values = lexicon.entries().stream()
                .mapToLong(e -> Long.parseLong(e.value("value")))
                .toArray();
        kinds = lexicon.entries().stream().map(e -> e.value("kind")).toArray(String[]::new);
    }

    /** Whether a number may begin with this token. */
    boolean mayStart(TokenTable tokens, int i) {
        return lexicon.begins(tokens, i);
    }

    @Nullable
    Numeral read(TokenTable tokens, int from, int limit) {
        if (!mayStart(tokens, from)
                || tokens.isUpper(from) && tokens.length(from) > 1 && !headline(tokens, from, limit)) {
            return null;
        }
        if (!goesOn(tokens, from + 1, limit)) {
            long match = lexicon.match(tokens, from, from + 1);
            boolean number = match != Lexicon.NONE && isAlone(tokens, from, kinds[Lexicon.number(match)]);
            return number
                    ? new Numeral(
                            from + 1, BigDecimal.valueOf(values[Lexicon.number(match)]), false, true, false, false)
                    : null;
        }
        Pass pass = new Pass(tokens, from, limit);
        return pass.opens() ? pass.run() : null;
    }

    /** Whether what stands behind a word may belong to the same number; mostly a word stands alone. */
    private boolean goesOn(TokenTable tokens, int i, int limit) {
        return i < limit && (mayStart(tokens, i) || tokens.is(i, "phẩy") || tokens.is(i, "chấm"));
    }

    /** Whether a word of this kind is a number without any other. */
    private static boolean isAlone(TokenTable tokens, int i, String kind) {
        return kind.equals("digit") || kind.equals("ten") && !tokens.is(i, "mươi") && !tokens.is(i, "chục");
    }

    /** Whether the line is in capitals throughout, so that a capital word is no name. */
    private static boolean headline(TokenTable tokens, int from, int limit) {
        return from + 1 < limit && tokens.isUpper(from + 1) && tokens.length(from + 1) > 1;
    }

    /** One reading; {@code group} collects what the next scale multiplies. */
    private final class Pass {
        private final TokenTable tokens;
        private final int from;
        private final int limit;
        private BigDecimal total = BigDecimal.ZERO;
        private long group;
        private long digit = -1;
        private long scale = 1;
        private boolean half;

        Pass(TokenTable tokens, int from, int limit) {
            this.tokens = tokens;
            this.from = from;
            this.limit = limit;
        }

        /** A digit word, mười and hăm open a number; trăm and tỷ only as «trăm rưỡi», nửa only before a scale. */
        boolean opens() {
            return switch (kind(from)) {
                case "digit", "ten" -> isAlone(tokens, from, kind(from));
                case "hundred", "scale" -> tokens.isAt(from + 1, "rưỡi") && from + 1 < limit;
                case "nửa" -> from + 1 < limit && isScale(from + 1);
                default -> false;
            };
        }

        Numeral run() {
            int i = from;
            while (i < limit && !half && take(i)) {
                i++;
            }
            if (digit < 0 && group == 0 && scale == 1 && i + 1 < limit && tokens.is(i, "phẩy")) {
                return new Numeral(i, BigDecimal.ZERO, false, true, false, false);
            }
            BigDecimal value = total.add(BigDecimal.valueOf(group + Math.max(0, digit)));
            return decimal(i, value);
        }

        /** «hai phẩy năm tỷ». */
        private Numeral decimal(int end, BigDecimal value) {
            boolean point = end + 2 < limit
                    && (tokens.is(end, "phẩy") || tokens.is(end, "chấm"))
                    && kind(end + 1).equals("digit")
                    && kind(end + 2).equals("scale");
            if (!point) {
                return new Numeral(end, value, scale >= 1000, true, false, false);
            }
            BigDecimal fraction = BigDecimal.valueOf(value(end + 1)).movePointLeft(1);
            BigDecimal scaled = value.add(fraction).multiply(BigDecimal.valueOf(value(end + 2)));
            return new Numeral(end + 3, scaled, true, true, false, false);
        }

        private boolean take(int i) {
            long value = value(i);
            switch (kind(i)) {
                case "digit", "tail" -> {
                    boolean shortTens = digit > 1 && group % 100 == 0 && (kind(i).equals("tail") || tokens.is(i, "ba"));
                    if (digit >= 0 && !shortTens || kind(i).equals("tail") && group == 0 && digit < 0) {
                        return false;
                    }
                    group += shortTens ? digit * 10 : 0;
                    digit = value;
                }
                case "ten" -> {
                    if (digit >= 0 && tokens.is(i, "mười")) {
                        return false;
                    }
                    group += value > 10 || digit < 0 ? value : value * digit;
                    digit = -1;
                }
                case "dozen" -> {
                    if (digit < 0 || group > 0) {
                        return false;
                    }
                    group = digit * value;
                    digit = -1;
                }
                case "hundred" -> {
                    group = (group + (digit < 0 ? group == 0 ? 1 : 0 : digit)) * 100;
                    digit = -1;
                    scale = Math.max(scale, 100);
                }
                case "zero" -> {
                    return group > 0 || digit == 0 || scale >= 100;
                }
                case "scale" -> {
                    long factor = group + Math.max(0, digit);
                    total = total.add(BigDecimal.valueOf(factor == 0 && i == from ? 1 : factor)
                            .multiply(BigDecimal.valueOf(value)));
                    group = 0;
                    digit = -1;
                    scale = value;
                }
                case "half" -> {
                    if (scale < 100) {
                        return false;
                    }
                    total = total.add(BigDecimal.valueOf(scale / 2));
                    half = true;
                }
                case "nửa" -> {
                    total = BigDecimal.valueOf(value(i + 1) / 2);
                    scale = value(i + 1);
                }
                default -> {
                    return half(i);
                }
            }
            return true;
        }

        /** The scale word behind nửa has been counted with it. */
        private boolean half(int i) {
            return i == from + 1 && tokens.is(from, "nửa");
        }

        private boolean isScale(int i) {
            long match = lexicon.match(tokens, i, i + 1);
            return match != Lexicon.NONE && kinds[Lexicon.number(match)].equals("scale");
        }

        private String kind(int i) {
            boolean other = i > from && (tokens.isCapitalized(i) && !tokens.isUpper(i) || tokens.breakBefore(i));
            long match = other ? Lexicon.NONE : lexicon.match(tokens, i, i + 1);
            if (match == Lexicon.NONE) {
                return "";
            }
            boolean counted = i == from + 1 && tokens.is(from, "nửa");
            return counted ? "counted" : kinds[Lexicon.number(match)];
        }

        private long value(int i) {
            long match = lexicon.match(tokens, i, i + 1);
            return match == Lexicon.NONE ? 0 : values[Lexicon.number(match)];
        }
    }
}

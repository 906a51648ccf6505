package io.github.dukien.eval;

import io.github.dukien.internal.text.Folding;
import io.github.dukien.internal.text.Tones;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The one form in which values are compared. */
final class Normal {
    private Normal() {}

    /** NFC, lower case, single plain spaces, plain dashes and quotes, one tone placement. */
    static String text(String text) {
        char[] folded = Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC));
        StringBuilder out = new StringBuilder(folded.length);
        for (char c : folded) {
            boolean space = c <= ' ';
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return Tones.canonical(out.toString().strip());
    }

    /** The first word of a normalised text, without the quotation mark before it. */
    static String firstWord(String text) {
        String normal = text(text);
        normal = normal.startsWith("\"") ? normal.substring(1) : normal;
        int end = 0;
        while (end < normal.length() && Character.isLetterOrDigit(normal.charAt(end))) {
            end++;
        }
        return end == 0 ? normal : normal.substring(0, end);
    }

    /** A number without trailing zeros and exponent; "-" if there is none. */
    static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "-";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

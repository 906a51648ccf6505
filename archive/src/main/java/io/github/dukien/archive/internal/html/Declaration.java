package io.github.dukien.archive.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The character set that a page names, in a meta element or an XML declaration. */
final class Declaration {
    private static final int HEAD = 1 << 12;

    private Declaration() {}

    static @Nullable String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        String named = after(head, "charset");
        return named != null || !head.startsWith("<?xml") ? named : after(head, "encoding");
    }

    private static @Nullable String after(String head, String word) {
        for (int at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
            int i = at + word.length();
            while (i < head.length() && (head.charAt(i) == ' ' || head.charAt(i) == '=' || isQuote(head.charAt(i)))) {
                i++;
            }
            int end = i;
            while (end < head.length()
                    && (Character.isLetterOrDigit(head.charAt(end)) || "-_.:".indexOf(head.charAt(end)) >= 0)) {
                end++;
            }
            if (end > i && i > at + word.length()) {
                return head.substring(i, end);
            }
        }
        return null;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}

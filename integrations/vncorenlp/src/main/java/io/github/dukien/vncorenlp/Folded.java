package io.github.dukien.vncorenlp;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text, or words in a row, as the alignment compares them: lower-case base letters without accents, one kind of dash and
 * quote; without white space, underscores and whatever is invisible. So most of what VnCoreNLP changes looks the same. Each
 * char knows where it comes from.
 */
final class Folded {
    private static final char NOTHING = 0;
    private static final char MANY = 1;
    /** One look-up for what Vietnamese text is made of. */
    private static final char[] TABLE = table();

    private char[] chars;
    private int[] origins;
    private int size;

    private Folded(int capacity) {
        chars = new char[capacity];
        origins = new int[capacity];
    }

    /** A text; a char's origin is the offset of the character it comes from. */
    static Folded text(String text) {
        Folded folded = new Folded(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            folded.add(codePoint, at);
            at += Character.charCount(codePoint);
        }
        return folded;
    }

    /** Words; a char's origin is the index of its word. */
    static Folded words(List<String> words) {
        Folded folded = new Folded(Math.max(16, words.size() * 6));
        for (int word = 0; word < words.size(); word++) {
            String form = words.get(word);
            for (int at = 0; at < form.length(); ) {
                int codePoint = form.codePointAt(at);
                folded.add(codePoint, word);
                at += Character.charCount(codePoint);
            }
        }
        return folded;
    }

    int size() {
        return size;
    }

    char at(int index) {
        return chars[index];
    }

    int origin(int index) {
        return origins[index];
    }

    /** Some chars in a row as a string. */
    String gram(int from, int length) {
        return new String(chars, from, length);
    }

    private void add(int codePoint, int origin) {
        char known = codePoint < TABLE.length ? TABLE[codePoint] : MANY;
        if (known == MANY) {
            String forms = forms(codePoint);
            for (int i = 0; i < forms.length(); i++) {
                add(forms.charAt(i), origin);
            }
        } else if (known != NOTHING) {
            add(known, origin);
        }
    }

    private void add(char c, int origin) {
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, Math.max(16, size * 2));
            origins = Arrays.copyOf(origins, chars.length);
        }
        chars[size] = c;
        origins[size++] = origin;
    }

    private static char[] table() {
        char[] table = new char[0x1F00];
        for (int c = 0; c < table.length; c++) {
            String forms = forms(c);
            table[c] = forms.isEmpty() ? NOTHING : forms.length() == 1 ? forms.charAt(0) : MANY;
        }
        return table;
    }

    /** What a character is compared by; empty for one that does not count. */
    private static String forms(int codePoint) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder forms = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Chars.isSpace(c) && !Chars.isInvisible(c) && !Chars.isMark(c) && c != '_') {
                forms.append(unified(c));
            }
        }
        return forms.toString();
    }

    /** One form for the many of a dash, a quote and đ; a double quote is two single ones, as some write it. */
    private static String unified(char c) {
        return switch (c) {
            case 'đ', 'ð' -> "d";
            case '"', '“', '”', '„', '«', '»' -> "''";
            case '‘', '’', '‚', '`', '´' -> "'";
            case '⁄' -> "/";
            default -> Character.getType(c) == Character.DASH_PUNCTUATION || c == '−' ? "-" : String.valueOf(c);
        };
    }
}

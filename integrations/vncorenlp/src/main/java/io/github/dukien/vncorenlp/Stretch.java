package io.github.dukien.vncorenlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a text VnCoreNLP gets at a time: a line, so that no word or name crosses a line end and an exception costs one line.
 * Long lines are cut at white space. A run without white space longer than any word, such as encoded data, is in no stretch:
 * VnCoreNLP's tokenizer takes quadratic time for it.
 *
 * @param start first char
 * @param end one behind the last char
 */
record Stretch(int start, int end) {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_TOKEN = 1_000;

    static List<Stretch> of(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int start = -1;
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            if (Chars.isSpace(text.charAt(at))) {
                if (Chars.isLineEnd(text.charAt(at))) {
                    add(stretches, start, end);
                    start = -1;
                }
                at++;
                continue;
            }
            int token = at;
            while (at < text.length() && !Chars.isSpace(text.charAt(at))) {
                at++;
            }
            boolean tooLong = at - token > LONGEST_TOKEN;
            if (tooLong || start >= 0 && at - start > LONGEST) {
                add(stretches, start, end);
                start = -1;
            }
            if (!tooLong) {
                start = start < 0 ? token : start;
                end = at;
            }
        }
        add(stretches, start, end);
        return stretches;
    }

    private static void add(List<Stretch> stretches, int start, int end) {
        if (start >= 0) {
            stretches.add(new Stretch(start, end));
        }
    }

    /** What VnCoreNLP gets: composed characters, plain spaces, nothing invisible. */
    static String readable(String stretch) {
        StringBuilder readable = new StringBuilder(stretch.length());
        for (int i = 0; i < stretch.length(); i++) {
            char c = stretch.charAt(i);
            if (Chars.isSpace(c)) {
                readable.append(' ');
            } else if (!Chars.isInvisible(c)) {
                readable.append(c);
            }
        }
        return Normalizer.normalize(readable, Normalizer.Form.NFC);
    }
}

package io.github.dukien.segment.training;

import io.github.dukien.segment.Segments;
import java.util.List;

/** Writes a treebank's words as running text: which of them touch is decided by rules for marks, quotes and brackets. */
final class NaturalText {
    private static final String CLOSING = ".,;:!?%)]}…";
    private static final String OPENING = "([{";

    private final List<String> words;
    private final StringBuilder text = new StringBuilder();
    private boolean quoted;

    NaturalText(List<String> words) {
        this.words = words;
    }

    Segments segments() {
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        boolean glue = true;
        for (int i = 0; i < starts.length; i++) {
            String word = written(words.get(i));
            boolean closes = isMark(word, CLOSING) || word.startsWith("..") || isCode(i);
            boolean opens = isMark(word, OPENING) || isCode(i);
            if (word.equals("\"")) {
                closes = closesQuote(i);
                opens = !closes;
                quoted = opens;
            }
            text.append(glue || closes ? "" : " ");
            starts[i] = text.length();
            ends[i] = text.append(word).length();
            glue = opens;
        }
        return Segments.of(text.toString(), starts, ends);
    }

    /** The slash of a fraction or of a document's number. */
    private boolean isCode(int i) {
        return words.get(i).equals("/")
                && i > 0
                && i + 1 < words.size()
                && Character.isDigit(words.get(i - 1).charAt(words.get(i - 1).length() - 1))
                && isCapitalOrDigit(words.get(i + 1).charAt(0));
    }

    private static boolean isCapitalOrDigit(char c) {
        return Character.isDigit(c) || Character.isUpperCase(c);
    }

    /** Quotes alternate, but one at the start or behind a colon opens, and one before a mark or at the end closes. */
    private boolean closesQuote(int i) {
        if (i == 0 || words.get(i - 1).equals(":")) {
            return false;
        }
        return quoted
                || i + 1 == words.size()
                || isMark(words.get(i + 1), CLOSING)
                || words.get(i + 1).startsWith("..");
    }

    private static boolean isMark(String word, String marks) {
        return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0;
    }

    /** The treebank writes «17 - 3 – 2004», «TP .HCM» and LBKT for a bracket. */
    private static String written(String word) {
        if (word.equals("LBKT")) {
            return "(";
        }
        if (word.equals("RBKT")) {
            return ")";
        }
        StringBuilder written = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean beside =
                    i > 0 && i + 1 < word.length() && (isInner(word.charAt(i - 1)) || isInner(word.charAt(i + 1)));
            if (word.charAt(i) != ' ' || !beside) {
                written.append(word.charAt(i));
            }
        }
        return written.toString();
    }

    private static boolean isInner(char c) {
        return c == '.' || c == ',' || c == '-' || c == '–' || c == '/' || c == '%';
    }
}

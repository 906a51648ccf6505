package io.github.dukien.internal.sentence;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/**
 * Where a sentence may end, by rules over tokens: a full stop inside a number, date, address, initial, abbreviation,
 * dateline or list number ends none. Immutable and thread-safe.
 */
public final class SentenceRules {
    private static final int LONGEST_DATELINE = 6;
    private static final int LONGEST_ADDRESS = 12;
    /** No look back or ahead goes over more marks than these, so that time stays linear on a text of marks alone. */
    private static final int MOST_MARKS = 24;

    private final Lexicon abbreviations;

    /** The rules over these lexicons. */
    public SentenceRules(Lexicons lexicons) {
        abbreviations = lexicons.get("sentence/abbreviations");
    }

    /**
     * The end of the sentence if token {@code i} closes one.
     *
     * @param from the sentence's first token
     * @param to the end of the paragraph
     * @return one behind the last token, closing quotes and brackets included; 0 if no sentence ends here
     */
    public int boundary(TokenTable tokens, int from, int i, int to) {
        if (!isEnder(tokens, i) || !hasWord(tokens, from, i)) {
            return 0;
        }
        int end = i + 1;
        while (end < to && end - i < MOST_MARKS && isCloser(tokens, end)) {
            end++;
        }
        if (end == to) {
            return end;
        }
        boolean stop = tokens.isChar(i, '.') && end == i + 1;
        return opensAt(tokens, end, to) && !(stop && isInner(tokens, from, i)) && !isSpeech(tokens, end, to) ? end : 0;
    }

    /**
     * Whether a sentence that ends at {@code end} does so only by the look of it: behind three dots, which may stand for
     * hesitation, or behind a question or exclamation that was quoted.
     */
    public static boolean isDoubtful(TokenTable tokens, int end) {
        int last = end - 1;
        boolean quoted = tokens.isChar(last, '"') && (tokens.isChar(last - 1, '?') || tokens.isChar(last - 1, '!'));
        return quoted || tokens.isChar(last, '.') && tokens.isChar(last - 1, '.');
    }

    /** Marks alone are no sentence: the dots that begin a line of omitted text, a bullet. */
    private static boolean hasWord(TokenTable tokens, int from, int to) {
        int i = from;
        int limit = Math.min(to, from + MOST_MARKS);
        while (i < limit && tokens.isPunctuation(i)) {
            i++;
        }
        return i < to;
    }

    private static boolean isEnder(TokenTable tokens, int i) {
        return tokens.isChar(i, '.') || tokens.isChar(i, '!') || tokens.isChar(i, '?') || tokens.isChar(i, '…');
    }

    private static boolean isCloser(TokenTable tokens, int i) {
        boolean closer = isEnder(tokens, i)
                || tokens.isChar(i, '"')
                || tokens.isChar(i, ')')
                || tokens.isChar(i, ']')
                || tokens.isChar(i, '/') && !tokens.isAt(i + 1, "/");
        return closer && tokens.glued(i);
    }

    /**
     * A sentence begins with a capital or a number, perhaps behind a quote, bracket, dash or bullet; a quotation also with
     * a small letter.
     */
    private static boolean opensAt(TokenTable tokens, int at, int to) {
        int first = at;
        while (first < to && first - at < MOST_MARKS && tokens.isPunctuation(first)) {
            if (isInnerMark(tokens, first)) {
                return false;
            }
            if (isOpeningQuote(tokens, first, to)) {
                return true;
            }
            first++;
        }
        return first == to || tokens.isCapitalized(first) || tokens.isNumber(first);
    }

    private static boolean isOpeningQuote(TokenTable tokens, int i, int to) {
        return tokens.isChar(i, '"')
                && !tokens.glued(i)
                && i + 1 < to
                && tokens.glued(i + 1)
                && !tokens.isPunctuation(i + 1);
    }

    private static boolean isInnerMark(TokenTable tokens, int i) {
        return tokens.isChar(i, ',') || tokens.isChar(i, ';') || tokens.isChar(i, ':') || tokens.isChar(i, '%');
    }

    /** «…?» - ông Nam hỏi: handled by the small letter; «… đâu?», Nam hỏi: by the comma. Here: nothing but marks to come. */
    private static boolean isSpeech(TokenTable tokens, int end, int to) {
        return tokens.isChar(end, '-') && !tokens.breakBefore(end) && end + 1 < to && tokens.isChar(end - 1, '"');
    }

    /** Whether the full stop at {@code i} belongs to a number, abbreviation, initial, address or dateline. */
    private boolean isInner(TokenTable tokens, int from, int i) {
        if (i == from) {
            return true;
        }
        int next = i + 1;
        if (tokens.glued(next)) {
            return !isMissingSpace(tokens, i);
        }
        return !tokens.glued(i) && tokens.length(i - 1) > 1
                ? false
                : isListNumber(tokens, from, i) || isDateline(tokens, from, i) || isShort(tokens, from, i);
    }

    /** Two words of a text whose author forgot the space: …hội viên.Các chi hội… */
    private boolean isMissingSpace(TokenTable tokens, int i) {
        int before = i - 1;
        int next = i + 1;
        boolean opens = tokens.isCapitalized(next) && !tokens.isUpper(next) && tokens.length(next) > 1;
        boolean closes = tokens.isWord(before)
                        && tokens.length(before) > 1
                        && !(tokens.isUpper(before) && tokens.glued(before) && tokens.isChar(before - 1, '.'))
                || tokens.isNumber(before) && tokens.length(before) > 2
                || tokens.isChar(before, ')')
                || tokens.isChar(before, '"')
                || tokens.isChar(before, '%');
        return opens && closes && !isAbbreviation(tokens, before, i) && !isAddress(tokens, before);
    }

    private static boolean isAddress(TokenTable tokens, int last) {
        for (int i = last; i >= 0 && i > last - LONGEST_ADDRESS; i--) {
            if (tokens.isChar(i, '/') || tokens.isChar(i, '@') || tokens.is(i, "www")) {
                return true;
            }
            if (!tokens.glued(i)) {
                return false;
            }
        }
        return false;
    }

    /** 1. · 2.1. · IV. · a. at the head of a sentence. */
    private static boolean isListNumber(TokenTable tokens, int from, int i) {
        int first = from;
        while (first < i && first - from < MOST_MARKS && tokens.isPunctuation(first) && !tokens.isChar(first, '.')) {
            first++;
        }
        for (int k = first; k < i; k++) {
            boolean part = tokens.isNumber(k) && tokens.length(k) <= 2
                    || tokens.isChar(k, '.')
                    || k == first && isOrdinal(tokens, k);
            if (!part || k > first && !tokens.glued(k)) {
                return false;
            }
        }
        return first < i;
    }

    private static boolean isOrdinal(TokenTable tokens, int i) {
        if (!tokens.isWord(i) || tokens.length(i) > 4) {
            return false;
        }
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            if ("ivx".indexOf(tokens.folded(k)) < 0) {
                return tokens.length(i) == 1;
            }
        }
        return true;
    }

    /** «LSO. - Sáng 5/7…», «Lạng Sơn. – …»: a dash behind the first words of a paragraph. */
    private static boolean isDateline(TokenTable tokens, int from, int i) {
        return i - from < LONGEST_DATELINE
                && tokens.breakBefore(from)
                && tokens.isChar(i + 1, '-')
                && !tokens.breakBefore(i + 1);
    }

    private boolean isShort(TokenTable tokens, int from, int i) {
        int before = i - 1;
        if (isInitial(tokens, before)) {
            return !isLabelled(tokens, from, before);
        }
        return isAbbreviation(tokens, before, i);
    }

    private static boolean isInitial(TokenTable tokens, int i) {
        return tokens.length(i) == 1 && tokens.isUpper(i) && !(tokens.glued(i) && i > 0 && tokens.isNumber(i - 1));
    }

    /** vitamin C. · hạng A. · nhóm B.: the letter is a label, and the sentence ends. */
    private boolean isLabelled(TokenTable tokens, int from, int letter) {
        if (letter == from || tokens.isChar(letter - 1, '.')) {
            return false;
        }
        int start = abbreviations.matchBefore(tokens, Math.max(from, letter - 3), letter);
        return start >= 0 && is(tokens, start, letter, "label");
    }

    private boolean isAbbreviation(TokenTable tokens, int before, int i) {
        int start = abbreviations.matchBefore(tokens, Math.max(0, i - 5), i);
        if (start < 0 || is(tokens, start, i, "label") || is(tokens, start, i, "end")) {
            return false;
        }
        if (is(tokens, start, i, "capital") && !tokens.isCapitalized(before)) {
            return false;
        }
        return !(tokens.length(before) == 1 && start > 0 && tokens.isNumber(start - 1));
    }

    private boolean is(TokenTable tokens, int start, int end, String kind) {
        return abbreviations
                .entry(abbreviations.match(tokens, start, end))
                .value("kind")
                .equals(kind);
    }
}

package io.github.dukien.internal.token;

import io.github.dukien.internal.text.CharType;
import io.github.dukien.internal.text.Folding;
import io.github.dukien.internal.text.Tones;

/** Fills a {@link TokenTable} in one pass over the characters. Thread-safe. */
public final class Tokenizer {
    private final Vocabulary vocabulary;

    /** A tokenizer that looks folded forms up in {@code vocabulary}. */
    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tokenises a text in NFC. */
    public TokenTable tokenize(String text) {
        return new Pass(text, vocabulary).run();
    }

    /**
     * Room for tokens behind the last one, all zero: whoever looks a few tokens ahead of the end finds empty words there,
     * and no reader need ask at each step whether the text goes on.
     */
    private static final int BEHIND = 16;

    /** The state of one pass. The arrays are as long as the text may need, so that they never grow. */
    private static final class Pass {
        private final String text;
        private final char[] folded;
        private final Vocabulary vocabulary;
        private final int[] starts;
        private final int[] ends;
        private final int[] forms;
        private final byte[] flags;
        private int size;

        Pass(String text, Vocabulary vocabulary) {
            this.text = text;
            this.folded = Folding.fold(text);
            this.vocabulary = vocabulary;
            int most = mostTokens(text) + BEHIND;
            starts = new int[most];
            ends = new int[most];
            forms = new int[most];
            flags = new byte[most];
        }

        /** As many tokens as there are or a few more: one begins wherever the type of char changes, and at each mark. */
        private static int mostTokens(String text) {
            int most = 0;
            byte before = CharType.SPACE;
            for (int i = 0; i < text.length(); i++) {
                byte type = CharType.of(text.charAt(i));
                if (type != before && type != CharType.SPACE || type == CharType.OTHER) {
                    most++;
                }
                before = type;
            }
            return most;
        }

        TokenTable run() {
            int length = folded.length;
            int gap = TokenTable.SPACE_BEFORE | TokenTable.BREAK_BEFORE;
            int at = 0;
            while (at < length) {
                char c = text.charAt(at);
                byte type = CharType.of(c);
                if (type == CharType.SPACE) {
                    gap |= TokenTable.SPACE_BEFORE | (isLineEnd(c) ? TokenTable.BREAK_BEFORE : 0);
                    at++;
                    continue;
                }
                int end = end(at, type);
                add(at, end, type, gap);
                gap = 0;
                at = end;
            }
            return new TokenTable(text, folded, starts, ends, forms, flags, size);
        }

        private static boolean isLineEnd(char c) {
            return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
        }

        private int end(int at, byte type) {
            int end = at + 1;
            if (type == CharType.LETTER) {
                return wordEnd(end);
            }
            if (type == CharType.DIGIT) {
                while (end < folded.length && CharType.of(text.charAt(end)) == CharType.DIGIT) {
                    end++;
                }
                return end;
            }
            if (Character.isHighSurrogate(text.charAt(at))
                    && end < folded.length
                    && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            while (end < folded.length && CharType.of(text.charAt(end)) == CharType.MARK) {
                end++;
            }
            return end;
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < folded.length) {
                byte type = CharType.of(text.charAt(end));
                boolean apostrophe = folded[end] == '\''
                        && end + 1 < folded.length
                        && CharType.of(text.charAt(end + 1)) == CharType.LETTER;
                if (type != CharType.LETTER && type != CharType.MARK && !apostrophe) {
                    break;
                }
                end++;
            }
            return end;
        }

        private void add(int start, int end, byte type, int gap) {
            starts[size] = start;
            ends[size] = end;
            int kind = type == CharType.LETTER ? 0 : type == CharType.DIGIT ? 1 : 2;
            flags[size] = (byte) (kind | gap | (kind == 0 ? letterCase(start, end) : 0));
            forms[size] = form(start, end, kind);
            size++;
        }

        private int letterCase(int start, int end) {
            if (!Character.isUpperCase(text.charAt(start))) {
                return 0;
            }
            for (int i = start + 1; i < end; i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return TokenTable.CAPITALIZED;
                }
            }
            return TokenTable.CAPITALIZED | TokenTable.UPPER;
        }

        /** A form that the vocabulary does not know may be a known one with its tone mark in another place. */
        private int form(int start, int end, int kind) {
            int form = vocabulary.find(folded, start, end);
            if (form == 0 && kind == 0 && Tones.place(folded, start, end)) {
                form = vocabulary.find(folded, start, end);
            }
            return form;
        }
    }
}

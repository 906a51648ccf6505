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
        return tokenize(text, new TokenMemory());
    }

    /** The same in memory that has served before; the table is good until the memory serves again. */
    public TokenTable tokenize(String text, TokenMemory memory) {
        return new Pass(text, vocabulary, memory).run();
    }

    /** The state of one pass. */
    private static final class Pass {
        private final String text;
        private final int length;
        private final Vocabulary vocabulary;
        private final TokenMemory memory;
        private final char[] folded;
        private int size;

        Pass(String text, Vocabulary vocabulary, TokenMemory memory) {
            this.text = text;
            this.length = text.length();
            this.vocabulary = vocabulary;
            this.memory = memory;
            memory.begin(length);
            this.folded = memory.folded;
            Folding.fold(text, folded);
        }

        TokenTable run() {
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
            memory.end(size);
            Phrases phrases = vocabulary.phrases();
            phrases.find(memory, size);
            return new TokenTable(text, memory, phrases, size);
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
                while (end < length && CharType.of(text.charAt(end)) == CharType.DIGIT) {
                    end++;
                }
                return end;
            }
            if (Character.isHighSurrogate(text.charAt(at))
                    && end < length
                    && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            while (end < length && CharType.of(text.charAt(end)) == CharType.MARK) {
                end++;
            }
            return end;
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < length) {
                byte type = CharType.of(text.charAt(end));
                boolean apostrophe =
                        folded[end] == '\'' && end + 1 < length && CharType.of(text.charAt(end + 1)) == CharType.LETTER;
                if (type != CharType.LETTER && type != CharType.MARK && !apostrophe) {
                    break;
                }
                end++;
            }
            return end;
        }

        private void add(int start, int end, byte type, int gap) {
            memory.reserve(size);
            memory.starts[size] = start;
            memory.ends[size] = end;
            int kind = type == CharType.LETTER ? 0 : type == CharType.DIGIT ? 1 : 2;
            memory.flags[size] = (byte) (kind | gap | (kind == 0 ? letterCase(start, end) : 0));
            memory.forms[size] = form(start, end, kind);
            memory.singles[size] = end - start == 1 ? folded[start] : '\0';
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

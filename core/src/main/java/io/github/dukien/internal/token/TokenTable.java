package io.github.dukien.internal.token;

import io.github.dukien.internal.text.Tones;

/**
 * The tokens of one text: start, end, flags and folded-form id in parallel arrays. Token indices run from 0 to
 * {@link #size()}; ranges of tokens are half-open. Immutable after {@link Tokenizer} has filled it, until its memory serves
 * the next text.
 */
public final class TokenTable {
    static final int KIND = 3;
    static final int SPACE_BEFORE = 4;
    static final int BREAK_BEFORE = 8;
    static final int CAPITALIZED = 16;
    static final int UPPER = 32;
    private static final TokenKind[] KINDS = TokenKind.values();

    private final TokenMemory memory;
    private final Phrases phrases;
    private final String text;
    private final char[] folded;
    private final int[] starts;
    private final int[] ends;
    private final int[] forms;
    private final byte[] flags;
    private final char[] singles;
    private final long[] low;
    private final long[] high;
    private final int size;

    TokenTable(String text, TokenMemory memory, Phrases phrases, int size) {
        this.memory = memory;
        this.phrases = phrases;
        this.text = text;
        this.folded = memory.folded;
        this.starts = memory.starts;
        this.ends = memory.ends;
        this.forms = memory.forms;
        this.flags = memory.flags;
        this.singles = memory.singles;
        this.low = memory.low;
        this.high = memory.high;
        this.size = size;
    }

    /** The numbers of the forms of this table's ranges. */
    public FormNumbers numbers() {
        return memory.numbers;
    }

    /** The keys made of this table's forms. */
    public FormBuilder keys() {
        return memory.keys;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** The text that was tokenised (NFC). */
    public String text() {
        return text;
    }

    /** First char of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** One behind the last char of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** Number of chars of a token. */
    public int length(int token) {
        return ends[token] - starts[token];
    }

    /** The id of the folded form in the extractor's vocabulary; 0 for forms that no lexicon knows. */
    public int form(int token) {
        return forms[token];
    }

    /** Whether a lexicon, by its number, has a phrase that begins at a token, wherever it ends. */
    public boolean beginsPhrase(int token, int lexicon) {
        return ((lexicon < 64 ? low : high)[token] & 1L << lexicon) != 0;
    }

    /**
     * The longest phrase of a lexicon, by its number, that begins at a token and ends at or before {@code limit}: the end in the
     * upper 32 bits, the entry in the lower ones; -1 if there is none.
     */
    public long phrase(int token, int lexicon, int limit) {
        if (token >= limit || !beginsPhrase(token, lexicon)) {
            return -1;
        }
        for (int i = memory.phrases[token + 1] - 1; i >= memory.phrases[token]; i--) {
            int phrase = memory.phraseEntries[i];
            if (phrase >>> Phrases.LEXICON_SHIFT == lexicon && memory.phraseEnds[i] <= limit) {
                return (long) memory.phraseEnds[i] << 32 | Phrases.entry(phrase);
            }
        }
        int alone = phrases.alone(forms[token], lexicon);
        return alone < 0 ? -1 : (long) (token + 1) << 32 | alone;
    }

    /** Whether one of some lexicons has a phrase that begins at a token: bits of those up to 63, and of those from 64 on. */
    public boolean beginsPhrase(int token, long lexicons, long others) {
        return (low[token] & lexicons | high[token] & others) != 0;
    }

    /** What the token is made of. */
    public TokenKind kind(int token) {
        return KINDS[flags[token] & KIND];
    }

    /** Whether the token is a word. */
    public boolean isWord(int token) {
        return (flags[token] & KIND) == 0;
    }

    /** Whether the token is a run of digits. */
    public boolean isNumber(int token) {
        return (flags[token] & KIND) == 1;
    }

    /** Whether the token is a punctuation mark. */
    public boolean isPunctuation(int token) {
        return (flags[token] & KIND) == 2;
    }

    /** Whether white space stands before the token (also true at the start and after a line end). */
    public boolean spaceBefore(int token) {
        return (flags[token] & SPACE_BEFORE) != 0;
    }

    /** Whether the token touches the one before it. */
    public boolean glued(int token) {
        return (flags[token] & SPACE_BEFORE) == 0;
    }

    /** Whether the token opens a cell of a table in text: a tab or a bar stands before it. */
    public boolean cellBefore(int token) {
        if (token <= 0) {
            return false;
        }
        boolean tab = spaceBefore(token) && text.charAt(starts[token] - 1) == '\t';
        return tab || isChar(token - 1, '|');
    }

    /** Whether a line end stands before the token (also true at the start). */
    public boolean breakBefore(int token) {
        return (flags[token] & BREAK_BEFORE) != 0;
    }

    /** Whether the first letter is upper case. */
    public boolean isCapitalized(int token) {
        return (flags[token] & CAPITALIZED) != 0;
    }

    /** Whether the token has letters and all of them are upper case. */
    public boolean isUpper(int token) {
        return (flags[token] & UPPER) != 0;
    }

    /** Whether a token is a Roman numeral in capitals, up to the eighties: «XIV». */
    public boolean isRoman(int token) {
        if (!isUpper(token)) {
            return false;
        }
        for (int i = start(token); i < end(token); i++) {
            if ("IVXL".indexOf(text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token's folded form, tone placed canonically or as written, is {@code form}. Allocates nothing. */
    public boolean is(int token, String form) {
        int start = starts[token];
        int length = ends[token] - start;
        if (length != form.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded[start + i] != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token exists at this index and has this folded form. */
    public boolean isAt(int token, String form) {
        return token >= 0 && token < size && is(token, form);
    }

    /** Whether two tokens are these folded forms. */
    public boolean isSequence(int token, String first, String second) {
        return token >= 0 && token + 2 <= size && is(token, first) && is(token + 1, second);
    }

    /** Whether three tokens are these folded forms. */
    public boolean isSequence(int token, String first, String second, String third) {
        return token >= 0 && token + 3 <= size && is(token, first) && is(token + 1, second) && is(token + 2, third);
    }

    /** Whether the tokens from {@code token} on are these folded forms. */
    public boolean isSequence(int token, String... sequence) {
        if (token < 0 || token + sequence.length > size) {
            return false;
        }
        for (int i = 0; i < sequence.length; i++) {
            if (!is(token + i, sequence[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is this single punctuation char after folding (dashes are '-', quotes '"'). */
    public boolean isChar(int token, char c) {
        return token >= 0 && token < size && singles[token] == c;
    }

    /** The folded char at an offset of the text; tones of words are in canonical place. */
    public char folded(int offset) {
        return folded[offset];
    }

    /** The folded form of a token as a new string. */
    public String form(int from, int to) {
        return from >= to ? "" : new String(folded, starts[from], ends[to - 1] - starts[from]);
    }

    /** The text from the first to the last of some tokens, as written. */
    public String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** As {@link #text(int, int)}, white space runs as one space. */
    public String spaced(int from, int to) {
        if (isSpaced(from, to)) {
            return text(from, to);
        }
        StringBuilder spaced = new StringBuilder(ends[to - 1] - starts[from]);
        for (int i = from; i < to; i++) {
            if (i > from && spaceBefore(i)) {
                spaced.append(' ');
            }
            spaced.append(text, starts[i], ends[i]);
        }
        return spaced.toString();
    }

    /** Whether nothing but single spaces stands between some tokens. */
    private boolean isSpaced(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int gap = starts[i] - ends[i - 1];
            if (gap > 1 || gap == 1 && text.charAt(ends[i - 1]) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The first token that starts at or behind a char offset; {@link #size()} if there is none. */
    public int tokenAt(int offset) {
        int at = java.util.Arrays.binarySearch(starts, 0, size, offset);
        return at < 0 ? -at - 1 : at;
    }

    /** The value of a number token, or -1 if it has more than 18 digits. */
    public long number(int token) {
        if (length(token) > 18) {
            return -1;
        }
        long value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + Character.digit(folded[i], 10);
        }
        return value;
    }

    /** Whether two tokens have the same folded form. */
    public boolean sameForm(int a, int b) {
        int length = length(a);
        if (length != length(b)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded[starts[a] + i] != folded[starts[b] + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is written in lower case with a Vietnamese vowel first, so that a syllable can begin there. */
    public boolean startsWithVowel(int token) {
        return Tones.isVowel(folded[starts[token]]);
    }
}

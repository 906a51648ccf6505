package io.github.dukien.internal.token;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with combining marks and apostrophes between letters (Nguyễn, H'Ngai). */
    WORD,
    /** Decimal digits only; separators are tokens of their own. */
    NUMBER,
    /** Any other single character that is not white space; surrogate pairs are one token. */
    PUNCTUATION
}

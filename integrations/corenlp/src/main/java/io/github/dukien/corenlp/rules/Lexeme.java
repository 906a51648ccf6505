package io.github.dukien.corenlp.rules;

/**
 * A piece of a rule file.
 *
 * @param kind what it is
 * @param text as written, quotes and slashes included
 * @param start first char in the file
 * @param line its line, from 1
 */
record Lexeme(Kind kind, String text, int start, int line) {
    enum Kind {
        STRING,
        REGEX,
        VARIABLE,
        NUMBER,
        NAME,
        MARK,
        END
    }

    int end() {
        return start + text.length();
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /** A string or a regex without what encloses it. */
    String inner() {
        return text.substring(1, text.length() - 1);
    }
}

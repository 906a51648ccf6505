package io.github.dukien.corenlp.rules;

import io.github.dukien.corenlp.rules.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;

/** The text of a rule file and its lexemes, as TokensRegex would cut it. Errors name file and line. */
final class RuleSource {
    private final String file;
    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int line = 1;

    RuleSource(String file, String text) {
        this.file = file;
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        lexemes.add(new Lexeme(Kind.END, "", text.length(), line));
    }

    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** The text between two chars, below as many empty lines as stand above it, so that messages count the file's lines. */
    String pattern(Lexeme first, Lexeme last) {
        return "\n".repeat(first.line() - 1) + text.substring(first.start(), last.end());
    }

    IllegalArgumentException error(int atLine, String message) {
        return new IllegalArgumentException(file + ":" + atLine + ": " + message);
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            line++;
            return at + 1;
        } else if (Character.isWhitespace(c)) {
            return at + 1;
        } else if (c == '#' || c == '/' && text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        } else if (c == '"' || c == '/') {
            return enclosed(at, c);
        }
        int end = at + 1;
        Kind kind = Kind.MARK;
        if (isNameStart(c) || c == '$' && end < text.length() && isNameStart(text.charAt(end))) {
            kind = c == '$' ? Kind.VARIABLE : Kind.NAME;
            end = nameEnd(end);
        } else if (isDigit(c) || (c == '-' || c == '+') && end < text.length() && isDigit(text.charAt(end))) {
            kind = Kind.NUMBER;
            while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
        }
        return add(kind, at, end);
    }

    private int enclosed(int at, char mark) {
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == mark) {
                return add(mark == '"' ? Kind.STRING : Kind.REGEX, at, i + 1);
            }
        }
        throw error(
                line,
                "the " + (mark == '"' ? "string" : "expression") + " that begins with " + mark
                        + " does not end in its line");
    }

    private int add(Kind kind, int start, int end) {
        lexemes.add(new Lexeme(kind, text.substring(start, end), start, line));
        return end;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && (isNameStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

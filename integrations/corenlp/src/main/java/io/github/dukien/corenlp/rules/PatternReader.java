package io.github.dukien.corenlp.rules;

import io.github.dukien.corenlp.rules.Lexeme.Kind;
import io.github.dukien.rules.RuleMatch.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pattern before TokensRegex does, and refuses what it would accept in silence or not survive: attributes that are
 * not there, code, and repetition inside repetition, which takes exponential time.
 */
final class PatternReader {
    static final Set<String> ATTRIBUTES = Set.of("word", "folded", "quantity", "date", "person");
    private static final int DEEPEST = 30;
    private static final int MOST = 100;
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final RuleSource source;
    private final List<Lexeme> lexemes;
    private final Map<String, Pattern> variables;
    private final Deque<Pattern> open = new ArrayDeque<>();

    PatternReader(RuleSource source, Map<String, Pattern> variables) {
        this.source = source;
        this.lexemes = source.lexemes();
        this.variables = new HashMap<>(variables);
    }

    /** What is known of a pattern. */
    static final class Pattern {
        private final Set<String> groups = new LinkedHashSet<>();
        /** How often its parts may repeat; {@link #UNBOUNDED} without end. */
        private int repeats = 1;

        /** The names of its groups, without the dollar. */
        Set<String> groups() {
            return groups;
        }

        private void add(Pattern inner) {
            groups.addAll(inner.groups);
            repeats = Math.max(repeats, inner.repeats);
        }
    }

    /** The pattern in round brackets that opens at {@code from}; {@code to} is its closing bracket. */
    Pattern read(int from, int to) {
        Pattern whole = new Pattern();
        open.push(whole);
        Pattern last = null;
        for (int i = from + 1; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.is("[")) {
                i = node(i, to);
                last = new Pattern();
            } else if (lexeme.is("(")) {
                i = opened(i);
                last = null;
            } else if (lexeme.is(")")) {
                last = open.pop();
                top().add(last);
            } else if (isRepeat(lexeme) && last != null) {
                i = repeated(i, last);
                last = null;
            } else {
                last = element(lexeme);
            }
        }
        return whole;
    }

    private @Nullable Pattern element(Lexeme lexeme) {
        if (lexeme.is("=") || lexeme.is("{") || lexeme.is("\\")) {
            throw source.error(
                    lexeme.line(),
                    "'" + lexeme.text() + "' has no meaning here: values, code, annotations and"
                            + " references back are not for rules of facts");
        } else if (lexeme.kind() == Kind.REGEX) {
            regex(lexeme);
        } else if (lexeme.kind() == Kind.VARIABLE) {
            Pattern named = variable(lexeme);
            top().add(named);
            return named;
        }
        return lexeme.kind() == Kind.MARK ? null : new Pattern();
    }

    private Pattern variable(Lexeme lexeme) {
        Pattern named = variables.get(lexeme.text());
        if (named == null) {
            throw source.error(lexeme.line(), lexeme.text() + " is not defined above");
        }
        return named;
    }

    private int opened(int at) {
        Pattern group = new Pattern();
        int next = at;
        if (lexemes.get(at + 1).is("?")) {
            Lexeme name = lexemes.get(at + 2);
            next = at + 2;
            if (name.kind() == Kind.VARIABLE) {
                String field = name.text().substring(1);
                if (!Field.isName(field)) {
                    throw source.error(name.line(), "'" + field + "' cannot be the name of a field");
                }
                group.groups.add(field);
            } else if (!name.is(":")) {
                throw source.error(name.line(), "a group is (…), (?: …) or (?$name …)");
            }
        }
        open.push(group);
        if (open.size() > DEEPEST) {
            throw source.error(lexemes.get(at).line(), "more than " + DEEPEST + " brackets inside each other");
        }
        return next;
    }

    private static boolean isRepeat(Lexeme lexeme) {
        return lexeme.is("*") || lexeme.is("+") || lexeme.is("?") || lexeme.is("{");
    }

    private int repeated(int at, Pattern element) {
        Lexeme mark = lexemes.get(at);
        int end = at;
        int most = mark.is("?") ? 1 : UNBOUNDED;
        if (mark.is("{")) {
            while (end + 1 < lexemes.size() && !lexemes.get(end).is("}")) {
                end++;
            }
            most = most(at, end);
        }
        if (most > 1 && element.repeats > 1 && !isSmall(most, element.repeats)) {
            throw source.error(
                    mark.line(), "a repetition inside a repetition would take for ever; repeat one of them only");
        }
        top().repeats = Math.max(top().repeats, most == UNBOUNDED ? UNBOUNDED : most * element.repeats);
        boolean lazy = lexemes.get(end + 1).is("?");
        return lazy ? end + 1 : end;
    }

    private static boolean isSmall(int outer, int inner) {
        return outer != UNBOUNDED && inner != UNBOUNDED && (long) outer * inner <= MOST;
    }

    /** The upper number of {2}, {2,} and {2,5}. */
    private int most(int from, int to) {
        Lexeme last = lexemes.get(to - 1);
        if (last.is(",")) {
            return UNBOUNDED;
        }
        int line = lexemes.get(from).line();
        if (to - from < 2 || to - from > 4 || last.kind() != Kind.NUMBER) {
            throw source.error(line, "a repetition is {2}, {2,} or {2,5}");
        }
        if (last.text().length() > 3 || Integer.parseInt(last.text()) > MOST) {
            throw source.error(line, "no more than " + MOST + " repetitions, or {2,} for any number");
        }
        return Integer.parseInt(last.text());
    }

    /** A token in square brackets: only attributes that are there, and no code. Returns its closing bracket. */
    private int node(int from, int to) {
        int depth = 0;
        for (int i = from; i <= to; i++) {
            Lexeme lexeme = lexemes.get(i);
            Lexeme next = lexemes.get(Math.min(i + 1, to));
            depth += lexeme.is("[") ? 1 : lexeme.is("]") ? -1 : 0;
            if (depth == 0) {
                return i;
            } else if (lexeme.is("{") && next.is("{")) {
                throw source.error(lexeme.line(), "{{ code }} is not for rules of facts");
            } else if (lexeme.kind() == Kind.REGEX) {
                regex(lexeme);
            } else if (lexeme.kind() == Kind.VARIABLE) {
                variable(lexeme);
            } else if (lexeme.kind() == Kind.NAME && isCompared(next) && !ATTRIBUTES.contains(lexeme.text())) {
                throw source.error(
                        lexeme.line(),
                        "no attribute '" + lexeme.text() + "'; tokens have word, folded, quantity, date and person");
            }
        }
        throw source.error(lexemes.get(from).line(), "[ without ]");
    }

    private static boolean isCompared(Lexeme lexeme) {
        return lexeme.is(":") || lexeme.is("=") || lexeme.is("<") || lexeme.is(">") || lexeme.is("!");
    }

    private void regex(Lexeme lexeme) {
        String problem = RegexCheck.problem(lexeme.inner());
        if (problem != null) {
            throw source.error(lexeme.line(), lexeme.text() + ": " + problem);
        }
    }

    private Pattern top() {
        return Objects.requireNonNull(open.peek());
    }
}

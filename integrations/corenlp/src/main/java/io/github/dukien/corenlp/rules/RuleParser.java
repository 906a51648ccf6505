package io.github.dukien.corenlp.rules;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.github.dukien.corenlp.DukienAnnotations;
import io.github.dukien.corenlp.rules.Lexeme.Kind;
import io.github.dukien.rules.RuleMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule file: {@code $NAME = ( pattern )} and {@code { pattern: ( … ), result: "type" }}. It is a part of
 * TokensRegex's own format. The rest of it can run any Java code, which the facts of a stranger's file must not.
 */
final class RuleParser {
    private static final Set<String> KEYS = Set.of("ruleType", "name", "pattern", "result", "priority");
    private static final String ENDS = "the file ends inside a rule";
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final RuleSource source;
    private final String fileName;
    private final List<Lexeme> lexemes;
    private final Env env = environment();
    private final Map<String, PatternReader.Pattern> variables = new HashMap<>();
    private final List<CompiledRule> rules = new ArrayList<>();
    private int at;

    RuleParser(RuleSource source, String fileName) {
        this.source = source;
        this.fileName = fileName;
        this.lexemes = source.lexemes();
    }

    List<CompiledRule> parse() {
        while (current().kind() != Kind.END) {
            if (current().kind() == Kind.VARIABLE) {
                definition();
            } else if (current().is("{")) {
                rule();
            } else {
                throw source.error(
                        current().line(),
                        "expected $NAME = ( … ) or { pattern: ( … ), result: \"…\" }, not '"
                                + current().text() + "'");
            }
        }
        if (rules.isEmpty()) {
            throw source.error(current().line(), "the file has no rule");
        }
        return rules;
    }

    /** An own one for each file: TokensRegex keeps names and settings in it. */
    private static Env environment() {
        Env env = TokenSequencePattern.getNewEnv();
        env.bind("word", CoreAnnotations.TextAnnotation.class);
        env.bind("folded", DukienAnnotations.Folded.class);
        env.bind("quantity", DukienAnnotations.Quantity.class);
        env.bind("date", DukienAnnotations.Date.class);
        env.bind("person", DukienAnnotations.Person.class);
        return env;
    }

    private void definition() {
        Lexeme name = take();
        expect("=");
        int from = at;
        PatternReader.Pattern read = pattern();
        env.bind(name.text(), compile(from));
        variables.put(name.text(), read);
        if (current().is(";")) {
            at++;
        }
    }

    private void rule() {
        Lexeme first = take();
        Map<String, Lexeme> values = new HashMap<>();
        PatternReader.Pattern read = new PatternReader.Pattern();
        int from = -1;
        while (!current().is("}")) {
            Lexeme key = key(values);
            if (key.text().equals("pattern")) {
                from = at;
                read = pattern();
            } else {
                values.put(key.text(), take());
            }
            if (current().is(",") || current().is(";")) {
                at++;
            } else if (current().kind() == Kind.END) {
                throw source.error(current().line(), ENDS);
            } else if (!current().is("}")) {
                throw source.error(
                        current().line(),
                        "expected , or } behind " + key.text() + ", not '"
                                + current().text() + "'");
            }
        }
        at++;
        if (from < 0) {
            throw source.error(first.line(), "the rule has no pattern: ( … )");
        }
        rules.add(compiled(first, values, compile(from), read));
    }

    private Lexeme key(Map<String, Lexeme> values) {
        Lexeme key = take();
        if (key.kind() != Kind.NAME || !KEYS.contains(key.text())) {
            throw source.error(key.line(), "a rule has pattern, result, name and priority, not '" + key.text() + "'");
        }
        if (values.containsKey(key.text())) {
            throw source.error(key.line(), key.text() + " stands twice in one rule");
        }
        expect(":");
        return key;
    }

    private CompiledRule compiled(
            Lexeme first, Map<String, Lexeme> values, TokenSequencePattern pattern, PatternReader.Pattern read) {
        Lexeme type = values.get("result");
        if (type == null || type.kind() != Kind.STRING || !RuleMatch.isType(type.inner())) {
            throw source.error(
                    (type == null ? first : type).line(),
                    "result: \"…\" names the type of the facts: letters and digits, and none of Dukien's own");
        }
        Lexeme ruleType = values.get("ruleType");
        if (ruleType != null && !ruleType.text().equals("\"tokens\"")) {
            throw source.error(ruleType.line(), "only rules over \"tokens\" make facts, not " + ruleType.text());
        }
        Lexeme name = values.get("name");
        Lexeme priority = values.get("priority");
        if (priority != null && priority.kind() != Kind.NUMBER) {
            throw source.error(priority.line(), "priority is a number, not " + priority.text());
        }
        return new CompiledRule(
                name == null ? fileName + ":" + first.line() : name.text().replace("\"", ""),
                type.inner(),
                priority == null ? 0 : Double.parseDouble(priority.text()),
                pattern,
                List.copyOf(read.groups()));
    }

    /** The pattern that opens here; moves behind it. */
    private PatternReader.Pattern pattern() {
        if (!current().is("(")) {
            throw source.error(
                    current().line(),
                    "a pattern stands in ( ), not '" + current().text() + "'");
        }
        int depth = 0;
        for (int i = at; i < lexemes.size(); i++) {
            depth += lexemes.get(i).is("(") ? 1 : lexemes.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                int from = at;
                at = i + 1;
                return new PatternReader(source, variables).read(from, i);
            }
        }
        throw source.error(current().line(), "( without )");
    }

    /** Compiles the pattern between its opening bracket and the one before the current lexeme. */
    private TokenSequencePattern compile(int from) {
        Lexeme opening = lexemes.get(from);
        try {
            return TokenSequencePattern.compile(env, source.pattern(opening, lexemes.get(at - 1)));
        } catch (RuntimeException | Error e) {
            // TokensRegex throws errors of every kind for a wrong pattern, its parser's own among them
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = String.valueOf(cause.getMessage());
            Matcher line = LINE.matcher(message);
            throw source.error(
                    line.find() ? Integer.parseInt(line.group(1)) : opening.line(),
                    "TokensRegex cannot read the pattern: "
                            + message.lines().findFirst().orElse("unknown"));
        }
    }

    private Lexeme current() {
        return lexemes.get(at);
    }

    private Lexeme take() {
        Lexeme taken = current();
        if (taken.kind() == Kind.END) {
            throw source.error(taken.line(), ENDS);
        }
        at++;
        return taken;
    }

    private void expect(String mark) {
        Lexeme found = take();
        if (!found.is(mark)) {
            throw source.error(found.line(), "expected " + mark + ", not '" + found.text() + "'");
        }
    }
}

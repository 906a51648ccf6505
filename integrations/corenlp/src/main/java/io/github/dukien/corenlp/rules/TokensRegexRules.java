package io.github.dukien.corenlp.rules;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.SequenceMatcher;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.dukien.corenlp.DukienAnnotations;
import io.github.dukien.rules.FactRules;
import io.github.dukien.rules.RuleException;
import io.github.dukien.rules.RuleMatch;
import io.github.dukien.rules.RuleToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rules of one file. Shares nothing between calls: patterns are immutable, matchers and tokens belong to the call, and
 * TokensRegex's static switches are not used.
 */
final class TokensRegexRules implements FactRules {
    /** A sentence is matched in parts of so many tokens: matching time grows with the square of it and more. */
    static final int LONGEST = 250;

    /** Parts that are not halved any more. */
    private static final int SHORTEST = 60;

    /** Steps of one rule in one part of a sentence; rules that know where to begin take a few hundred. */
    private static final int STEPS = 5_000;

    /** Expressions see so much of a word; what is longer is no word. */
    private static final int LONGEST_WORD = 60;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble((Found f) -> -f.priority())
            .thenComparingInt(f -> f.match().from() - f.match().to())
            .thenComparingInt(f -> f.match().from());

    private final List<CompiledRule> rules;

    TokensRegexRules(List<CompiledRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<RuleMatch> find(List<RuleToken> sentence) {
        List<CoreMap> tokens = sentence.stream().map(TokensRegexRules::token).toList();
        List<Found> found = new ArrayList<>();
        List<RuleMatch> all = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            for (CompiledRule rule : rules) {
                find(rule, tokens, from, Math.min(tokens.size(), from + LONGEST), found);
            }
            all.addAll(best(found));
            found.clear();
        }
        return all;
    }

    /** The matches of a rule between two tokens; where it has too many ways to match there, in the two halves. */
    private static void find(CompiledRule rule, List<CoreMap> tokens, int from, int to, List<Found> found) {
        int before = found.size();
        try {
            SequenceMatcher<CoreMap> matcher = rule.pattern().getMatcher(new Budget(tokens.subList(from, to), STEPS));
            while (matcher.find()) {
                found.add(new Found(match(rule, matcher, from), rule.priority()));
            }
        } catch (Budget.Spent e) {
            found.subList(before, found.size()).clear();
            if (to - from <= SHORTEST) {
                throw new RuleException("rule " + rule.id() + " has too many ways to match in " + (to - from)
                        + " tokens; let it begin with a certain word, and repeat less");
            }
            int middle = (from + to) >>> 1;
            find(rule, tokens, from, middle, found);
            find(rule, tokens, middle, to, found);
        }
    }

    private static RuleMatch match(CompiledRule rule, SequenceMatcher<CoreMap> matcher, int offset) {
        return new RuleMatch(
                rule.type(),
                rule.id(),
                offset + matcher.start(),
                offset + matcher.end(),
                fields(rule, matcher, offset));
    }

    private static List<RuleMatch.Field> fields(CompiledRule rule, SequenceMatcher<CoreMap> matcher, int offset) {
        List<RuleMatch.Field> fields = new ArrayList<>();
        for (String group : rule.groups()) {
            int start = matcher.start("$" + group);
            int end = matcher.end("$" + group);
            if (start >= 0 && end > start) {
                fields.add(new RuleMatch.Field(group, offset + start, offset + end));
            }
        }
        fields.sort(Comparator.comparingInt(RuleMatch.Field::from));
        return fields;
    }

    /** Of matches of one type that overlap, the one of higher priority, then the longer, then the first. */
    private static List<RuleMatch> best(List<Found> found) {
        found.sort(BEST_FIRST);
        List<RuleMatch> best = new ArrayList<>();
        for (Found each : found) {
            RuleMatch match = each.match();
            boolean overlaps = best.stream()
                    .anyMatch(b -> b.type().equals(match.type()) && b.from() < match.to() && match.from() < b.to());
            if (!overlaps) {
                best.add(match);
            }
        }
        best.sort(Comparator.comparingInt(RuleMatch::from));
        return best;
    }

    private static CoreMap token(RuleToken token) {
        ArrayCoreMap map = new ArrayCoreMap(5);
        map.set(CoreAnnotations.TextAnnotation.class, cut(token.word()));
        map.set(DukienAnnotations.Folded.class, cut(token.folded()));
        if (token.figure() != null) {
            map.set(DukienAnnotations.Quantity.class, token.figure().value().toPlainString());
        }
        if (token.date() != null) {
            map.set(DukienAnnotations.Date.class, token.date().value());
        }
        if (token.person() != null) {
            map.set(DukienAnnotations.Person.class, token.person());
        }
        return map;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    private record Found(RuleMatch match, double priority) {}
}

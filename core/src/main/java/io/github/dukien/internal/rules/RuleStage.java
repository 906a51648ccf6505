package io.github.dukien.internal.rules;

import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.sentence.Sentences;
import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.rules.FactRules;
import io.github.dukien.rules.RuleFact;
import io.github.dukien.rules.RuleMatch;
import java.util.List;

/** Adds the facts of the user's rules. Immutable; thread-safe if the rules are. */
public final class RuleStage {
    private final List<FactRules> rules;

    /** A stage over these rules, often none. */
    public RuleStage(List<FactRules> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Adds the facts of the rules in all sentences of the article; spans in the NFC text. */
    public void find(Analysis analysis, List<Fact> facts) {
        if (rules.isEmpty()) {
            return;
        }
        MarkedTokens marked = new MarkedTokens(analysis);
        Sentences sentences = analysis.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            RuleSentence sentence = marked.read(sentences.start(i), sentences.end(i));
            for (FactRules each : rules) {
                for (RuleMatch match : each.find(sentence.tokens())) {
                    facts.add(fact(analysis.tokens(), sentence, match));
                }
            }
        }
    }

    private static Fact fact(TokenTable tokens, RuleSentence sentence, RuleMatch match) {
        int from = sentence.at(match.from());
        int to = sentence.at(match.to());
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        Source source = new Source("", span, tokens.text(from, to), List.of(), Evidence.of(match.rule()));
        return new RuleFact(source, match.type(), FieldValues.of(sentence, match.fields(), tokens));
    }
}

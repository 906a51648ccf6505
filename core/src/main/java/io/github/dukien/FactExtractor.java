package io.github.dukien;

import io.github.dukien.fact.Fact;
import io.github.dukien.internal.calendar.CalendarFinder;
import io.github.dukien.internal.cue.AboutStage;
import io.github.dukien.internal.document.DocumentFinder;
import io.github.dukien.internal.extract.FactStage;
import io.github.dukien.internal.layout.Layout;
import io.github.dukien.internal.layout.LayoutStage;
import io.github.dukien.internal.layout.PublicationDay;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.lexicon.UserLexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.NamedRuns;
import io.github.dukien.internal.person.PersonFinder;
import io.github.dukien.internal.quantity.QuantityFinder;
import io.github.dukien.internal.report.ReportStage;
import io.github.dukien.internal.rules.RuleStage;
import io.github.dukien.internal.sentence.SentenceStage;
import io.github.dukien.internal.sentence.Sentences;
import io.github.dukien.internal.text.NormalizedText;
import io.github.dukien.internal.token.TokenMemories;
import io.github.dukien.internal.token.TokenMemory;
import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.internal.token.Tokenizer;
import io.github.dukien.rules.FactRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text in, typed facts out: the entry point of Dukien. Immutable and thread-safe; create one and share it.
 *
 * <pre>{@code
 * FactExtractor extractor = FactExtractor.create();
 * CivicReport report = extractor.extract(Article.of(text).publishedOn(LocalDate.of(2020, 7, 9)));
 * for (MediationOutcome m : report.facts(MediationOutcome.class)) {
 *     System.out.println(m.successful() + " of " + m.received());
 * }
 * }</pre>
 */
public final class FactExtractor {
    private static final String ENGINE = "dukien 0.1.0";

    private final Tokenizer tokenizer;
    private final TokenMemories memories = new TokenMemories();
    private final LayoutStage layoutStage;
    private final SentenceStage sentenceStage;
    private final CalendarFinder calendarFinder;
    private final DocumentFinder documentFinder;
    private final PersonFinder personFinder;
    private final QuantityFinder quantityFinder;
    private final AboutStage aboutStage;
    private final FactStage factStage;
    private final RuleStage ruleStage;
    private final ReportStage reportStage;
    private final @Nullable NameEvidence evidence;

    private FactExtractor(Lexicons lexicons, List<FactRules> rules, @Nullable NameEvidence evidence) {
        this.evidence = evidence;
        tokenizer = new Tokenizer(lexicons.vocabulary());
        layoutStage = new LayoutStage(lexicons);
        sentenceStage = new SentenceStage(lexicons);
        calendarFinder = new CalendarFinder(lexicons);
        documentFinder = new DocumentFinder(lexicons);
        personFinder = new PersonFinder(lexicons);
        quantityFinder = new QuantityFinder(lexicons);
        aboutStage = new AboutStage(lexicons);
        factStage = new FactStage(lexicons, personFinder);
        ruleStage = new RuleStage(rules);
        reportStage = new ReportStage(lexicons);
        lexicons.freeze();
    }

    /** An extractor with the bundled lexicons and models. */
    public static FactExtractor create() {
        return builder().build();
    }

    /** Options for an extractor. */
    public static Builder builder() {
        return new Builder();
    }

    /** The facts of an article. Never throws on any text, but for what rules of the user's own throw. */
    public CivicReport extract(Article article) {
        TokenMemory memory = memories.take();
        try {
            return extract(article, memory);
        } finally {
            memories.giveBack(memory);
        }
    }

    /** The report keeps nothing of the memory. */
    private CivicReport extract(Article article, TokenMemory memory) {
        NormalizedText text = NormalizedText.of(article.text());
        TokenTable tokens = tokenizer.tokenize(text.text(), memory);
        Layout layout = layoutStage.layout(tokens, article.title());
        Sentences sentences = sentenceStage.split(tokens, layout);
        LocalDate published = article.published() != null ? article.published() : PublicationDay.of(tokens, layout);
        Analysis analysis = new Analysis(tokens, layout, sentences, published);
        calendarFinder.find(analysis);
        documentFinder.find(analysis);
        if (evidence != null) {
            analysis.named(NamedRuns.of(tokens, evidence.names(text.text())));
        }
        analysis.people(personFinder.find(analysis));
        analysis.quantities(quantityFinder.find(analysis));
        analysis.abouts(aboutStage.read(analysis));
        List<Fact> facts = factStage.extract(analysis);
        ruleStage.find(analysis, facts);
        ReportStage.Result result = reportStage.report(analysis, facts, text);
        return new CivicReport(
                article.id(), ENGINE, null, result.metadata(), result.facts(), result.checks(), null, null);
    }

    /**
     * Options for an extractor. Not thread-safe; the extractor it builds is.
     *
     * <pre>{@code
     * FactExtractor extractor = FactExtractor.builder()
     *         .lexicon(Path.of("our-names.tsv"))
     *         .rules(Path.of("storm.rules"))
     *         .build();
     * }</pre>
     */
    public static final class Builder {
        private final List<Lexicons.UserEntry> entries = new ArrayList<>();
        private final List<FactRules> rules = new ArrayList<>();
        private @Nullable NameEvidence evidence;

        private Builder() {}

        /**
         * Adds names, offices, units and cues from a file (docs/lexicons.md); they win over the bundled ones.
         *
         * @throws IllegalArgumentException naming file and line if a row does not fit
         * @throws java.io.UncheckedIOException if the file cannot be read
         */
        public Builder lexicon(Path file) {
            entries.addAll(UserLexicons.read(file));
            return this;
        }

        /** Lets another recogniser confirm names of people that our rules leave open; see {@link NameEvidence}. */
        public Builder names(NameEvidence newEvidence) {
            evidence = newEvidence;
            return this;
        }

        /**
         * Adds the facts of a rule file (docs/corenlp.md); they become {@link io.github.dukien.rules.RuleFact}s.
         *
         * @throws IllegalArgumentException naming file and line if a rule is wrong, or the artifact that is missing
         * @throws java.io.UncheckedIOException if the file cannot be read
         */
        public Builder rules(Path file) {
            return rules(FactRules.read(file));
        }

        /** Adds the facts of rules of your own making; what they throw, {@link FactExtractor#extract} throws. */
        public Builder rules(FactRules added) {
            rules.add(added);
            return this;
        }

        /**
         * The extractor.
         *
         * @throws IllegalArgumentException if a value in a user's lexicon is none that its column knows
         */
        public FactExtractor build() {
            return new FactExtractor(new Lexicons(entries), rules, evidence);
        }
    }
}

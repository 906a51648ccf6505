package io.github.dukien.corenlp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.rules.FactRules;
import io.github.dukien.rules.RuleException;
import io.github.dukien.rules.RuleFact;
import io.github.dukien.rules.RuleToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule files: what they can say, and that a wrong or hostile one gives one error with file and line. */
class RuleFilesTest {
    private static final String HOUSES =
            "{ pattern: ( (?$houses [{quantity::IS_NUM}]) [] /nhà/ ), result: \"damage\" }\n";

    /** One extractor for all: making one takes longer than the test. */
    private static final AtomicReference<FactRules> CURRENT = new AtomicReference<>(sentence -> List.of());

    private static final FactExtractor EXTRACTOR = FactExtractor.builder()
            .rules(sentence -> CURRENT.get().find(sentence))
            .build();

    @TempDir
    private Path folder;

    private FactRules rules(String text) throws IOException {
        return FactRules.read(Files.writeString(folder.resolve("x.rules"), text));
    }

    private List<RuleFact> facts(String rules, String text) throws IOException {
        CURRENT.set(rules(rules));
        return EXTRACTOR.extract(Article.of(text)).facts(RuleFact.class);
    }

    /** {@code ¶} is a line end. The second line is the wrong one where none is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ¶# no rule                                                   | x.rules:2: the file has no rule
            ¶{ pattern: ( /a/ ) }                                        | x.rules:2: result
            ¶{ result: "x" }                                             | x.rules:2: the rule has no pattern
            ¶{ pattern: ( /a/ ), result: "money" }                       | x.rules:2: result
            ¶{ pattern: ( /a/ ), result: Lowercase("x") }                | x.rules:2: expected , or }
            ¶{ pattern: ( /a/ ), result: "x", action: ( Annotate() ) }   | x.rules:2: a rule has pattern, result, name and priority, not 'action'
            ¶{ ruleType: "text", pattern: ( /a/ ), result: "x" }         | x.rules:2: only rules over "tokens"
            ¶{ pattern: /a/, result: "x" }                               | x.rules:2: a pattern stands in ( )
            ¶{ pattern: ( /a/, result: "x" }                             | x.rules:2: ( without )
            ¶{ pattern: ( ), result: "x" }                               | x.rules:2: TokensRegex cannot read the pattern
            ¶{ pattern: ( /a/ & & /b/ ), result: "x" }                   | x.rules:2: TokensRegex cannot read the pattern
            ¶{ pattern: (¶¶ /a/ , /b/ ), result: "x" }                   | x.rules:4: TokensRegex cannot read the pattern
            ¶{ pattern: ( [{wrod:/a/}] ), result: "x" }                  | x.rules:2: no attribute 'wrod'
            ¶{ pattern: ( [/a/ ), result: "x" }                          | x.rules:2: [ without ]
            ¶{ pattern: ( /a(/ ), result: "x" }                          | x.rules:2: /a(/: Unclosed group
            ¶{ pattern: ( /(a+)+/ ), result: "x" }                       | x.rules:2: /(a+)+/: a group that repeats
            ¶{ pattern: ( /a¶/ ), result: "x" }                          | x.rules:2: the expression that begins with / does not end
            ¶{ pattern: ( /a/ ), result: "x }                            | x.rules:2: the string that begins with " does not end
            ¶{ pattern: ( $HOUSE ), result: "x" }                        | x.rules:2: $HOUSE is not defined above
            ¶{ pattern: ( (?$start /a/) ), result: "x" }                 | x.rules:2: 'start' cannot be the name of a field
            ¶{ pattern: ( ([]*)* ), result: "x" }                        | x.rules:2: a repetition inside a repetition
            $A = ( []+ )¶{ pattern: ( $A+ ), result: "x" }               | x.rules:2: a repetition inside a repetition
            ¶{ pattern: ( []{1,100000000} ), result: "x" }               | x.rules:2: no more than 100 repetitions
            ¶{ pattern: ( (([]{90}){90}){90} ), result: "x" }            | x.rules:2: a repetition inside a repetition
            ¶{ pattern: ( [{{ ENV.x() }}] ), result: "x" }               | x.rules:2: {{ code }} is not for rules of facts
            ¶{ pattern: ( /a/ => Foo() ), result: "x" }                  | x.rules:2: '=' has no meaning here
            ¶ENV.defaultStringPatternFlags = 2                           | x.rules:2: expected $NAME = ( … ) or
            ¶x = { type: "CLASS", value: "java.io.File" }                | x.rules:2: expected $NAME = ( … ) or
            ¶$A = { type: "CLASS", value: "java.io.File" }               | x.rules:2: a pattern stands in ( )
            ¶{ pattern: ( /a/ ), result: "x", priority: high }           | x.rules:2: priority is a number
            ¶{ pattern: ( /a/ ), result: "x", result: "y" }              | x.rules:2: result stands twice
            ¶{ pattern: ( /a/ ), result: "x"                             | x.rules:2: the file ends inside a rule
            """)
    void aWrongFileGivesOneErrorWithFileAndLine(String text, String message) {
        assertThatThrownBy(() -> rules(text.replace('¶', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(folder + "/")
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void whatIsNoTextIsRefusedToo() throws IOException {
        Path binary = Files.write(folder.resolve("b.rules"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> FactRules.read(binary)).hasMessage(binary + ":1: not UTF-8");
        assertThatThrownBy(() -> rules("(".repeat(900_000))).hasMessageContaining("x.rules:1:");
        assertThatThrownBy(() ->
                        rules("{ pattern: " + "(".repeat(400_000) + "/a/" + ")".repeat(400_000) + ", result: \"x\" }"))
                .hasMessageContaining("more than 30 brackets");
        assertThatThrownBy(() -> rules(" ".repeat(1_000_001))).hasMessageContaining("no rules");
    }

    @Test
    @Timeout(60)
    void aPatternWithTooManyWaysToMatchIsGivenUp() throws IOException {
        List<RuleToken> long_ = Collections.nCopies(250, new RuleToken("a", "a", null, null, null));
        for (String pattern : List.of("[]* []* []* /z/", "[]? ".repeat(30) + "/z/", "(/a/|/a/) ".repeat(20) + "/z/")) {
            FactRules hostile = rules("# hostile\n{ pattern: ( " + pattern + " ), result: \"x\" }");
            assertThatThrownBy(() -> hostile.find(long_))
                    .isInstanceOf(RuleException.class)
                    .hasMessageContaining("rule x.rules:2 has too many ways to match in");
        }
    }

    @Test
    void aLongSentenceIsMatchedInPartsWhereItMustBe() throws IOException {
        String rules = "{ pattern: ( /a/ []{0,15}? (?$n [{quantity::IS_NUM}]) []{0,12}? /nhà/ ), result: \"x\" }";
        assertThat(facts(rules, "a b c, hỏng 12 ngôi nhà và ".repeat(60))).hasSizeGreaterThan(50);
    }

    @Test
    void hostileTextIsNoTroubleForAGoodRule() throws IOException {
        FactRules rules = rules(HOUSES);
        RuleToken word = new RuleToken("a".repeat(100_000), "a".repeat(100_000), null, null, null);
        assertThat(rules.find(Collections.nCopies(5_000, word))).isEmpty();
    }

    @Test
    void namedGroupsBecomeFields() throws IOException {
        assertThat(facts(HOUSES, "Lốc làm hỏng hơn 12 ngôi nhà."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.source().text()).isEqualTo("hơn 12 ngôi nhà");
                    assertThat(fact.fields().toString()).isEqualTo("{houses=12, housesBound=AT_LEAST}");
                    assertThat(fact.source().evidence().rule()).isEqualTo("x.rules:1");
                });
    }

    @Test
    void allAttributesCanBeAskedFor() throws IOException {
        String rules =
                "{ name: \"r\", pattern: ( (?$day [{date:/2022-.*/}]) \",\" [{folded:\"ông\"}] (?$who [{person::EXISTS}])"
                        + " []* (?$place [{word:/Chợ/} & {folded:\"chợ\"}] [{word:/\\p{Lu}.*/}]+) []* (?$n [{quantity>10}]) ), result: \"visit\" }";
        assertThat(facts(rules, "Ngày 3/4/2022, ông Lê Văn Tám đến xã Chợ Lầu thăm 12 hộ."))
                .singleElement()
                .extracting(RuleFact::fields)
                .isEqualTo(Map.of(
                        "day",
                        "2022-04-03",
                        "who",
                        "Lê Văn Tám",
                        "place",
                        "Chợ Lầu",
                        "n",
                        new java.math.BigDecimal(12)));
    }

    @Test
    void ofOverlappingMatchesTheHigherPriorityWinsThenTheLonger() throws IOException {
        String rules = """
                { name: "short", pattern: ( /nhà/ ), result: "x" }
                { name: "long", pattern: ( /ngôi/ /nhà/ ), result: "x" }
                { name: "first", priority: 2, pattern: ( /mái/ ), result: "x" }
                { name: "wide", pattern: ( /mái/ []* ), result: "x" }
                { name: "other", pattern: ( /nhà/ ), result: "y" }
                """;
        assertThat(facts(rules, "Tốc mái 12 ngôi nhà"))
                .extracting(fact -> fact.source().evidence().rule())
                .containsExactly("first", "long", "other");
    }

    @Test
    void filesDoNotShareNames() throws IOException {
        rules("$NHA = ( /nhà/ )\n{ pattern: ( $NHA ), result: \"x\" }");
        assertThatThrownBy(() -> rules("{ pattern: ( $NHA ), result: \"x\" }"))
                .hasMessageContaining("$NHA is not defined");
    }

    @Test
    void decomposedRulesMatchComposedText() throws IOException {
        String decomposed = java.text.Normalizer.normalize(HOUSES, java.text.Normalizer.Form.NFD);
        assertThat(facts(decomposed, "Hỏng 12 ngôi nhà.")).hasSize(1);
    }

    @Test
    void threadsShareTheRules() throws IOException {
        CURRENT.set(rules(HOUSES));
        assertThat(IntStream.range(1, 400)
                        .parallel()
                        .mapToObj(i -> EXTRACTOR
                                .extract(Article.of("Hỏng " + i + " ngôi nhà. Sập " + (i + 1) + " ngôi nhà."))
                                .facts(RuleFact.class)
                                .stream()
                                .map(fact -> fact.source().text())
                                .toList()))
                .containsExactlyElementsOf(IntStream.range(1, 400)
                        .mapToObj(i -> List.of(i + " ngôi nhà", (i + 1) + " ngôi nhà"))
                        .toList());
    }
}

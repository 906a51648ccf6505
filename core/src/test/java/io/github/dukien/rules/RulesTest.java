package io.github.dukien.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.json.ReportReader;
import io.github.dukien.json.ReportWriter;
import io.github.dukien.rules.RuleMatch.Field;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Facts of the user's own rules, without any rule language: what rules see, and what becomes of their matches. */
class RulesTest {
    private static final String TEXT =
            "Ngày 12/9, ông Lê Văn Tám cho biết: cơn lốc làm tốc mái trên 1.250 ngôi nhà. Thiệt hại từ 2 đến 3 tỷ đồng.";

    private static CivicReport extract(String text, FactRules rules) {
        return FactExtractor.builder()
                .rules(rules)
                .build()
                .extract(Article.of(text).publishedOn(LocalDate.of(2022, 9, 14)));
    }

    /** Every number is a «figure», with the token behind it. */
    private static List<RuleMatch> figures(List<RuleToken> sentence) {
        return IntStream.range(0, sentence.size() - 1)
                .filter(i -> sentence.get(i).figure() != null)
                .mapToObj(i -> new RuleMatch(
                        "figure",
                        "test.figures",
                        i,
                        i + 2,
                        List.of(new Field("count", i, i + 1), new Field("of", i + 1, i + 2))))
                .toList();
    }

    @Test
    void numbersDatesAndPeopleAreOneTokenEach() {
        List<RuleToken> seen = new ArrayList<>();
        extract(TEXT, sentence -> {
            seen.addAll(sentence);
            return List.of();
        });
        assertThat(seen)
                .extracting(RuleToken::word)
                .containsSequence("ông", "Lê Văn Tám", "cho")
                .containsSequence("mái", "trên 1.250", "ngôi", "nhà", ".");
        assertThat(seen.get(0).date()).hasToString("2022-09-12");
        assertThat(seen)
                .filteredOn(token -> token.person() != null)
                .extracting(RuleToken::person)
                .containsExactly("Lê Văn Tám");
        assertThat(seen).extracting(RuleToken::folded).contains("ngày 12/9", "trên 1.250", "thiệt");
    }

    @Test
    void matchesBecomeFactsWithNamedFields() {
        List<RuleFact> facts = extract(TEXT, RulesTest::figures).facts(RuleFact.class);
        assertThat(facts)
                .extracting(fact -> fact.source().text())
                .containsExactly("trên 1.250 ngôi", "từ 2 đến 3 tỷ đồng");
        assertThat(facts.get(0).fields())
                .containsExactly(
                        Map.entry("count", new BigDecimal("1250")),
                        Map.entry("countBound", "AT_LEAST"),
                        Map.entry("of", "ngôi"));
        assertThat(facts.get(1).fields())
                .containsEntry("count", new BigDecimal("2000000000"))
                .containsEntry("countMax", new BigDecimal("3000000000"));
        assertThat(facts.get(0).source().evidence().rule()).isEqualTo("test.figures");
    }

    @Test
    void offsetsAreThoseOfDecomposedTextToo() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(extract(decomposed, RulesTest::figures).facts(RuleFact.class))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.source().span().of(decomposed))
                        .isEqualTo(fact.source().text()));
    }

    @Test
    void jsonKeepsThem() {
        CivicReport report = extract(TEXT, RulesTest::figures);
        String json = ReportWriter.create().toJson(report);
        assertThat(json).contains("\"type\":\"figure\"", "\"count\":1250,\"countBound\":\"AT_LEAST\",\"of\":\"ngôi\"");
        assertThat(ReportWriter.create().toJson(ReportReader.read(json))).isEqualTo(json);
    }

    @Test
    void namesThatJsonUsesAreRefused() {
        assertThatThrownBy(() -> new RuleMatch("money", "x", 0, 1, List.of())).hasMessageContaining("'money'");
        assertThatThrownBy(() -> new RuleMatch("storm damage", "x", 0, 1, List.of()))
                .hasMessageContaining("letters");
        assertThatThrownBy(() -> new Field("start", 0, 1)).hasMessageContaining("'start'");
        assertThatThrownBy(() -> new Field("houses", 1, 1)).hasMessageContaining("no tokens");
    }

    @Test
    void aMissingEngineSaysWhatToDo() {
        assertThatThrownBy(() -> FactExtractor.builder().rules(Path.of("storm.rules")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("storm.rules: rules need the artifact dukien-corenlp")
                .hasMessageContaining("docs/corenlp.md");
    }
}

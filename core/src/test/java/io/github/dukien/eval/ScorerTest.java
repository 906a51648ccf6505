package io.github.dukien.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of scoring, one row each. Facts are written as {@code START-END: fields}, several with {@code &}; the text is
 * 100 characters long and of no interest.
 */
class ScorerTest {
    private static final String TEXT = "Câu một nói điều này. ".repeat(5);

    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // keys
                "person | 0-9: name=Lê Văn Hòa  | 0-9: name=Lê Văn Hòa             | 1 1 1",
                "person | 0-9: name=Lê Văn Hòa  | 0-9: name=LÊ VĂN  HOÀ            | 1 1 1",
                "person | 0-9: name=Lê Văn Hòa  | 0-9: name=Lê Văn Hoa             | 1 1 0",
                "date   | 0-9: value=2020-07    | 0-9: value=2020-07               | 1 1 1",
                "date   | 0-9: value=2020-07    | 0-9: value=2020-07&5-8: modifier=END, value=2020-07 | 1 2 1",
                "date   | 0-9: value=2020-07    | 0-9: value=2020                  | 1 1 0",
                "date   | 0-9: calendar=LUNAR   | 0-9: calendar=LUNAR              | 1 1 1",
                "memberCount | 0-9: count=5, unit=hội viên, kind=NEW | 0-9: count=5, unit=đoàn viên, kind=NEW  | 1 1 1",
                "memberCount | 0-9: count=5, unit=hội viên, kind=NEW | 0-9: count=5, unit=hội viên, kind=TOTAL | 1 1 0",
                "percentage | 0-9: percent=-3, relation=CHANGE | 0-9: percent=3, relation=CHANGE  | 1 1 1",
                "percentage | 0-9: percent=3, relation=CHANGE  | 0-9: percent=3, relation=SHARE   | 1 1 0",
                "percentage | 0-9: percent=3.50, relation=RATE | 0-9: percent=3.5, relation=RATE  | 1 1 1",
                "money  | 0-9: amount=5000, currency=VND, kind=SPENT | 0-9: amount=5000, currency=VND, kind=RAISED | 1 1 1",
                "money  | 0-9: amount=5000, currency=VND       | 0-9: amount=5000, currency=USD   | 1 1 0",
                "mediation | 0-9: received=9, successful=8     | 0-9: received=9, successful=8    | 1 1 1",
                "mediation | 0-9: received=9, successful=8     | 0-9: received=9                  | 1 1 0",
                "document | 0-9: kind=Chỉ thị, number=11-CT/TU | 0-9: kind=chỉ thị, number=11-ct/tu | 1 1 1",
                "document | 0-9: kind=Chỉ thị, number=11-CT/TU | 0-9: kind=Chỉ thị, number=11      | 1 1 0",
                "activity | 0-9: count=5, unit=căn nhà         | 0-9: count=5, unit=căn           | 1 1 1",
                "activity | 0-9: count=5, unit=mô hình, điển hình | 0-9: count=5, unit=điển hình  | 1 1 0",
                "activity | 0-9: count=12.5, unit=tấn gạo      | 0-9: count=12, unit=tấn gạo      | 1 1 0",
                // places
                "date   | 0-9: value=2020       | 8-20: value=2020                 | 1 1 1",
                "date   | 0-9: value=2020       | 9-20: value=2020                 | 1 1 0",
                "date   | 0-9: value=2020, mentions=30-34 | 31-33: value=2020      | 1 1 1",
                "date   | 0-9: value=2020       | 30-34: value=2020, mentions=0-2  | 1 1 1",
                "date   | 0-9: value=2020, mentions=40-44 | 30-34: value=2020, mentions=43-50 | 1 1 1",
                // one to one
                "date   | 0-9: value=2020       | 0-4: value=2020&5-9: value=2020  | 1 2 1",
                "date   | 0-4: value=2020&5-9: value=2020 | 0-9: value=2020        | 2 1 1",
                "date   | 0-9: value=2020&5-20: value=2020 | 6-8: value=2020&10-12: value=2020 | 2 2 2",
                // optional
                "date   | 0-9: value=2020, optional=true  |                        | 0 0 0",
                "date   | 0-9: value=2020, optional=true  | 0-9: value=2020        | 0 0 0",
                "date   | 0-9: value=2020, optional=true  | 0-9: value=2021        | 0 1 0",
                "date   | 0-9: value=2020, optional=true&5-9: value=2020 | 0-9: value=2020 | 1 1 1",
                "date   | 0-9: value=2020, optional=true&0-9: value=2021 | 0-9: value=2020 | 1 0 0",
                // nothing
                "date   |                       |                                  | 0 0 0",
                "date   |                       | 0-9: value=2020                  | 0 1 0",
                "date   | 0-9: value=2020       |                                  | 1 0 0"
            })
    void facts(String type, String gold, String predicted, String expected) {
        ArticleScore score = score(gold(type, gold), report(type, predicted));
        Score value = score.types().get(type).value();
        assertThat(value.gold() + " " + value.predicted() + " " + value.right()).isEqualTo(expected);
        assertThat(score.errors()).hasSize(value.missed() + value.spurious());
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(
            delimiter = '|',
            value = {"0-9 | 0-9  | 1 1", "0-9 | 0-8  | 0 1", "0-9 | 9-12 | 0 0"})
    void spansWhateverTheValue(String gold, String predicted, String expected) {
        TypeScore score = score(gold("date", gold + ": value=2020"), report("date", predicted + ": value=2021"))
                .types()
                .get("date");
        assertThat(score.exact().right() + " " + score.overlapping().right()).isEqualTo(expected);
        assertThat(score.value().right()).isZero();
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bí thư Tỉnh ủy                        | Bí thư Tỉnh uỷ                      | 1 1 1",
                "Bí thư Tỉnh ủy / Bí thư Tỉnh ủy Hà Nam | Bí thư Tỉnh ủy Hà Nam              | 1 1 1",
                "Bí thư Tỉnh ủy                        | Bí thư Tỉnh ủy Hà Nam               | 1 1 0",
                "Bí thư Tỉnh ủy; Chủ tịch HĐND tỉnh    | Chủ tịch HĐND tỉnh                  | 2 1 1",
                "Chủ tịch HĐND tỉnh                    | Chủ tịch HĐND tỉnh; Bí thư Tỉnh ủy  | 1 2 1",
                "                                      | Bí thư Tỉnh ủy                      | 0 1 0"
            })
    void positions(String gold, String predicted, String expected) {
        Score score = score(person(gold, true), person(predicted, false)).positions();
        assertThat(score.gold() + " " + score.predicted() + " " + score.right()).isEqualTo(expected);
    }

    @Test
    void positionsOfAnotherPersonAreOthers() {
        ArticleScore score = score(
                gold("person", "0-3: name=An, positions=[Bí thư]"),
                report("person", "0-3: name=Ba, positions=[Bí thư]"));
        assertThat(score.positions()).isEqualTo(new Score(1, 1, 0));
    }

    @Test
    void positionsOfOptionalPersonsDoNotCount() {
        ArticleScore score = score(
                gold("person", "0-3: name=An, optional=true, positions=[Bí thư]"),
                report("person", "0-3: name=An, positions=[Bí thư]"));
        assertThat(score.positions()).isEqualTo(Score.NONE);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind=SPENT         | kind=SPENT          | kind    | 1 1 1",
                "kind=SPENT         | kind=RAISED         | kind    | 1 1 0",
                "per=hộ             | per=Hộ              | per     | 1 1 1",
                "per=hộ             | kind=SPENT          | per     | 1 0 0",
                "kind=SPENT         | per=hộ              | per     | none",
                "kind=SPENT         | planned=true        | planned | 0 1 0",
                "max=9              | kind=SPENT          | max     | 1 0 0",
                "scope=toàn tỉnh    | scope=Toàn tỉnh     | scope   | 1 1 1",
                "kind=SPENT         | scope=toàn tỉnh     | scope   | 0 1 0"
            })
    void attributes(String gold, String predicted, String field, String expected) {
        String same = "0-9: amount=5, currency=VND, ";
        FieldScore score = score(gold("money", same + gold), report("money", same + predicted))
                .types()
                .get("money")
                .attributes()
                .get(field);
        assertThat(score == null ? "none" : score.given() + " " + score.predicted() + " " + score.right())
                .isEqualTo(expected);
    }

    @Test
    void scopeAndPeriodAreScoredOnRequestOnly() {
        String fact = "0-9: amount=5, currency=VND, scope=toàn tỉnh, period=2020";
        CivicReport silent = gold("money", fact, "\"money\"");
        assertThat(score(silent, report("money", fact)).types().get("money").attributes())
                .doesNotContainKeys("scope", "period");
    }

    @Test
    void signOfPercentagesIsAnAttribute() {
        ArticleScore score = score(
                gold("percentage", "0-9: percent=-3, relation=CHANGE"),
                report("percentage", "0-9: percent=3, relation=CHANGE"));
        assertThat(score.types().get("percentage").attributes().get("percent").right())
                .isZero();
        assertThat(score.fieldErrors())
                .contains(new FieldError("a", "percentage.percent", TEXT.substring(0, 9), "-3", "3"));
    }

    @Test
    void typesThatAreNotAnnotatedAreNotScored() {
        CivicReport gold = gold("money", "", "\"person\"");
        assertThat(score(gold, report("money", "0-9: amount=5, currency=VND")).types())
                .containsOnlyKeys("person");
    }

    @Test
    void confusionsPairTypesInTheSamePlace() {
        CivicReport gold =
                gold("memberCount", "0-9: count=5, unit=hội viên, kind=NEW", "\"memberCount\", \"activity\"");
        CivicReport predicted = report("activity", "0-9: count=5, unit=hội viên&20-30: count=7, unit=suất");
        Evaluation evaluation = Evaluation.of(List.of(score(gold, predicted)));
        assertThat(evaluation.confusions()).containsExactly(new Confusion("memberCount", "activity", 1));
    }

    @Test
    void errorsCarryTheirSentence() {
        ArticleScore score = score(gold("date", "4-7: value=2020"), report("date", ""));
        assertThat(score.errors()).hasSize(1);
        assertThat(score.errors().get(0).sentence()).isEqualTo("Câu một nói điều này.");
        assertThat(score.errors().get(0).label()).isEqualTo("a 4-7 date 2020");
    }

    @Test
    void goldMustSayWhatItAnnotates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.score(report("date", ""), report("date", ""), TEXT))
                .withMessageContaining("annotated");
    }

    private static ArticleScore score(CivicReport gold, CivicReport predicted) {
        return Scorer.score(gold, predicted, TEXT);
    }

    private static CivicReport person(String titles, boolean gold) {
        String positions = titles == null ? "" : titles.replace("; ", ";");
        String fact = "0-3: name=An, positions=[" + positions + "]";
        return gold ? gold("person", fact) : report("person", fact);
    }

    private static CivicReport gold(String type, String facts) {
        return gold(type, facts, "\"" + type + "\", \"scope\", \"period\"");
    }

    private static CivicReport gold(String type, String facts, String annotated) {
        return ReportReader.read(ShortReport.json(TEXT, type, facts, "\"annotated\": [" + annotated + "],"));
    }

    private static CivicReport report(String type, String facts) {
        return ReportReader.read(ShortReport.json(TEXT, type, facts, ""));
    }
}

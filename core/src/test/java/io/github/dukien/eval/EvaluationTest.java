package io.github.dukien.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.github.dukien.json.ReportReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final String TEXT = "Câu một nói điều này. ".repeat(5);
    private static final String DATE = "0-3: value=2020";

    @Test
    void microCountsFactsAndMacroCountsTypes() {
        Evaluation evaluation = Evaluation.of(List.of(
                score("date", DATE + "&5-9: value=2021&10-12: value=2022", DATE),
                score("activity", "0-3: count=5, unit=suất", "0-3: count=5, unit=suất")));
        assertThat(evaluation.micro()).isEqualTo(new Score(4, 2, 2));
        assertThat(evaluation.micro().f1()).isEqualTo(2 * 2 / 6.0, offset(1e-9));
        assertThat(evaluation.macroF1()).isEqualTo((0.5 + 1) / 2, offset(1e-9));
        assertThat(evaluation.types().keySet()).containsExactly("date", "activity");
    }

    @Test
    void typesWithoutGoldFactsAreNotInTheMacroMean() {
        Evaluation evaluation =
                Evaluation.of(List.of(score("date", DATE, DATE), score("activity", "", "0-3: count=5, unit=suất")));
        assertThat(evaluation.macroF1()).isEqualTo(1, offset(1e-9));
    }

    @Test
    void intervalsHoldTheScoreAndAreAlwaysTheSame() {
        List<ArticleScore> scores = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            scores.add(score("date", DATE, i % 2 == 0 ? DATE : ""));
        }
        Evaluation evaluation = Evaluation.of(scores);
        Interval interval = evaluation.interval("date");
        assertThat(evaluation.micro().f1()).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isLessThan(interval.high());
        assertThat(Evaluation.of(scores).interval("date")).isEqualTo(interval);
        assertThat(Evaluation.of(List.of(score("date", DATE, DATE))).interval(ArticleScore::micro))
                .isEqualTo(new Interval(1, 1));
    }

    @Test
    void baselinesShowGainsAndLosses() {
        String other = "5-9: value=2021";
        Evaluation before = Evaluation.of(List.of(score("date", DATE + "&" + other, DATE)));
        Evaluation after = Evaluation.of(List.of(score("date", DATE + "&" + other, other + "&20-22: value=1999")));
        Comparison comparison =
                EvaluationJson.readBaseline(EvaluationJson.write(before)).compare(after);
        assertThat(comparison.gained()).containsExactly("a 5-9 date 2021");
        assertThat(comparison.lost()).containsExactly("a 0-3 date 2020");
        assertThat(comparison.added()).containsExactly("a 20-22 date 1999");
        assertThat(comparison.removed()).isEmpty();
        assertThat(comparison.isLoss()).isTrue();
        assertThat(comparison.fallen()).containsOnlyKeys("micro", "date");
        assertThat(Baseline.of(after).compare(before).isLoss()).isFalse();
    }

    @Test
    void anEvaluationIsNoLossAgainstItself() {
        Evaluation evaluation =
                Evaluation.of(List.of(score("date", DATE + "&5-9: value=2021&10-12: value=2022", DATE)));
        Comparison comparison =
                EvaluationJson.readBaseline(EvaluationJson.write(evaluation)).compare(evaluation);
        assertThat(comparison.isLoss()).isFalse();
        assertThat(comparison.lost()).isEmpty();
        assertThat(comparison.gained()).isEmpty();
    }

    @Test
    void somethingElseIsNoBaseline() {
        assertThatIllegalArgumentException().isThrownBy(() -> EvaluationJson.readBaseline("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> EvaluationJson.readBaseline("type;f1"));
    }

    private static ArticleScore score(String type, String gold, String predicted) {
        String annotated = "\"annotated\": [\"" + type + "\"],";
        return Scorer.score(
                ReportReader.read(ShortReport.json(TEXT, type, gold, annotated)),
                ReportReader.read(ShortReport.json(TEXT, type, predicted, "")),
                TEXT);
    }
}

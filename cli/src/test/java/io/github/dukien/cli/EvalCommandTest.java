package io.github.dukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {
    private static final String TEXT = "Hội thu 5 triệu đồng, <b>tặng</b> 6 triệu đồng.\n";
    private static final String FIVE = money("5 triệu đồng", 5_000_000);
    private static final String SIX = money("6 triệu đồng", 6_000_000);

    @TempDir
    private Path dir;

    private String gold = "";

    @BeforeEach
    void gold() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("gold"));
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.gold.json"), report("\"annotated\": [\"money\"],", FIVE, SIX));
        gold = folder.toString();
    }

    @Test
    void withoutPredictionTheTextsAreExtracted() {
        Run run = Run.of("eval", gold);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 article\n", "money", "micro", "macro", "positions");
    }

    @Test
    void oneGoldFileWillDo() {
        assertThat(Run.of("eval", gold + "/a.gold.json").out()).contains("1 article\n");
    }

    @Test
    void predictionsAreFoundById() throws IOException {
        Run run = Run.of("eval", gold, predicted("p.jsonl", FIVE), "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).contains("value,money,2,1,1,1.0000,0.5000,0.6667");
        assertThat(Run.of("eval", gold, gold, "--format", "csv").lines())
                .contains("value,money,2,2,2,1.0000,1.0000,1.0000");
    }

    @Test
    void errorsAreListedWithTheirSentence() throws IOException {
        Run run = Run.of("eval", gold, predicted("p.jsonl", FIVE), "--errors");
        assertThat(run.out()).contains("MISSED a 34-46 money 6000000 vnd «6 triệu đồng»", "Hội thu 5 triệu đồng");
    }

    @Test
    void aMissingPredictionCountsAsMissedAndIsNamed() throws IOException {
        Files.writeString(dir.resolve("p.jsonl"), report("", FIVE).replace("\"a\"", "\"b\"") + "\n");
        Run run = Run.of("eval", gold, dir.resolve("p.jsonl").toString(), "--format", "csv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("a: no prediction");
        assertThat(run.out()).contains("value,money,2,0,0,");
    }

    @ParameterizedTest
    @CsvSource({"--min-f1, 0.6, 0", "--min-f1, 0.7, 1", "--min-type-f1, 0.6, 0", "--min-type-f1, 0.7, 1"})
    void gates(String option, String value, int code) throws IOException {
        Run run = Run.of("eval", gold, predicted("p.jsonl", FIVE), option, value);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.errors()).hasSize(code);
    }

    @Test
    void baselines() throws IOException {
        String five = predicted("five.jsonl", FIVE);
        String baseline = dir.resolve("baseline.json").toString();
        assertThat(Run.of("eval", gold, gold, "--format", "json", "-o", baseline)
                        .code())
                .isZero();
        assertThat(Run.of("eval", gold, gold, "--baseline", baseline).code()).isZero();
        Run loss = Run.of("eval", gold, five, "--baseline", baseline);
        assertThat(loss.code()).isEqualTo(1);
        assertThat(loss.err())
                .contains("1 lost", "lost      a 34-46 money 6000000 vnd", "F1 of money fell from 1.0000 to 0.6667");
        Run none = Run.of("eval", gold, five, "--baseline", five);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("not an evaluation");
    }

    @Test
    void twoPredictionsAreCompared() throws IOException {
        Run run = Run.of("eval", gold, predicted("six.jsonl", SIX), "--compare", predicted("five.jsonl", FIVE));
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("gained    a 34-46", "lost      a 8-20");
    }

    @Test
    void thePageIsEscapedAndSelfContained() throws IOException {
        Path page = dir.resolve("page.html");
        Run run = Run.of("eval", gold, predicted("p.jsonl", FIVE), "--html", page.toString());
        assertThat(run.code()).isZero();
        String html = Files.readString(page);
        assertThat(html).contains("&lt;b&gt;tặng&lt;/b&gt;", "class=\"missed\"", "class=\"right\"");
        assertThat(html).doesNotContain("<b>", "<script", "http://", "https://", "src=");
    }

    @ParameterizedTest
    @CsvSource({"table, F1", "json, macroF1", "csv, 'part,name'", "markdown, | money |"})
    void formats(String format, String part) {
        Run run = Run.of("eval", gold, "--format", format);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(part).endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                        | line 1",
                "{\"id\": \"b\", \"facts\": []}           | is no gold: add \"annotated\"",
                "{\"annotated\": [\"money\"], \"facts\": [{\"id\": \"f1\", \"type\": \"money\"}]} | f1",
                "{\"annotated\": [\"money\"], \"facts\": [{\"id\": \"f1\", \"type\": \"x\", \"text\": \"a\", \"start\": 0, \"end\": 1}]} | fact f1: \"text\" is not what stands at"
            })
    void goldThatCannotBeUsedIsNamedAndTheRestScored(String json, String message) throws IOException {
        Files.writeString(Path.of(gold, "b.txt"), TEXT);
        Files.writeString(Path.of(gold, "b.gold.json"), json);
        Run run = Run.of("eval", gold);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("1 article\n");
        assertThat(run.errors()).singleElement().asString().contains("b.gold.json", message);
    }

    @Test
    void goldWithoutItsTextIsNamed() throws IOException {
        Files.delete(Path.of(gold, "a.txt"));
        Run run = Run.of("eval", gold);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains("has no text: put a.txt beside it");
    }

    @Test
    void noGoldIsNamed() throws IOException {
        Path empty = Files.createDirectories(dir.resolve("empty"));
        assertThat(Run.of("eval", empty.toString()).err()).contains("no NAME.gold.json");
        Run run = Run.of("eval", dir.resolve("none").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("no such file or directory");
    }

    private String predicted(String name, String... facts) throws IOException {
        return Files.writeString(dir.resolve(name), report("", facts) + "\n").toString();
    }

    private static String report(String head, String... facts) {
        return "{\"id\": \"a\", " + head + " \"facts\": [" + String.join(", ", facts) + "]}";
    }

    private static String money(String text, long amount) {
        int start = TEXT.indexOf(text);
        return "{\"id\": \"f" + start + "\", \"type\": \"money\", \"text\": \"" + text + "\", \"start\": " + start
                + ", \"end\": " + (start + text.length()) + ", \"amount\": " + amount
                + ", \"currency\": \"VND\", \"kind\": \"OTHER\", \"bound\": \"EXACT\"}";
    }
}

package io.github.dukien.archive.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.archive.testing.TestData;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.fact.UnknownFact;
import io.github.dukien.json.ReportReader;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BratDocumentTest {
    private static final ReportWriter JSON = ReportWriter.create().explained();
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final String TEXT = "😀 Ông Lê Văn Tám, Chủ tịch xã, trao\n5 triệu đồng.\n";

    static List<Path> gold() throws IOException {
        return TestData.gold();
    }

    @ParameterizedTest
    @MethodSource("gold")
    void goldComesBackAsItWent(Path gold) throws IOException {
        CivicReport report = TestData.report(gold);
        assertThat(JSON.toJson(BratDocument.of(report, TestData.text(gold)).report()))
                .isEqualTo(JSON.toJson(report));
    }

    @ParameterizedTest
    @MethodSource("gold")
    void extractorOutputComesBackWithItsEvidence(Path gold) throws IOException {
        String text = TestData.text(gold);
        CivicReport report = ReportReader.read(
                JSON.toJson(EXTRACTOR.extract(Article.of(text)).withText(text)));
        assertThat(BratDocument.of(report, text).report()).isEqualTo(report);
    }

    @Test
    void offsetsCountCodePointsAndLinesSplitAnnotations() {
        CivicReport report = EXTRACTOR.extract(Article.of(TEXT));
        String ann = BratDocument.of(report, TEXT).annotations();
        assertThat(ann).contains("Person 6 16\tLê Văn Tám\n", "Money 36 48\t5 triệu đồng\n", "Holds Arg1:");
        assertThat(BratDocument.of(report, TEXT).report().facts()).isEqualTo(withoutEvidence(report));
    }

    private static List<?> withoutEvidence(CivicReport report) {
        return ReportReader.read(JSON.toJson(report)).facts();
    }

    @Test
    void spansOverLinesAndTypesOfOthersComeBack() {
        UnknownFact fact = new UnknownFact(
                Source.of("x1", new Span(32, 41), TEXT.substring(32, 41)),
                "award",
                Map.of("level", new BigDecimal("1.5"), "kind", "Bằng khen"));
        CivicReport report = ReportReader.read("{\"id\": \"a\", \"facts\": []}");
        report = new CivicReport("a", null, null, report.metadata(), List.of(fact), List.of(), null, null);
        BratDocument document = BratDocument.of(report, TEXT);
        assertThat(document.annotations()).contains("OtherFact 31 35;36 40\t");
        assertThat(JSON.toJson(document.report())).isEqualTo(JSON.toJson(report));
    }

    @Test
    void whatAnAnnotatorAddsIsRead() {
        String ann = """
                T1\tPerson 6 16\tLê Văn Tám
                T2\tPosition 18 29\tChủ tịch xã
                R1\tHolds Arg1:T1 Arg2:T2
                T3\tMoney 36 48\t5 triệu đồng
                A1\tMoneyKind T3 SPENT
                A2\tPlanned T3
                #1\tAnnotatorNotes T3\t{"amount": 5000000, "currency": "VND"}
                #2\tAnnotatorNotes T1\tcheck this one
                """;
        CivicReport report = new BratDocument(TEXT, ann).report();
        Person person = report.facts(Person.class).get(0);
        assertThat(person.name()).isEqualTo("Lê Văn Tám");
        assertThat(person.positions())
                .singleElement()
                .satisfies(p -> assertThat(p.title()).isEqualTo("Chủ tịch xã"));
        Money money = report.facts(Money.class).get(0);
        assertThat(money.kind()).isEqualTo(Money.Kind.SPENT);
        assertThat(money.about().planned()).isTrue();
        assertThat(money.amount()).isEqualTo(BigDecimal.valueOf(5_000_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "T1\\tMoney 36 48\\t5 triệu đồng | 'amount' is missing",
                "T1\\tMoney 37 49\\t5 triệu đồng | its words are not those of the text",
                "T1\\tMoney 99 120\\tx | is not in the text",
                "T1\\tMoney x y\\tx | line 1: malformed",
                "T1\\tMoney | line 1: malformed",
                "T1\\tPerson 6 16\\tLê Văn Tám\\nR1\\tHolds Arg1:T1 Arg2:T9 | there is no T9",
                "T1\\tMoney 36 48\\t5 triệu đồng\\n#1\\tAnnotatorNotes T1\\t{amount} | malformed JSON"
            })
    void whatIsWrongIsNamed(String ann, String message) {
        BratDocument document = new BratDocument(TEXT, ann.replace("\\t", "\t").replace("\\n", "\n"));
        assertThatThrownBy(document::report)
                .isInstanceOf(BratFormatException.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void foldersKeepWhatIdsSay(@TempDir Path dir) throws IOException {
        BratFolder folder = BratFolder.create(dir);
        for (String id : List.of("../../etc/passwd", "a/b", "a/b", "", "..", "tỉnh: Đắk Lắk")) {
            CivicReport report = EXTRACTOR.extract(Article.of(TEXT).withId(id));
            String name = folder.add(report, TEXT);
            assertThat(dir.resolve(name + ".ann").normalize()).startsWith(dir).exists();
            assertThat(BratFolder.of(dir).read(name).report().id()).isEqualTo(id);
        }
        assertThat(folder.names()).hasSize(6).contains("etc/passwd", "a/b", "a/b~2", "report");
        assertThat(dir.resolve("annotation.conf")).content().contains("[entities]", "Bound\tArg:MemberCount");
        assertThat(dir.resolve("visual.conf")).content().contains("[labels]", "[drawing]");
    }
}

package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Span;
import io.github.dukien.testing.Sample;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another recogniser's evidence may decide about names, and what not. */
class NameEvidenceTest {
    private static final FactExtractor ALONE = FactExtractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đêm nhạc có Bằng Lăng góp giọng cùng thanh niên xã. | Bằng Lăng",
                "Hôm ấy Mây Trắng đến lớp mẫu giáo của bản.         | Mây Trắng",
            })
    void aRunThatTheRulesLeaveOpenBecomesAName(String text, String name) {
        assertThat(people(ALONE, text)).isEmpty();

        List<Person> people = people(believing(name), text);

        assertThat(people).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo(name);
            assertThat(person.source().text()).isEqualTo(name);
            assertThat(person.source().evidence()).isEqualTo(Evidence.of("person.evidence"));
        });
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Đêm nhạc có Bằng Lăng góp giọng cùng thanh niên xã. | Bằng        | half of a run",
                "Đêm nhạc có Bằng Lăng góp giọng cùng thanh niên xã. | có Bằng Lăng | more than the run",
                "Đêm nhạc có Bằng Lăng góp giọng cùng thanh niên xã. | ăng         | not at the start of a token",
                "Đêm nhạc có Bằng Lăng góp giọng cùng thanh niên xã. | nhạc        | no capital",
                "Đoàn đi qua Hà Nội rồi về.                          | Hà Nội      | a place",
                "Ủy ban nhân dân huyện họp.                          | Ủy ban nhân dân | an organisation",
                "Chiều qua Mai kể lại việc quyên góp áo ấm.          | Mai         | one common syllable",
            })
    void evidenceDecidesNothingElse(String text, String marked, String why) {
        assertThat(people(believing(marked), text)).as(why).isEqualTo(people(ALONE, text));
    }

    @Test
    void aNameOnceConfirmedIsKnownInTheWholeArticle() {
        String text = "Đêm nhạc có Bằng Lăng góp giọng. Sau đó Bằng Lăng ra về sớm.";
        FactExtractor extractor = FactExtractor.builder()
                .names(given -> List.of(span(given, "Bằng Lăng")))
                .build();

        assertThat(people(extractor, text))
                .singleElement()
                .satisfies(person -> assertThat(person.source().mentions()).hasSize(1));
    }

    @Test
    void theTextGivenIsComposedAndFactsPointIntoTheCallers() {
        String text = Normalizer.normalize("Đêm nhạc có Bằng Lăng góp giọng.", Normalizer.Form.NFD);

        assertThat(people(believing("Bằng Lăng"), text))
                .singleElement()
                .satisfies(person -> assertThat(person.source().span().of(text))
                        .isEqualTo(Normalizer.normalize("Bằng Lăng", Normalizer.Form.NFD)));
    }

    @Test
    void spansOutsideTheTextCountForNothing() {
        NameEvidence astray = text -> List.of(new Span(0, 1_000_000), new Span(2_000_000, 2_000_001), new Span(3, 4));

        assertThat(facts(FactExtractor.builder().names(astray).build(), "Sáng 7/7, xã có 65 hội viên."))
                .isEqualTo(facts(ALONE, "Sáng 7/7, xã có 65 hội viên."));
    }

    @Test
    void evidenceThatSaysNothingChangesNothing() {
        FactExtractor silent = FactExtractor.builder().names(text -> List.of()).build();

        for (Sample sample : Sample.all()) {
            assertThat(silent.extract(Article.of(sample.text()))).isEqualTo(ALONE.extract(Article.of(sample.text())));
        }
    }

    @Test
    void evidenceNeverTakesANameAwayOrBreaksAnything() {
        FactExtractor credulous =
                FactExtractor.builder().names(NameEvidenceTest::everyRun).build();
        for (Sample sample : Sample.all()) {
            assertThat(names(credulous.extract(Article.of(sample.text()))).size())
                    .as(sample.name())
                    .isGreaterThanOrEqualTo(
                            names(ALONE.extract(Article.of(sample.text()))).size());
        }
    }

    /** Each word, pair and triple of words of the text. */
    private static List<Span> everyRun(String text) {
        List<Span> runs = new ArrayList<>();
        int[] starts = new int[4];
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                starts[words++ % 4] = i;
            }
            if (letter && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))) {
                for (int back = 1; back <= Math.min(3, words); back++) {
                    runs.add(new Span(starts[(words - back) % 4], i + 1));
                }
            }
        }
        return runs;
    }

    private static List<Person> names(CivicReport report) {
        return report.facts(Person.class);
    }

    private static FactExtractor believing(String... names) {
        return FactExtractor.builder()
                .names(text ->
                        Arrays.stream(names).map(name -> span(text, name)).toList())
                .build();
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static List<Person> people(FactExtractor extractor, String text) {
        return extractor.extract(Article.of(text)).facts(Person.class);
    }

    private static List<Fact> facts(FactExtractor extractor, String text) {
        return extractor.extract(Article.of(text)).facts();
    }
}

package io.github.dukien.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VnCoreNLP's tags as evidence for names of people. */
class NamesTest {
    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lò/Np/B-PER Văn_Tới/Np/I-PER họp/V/O     | Lò Văn Tới",
                "Lò/Np/B-PER Văn/Np/B-PER họp/V/O         | Lò;Văn",
                "Lò/Np/I-PER Văn/Np/I-PER họp/V/O         | Lò Văn",
                "Lò/Np/B-PER ,/CH/O Văn/Np/I-PER          | Lò;Văn",
                "Lò/Np/B-PER ↵/-/- Văn/Np/I-PER           | Lò;Văn",
                "Lò/-/B-PER Văn/-/I-PER                   | Lò Văn",
                "Lò/Np/B-PER họp/V/I-PER                  | ''",
                "Sơn_La/Np/B-LOC họp/V/O                  | ''",
                "Lò/Np/- Văn/-/-                          | ''",
                "Lò/Nb/B-PER Ny/Ny/I-PER                  | Lò Ny",
            })
    void labelsMakeSpans(String tagged, String names) {
        StringBuilder text = new StringBuilder();
        List<TaggedWord> words = new ArrayList<>();
        for (String token : tagged.trim().split(" ")) {
            String[] parts = token.split("/", -1);
            if (parts[0].equals("↵")) {
                text.append('\n');
                continue;
            }
            int start = text.length();
            text.append(parts[0].replace('_', ' '));
            words.add(new TaggedWord(start, text.length(), tag(parts[1]), tag(parts[2])));
            text.append(' ');
        }
        assertThat(String.join(
                        ";",
                        PersonRuns.of(text.toString(), words).stream()
                                .map(span -> span.of(text))
                                .toList()))
                .isEqualTo(names);
    }

    private static String tag(String written) {
        return written.equals("-") ? null : written;
    }

    @Test
    void anExtractorBelievesThem() throws IOException {
        VnCoreNlp vncorenlp = names();
        String text = "Đêm nhạc có Bằng Lăng góp giọng ở Hà Nội.";

        assertThat(people(FactExtractor.create(), text)).isEmpty();
        assertThat(vncorenlp.names(text)).containsExactly(new Span(12, 21));
        assertThat(people(FactExtractor.builder().names(vncorenlp).build(), text))
                .containsExactly("Bằng Lăng");
    }

    @Test
    void aPartOfSpeechMaySpeakAgainstAName() throws IOException {
        StandIn.in(dir, "verbs");

        assertThat(VnCoreNlp.builder().folder(dir).level(Level.NAMES).open().names("Đêm nhạc có Bằng Lăng góp giọng."))
                .isEmpty();
    }

    /** A careless recogniser (our stand-in takes each run of capitals for a person) adds people, and takes none away. */
    @Test
    void theArticlesKeepTheirPeople() throws IOException {
        FactExtractor alone = FactExtractor.create();
        FactExtractor believing = FactExtractor.builder().names(names()).build();
        int before = 0;
        int after = 0;
        for (String text : Articles.all()) {
            List<String> known = people(alone, text);
            List<String> all = people(believing, text);
            before += known.size();
            after += all.size();
            assertThat(all.size()).isGreaterThanOrEqualTo(known.size());
        }
        System.out.printf("people in the articles: %d alone, %d with a careless recogniser%n", before, after);
    }

    private VnCoreNlp names() throws IOException {
        return VnCoreNlp.builder().folder(StandIn.in(dir)).level(Level.NAMES).open();
    }

    private static List<String> people(FactExtractor extractor, String text) {
        CivicReport report = extractor.extract(Article.of(text));
        return report.facts(Person.class).stream().map(Person::name).toList();
    }
}

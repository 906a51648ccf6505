package io.github.dukien.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.fact.Person;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * VnCoreNLP itself, where the system property dukien.vncorenlp or the environment variable DUKIEN_VNCORENLP names it. It is
 * on no registry, so that elsewhere this is skipped and says so.
 */
@Timeout(600)
class RealVnCoreNlpTest {
    private static VnCoreNlp vncorenlp;

    @BeforeAll
    static void load() {
        boolean named =
                System.getProperty(Installation.PROPERTY) != null || System.getenv(Installation.VARIABLE) != null;
        Assumptions.assumeTrue(named, "the real VnCoreNLP is not here: name its folder with -Ddukien.vncorenlp=DIR");
        vncorenlp = VnCoreNlp.builder().level(Level.NAMES).open();
    }

    @Test
    void wordsOfItsOwnExample() {
        Segments words = vncorenlp.segment("Ông Lò Văn Tới đang làm việc tại Đại học Quốc gia Hà Nội.");

        assertThat(words.texts()).contains("Lò Văn Tới", "làm việc", "Đại học", ".");
    }

    @Test
    void tagsAndNames() {
        String text = "Ông Lò Văn Tới đang làm việc tại Đại học Quốc gia Hà Nội.";

        assertThat(vncorenlp.tag(text)).anyMatch(word -> "Np".equals(word.pos()) && "B-PER".equals(word.ner()));
        assertThat(vncorenlp.names(text)).anyMatch(span -> span.of(text).equals("Lò Văn Tới"));
    }

    @Test
    void everyArticleIsCoveredWithoutFailuresAndMuchAsTheBundledEngineDoes() throws IOException {
        int same = 0;
        int all = 0;
        for (String text : Articles.all()) {
            Segments words = vncorenlp.segment(text);
            VnCoreNlpTest.assertCovers(words, text);
            Set<List<Integer>> places = places(words);
            Set<List<Integer>> bundled = places(WordSegmenter.bundled().segment(text));
            all += places.size();
            places.retainAll(bundled);
            same += places.size();
        }
        System.out.printf(
                "VnCoreNLP: %d of %d words as the bundled engine, %d lines failed%n", same, all, vncorenlp.failures());
        assertThat((double) same / all).isGreaterThan(0.8);
        assertThat(vncorenlp.failures()).isZero();
    }

    @Test
    void peopleWithItsEvidence() throws IOException {
        FactExtractor alone = FactExtractor.create();
        FactExtractor believing = FactExtractor.builder().names(vncorenlp).build();
        int before = 0;
        int after = 0;
        for (String text : Articles.all()) {
            before += alone.extract(Article.of(text)).facts(Person.class).size();
            after += believing.extract(Article.of(text)).facts(Person.class).size();
        }
        System.out.printf("VnCoreNLP: people in the articles: %d without it, %d with it%n", before, after);
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    private static Set<List<Integer>> places(Segments words) {
        Set<List<Integer>> places = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(List.of(words.start(i), words.end(i)));
        }
        return places;
    }
}

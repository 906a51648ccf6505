package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own annotated articles: their gold is sound and the figures do not fall. */
class ArticlesAccuracyTest {
    /** A batch is the articles written together; each has floors of its own, so that new batches change no others. */
    @ParameterizedTest
    @MethodSource("batches")
    void figuresDoNotFall(String batch, List<Sample> samples) {
        AccuracyFloor.check(batch, AccuracyFloor.evaluate(samples));
    }

    static Stream<Arguments> batches() {
        Map<String, List<Sample>> batches = Sample.articles().stream()
                .collect(Collectors.groupingBy(
                        sample -> sample.name().split("-", 2)[0], TreeMap::new, Collectors.toList()));
        return batches.entrySet().stream().map(batch -> Arguments.of(batch.getKey(), batch.getValue()));
    }

    @ParameterizedTest
    @MethodSource("io.github.dukien.testing.Sample#articles")
    void goldFitsItsText(Sample sample) {
        CivicReport gold = sample.gold();
        assertThat(gold.annotation()).isNotNull();
        gold.facts().forEach(fact -> {
            String text = fact.source().span().of(sample.text());
            assertThat(text).as(fact.source().id()).isEqualTo(fact.source().text());
            fact.source()
                    .mentions()
                    .forEach(span -> assertThat(span.end())
                            .isLessThanOrEqualTo(sample.text().length()));
        });
        assertThat(gold.facts()).extracting(fact -> fact.source().id()).doesNotHaveDuplicates();
    }
}

package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.testing.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own annotated articles: their gold is sound and the figures do not fall. */
class ArticlesAccuracyTest {
    @Test
    void figuresDoNotFall() {
        AccuracyFloor.check("articles", AccuracyFloor.evaluate(Sample.articles()));
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

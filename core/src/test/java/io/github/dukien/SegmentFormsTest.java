package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.segment.Segments;
import io.github.dukien.segment.SentenceSplitter;
import io.github.dukien.segment.WordSegmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hard sentence boundaries ({@code sentences.tsv}) and tokens with marks in them ({@code tokens.tsv}): every row holds. */
class SegmentFormsTest {
    @TestFactory
    Stream<DynamicTest> sentences() {
        SentenceSplitter splitter = SentenceSplitter.bundled();
        return rows(
                "sentences",
                (input, expected) -> assertThat(
                                splitter.split(input).texts().stream().map(s -> s.replace('\n', ' ')))
                        .containsExactly(expected.split(" \\| ", -1)));
    }

    @TestFactory
    Stream<DynamicTest> sentencesByRulesAlone() {
        SentenceSplitter splitter = SentenceSplitter.rules();
        return rows(
                "sentences",
                (input, expected) -> assertThat(
                                splitter.split(input).texts().stream().map(s -> s.replace('\n', ' ')))
                        .containsExactly(expected.split(" \\| ", -1)));
    }

    @TestFactory
    Stream<DynamicTest> tokens() {
        WordSegmenter segmenter = WordSegmenter.bundled();
        return rows("tokens", (input, expected) -> {
            Segments words = segmenter.segment(input);
            assertThat(words.texts()).containsSubsequence(expected.split(" ¦ ", -1));
        });
    }

    private static Stream<DynamicTest> rows(String table, BiConsumer<String, String> check) {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = FormTable.files().getOrDefault(table, List.of());
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length >= 2 && !lines.get(i).startsWith("#") && !cells[0].equals("input")) {
                tests.add(DynamicTest.dynamicTest(
                        table + ".tsv:" + (i + 1) + " " + cells[0],
                        () -> check.accept(FormTable.unescape(cells[0]), cells[1])));
            }
        }
        assertThat(tests).as(table).hasSizeGreaterThan(40);
        return tests.stream();
    }
}

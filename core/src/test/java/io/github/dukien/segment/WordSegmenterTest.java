package io.github.dukien.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.internal.text.CharType;
import io.github.dukien.testing.Sample;
import io.github.dukien.testing.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds for the words and the sentences of every text. */
class WordSegmenterTest {
    private static final WordSegmenter SEGMENTER = WordSegmenter.bundled();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.bundled();
    private static final int SEED = 20_261_129;

    @Test
    void joinsSyllablesAndKeepsOffsets() {
        String text = "Hội Liên hiệp Phụ nữ xã\u00A0họp,\nbàn về đoàn kết.";
        Segments words = SEGMENTER.segment(text);
        assertThat(words.texts()).contains("Liên hiệp", "đoàn kết").endsWith(".");
        for (int i = 0; i < words.size(); i++) {
            assertThat(text.substring(words.start(i), words.end(i))).isEqualTo(words.text(i));
        }
    }

    @Test
    void findsTheSameWordsInEitherNormalForm() {
        for (Sample sample : Sample.articles().subList(0, 10)) {
            String decomposed = java.text.Normalizer.normalize(sample.text(), java.text.Normalizer.Form.NFD);
            String composed = java.text.Normalizer.normalize(sample.text(), java.text.Normalizer.Form.NFC);
            assertThat(SEGMENTER.segment(decomposed).texts())
                    .extracting(word -> java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC))
                    .isEqualTo(SEGMENTER.segment(composed).texts());
        }
    }

    @Test
    void everyCharIsInExactlyOneWordAndOneSentence() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 3_000; i++) {
            String text = garbage(random);
            covers(SEGMENTER.segment(text), text);
            covers(SPLITTER.split(text), text);
        }
        for (Sample sample : Sample.all()) {
            String text = new TextEdits(random.split()).edit(sample.text());
            covers(SEGMENTER.segment(text), text);
            covers(SPLITTER.split(text), text);
        }
    }

    private static void covers(Segments segments, String text) {
        int at = 0;
        for (int i = 0; i < segments.size(); i++) {
            assertThat(blank(text, at, segments.start(i))).as(text).isTrue();
            assertThat(segments.end(i)).as(text).isGreaterThan(segments.start(i));
            at = segments.end(i);
        }
        assertThat(blank(text, at, text.length())).as(text).isTrue();
    }

    private static boolean blank(String text, int from, int to) {
        assertThat(from).as(text).isLessThanOrEqualTo(to);
        return text.substring(from, to).chars().allMatch(c -> CharType.of((char) c) == CharType.SPACE);
    }

    private static String garbage(SplittableRandom random) {
        String alphabet = "aăâđêôơưảịhngtAĐN09.,:;/-–@&%'’\"“”«»()…!? \n\t\u00A0\u0301\u0323\uD83D\uDE00\u200B_www.";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(20) == 0
                            ? (char) random.nextInt(0x10000)
                            : alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws ExecutionException, InterruptedException {
        List<String> texts = new ArrayList<>();
        for (Sample sample : Sample.articles()) {
            sample.text().lines().filter(line -> !line.isBlank()).forEach(texts::add);
        }
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(texts.get(i % texts.size()) + " " + texts.get(i * 7 % texts.size()));
        }
        same(many, SEGMENTER::segment);
        same(many.subList(0, 2_000), SPLITTER::split);
    }

    private static void same(List<String> texts, Function<String, Segments> cut)
            throws ExecutionException, InterruptedException {
        List<Segments> alone = texts.stream().map(cut).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Segments>> together = new ArrayList<>();
            texts.forEach(text -> together.add(threads.submit(() -> cut.apply(text))));
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void takesLinearTime() {
        for (String part : List.of(
                "a.",
                "1/",
                "A.B",
                "x@",
                "-",
                "(.",
                ".",
                "TP. ",
                "1a",
                "www.",
                "a'",
                "\"?\" ",
                "hội viên ",
                "1. ",
                "... ",
                "Ự\u0301 ")) {
            for (Function<String, Segments> cut :
                    List.<Function<String, Segments>>of(SEGMENTER::segment, SentenceSplitter.rules()::split)) {
                String text = part.repeat(20_000);
                long small = best(cut, text.substring(0, text.length() / 16));
                long large = best(cut, text);
                assertThat(large).as(part).isLessThan(16 * 6 * small + 100_000_000L);
            }
        }
    }

    private static long best(Function<String, Segments> cut, String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            cut.apply(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @Test
    void segmentsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> Segments.of("abc", new int[] {0, 1}, new int[] {2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("segment 1");
        assertThatThrownBy(() -> Segments.of("abc", new int[] {0}, new int[] {4}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Segments.of("abc", new int[] {0}, new int[] {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

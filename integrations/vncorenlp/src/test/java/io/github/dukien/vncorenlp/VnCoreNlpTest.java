package io.github.dukien.vncorenlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** VnCoreNLP as an engine, with our stand-in in its place. */
class VnCoreNlpTest {
    @TempDir
    private Path dir;

    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());

    @Test
    void wordsHaveTheirPlaces() throws IOException {
        Segments words = words().segment("Ban  Dân vận Tỉnh\u00a0ủy họp, bàn việc.");

        assertThat(words.texts()).containsExactly("Ban", "Dân vận", "Tỉnh\u00a0ủy", "họp", ",", "bàn", "việc", ".");
        assertThat(words.start(1)).isEqualTo(5);
    }

    @Test
    void noWordCrossesALineEnd() throws IOException {
        assertThat(words().segment("Ban Dân\nvận\r\n\r\nTỉnh ủy").texts())
                .containsExactly("Ban", "Dân", "vận", "Tỉnh ủy");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "normalise        | Tổ hòa giải nói “thủy lợi” với Ðoàn.   | Tổ/hòa giải/nói/“/thủy/lợi/”/với/Ðoàn/.",
                "brackets         | Tổ hòa giải (xã) họp (2 lần).           | Tổ/hòa giải/(/xã/)/họp/(/2/lần/)/.",
                "lose-punctuation | Tổ hòa giải, (xã) họp: 2 lần.           | Tổ/hòa giải/,/(/xã/)/họp/:/2/lần/.",
                "lose-numbers     | Có 65 hội viên và 1200300400500 đồng.    | Có/65/hội viên/và/1200300400500/đồng/.",
                "short-sentences  | Tổ hòa giải xã họp hai lần ở nhà.       | Tổ/hòa giải/xã/họp/hai/lần/ở/nhà/.",
            })
    void whatVnCoreNlpChangesOrLosesIsFoundInTheText(String behaviour, String text, String words) throws IOException {
        StandIn.in(dir, behaviour);
        VnCoreNlp engine = open(Level.WORDS);

        assertThat(String.join("/", engine.segment(text).texts())).isEqualTo(words);
    }

    @Test
    void decomposedTextKeepsItsOwnOffsets() throws IOException {
        String text = Normalizer.normalize("Tổ hòa giải họp.", Normalizer.Form.NFD);

        Segments words = words().segment(text);

        assertThat(words.texts().stream().map(word -> Normalizer.normalize(word, Normalizer.Form.NFC)))
                .containsExactly("Tổ", "hòa giải", "họp", ".");
        assertThat(words.text(1)).isEqualTo(Normalizer.normalize("hòa giải", Normalizer.Form.NFD));
    }

    @Test
    void anExceptionCostsOneLineAndIsTold() throws IOException {
        VnCoreNlp engine = words();

        Segments words =
                engine.segment("Tổ hòa giải họp.\nTin nổ tung cả Tỉnh ủy.\nđáy sâu nổ tung\nđáy sâu\nHội viên về.");

        assertThat(words.texts()).contains("hòa giải", "Tin", "Tỉnh ủy", "về", ".");
        assertThat(engine.failures()).isEqualTo(3);
        assertThat(warnings)
                .hasSize(2)
                .anyMatch(line -> line.contains("StringIndexOutOfBounds") && line.contains("the bundled segmenter"))
                .anyMatch(line -> line.contains("StackOverflowError"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "\u200b",
                "_",
                "_ _",
                "👍🏽 ok",
                "e\u0301\u0323",
                "\ud800",
                "\u0301",
                "a_b",
                "…",
                "\u0000x"
            })
    void anyTextGoesThrough(String text) throws IOException {
        assertCovers(words().segment(text), text);
    }

    @Test
    void hostileTextTakesLinearTime() throws IOException {
        VnCoreNlp engine = words();
        String text = "x".repeat(3_000_000) + " " + "a_".repeat(400) + " họp ".repeat(200_000);
        long start = System.nanoTime();

        assertCovers(engine.segment(text), text);

        assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(20);
    }

    @Test
    void threadsShareOneCopyOrSeveral() throws Exception {
        StandIn.in(dir);
        String text = "Bà Lò Thị Mây, Ban Dân vận Tỉnh ủy, làm việc với tổ hòa giải.\n".repeat(20);
        for (int copies : new int[] {1, 3}) {
            VnCoreNlp engine = VnCoreNlp.builder().folder(dir).copies(copies).open();
            Segments alone = engine.segment(text);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<Segments>> done =
                    threads.invokeAll(Collections.nCopies(400, (Callable<Segments>) () -> engine.segment(text)));
            for (Future<Segments> result : done) {
                assertThat(result.get()).isEqualTo(alone);
            }
            threads.shutdown();
            assertThat(engine.failures()).isZero();
        }
    }

    @Test
    void aPathWithSpacesAndAccentsIsFound() throws IOException {
        Path folder = StandIn.in(dir.resolve("Công cụ của tôi/VnCoreNLP (mới)"));

        assertThat(VnCoreNlp.builder()
                        .folder(folder)
                        .open()
                        .segment("Tỉnh ủy họp")
                        .texts())
                .containsExactly("Tỉnh ủy", "họp");
    }

    @Test
    void theProcessStaysAsItWas() throws IOException {
        StandIn.in(dir);
        Logger root = Logger.getLogger("");
        java.util.logging.Level before = root.getLevel();
        Handler[] handlers = root.getHandlers();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            open(Level.NAMES).segment("Tỉnh ủy họp.");
        } finally {
            System.setOut(out);
        }

        assertThat(printed.toString(UTF_8)).isEmpty();
        assertThat(root.getLevel()).isEqualTo(before);
        assertThat(root.getHandlers()).containsExactly(handlers);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(context);
        assertThatThrownBy(() -> Class.forName("vn.pipeline.VnCoreNLP")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void aLevelGivesItsTagsAndNoMore() throws IOException {
        StandIn.in(dir);
        String text = "Bà Lò Mây họp, ở Sơn La.";

        assertThat(open(Level.WORDS).tag(text)).allMatch(word -> word.pos() == null && word.ner() == null);
        assertThat(open(Level.TAGS).tag(text)).allMatch(word -> word.pos() != null && word.ner() == null);
        assertThat(open(Level.NAMES).tag(text))
                .contains(new TaggedWord(3, 9, "Np", "B-PER"), new TaggedWord(17, 23, "Np", "B-LOC"));
    }

    /** The engine that our offsets must go together with says the same of plain text. */
    @Test
    void everyTextOfTheProjectIsCovered() throws IOException {
        StandIn.in(dir, "normalise", "brackets", "lose-punctuation", "short-sentences");
        WordSegmenter engine = open(Level.WORDS);
        for (String text : Articles.all()) {
            assertCovers(engine.segment(text), text);
        }
    }

    private VnCoreNlp words() throws IOException {
        StandIn.in(dir);
        return open(Level.WORDS);
    }

    private VnCoreNlp open(Level level) {
        return VnCoreNlp.builder()
                .folder(dir)
                .level(level)
                .warnings(warnings::add)
                .open();
    }

    /** Every char that is not white space is in just one word; what prints nothing may stand between. */
    static void assertCovers(Segments words, String text) {
        int at = 0;
        for (int i = 0; i <= words.size(); i++) {
            int start = i < words.size() ? words.start(i) : text.length();
            for (; at < start; at++) {
                char c = text.charAt(at);
                assertThat(Chars.isSpace(c) || Chars.isInvisible(c))
                        .as("char " + at)
                        .isTrue();
            }
            at = i < words.size() ? words.end(i) : at;
        }
    }
}

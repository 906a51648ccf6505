package io.github.dukien.archive.internal.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dukien.archive.testing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognizerTest {
    /** The one capital that only the font had. */
    private static final String TCVN3_REPORT = Samples.REPORT.replace("Ủy ban", "ủy ban");

    private static final String ENGLISH = """
            The committee's report (for 2006) isn't finished yet, is it? We've no idea. They said: "You're to see me."
            Add the two figures: a+b, f(a)=b^2, e^x; the address is added below. Who are you? Me. Go to the Bahamas (a
            chain of islands) - or to Cuba (a republic). I'd do it to-day, he'd do it to-morrow. Ratio: 3.5. Data'~'.
            """;

    @Test
    void each_encoding_is_recognised_without_being_told() throws Exception {
        assertThat(recognized(Samples.tcvn3(Samples.REPORT))).isEqualTo("TCVN3");
        assertThat(recognized(Samples.vni(Samples.REPORT))).isEqualTo("VNI");
        assertThat(recognized(Samples.windows1258(Samples.REPORT))).isEqualTo("windows-1258");
        assertThat(recognized(Samples.viqr(Samples.REPORT).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("VIQR");
    }

    @Test
    void each_line_of_the_report_is_enough() throws Exception {
        for (String line : Samples.REPORT.split("\n")) {
            assertThat(recognized(Samples.tcvn3(line))).as(line).isEqualTo("TCVN3");
            assertThat(recognized(Samples.vni(line))).as(line).isEqualTo("VNI");
            assertThat(recognized(Samples.windows1258(line))).as(line).isEqualTo("windows-1258");
            assertThat(recognized(Samples.viqr(line).getBytes(StandardCharsets.US_ASCII)))
                    .as(line)
                    .isEqualTo("VIQR");
        }
    }

    @Test
    void the_text_comes_back() throws Exception {
        assertThat(text(Samples.vni(Samples.REPORT))).isEqualTo(Samples.REPORT);
        assertThat(text(Samples.windows1258(Samples.REPORT))).isEqualTo(Samples.REPORT);
        assertThat(text(Samples.tcvn3(Samples.REPORT))).isEqualTo(TCVN3_REPORT);
        assertThat(text(Samples.viqr(Samples.REPORT).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Samples.REPORT);
    }

    @Test
    void old_text_that_was_saved_as_utf8_is_recognised_too() throws Exception {
        String mojibake = Latin.decode(Samples.tcvn3(Samples.REPORT), 0);
        Decoded decoded = Decoder.decodeText(mojibake.getBytes(StandardCharsets.UTF_8), null);
        assertThat(decoded.encoding()).isEqualTo("TCVN3");
        assertThat(decoded.converted()).isTrue();
        assertThat(decoded.text()).isEqualTo(TCVN3_REPORT);
    }

    @Test
    void unicode_stays() throws Exception {
        String nfd = Normalizer.normalize(Samples.REPORT, Normalizer.Form.NFD);
        for (String text :
                List.of(Samples.REPORT, nfd, Samples.LETTERS, "Cà Mau có ba xã và hai phà", "à á â ã è é ê ì í")) {
            Decoded decoded = Decoder.decodeText(text.getBytes(StandardCharsets.UTF_8), null);
            assertThat(decoded).isEqualTo(new Decoded(text, "UTF-8", false, false, null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGLISH,
                "Où êtes-vous allés l'été passé ? À la plage, où l'on a dégusté des crêpes très sucrées avec notre élève préféré.",
                "El niño español comió una piña en la montaña mañana por la mañana; ¿qué más podía él pedir? Él vivió allá.",
                "Não há razão para não irmos à praia amanhã: o avião está lá, e a estação também é fácil de alcançar, não é?",
                "Die Übung für größere Häuser: Äpfel, Öl, süße Früchte, schöne Straßen und ähnliche Wörter müssen weiß sein.",
                "naïve café",
                "Ä Ö Ü",
                "[1] O(n) e^(a+b) ~ a(b) u+v o^2 a^2 e^1 i~j a`b a` b` c` d` e` f`",
                "",
                "123 456"
            })
    void other_languages_stay(String text) {
        assertThat(Recognizer.recognize(text)).isNull();
    }

    @Test
    void our_own_articles_stay() throws IOException {
        Path articles = Path.of(System.getProperty("dukien.root", ".."), "testdata/articles");
        try (Stream<Path> files = Files.list(articles)) {
            List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).toList();
            assertThat(texts).hasSizeGreaterThan(20);
            for (Path text : texts) {
                assertThat(Recognizer.recognize(Files.readString(text)))
                        .as(text.toString())
                        .isNull();
            }
        }
    }

    @Test
    void the_news_corpus_stays() throws Exception {
        Path zip = Path.of(System.getProperty("dukien.root", ".."))
                .toAbsolutePath()
                .resolve("../shared/corpus/news-2013.zip");
        zip = Files.exists(zip) ? zip : Path.of("/work/shared/corpus/news-2013.zip");
        assumeTrue(Files.exists(zip), "the news corpus is not on this machine");
        int articles = 0;
        try (ZipFile corpus = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(corpus.entries())) {
                if (entry.getName().endsWith(".txt")) {
                    try (InputStream in = corpus.getInputStream(entry)) {
                        Decoded decoded = Decoder.decodeText(in.readAllBytes(), null);
                        assertThat(decoded.encoding()).as(entry.getName()).isEqualTo("UTF-8");
                        assertThat(decoded.converted()).isFalse();
                        articles++;
                    }
                }
            }
        }
        assertThat(articles).isEqualTo(540);
    }

    @Test
    void forced_encodings_are_obeyed() throws Exception {
        assertThat(Decoder.decodeText(Samples.vni("Ấp Ô"), Encoding.named("vni"))
                        .text())
                .isEqualTo("Ấp Ô");
        assertThat(Decoder.decodeText(Samples.tcvn3("ấp"), Encoding.named("ABC"))
                        .text())
                .isEqualTo("Ấp");
        byte[] utf16 = "Ấp".getBytes(StandardCharsets.UTF_16BE);
        assertThat(Decoder.decodeText(utf16, Encoding.named("UTF-16BE")).text()).isEqualTo("Ấp");
        byte[] latin = "Où".getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decodeText(latin, Encoding.named("windows-1252")).text())
                .isEqualTo("Où");
    }

    private static String recognized(byte[] bytes) throws UnreadableException {
        return Decoder.decodeText(bytes, null).encoding();
    }

    private static String text(byte[] bytes) throws UnreadableException {
        return Decoder.decodeText(bytes, null).text();
    }
}

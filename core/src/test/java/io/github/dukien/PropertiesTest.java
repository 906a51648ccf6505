package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dukien.fact.Fact;
import io.github.dukien.json.ReportWriter;
import io.github.dukien.testing.Sample;
import io.github.dukien.testing.TextEdits;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text: our articles, and seeded random edits of them. */
class PropertiesTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int EDITS = Boolean.getBoolean("dukien.ci") ? 20 : 4;
    private static final Comparator<Fact> ORDER = Comparator.<Fact, io.github.dukien.fact.Span>comparing(
                    fact -> fact.source().span())
            .thenComparing(Fact::type);

    @ParameterizedTest
    @MethodSource("io.github.dukien.testing.Sample#all")
    void holdForArticlesAndTheirEdits(Sample sample) {
        holds(sample.text());
        TextEdits edits = new TextEdits(new SplittableRandom(sample.name().hashCode()));
        for (int i = 0; i < EDITS; i++) {
            holds(edits.edit(sample.text()));
        }
    }

    @Test
    void holdForOddTexts() {
        for (String text : List.of(
                "",
                " ",
                "\n\n",
                "\uFEFF",
                "\uD800",
                "\uDC00 \uD83D",
                "\u0301\u0301",
                "a\u0000b",
                "%",
                "1/",
                "((((",
                "ngày",
                "ngày 31/02/2020 và 00/00",
                "1".repeat(5000),
                "ông ".repeat(2000),
                "é".repeat(300),
                "1.".repeat(3000),
                "Ông Nguyễn Văn An, Giám đốc Trung tâm mạng lưới khí tượng Lào " + "(AB) ".repeat(8000) + "cho biết.",
                "tháng 13/2020 đạt 1e9% của 999999999999999999999999 tỷ tỷ đồng")) {
            holds(text);
        }
    }

    /** Figures at the very end of texts of every length up to a few hundred tokens: nothing reads beyond the last token. */
    @Test
    void holdForTextsOfEveryLength() {
        StringBuilder text = new StringBuilder();
        for (int tokens = 0; tokens < 300; tokens++) {
            text.append("xã ");
            for (String end : List.of(
                    "đạt 5%", "kết nạp 12 hội viên", "vận động 5 triệu đồng", "hòa giải thành 8/9 vụ", "ngày 5/7")) {
                assertThat(EXTRACTOR.extract(Article.of(text + end)).facts())
                        .as("%d tokens before «%s»", tokens + 1, end)
                        .isNotEmpty();
            }
        }
    }

    private static void holds(String text) {
        CivicReport report = EXTRACTOR.extract(Article.of(text));
        spansFit(report, text);
        assertThat(report.facts()).as(text).isSortedAccordingTo(ORDER);
        assertThat(report.facts()).extracting(fact -> fact.source().id()).doesNotHaveDuplicates();
        referencesResolve(report);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(values(decomposed)).as(text).isEqualTo(values(composed));
    }

    private static void spansFit(CivicReport report, String text) {
        JsonNode json = json(report);
        for (JsonNode fact : json.path("facts")) {
            assertThat(text.substring(
                            fact.path("start").asInt(), fact.path("end").asInt()))
                    .isEqualTo(fact.path("text").asText());
            for (JsonNode position : fact.path("positions")) {
                assertThat(position.path("end").asInt()).isLessThanOrEqualTo(text.length());
            }
            for (JsonNode mention : fact.path("mentions")) {
                assertThat(mention.path("end").asInt()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static void referencesResolve(CivicReport report) {
        Set<String> ids = new HashSet<>();
        report.facts().forEach(fact -> ids.add(fact.source().id()));
        report.checks().forEach(check -> assertThat(ids).containsAll(check.facts()));
        if (report.metadata().event() != null) {
            assertThat(ids).containsAll(report.metadata().event().chairs());
        }
    }

    /** A report without what depends on the form of the text: the facts' text and all offsets. */
    private static JsonNode values(String text) {
        JsonNode json = json(EXTRACTOR.extract(Article.of(text)));
        strip(json);
        for (JsonNode fact : json.path("facts")) {
            ((ObjectNode) fact).remove("text");
        }
        return json;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("start", "end"));
        }
        node.forEach(PropertiesTest::strip);
    }

    private static JsonNode json(CivicReport report) {
        try {
            return MAPPER.readTree(ReportWriter.create().toJson(report));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

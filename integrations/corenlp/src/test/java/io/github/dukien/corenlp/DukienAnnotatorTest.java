package io.github.dukien.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the annotator writes into CoreNLP's annotation, through CoreNLP's own pipeline and output. */
class DukienAnnotatorTest {
    private static final String TEXT =
            "Sáng 7/7, bà Trần Thị Lụa - Chủ tịch Hội Nông dân tỉnh cho biết: 6 tháng đầu năm 2020, "
                    + "Hội vận động trên 2,5 tỷ đồng, đạt 74% kế hoạch. Bà Lụa đề nghị các cấp Hội tiếp tục vận động.";
    private static final StanfordCoreNLP PIPELINE = pipeline();

    private static StanfordCoreNLP pipeline(String... more) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "dukien");
        properties.setProperty("customAnnotatorClass.dukien", DukienAnnotator.class.getName());
        for (int i = 0; i < more.length; i += 2) {
            properties.setProperty(more[i], more[i + 1]);
        }
        return new StanfordCoreNLP(properties);
    }

    private static CoreDocument annotated(String text) {
        Annotation annotation = new Annotation(text);
        annotation.set(CoreAnnotations.DocDateAnnotation.class, "2020-07-09");
        PIPELINE.annotate(annotation);
        return new CoreDocument(annotation);
    }

    @Test
    void tokensAreWordsAndTheirSyllablesStandBeside() {
        CoreDocument document = annotated(TEXT);
        assertThat(document.tokens()).extracting(CoreLabel::word).contains("Trần Thị Lụa", "vận động", "%");
        assertThat(document.sentences()).hasSize(2);
        CoreSentence second = document.sentences().get(1);
        assertThat(second.text()).isEqualTo("Bà Lụa đề nghị các cấp Hội tiếp tục vận động.");
        assertThat(second.tokens().get(0).index()).isEqualTo(1);
        assertThat(second.tokens().get(0).sentIndex()).isEqualTo(1);
        assertThat(second.coreMap().get(DukienAnnotations.Syllables.class))
                .extracting(CoreLabel::word)
                .containsSequence("tiếp", "tục", "vận", "động");
    }

    @Test
    void factsAreEntityMentionsWithNormalisedValues() {
        assertThat(annotated(TEXT).entityMentions())
                .extracting(
                        CoreEntityMention::entityType,
                        CoreEntityMention::text,
                        m -> m.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
                .containsExactly(
                        tuple("DATE", "Sáng 7/7", "2020-07-07"),
                        tuple("PERSON", "Trần Thị Lụa", "Trần Thị Lụa"),
                        tuple("DATE", "6 tháng đầu năm 2020", "2020-01/2020-06"),
                        tuple("MONEY", "trên 2,5 tỷ đồng", ">=VND2500000000"),
                        tuple("PERCENT", "74%", "%74"),
                        tuple("PERSON", "Lụa", "Trần Thị Lụa"));
    }

    @Test
    void datesAreTimexes() {
        assertThat(annotated(TEXT + " Quý I năm 2020 đạt 10%. Nhiệm kỳ 2017-2022 có 12%.")
                        .entityMentions())
                .extracting(m -> m.coreMap().get(TimeAnnotations.TimexAnnotation.class))
                .filteredOn(timex -> timex != null)
                .extracting(Timex::timexType, Timex::value, t -> t.range() == null ? "" : t.range().begin)
                .containsExactly(
                        tuple("TIME", "2020-07-07TMO", ""),
                        tuple("DATE", "2020-H1", ""),
                        tuple("DATE", "2020-Q1", ""),
                        tuple("DATE", "2017/2022", "2017"));
    }

    @Test
    void ourRecordsStandUnderOurKeys() {
        CoreDocument document = annotated(TEXT);
        CivicReport report = document.annotation().get(DukienAnnotations.Report.class);
        Fact person = document.entityMentions().get(5).coreMap().get(DukienAnnotations.MentionedFact.class);
        assertThat(report.facts()).contains(person);
        assertThat(((Person) person).positions())
                .singleElement()
                .satisfies(position -> assertThat(position.title()).isEqualTo("Chủ tịch Hội Nông dân tỉnh"));
        assertThat(document.entityMentions()
                        .get(5)
                        .canonicalEntityMention()
                        .orElseThrow()
                        .text())
                .isEqualTo("Trần Thị Lụa");
    }

    @Test
    void tokensCarryTheTagsOfTheirMentions() {
        CoreDocument document = annotated(TEXT);
        assertThat(document.entityMentions()).allSatisfy(mention -> {
            assertThat(mention.tokens()).isNotEmpty();
            assertThat(mention.tokens()).extracting(CoreLabel::ner).containsOnly(mention.entityType());
        });
        assertThat(document.sentences().get(1).nerTags()).contains("PERSON", "O");
    }

    @Test
    void jsonShowsItAll() {
        String json = json(annotated(TEXT));
        assertThat(json)
                .contains("\"docDate\": \"2020-07-09\"")
                .contains("\"ner\": \"MONEY\"", "\"normalizedNER\": \">=VND2500000000\"")
                .contains("\"value\": \"2020-07-07TMO\"")
                .contains("\"word\": \"vận động\"", "\"characterOffsetBegin\": 13");
    }

    @Test
    void theDayOnThePageBecomesTheDocumentsDay() {
        Annotation annotation =
                new Annotation("Cập nhật ngày 09/07/2020 13:33\nHội Nông dân họp\nSáng 7/7, Hội họp.\n");
        PIPELINE.annotate(annotation);
        assertThat(annotation.get(CoreAnnotations.DocDateAnnotation.class)).isEqualTo("2020-07-09");
    }

    @Test
    void anyTextIsAnnotated() {
        for (String text :
                List.of("", " \n\n ", "\uD800", "\u0301", "a\u0000b", "7/7", "\r\n.\r\n", "1.".repeat(5_000))) {
            CoreDocument document = annotated(text);
            assertThat(document.tokens()).as(text).isNotNull();
            assertThat(document.sentences()).isNotNull();
        }
    }

    @Test
    void offsetsHoldForAllArticles() throws IOException {
        try (Stream<Path> files = Files.list(Readme.ROOT.resolve("testdata/articles"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(limit())
                    .toList()) {
                String text = Files.readString(file);
                check(text);
                check(Normalizer.normalize(text, Normalizer.Form.NFD));
            }
        }
    }

    private static int limit() {
        return Boolean.getBoolean("dukien.ci") ? Integer.MAX_VALUE : 12;
    }

    private static void check(String text) {
        CoreDocument document = new CoreDocument(new Annotation(text));
        PIPELINE.annotate(document);
        StringBuilder tokens = new StringBuilder();
        for (CoreLabel token : document.tokens()) {
            assertThat(token.originalText()).isEqualTo(text.substring(token.beginPosition(), token.endPosition()));
            tokens.append(token.originalText());
        }
        assertThat(solid(tokens.toString())).isEqualTo(solid(text));
        CivicReport report = document.annotation().get(DukienAnnotations.Report.class);
        int mentions = report.facts().stream()
                .mapToInt(f -> 1 + f.source().mentions().size())
                .sum();
        assertThat(document.entityMentions()).hasSize(mentions).allSatisfy(mention -> {
            int start = mention.charOffsets().first();
            int end = mention.charOffsets().second();
            assertThat(mention.text()).isEqualTo(text.substring(start, end));
            assertThat(mention.tokens().get(0).beginPosition()).isEqualTo(start);
            assertThat(mention.tokens().get(mention.tokens().size() - 1).endPosition())
                    .isEqualTo(end);
            assertThat(mention.sentence().tokens()).containsAll(mention.tokens());
        });
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Test
    void threadsShareOneAnnotator() {
        String alone = json(annotated(TEXT));
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> json(annotated(TEXT))))
                .containsOnly(alone);
    }

    /** Not by {@code jsonPrint(Annotation)}: its string takes each byte for a character. */
    private static String json(CoreDocument document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JSONOutputter.jsonPrint(document.annotation(), out);
            return out.toString(UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void propertiesNameLexiconsAndRules(@TempDir Path folder) throws IOException {
        Path rules = Files.writeString(folder.resolve("storm.rules"), Readme.block("rules"), UTF_8);
        CoreDocument document = new CoreDocument(new Annotation(Readme.block("text")));
        pipeline("dukien.rules", rules.toString()).annotate(document);
        assertThat(document.entityMentions())
                .filteredOn(mention -> mention.entityType().equals("STORM_DAMAGE"))
                .extracting(m -> m.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class))
                .contains("amount=12000000000");
        assertThatThrownBy(() -> pipeline("dukien.rules", rules + ".gone")).hasStackTraceContaining("storm.rules.gone");
    }

    @Test
    void anExtractorOfOnesOwn() {
        Annotation annotation = new Annotation(TEXT);
        new DukienAnnotator(FactExtractor.create()).annotate(annotation);
        assertThat(annotation.get(DukienAnnotations.Report.class).facts()).isNotEmpty();
    }
}

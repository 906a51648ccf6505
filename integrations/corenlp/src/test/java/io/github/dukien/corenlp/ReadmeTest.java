package io.github.dukien.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples: the Java one is compiled here, the rules are run on the command line as they stand there. */
class ReadmeTest {
    private static final Path SELF =
            Readme.ROOT.resolve("integrations/corenlp/src/test/java/io/github/dukien/corenlp/ReadmeTest.java");

    // @spotless:off: as in the README
    private static void example() {
        // readme
        Properties properties = new Properties();
        properties.setProperty("annotators", "dukien");
        properties.setProperty("customAnnotatorClass.dukien", "io.github.dukien.corenlp.DukienAnnotator");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        CoreDocument document =
                pipeline.processToCoreDocument("Ngày 7/7/2020, bà Trần Thị Lụa dự họp. Hội vận động trên 2,5 tỷ đồng.");
        for (CoreEntityMention mention : document.entityMentions()) {
            System.out.println(mention.entityType() + " " + mention.text() + " " + mention.charOffsets());
        }
        // DATE Ngày 7/7/2020 (0,13)
        // PERSON Trần Thị Lụa (18,30)
        // MONEY trên 2,5 tỷ đồng (52,68)
        CivicReport report = document.annotation().get(DukienAnnotations.Report.class);
        System.out.println(report.facts(Money.class).get(0).kind()); // RAISED
        // end
    }
    // @spotless:on

    @Test
    void theAnnotatorPrintsWhatTheReadmeSays() throws IOException {
        String code = Readme.block("java");
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            example();
        } finally {
            System.setOut(before);
        }
        List<String> promised = code.lines()
                .filter(line -> line.contains("// "))
                .map(line -> line.substring(line.indexOf("// ") + 3))
                .toList();
        assertThat(printed.toString(UTF_8).lines()).containsExactlyElementsOf(promised);
        assertThat(source()).isEqualTo(stripped(code));
    }

    /** This method's own lines and the README's are the same but for the white space that the formatter chooses. */
    private static String source() throws IOException {
        return stripped(Files.readString(SELF)
                .lines()
                .dropWhile(line -> !line.strip().equals("// readme"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .collect(Collectors.joining("\n")));
    }

    private static String stripped(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theRulesGiveWhatTheReadmeSaysOnTheCommandLine(@TempDir Path folder) throws Exception {
        Path rules = Files.writeString(folder.resolve("storm.rules"), Readme.block("rules"));
        Path text = Files.writeString(folder.resolve("storm.txt"), Readme.block("text"));
        assertThat(Readme.block("rules").lines().filter(line -> !line.isBlank()))
                .hasSizeLessThan(22);

        String json = CommandLine.run(0, "extract", "--rules", rules.toString(), text.toString());

        assertThat(json).contains(Readme.block("json").lines().toList());
        assertThat(json.split("\"type\":\"stormDamage\"", -1)).hasSize(3);
    }

    @Test
    void theTableAndTheEvaluationKnowTheFactsToo(@TempDir Path folder) throws Exception {
        Path rules = Files.writeString(folder.resolve("storm.rules"), Readme.block("rules"));
        Path text = Files.writeString(folder.resolve("storm.txt"), Readme.block("text"));
        String table = CommandLine.run(0, "extract", "--rules", rules.toString(), "--format", "table", text.toString());
        assertThat(table).contains("stormDamage  day=2022-09-12 houses=1250 housesBound=AT_LEAST");

        String facts = Readme.block("json").lines().collect(Collectors.joining(","));
        Files.writeString(
                folder.resolve("storm.gold.json"),
                "{\"schema\":\"1\",\"id\":\"storm\",\"annotated\":[\"stormDamage\"],\"facts\":["
                        + facts.replace("\"houses\":1250", "\"houses\":1251") + "]}");
        String score = CommandLine.run(0, "eval", "--rules", rules.toString(), "--errors", folder.toString());
        assertThat(score).containsPattern("stormDamage +2 +2 +2").contains("houses", "1251");
    }

    @Test
    void aWrongFileIsOneLineOnTheCommandLine(@TempDir Path folder) throws Exception {
        Path rules = Files.writeString(folder.resolve("bad.rules"), "\n{ pattern: ( [{wrod:/a/}] ), result: \"x\" }\n");
        String error = CommandLine.run(2, "extract", "--rules", rules.toString(), "-");
        assertThat(error.lines()).singleElement().asString().contains("bad.rules:2: no attribute 'wrod'");
    }

    @Test
    void aRuleThatCannotBeAppliedFailsTheArticleWithItsName(@TempDir Path folder) throws Exception {
        Path rules =
                Files.writeString(folder.resolve("h.rules"), "{ pattern: ( []* []* []* /zzz/ ), result: \"x\" }\n");
        Path text = Files.writeString(folder.resolve("storm.txt"), Readme.block("text"));
        String error = CommandLine.run(1, "extract", "--rules", rules.toString(), text.toString());
        assertThat(error.lines()).singleElement().asString().contains("storm.txt: rule h.rules:1 has too many ways");
    }
}

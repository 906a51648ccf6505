package io.github.dukien.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    @TempDir
    Path dir = Path.of("");

    private Document page(CivicReport... reports) throws IOException {
        Path jsonl = Reports.write(dir.resolve("reports.jsonl"), List.of(reports));
        Path html = dir.resolve("report.html");
        HtmlReport.create().write(List.of(jsonl), html);
        return Jsoup.parse(Files.readString(html));
    }

    private static String unpacked(Document page, String id) throws IOException {
        String base64 = Objects.requireNonNull(page.getElementById(id)).data();
        byte[] packed = Base64.getDecoder().decode(base64);
        return new String(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), UTF_8);
    }

    @Test
    void carriesEveryReportWhole() throws Exception {
        List<CivicReport> reports = Reports.own().subList(0, 5);
        Document page = page(reports.toArray(CivicReport[]::new));
        List<String> lines = unpacked(page, "reports-0").lines().toList();
        List<String> texts = unpacked(page, "texts-0").lines().toList();
        for (int i = 0; i < reports.size(); i++) {
            ReportWriter json = ReportWriter.create().explained();
            assertThat(lines.get(i)).isEqualTo(json.toJson(reports.get(i).withText(null)));
            assertThat(new ObjectMapper().readValue(texts.get(i), String.class))
                    .isEqualTo(reports.get(i).text());
        }
    }

    @Test
    void indexSaysWhatTheListShows() throws Exception {
        CivicReport first = Reports.of("Tây Ninh", "2020-07-09", List.of(Reports.mediation("f1", 325, 240)));
        Document page = page(first, Reports.plain("b", "không có gì"));
        JsonNode index = new ObjectMapper().readTree(unpacked(page, "index"));
        assertThat(index.path("types").get(5).asText()).isEqualTo("mediation");
        assertThat(index.path("provinces").toString()).isEqualTo("[\"Tây Ninh\"]");
        assertThat(index.path("blocks").toString()).isEqualTo("[0]");
        assertThat(index.path("documents").toString())
                .isEqualTo("[[\"r\",\"Bài 2020-07-09\",\"2020-07-09\",0,32,1,0],[\"b\",\"\",\"\",-1,0,0,0]]");
    }

    @Test
    void manyDocumentsMakeManyBlocks() throws Exception {
        CivicReport[] reports = new CivicReport[250];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = Reports.plain("d" + i, "chữ");
        }
        Document page = page(reports);
        assertThat(new ObjectMapper()
                        .readTree(unpacked(page, "index"))
                        .path("blocks")
                        .toString())
                .isEqualTo("[0,100,200]");
        assertThat(unpacked(page, "reports-2").lines()).hasSize(50);
    }

    @Test
    void hostileStringsStayText() throws Exception {
        Document page = page(Reports.hostile());
        assertThat(page.select("script:not([type=application/gzip])")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, link, base, textarea, svg[onload]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            }
        }
        assertThat(page.select("#checks tbody th a").text()).startsWith("<script>window.hacked=1</script>");
        assertThat(new ObjectMapper().readValue(unpacked(page, "texts-0"), String.class))
                .isEqualTo(Objects.requireNonNull(Reports.hostile().text()).replace('\ud800', '?'));
    }

    @Test
    void policyNamesExactlyTheScriptAndTheStyle() throws Exception {
        Document page = page(Reports.plain("a", "b"));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String script = page.select("script[type=module]").first().data();
        String style = page.select("style").first().data();
        assertThat(policy)
                .contains("default-src 'none'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'")
                .contains("script-src 'sha256-" + hash(script) + "';")
                .contains("style-src 'sha256-" + hash(style) + "';")
                .doesNotContain("unsafe");
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    @Test
    void scriptsAskForTextsThatThereAre() {
        Labels labels = new Labels();
        Pattern key = Pattern.compile("labels\\.text\\([\"`]([a-zA-Z.-]+)[\"`]|trouble\\(\"([a-z.]+)\"");
        List<String> missing = new ArrayList<>();
        for (String name : List.of("labels.js", "list.js", "main.js", "tip.js", "values.js", "view.js")) {
            Matcher matcher = key.matcher(Resources.text(name));
            while (matcher.find()) {
                String found = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (!labels.all().containsKey(found)) {
                    missing.add(name + ": " + found);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void findsTheTextWhereTheFileIsUnchanged() throws Exception {
        String text = "Vận động hơn 58,5 tỷ đồng.";
        Path file = Files.writeString(dir.resolve("bài.txt"), text);
        String sha =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        CivicReport report =
                Reports.plain("a", "").withText(null).withOrigin(new CivicReport.Origin("bài.txt", sha, "UTF-8"));
        assertThat(unpacked(page(report), "texts-0")).contains(text);
        Files.writeString(file, text + " ");
        assertThat(unpacked(page(report), "texts-0")).doesNotContain(text);
    }

    @Test
    void takesNoTextThatTheFactsDoNotStandIn() throws Exception {
        String text = "Một văn bản khác.";
        Files.writeString(dir.resolve("a.txt"), text);
        String sha =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        CivicReport report = Reports.of(null, "2020-01-01", List.of(Reports.mediation("f1", 2, 1)))
                .withOrigin(new CivicReport.Origin("a.txt", sha, "UTF-8"));
        assertThat(unpacked(page(report), "texts-0")).doesNotContain(text);
    }

    @Test
    void tellsLinesThatAreNoReportsAndGoesOn() throws Exception {
        Path jsonl = Reports.write(dir.resolve("a.jsonl"), List.of(Reports.plain("a", "x")));
        Files.writeString(jsonl, "{\"facts\":[{}]}\nnot json\n\n" + Files.readString(jsonl));
        List<String> problems = new ArrayList<>();
        HtmlReport.Summary made =
                HtmlReport.create().onProblem(problems::add).write(List.of(jsonl), dir.resolve("a.html"));
        assertThat(made.documents()).isEqualTo(1);
        assertThat(problems).hasSize(2);
        assertThat(problems.get(1)).contains("a.jsonl:2: ");
    }

    @Test
    void emptyInputMakesAPageThatSaysSo() throws Exception {
        Document page = page();
        assertThat(page.select(".lede").text()).contains("0 văn bản");
        assertThat(page.select(".charts .none .vi").text()).isEqualTo("Không có số liệu nào để vẽ.");
        assertThat(page.select("#checks .none .vi").text()).isEqualTo("Không tìm thấy số liệu nào mâu thuẫn.");
    }

    @Test
    void sameInputMakesTheSameBytes() throws Exception {
        Path jsonl = Reports.write(dir.resolve("a.jsonl"), Reports.own().subList(0, 3));
        HtmlReport.create().write(List.of(jsonl), dir.resolve("1.html"));
        HtmlReport.create().write(List.of(jsonl), dir.resolve("2.html"));
        assertThat(dir.resolve("1.html")).hasSameBinaryContentAs(dir.resolve("2.html"));
    }

    @Test
    void leavesNothingBehindWhenItFails() throws Exception {
        Path jsonl = Reports.write(dir.resolve("a.jsonl"), List.of(Reports.plain("a", "x")));
        Path taken = Files.createDirectories(dir.resolve("taken/inside")).getParent();
        assertThatThrownBy(() -> HtmlReport.create().write(List.of(jsonl), taken))
                .isInstanceOf(IOException.class);
        assertThat(dir.resolve("taken.part")).doesNotExist();
    }
}

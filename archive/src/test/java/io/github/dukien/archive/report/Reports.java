package io.github.dukien.archive.report;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.fact.About;
import io.github.dukien.fact.Bound;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Metadata;
import io.github.dukien.fact.Money;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.fact.UnknownFact;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports that tests are made of. */
final class Reports {
    /** Everything that has ever broken out of a page. */
    static final String HOSTILE =
            "<script>window.hacked=1</script></script><!--<script>--><img src=x onerror=window.hacked=1>"
                    + "\u2028\u2029\u0000]]>&lt;&#x3c;\"'`${1}</textarea></title></style><svg onload=window.hacked=1>"
                    + "<a href=\"javascript:window.hacked=1\">javascript:window.hacked=1</a> \ud800 \ufeff {{7*7}} "
                    + "<div>".repeat(500);

    private Reports() {}

    /** The project's own articles, extracted, with their texts. */
    static List<CivicReport> own() {
        FactExtractor extractor = FactExtractor.create();
        Path articles = Path.of(System.getProperty("dukien.root"), "testdata", "articles");
        try (Stream<Path> files = Files.list(articles)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> own(extractor, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CivicReport own(FactExtractor extractor, Path file) {
        try {
            String text = Files.readString(file);
            String id = file.getFileName().toString().replace(".txt", "");
            return extractor.extract(Article.of(text).withId(id)).withText(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report in which every string is hostile. */
    static CivicReport hostile() {
        String text = HOSTILE + " 58,5 tỷ đồng " + HOSTILE;
        Span span = new Span(HOSTILE.length() + 1, HOSTILE.length() + 13);
        Source source =
                new Source("f1\" onclick=x", span, span.of(text), List.of(), new Evidence(HOSTILE, List.of(span)));
        Money money = new Money(
                source,
                new BigDecimal("58500000000"),
                null,
                null,
                "VND",
                Money.Kind.RAISED,
                Bound.EXACT,
                HOSTILE,
                null,
                new About(EdtfValue.year(2020), HOSTILE, false));
        Fact unknown =
                new UnknownFact(source.withId("f2"), "x\" onmouseover=\"window.hacked=1", Map.of(HOSTILE, HOSTILE));
        Check check = new Check(
                Check.Kind.BREAKDOWN_SUM,
                Check.Status.INCONSISTENT,
                List.of("f2", "none"),
                BigDecimal.ONE,
                BigDecimal.TEN);
        return new CivicReport(
                HOSTILE,
                HOSTILE,
                new CivicReport.Origin(HOSTILE, null, HOSTILE),
                new Metadata(HOSTILE, LocalDate.of(2020, 7, 9), null, HOSTILE, HOSTILE, List.of(HOSTILE), null),
                List.of(money, unknown),
                List.of(check),
                text,
                null);
    }

    /** A report on a text without facts. */
    static CivicReport plain(String id, String text) {
        return new CivicReport(id, null, null, Metadata.NOTHING, List.of(), List.of(), text, null);
    }

    /** A report without text, of a province and a day. */
    static CivicReport of(@Nullable String province, String day, List<Fact> facts, Check... checks) {
        Metadata metadata = new Metadata("Bài " + day, LocalDate.parse(day), null, null, province, List.of(), null);
        return new CivicReport("r", null, null, metadata, facts, List.of(checks), null, null);
    }

    static Money raised(String id, long amount, About about) {
        return new Money(
                source(id),
                BigDecimal.valueOf(amount),
                null,
                null,
                "VND",
                Money.Kind.RAISED,
                Bound.EXACT,
                null,
                null,
                about);
    }

    static MemberCount members(String id, long count, MemberCount.Kind kind, About about) {
        return new MemberCount(source(id), count, null, null, "hội viên", kind, Bound.EXACT, null, null, about);
    }

    static MediationOutcome mediation(String id, long received, long settled) {
        return new MediationOutcome(
                source(id), null, null, received, null, settled, null, null, null, Map.of(), About.NOTHING);
    }

    static Source source(String id) {
        return Source.of(id, new Span(0, 3), "abc");
    }

    static Path write(Path file, List<CivicReport> reports) throws IOException {
        ReportWriter json = ReportWriter.create().explained();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (CivicReport report : reports) {
                out.write(json.toJson(report).replace("\\ud800", "?").replace('\ud800', '?') + "\n");
            }
        }
        return file;
    }

    /** So many reports: those given, again and again under new names. */
    static Path many(Path file, List<CivicReport> reports, int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (CivicReport report : reports) {
            lines.add(ReportWriter.create().explained().toJson(report.withId("@")));
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(lines.get(i % lines.size()).replaceFirst("\"id\":\"@\"", "\"id\":\"bài-" + i + "\"") + "\n");
            }
        }
        return file;
    }
}

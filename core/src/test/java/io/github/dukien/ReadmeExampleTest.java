package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.fact.Bound;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.Money;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java example of the README, compiled and run; the README must show it as it stands here. */
class ReadmeExampleTest {
    @Test
    void theExampleDoesWhatTheReadmeSays() {
        // readme
        FactExtractor extractor = FactExtractor.create(); // loads the bundled data once; immutable, thread-safe
        Article article = Article.of(
                        "Sáng 7/7, bà Trần Thị Lụa - Chủ tịch Hội Nông dân tỉnh cho biết: 6 tháng đầu năm, "
                                + "Hội vận động trên 2,5 tỷ đồng; các tổ hòa giải tiếp nhận 65 vụ, hòa giải thành 58 vụ.")
                .publishedOn(LocalDate.of(2020, 7, 9));
        CivicReport report = extractor.extract(article);
        for (Money money : report.facts(Money.class)) {
            System.out.println(money.amount() + " " + money.currency() + " " + money.kind() + " " + money.bound());
        } // 2500000000 VND RAISED AT_LEAST
        for (MediationOutcome m : report.facts(MediationOutcome.class)) {
            System.out.println(
                    m.successful() + " of " + m.received() + " " + m.source().span());
        }
        System.out.println(ReportWriter.create().toJson(report));
        // end

        assertThat(report.facts(Money.class)).singleElement().satisfies(money -> {
            assertThat(money.amount()).isEqualByComparingTo(new BigDecimal("2500000000"));
            assertThat(money.kind()).isEqualTo(Money.Kind.RAISED);
            assertThat(money.bound()).isEqualTo(Bound.AT_LEAST);
        });
        assertThat(report.facts(MediationOutcome.class)).singleElement().satisfies(m -> {
            assertThat(m.received()).isEqualTo(65);
            assertThat(m.successful()).isEqualTo(58);
        });
    }

    @Test
    void theReadmeShowsThisExample() throws IOException {
        Path root = Path.of(System.getProperty("dukien.root", ".."));
        String test = Files.readString(root.resolve("core/src/test/java/io/github/dukien/ReadmeExampleTest.java"));
        List<String> lines = test.lines()
                .dropWhile(line -> !line.strip().equals("// readme"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .map(String::strip)
                .toList();
        String readme = Files.readString(root.resolve("README.md"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"));

        assertThat(readme).contains(String.join("\n", lines));
    }
}

package io.github.dukien.archive.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.archive.testing.Samples;
import io.github.dukien.fact.Fact;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Core's layout understands the lines that a page becomes. */
class PageToReportTest {
    private static final String[] LINES = Samples.REPORT.split("\n");
    private static final FactExtractor EXTRACTOR = FactExtractor.create();

    @Test
    void stamp_title_and_byline_are_found_and_offsets_lead_into_the_text() throws Exception {
        String html = "<html><head><meta charset=utf-8></head><body><div class=menu><a href=/>Trang chủ</a></div><h1>"
                + LINES[0]
                + "</h1><div class=ngaydang>Thứ Sáu, 12/05/2006 16:05</div><div class=noidung><p>" + LINES[1]
                + "</p><p>" + LINES[2]
                + "</p><p>" + LINES[3]
                + "</p><p>Tin, ảnh: Lê Mai</p></div><div class=comments><p>Bình luận</p></div></body></html>";
        CivicReport report = report(html.getBytes(StandardCharsets.UTF_8));
        assertThat(report.metadata().title()).isEqualTo(LINES[0]);
        assertThat(report.metadata().published()).isEqualTo(LocalDate.of(2006, 5, 12));
        assertThat(report.metadata().publishedTime()).isEqualTo(LocalTime.of(16, 5));
        assertThat(report.metadata().byline()).containsExactly("Lê Mai");
        assertThat(report.facts()).isNotEmpty();
        for (Fact fact : report.facts()) {
            assertThat(report.text())
                    .isNotNull()
                    .satisfies(text -> assertThat(text.substring(
                                    fact.source().span().start(),
                                    fact.source().span().end()))
                            .isEqualTo(fact.source().text()));
        }
    }

    @Test
    void an_old_text_has_the_facts_of_the_same_text_in_unicode() throws Exception {
        CivicReport unicode = report(Samples.REPORT.getBytes(StandardCharsets.UTF_8));
        CivicReport old = report(Samples.vni(Samples.REPORT));
        assertThat(old.facts()).isEqualTo(unicode.facts()).isNotEmpty();
        assertThat(unicode.text()).isNull();
        assertThat(old.text()).isEqualTo(Samples.REPORT);
    }

    private static CivicReport report(byte[] bytes) throws Exception {
        InputOptions options = InputOptions.defaults();
        try (Inputs inputs = Inputs.open(List.of(Path.of("-")), options, new ByteArrayInputStream(bytes))) {
            Input.Document document = (Input.Document) inputs.next().read();
            return document.complete(EXTRACTOR.extract(document.article()));
        }
    }
}

package io.github.dukien.archive.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.archive.internal.charset.Encoding;
import io.github.dukien.archive.internal.charset.UnreadableException;
import io.github.dukien.archive.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String TITLE = "Xã Phước Bình tổng kết phong trào hiến đất làm đường";
    private static final String[] BODY = Samples.REPORT.split("\n");

    private static final String MENU = """
            <div id="header"><a href="/">Trang chủ</a><ul class="main-menu"><li><a href="/a">Thời sự</a></li>
            <li><a href="/b">Xây dựng Đảng</a></li><li><a href="/c">Kinh tế</a></li></ul>
            <span class="today">Thứ Hai, 02/03/2015</span></div>""";

    private static final String TEASERS = """
            <div class="tin-lien-quan"><h3>Tin liên quan</h3>
            <div class="item"><a href="/1">Huyện Tân Lập khai giảng lớp bồi dưỡng kiến thức quốc phòng cho cán bộ xã</a>
            <p>Ngày 3/4, huyện Tân Lập khai giảng lớp bồi dưỡng kiến thức quốc phòng cho 85 cán bộ các xã, thị trấn.</p></div>
            <div class="item"><a href="/2">Nông dân Hòa Thạnh thu hoạch sớm vụ mì</a>
            <p>Nông dân xã Hòa Thạnh đang thu hoạch sớm 700 ha mì vì giá tăng lên 2.400 đồng một ký, theo lời nhiều hộ.</p></div>
            </div><div id="footer">Cổng thông tin điện tử huyện. Giấy phép số 12/GP-TTĐT. Ghi rõ nguồn khi phát hành lại.</div>""";

    private static String page(String head, String content) {
        return "<html><head><meta charset=\"utf-8\">" + head + "</head><body>" + MENU + content + TEASERS
                + "</body></html>";
    }

    private static String article(String extra) {
        return "<div class=\"detail\"><h1>" + TITLE + "</h1><div class=\"date\">12/05/2006 16:05</div>"
                + "<div class=\"content\"><p>"
                + BODY[1] + "</p><p>" + BODY[2] + "</p>"
                + "<figure><img src=x><figcaption>Đoạn đường ấp 2 vừa mở rộng</figcaption></figure>" + "<p>" + BODY[3]
                + "</p><p>" + BODY[4] + "</p><p align=right><b>Tin, ảnh: Lê Mai</b></p></div></div>" + extra;
    }

    private static Page read(String html) throws UnreadableException {
        return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void a_page_becomes_its_article() throws Exception {
        Page page = read(page("<title>" + TITLE + " - Cổng thông tin</title>", article("")));
        assertThat(page.decoded().text().split("\n"))
                .containsExactly(
                        "12/05/2006 16:05",
                        TITLE,
                        BODY[1],
                        BODY[2],
                        "Đoạn đường ấp 2 vừa mở rộng",
                        BODY[3],
                        BODY[4],
                        "Tin, ảnh: Lê Mai");
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.published()).isNull();
        assertThat(page.decoded().converted()).isTrue();
    }

    @Test
    void metadata_for_machines_are_read() throws Exception {
        String ld = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"" + TITLE
                + "\",\"datePublished\":\"2006-05-12T17:30:00Z\",\"author\":[{\"name\":\"Trần Bích Thu\"}]}]}</script>";
        String content = "<div class=content><p>" + BODY[1] + "</p><p>" + BODY[2] + "</p></div>";
        Page page = read(page(ld, content));
        assertThat(page.published()).isEqualTo(LocalDate.of(2006, 5, 13));
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.decoded().text().split("\n"))
                .containsExactly("13/05/2006 00:30", TITLE, BODY[1], BODY[2], "Tác giả: Trần Bích Thu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2006-05-12T08:00:00+07:00'>",
                "<meta name='pubdate' content='2006-05-12 08:00'>",
                "<meta name='DC.date.issued' content='2006-05-12'>",
                "<meta itemprop='datePublished' content='12/05/2006 08:00'>",
                "<script type='application/ld+json'>{broken</script><meta property='article:published_time' content='2006-05-12T01:00:00.000Z'>",
                "<script type='application/ld+json'>[{\"@type\":\"Report\",\"datePublished\":\"2006-05-12T08:00:00+0700\"}]</script>",
            })
    void publication_time_in_its_many_forms(String head) throws Exception {
        assertThat(read(page(head, article(""))).published()).isEqualTo(LocalDate.of(2006, 5, 12));
    }

    @Test
    void todays_date_in_the_head_is_no_stamp_where_the_metadata_know_better() throws Exception {
        String head = "<meta property='article:published_time' content='2006-05-12'>";
        String content = "<h1>" + TITLE + "</h1><div><p>" + BODY[1] + "</p><p>" + BODY[2] + "</p></div>";
        assertThat(read(page(head, content)).decoded().text()).startsWith("12/05/2006\n" + TITLE);
    }

    @Test
    void a_lead_outside_the_text_is_kept_and_line_breaks_are_paragraphs() throws Exception {
        String content = "<h1 class=title>" + TITLE + "</h1><div class=sapo>" + BODY[1]
                + "</div><div class=toolbar><a href=#>In</a></div>" + "<div id=noidung>" + BODY[2] + "<br>" + BODY[3]
                + "<br/><br/>" + BODY[4] + "</div><div class=author>Lê Mai</div>";
        assertThat(read(page("", content)).decoded().text().split("\n"))
                .containsExactly(TITLE, BODY[1], BODY[2], BODY[3], BODY[4], "Lê Mai");
    }

    @Test
    void tables_of_the_layout_are_columns_and_tables_of_figures_are_rows() throws Exception {
        String content = "<table><tr><td>" + MENU + "</td><td><h2 class=tieude>" + TITLE + "</h2><p>" + BODY[1]
                + "</p><p>" + BODY[2]
                + "</p><table><tr><th>Ấp</th><th>Số hộ</th></tr><tr><td>Ấp 1</td><td>27</td></tr></table><p>" + BODY[3]
                + "</p></td></tr></table>";
        assertThat(read("<html><body>" + content + "</body></html>")
                        .decoded()
                        .text()
                        .split("\n"))
                .containsExactly(TITLE, BODY[1], BODY[2], "Ấp | Số hộ", "Ấp 1 | 27", BODY[3]);
    }

    @Test
    void scripts_forms_hidden_parts_and_comments_are_gone() throws Exception {
        String extra =
                "<script>var a='Sáng ngày 1/1/2001, hội nghị tổng kết.';</script><div style='display: none'>" + BODY[3]
                        + "</div><noscript>không</noscript><div class=comments><p>Bình luận của bạn đọc rất dài, rất dài, rất dài và không thuộc bài viết này đâu nhé.</p></div><select><option>Liên kết</option></select><!-- chú thích -->";
        assertThat(read(page("", article(extra))).decoded().text())
                .isEqualTo(read(page("", article(""))).decoded().text());
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, windows-1252",
        "VNI, iso-8859-1",
        "VIQR, us-ascii",
        "windows-1258, windows-1258",
        "TCVN3, utf-8",
        "VNI, x-user-defined"
    })
    void pages_in_old_encodings_are_recognised(String encoding, String declared) throws Exception {
        String html = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + declared + "'><title>"
                + TITLE + "</title></head><body><h1>" + TITLE + "</h1><div><p>" + BODY[1] + "</p><p>" + BODY[2]
                + "</p></div></body></html>";
        Page page = HtmlReader.read(encode(html, encoding, declared.equals("utf-8")), null);
        assertThat(page.decoded().encoding()).isEqualTo(encoding);
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.decoded().text()).isEqualTo(TITLE + "\n" + BODY[1] + "\n" + BODY[2]);
    }

    private static byte[] encode(String html, String encoding, boolean savedAsUtf8) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : html.split("(?=[<>])")) {
            boolean tag = part.startsWith("<");
            byte[] bytes = tag
                    ? part.getBytes(StandardCharsets.UTF_8)
                    : switch (encoding) {
                        case "TCVN3" -> Samples.tcvn3(part);
                        case "VNI" -> Samples.vni(part);
                        case "VIQR" -> Samples.viqr(part).getBytes(StandardCharsets.US_ASCII);
                        default -> Samples.windows1258(part);
                    };
            out.write(
                    savedAsUtf8 && !tag
                            ? new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8)
                            : bytes);
        }
        return out.toByteArray();
    }

    @Test
    void entities_and_the_callers_encoding() throws Exception {
        byte[] page = "<p>H&#233;i n&#233;ng d&#169;n x&#183; tæ chøc</p>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(HtmlReader.read(page, Encoding.named("TCVN3")).decoded().text())
                .isEqualTo("Hội nộng dân xã tổ chức");
    }

    @Test
    void hostile_pages_end_soon() {
        for (String html : new String[] {
            "<div>".repeat(90_000) + BODY[1] + "</div>".repeat(90_000),
            "<b><i><a href=x>".repeat(30_000) + BODY[1],
            "<table><tr><td>".repeat(30_000) + BODY[1],
            "<ul><li>".repeat(45_000) + BODY[1],
            "<p class='" + "menu nav ".repeat(100_000) + "'>" + BODY[1],
            "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script><p>" + BODY[1],
            "<!--" + "-".repeat(1_000_000) + "<p>" + BODY[1],
            "&#".repeat(500_000) + BODY[1],
            "<p>" + "a".repeat(4_000_000)
        }) {
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> read(html), html.substring(0, 20));
        }
    }

    @Test
    void too_many_elements_are_refused() {
        assertThatThrownBy(() -> read("<a>".repeat(400_000)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("HTML elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "<script>1</script>",
                "<p>   </p>",
                "<img src=x>",
                "<frameset><frame src=a></frameset>"
            })
    void pages_without_text_are_empty(String html) throws Exception {
        assertThat(read(html).decoded().text()).isEmpty();
    }
}

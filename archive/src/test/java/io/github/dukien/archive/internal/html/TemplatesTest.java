package io.github.dukien.archive.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.archive.testing.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which sites put the same article on their pages; the article comes out the same. */
class TemplatesTest {
    private static final String[] LINES = Samples.REPORT.split("\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                // every paragraph in wrappers of its own
                "<div><div><h2>TITLE</h2><div><div><span>P1</span></div></div><div><div><span>P2</span></div></div><div><div>P3</div></div>"
                        + "<div><div>P4</div></div></div><div>SIDE</div></div>",
                // an advertisement between two halves
                "<div><div><h1>TITLE</h1><div><p>P1</p><p>P2</p></div><div class='ads-box'>Quảng cáo</div><div><p>P3</p><p>P4</p></div></div><div>SIDE</div></div>",
                // elements that say what they are
                "<header><a href=/>Trang chủ</a></header><article><h1>TITLE</h1><p>P1</p><p><a href=1>Xem thêm: Xã bên làm đường</a></p><p>P2</p><p>P3</p>"
                        + "<p>P4</p></article><aside>SIDE</aside><footer>Bản quyền thuộc về cổng thông tin điện tử của xã, ghi rõ nguồn.</footer>",
                // tables and spans of old server controls
                "<form><table><tr><td colspan=2>Cổng thông tin điện tử xã</td></tr><tr><td><a href=1>Giới thiệu</a><br><a href=2>Tin tức</a></td><td>"
                        + "<span id='ctl00_lblTitle' class='TieuDeTin'>TITLE</span><br><span id=ctl00_lblContent><div>P1<br><br>P2<br>P3<br>P4</div></span><br>"
                        + "<a href=3>Các tin khác</a><ul><li><a href=4>Tin cũ một hai ba bốn (01/05/2006)</a></li></ul></td></tr></table></form>",
                // a blog with comments and widgets
                "<div class='site has-sidebar'><header class=site-header><h1><a href=/>Trang tin xã</a></h1></header><main><article class='post hentry'>"
                        + "<h2 class=entry-title>TITLE</h2><div class=entry-content><p>P1</p><p>P2</p><p>P3</p><p>P4</p><div class=sharedaddy>Chia sẻ:</div></div>"
                        + "</article><div id=comments><p>Bài viết rất hay, mong xã mình làm tiếp nhiều tuyến đường nữa để bà con đỡ vất vả nhé các bác.</p></div>"
                        + "</main><div class=widget-area>SIDE</div></div>",
                // no wrapper at all
                "<center><b>TITLE</b></center><p>P1<p>P2<p>P3<p>P4",
                // a word processor's export
                "<div class=WordSection1><p class=MsoTitle><b><span style='font-size:16pt'>TITLE</span></b></p><p class=MsoNormal><span>P1<o:p></o:p></span></p>"
                        + "<p class=MsoNormal><span>&nbsp;</span></p><p class=MsoNormal>P2</p><p class=MsoNormal>P3</p><p class=MsoNormal>P4</p></div>",
                // accessible menus and hidden copies
                "<div role=navigation><ul><li><a href=1>Một</a></li></ul></div><div class=popup-modal><p>Đăng ký nhận bản tin hằng tuần của cổng thông tin xã, hoàn toàn miễn phí.</p></div>"
                        + "<section id=maincontent><h1>TITLE</h1><div class=chitiet><p>P1</p><p>P2</p><blockquote>P3</blockquote><p>P4</p></div></section>",
            })
    void the_article_comes_out(String template) throws Exception {
        StringBuilder side = new StringBuilder("<h4>Đọc nhiều</h4>");
        for (int i = 2; i < 9; i++) {
            side.append("<div class=box><a href=/")
                    .append(i)
                    .append(">Chi hội phụ nữ ấp ")
                    .append(i)
                    .append(" sinh hoạt quý hai năm nay</a><p>Chi hội vừa tổ chức sinh hoạt quý, có hơn ")
                    .append(i)
                    .append("0 hội viên dự và góp nhiều ý kiến thiết thực cho năm tới.</p></div>");
        }
        String html = template.replace("TITLE", LINES[0]).replace("SIDE", side);
        for (int i = 1; i <= 4; i++) {
            html = html.replace("P" + i, LINES[i]);
        }
        String page =
                "<html><head><meta charset=utf-8><title>" + LINES[0] + " | Cổng thông tin</title></head><body>" + html;
        Page read = HtmlReader.read(page.getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.decoded().text() + "\n").isEqualTo(Samples.REPORT);
        assertThat(read.title()).isEqualTo(LINES[0]);
    }
}

package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile input costs linear time: what repeats one thing without end, so that every rule that looks far would look far at each
 * place. Four times the text may take up to nine times the time (caches, a machine with other work); looking to the
 * ends of the text at each place would make it sixteen.
 */
class LinearTimeTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final int CHARS = 15_000;
    private static final double MOST = 9;
    /** Below this time nothing can be said. */
    private static final double SLACK_MILLIS = 40;

    private static final int TRIES = 4;

    @BeforeAll
    static void warm() {
        for (int i = 0; i < 20; i++) {
            millis("Hội nghị trao 12 suất quà (5 xe đạp), đạt 60%, 3 tỷ đồng; ông Nguyễn Văn A chủ trì. ", CHARS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 vụ ",
                "(5 vụ ",
                "- 5 vụ\n",
                "1.",
                "1,",
                "1 ",
                "5\t6\t",
                "| 5 | 6 |\n",
                "hội viên 5 ",
                "trong đó có 3 hội viên, ",
                "tiếp nhận 12 vụ, hòa giải thành 10 vụ, ",
                "12 tổ hòa giải, ",
                "đạt 5%, tăng 3%; ",
                "từ 5% lên 6%, ",
                "1 tỷ 200 triệu đồng và ",
                "trao 5 suất quà ",
                "5 nhà được bị ",
                "từ ngày 1 đến ngày 5/7, ",
                "12, 13, ",
                "tháng 1, ",
                "ông Nguyễn Văn A, ",
                "Nguyễn Văn ",
                "Chủ tịch UBND tỉnh ",
                "Bí thư Huyện ủy, Chủ tịch ",
                "xã Tân A, ",
                "toàn tỉnh huyện ",
                "Nghị quyết số 5-NQ/TW, ",
                "((((“",
                "“Hội ",
                "hai mươi ",
                "và ",
                "Tin, ảnh: A\n",
                "A ",
                "bầu được 5 đại biểu HĐND, ",
                "nữ 5 đại biểu, ",
                "5 người, chiếm 17,86%, ",
                "(cấp xã 5, ",
                "Quỹ hỗ trợ phát triển ",
                "Ban vận động cứu trợ, ",
                "Hội CCB huyện, ",
                "2 cầu thủ này ",
                "hòa giải thành 45 vụ\n\n",
                "đạt 81,41%\n\n",
                "Giám đốc Trung tâm của ",
                "Giàng A Chớ (còn gọi là Sử ",
                "…\n"
            })
    void fourTimesTheTextTakesFourTimesTheTime(String repeated) {
        double once = Double.MAX_VALUE;
        double more = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && (i == 0 || !isLinear(once, more)); i++) {
            once = Math.min(once, millis(repeated, CHARS));
            more = Math.min(more, millis(repeated, 4 * CHARS));
        }
        assertThat(isLinear(once, more))
                .as("%.1f ms, four times the text %.1f ms", once, more)
                .isTrue();
    }

    private static boolean isLinear(double once, double more) {
        return more < SLACK_MILLIS || more <= MOST * once;
    }

    private static double millis(String repeated, int chars) {
        Article article = Article.of(repeated.repeat(chars / repeated.length()));
        long start = System.nanoTime();
        EXTRACTOR.extract(article);
        return (System.nanoTime() - start) / 1e6;
    }
}

package io.github.dukien.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.internal.token.Tokenizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridFinderTest {
    private static final Lexicons LEXICONS = new Lexicons();
    private static final GridFinder FINDER = new GridFinder(LEXICONS);
    private static final Tokenizer TOKENIZER = new Tokenizer(LEXICONS.vocabulary());

    static {
        LEXICONS.freeze();
    }

    private static String rows(TokenTable tokens, Grid grid) {
        StringBuilder text = new StringBuilder();
        for (List<GridCell> row : grid.rows()) {
            for (GridCell cell : row) {
                text.append('[')
                        .append(cell.isEmpty() ? "" : tokens.spaced(cell.from(), cell.to()))
                        .append(']');
            }
            text.append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã\tSố hộ\tTỷ lệ (%)\nBình Khê\t120\t4,5\nĐại Tân\t98\t3,1\n",
                "Xã | Số hộ | Tỷ lệ (%)\nBình Khê | 120 | 4,5\nĐại Tân | 98 | 3,1\n",
                "| Xã | Số hộ | Tỷ lệ (%) |\n|---|---|---|\n| Bình Khê | 120 | 4,5 |\n| Đại Tân | 98 | 3,1 |\n",
                "Xã    Số hộ   Tỷ lệ (%)\nBình Khê  120  4,5\nĐại Tân   98   3,1\n",
                "Xã – Số hộ – Tỷ lệ (%)\nBình Khê – 120 – 4,5\nĐại Tân – 98 – 3,1\n",
                "Xã\nSố hộ\nTỷ lệ (%)\nBình Khê\n120\n4,5\nĐại Tân\n98\n3,1\n",
                "Xã\n\nSố hộ\n\nTỷ lệ (%)\n\nBình Khê\n\n120\n\n4,5\n\nĐại Tân\n\n98\n\n3,1\n",
                "Xã\n|\nSố hộ\n|\nTỷ lệ (%)\n|\nBình Khê\n|\n120\n|\n4,5\n|\nĐại Tân\n|\n98\n|\n3,1\n",
            })
    void readsOneTableInEveryDress(String table) {
        TokenTable tokens = TOKENIZER.tokenize("Xã họp.\n" + table + "\nChiều cùng ngày, xã bế mạc hội nghị.");
        List<Grid> grids = FINDER.find(tokens);
        assertThat(grids).hasSize(1);
        assertThat(rows(tokens, grids.get(0))).isEqualTo("[Bình Khê][120][4,5]\n[Đại Tân][98][3,1]\n");
    }

    @Test
    void keepsEmptyCellsInTheirColumn() {
        TokenTable tokens = TOKENIZER.tokenize("Xã\tSố hộ\tSố khẩu\nBình Khê\t\t410\nĐại Tân\t98\t\n");
        assertThat(rows(tokens, FINDER.find(tokens).get(0))).isEqualTo("[Bình Khê][][410]\n[Đại Tân][98][]\n");
    }

    @Test
    void endsWhereTheRowsEnd() {
        TokenTable tokens = TOKENIZER.tokenize(
                "TT\nNội dung\nĐVT\nKế hoạch\nKết quả\n1\nTrồng cây\ncây\n200\n215\n2\nMở lớp\nlớp\n3\n4\n"
                        + "Ông Lê Bá Vọng đánh giá cao kết quả trên.\n5\nhai\n");
        Grid grid = FINDER.find(tokens).get(0);
        assertThat(rows(tokens, grid)).isEqualTo("[1][Trồng cây][cây][200][215]\n[2][Mở lớp][lớp][3][4]\n");
        assertThat(tokens.spaced(grid.to(), grid.to() + 3)).isEqualTo("Ông Lê Bá");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trang chủ | Giới thiệu | Liên hệ\nTin tức | Văn bản | Hỏi đáp",
                "Nội dung\nHội nghị nghe 2 báo cáo\n1\nBáo cáo thứ nhất\n2\nBáo cáo thứ hai",
                "Xã có 3 thôn:\n- Thôn Hạ: 120 hộ\n- Thôn Trung: 98 hộ\n- Thôn Thượng: 77 hộ",
                "Năm\n2019\n2020\n2021",
                "Chỉ tiêu\tKế hoạch\tThực hiện\nTrồng cây\t200\t215\nTheo ông Lê Bá Vọng, xã còn làm được hơn thế.",
                "Làng ở ven sông - nơi có đò - và đa.\nNăm 1975 - khi ấy - 20 tuổi.\nNăm 2015 - nay - 3 cầu.",
            })
    void takesNoListOrProseForATable(String text) {
        assertThat(FINDER.find(TOKENIZER.tokenize(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TT\nNội dung\nĐVT\nKế hoạch\n1\n", "Xã | Số hộ\n", "Xã\tSố hộ\nA\t1\n", "|---|---|\n", "1\n"})
    void takesTimeThatGrowsWithTheText(String piece) {
        TokenTable tokens = TOKENIZER.tokenize(piece.repeat(10_000));
        assertTimeout(Duration.ofSeconds(5), () -> FINDER.find(tokens));
    }
}

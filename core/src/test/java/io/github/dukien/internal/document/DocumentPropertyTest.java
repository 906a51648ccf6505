package io.github.dukien.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.DocumentReference;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded properties: a number of any shape comes out as it was written, and never as a date. */
class DocumentPropertyTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final List<String[]> KINDS = List.of(
            new String[] {"Chỉ thị", "CT"},
            new String[] {"Nghị quyết", "NQ"},
            new String[] {"Quyết định", "QĐ"},
            new String[] {"Kết luận", "KL"},
            new String[] {"Thông báo", "TB"},
            new String[] {"Kế hoạch", "KH"},
            new String[] {"Hướng dẫn", "HD"},
            new String[] {"Chương trình", "CTr"},
            new String[] {"Quy định", "QĐi"},
            new String[] {"Báo cáo", "BC"},
            new String[] {"Tờ trình", "TTr"},
            new String[] {"Nghị định", "NĐ"},
            new String[] {"Thông tư", "TT"});
    private static final List<String> BODIES =
            List.of("TU", "TW", "HU", "ĐU", "UBND", "CP", "TTg", "HĐND", "BTCTU", "UBMTTQ-BTT", "TĐTN-BPT", "QH15");

    @Test
    void numbersComeOutAsWritten() {
        Random random = new Random(30);
        for (int i = 0; i < 2_000; i++) {
            String[] kind = KINDS.get(random.nextInt(KINDS.size()));
            String body = BODIES.get(random.nextInt(BODIES.size()));
            int n = 1 + random.nextInt(2_500);
            String number = switch (random.nextInt(3)) {
                case 0 -> n + "-" + kind[1] + "/" + body;
                case 1 -> n + "/" + kind[1] + "-" + body;
                default -> n % 300 + 1 + "/" + (1990 + random.nextInt(36)) + "/" + kind[1] + "-" + body;
            };
            String sign = random.nextBoolean() ? " số " : " ";
            String text = "Các đơn vị triển khai " + kind[0] + sign + number + " của cấp trên.";
            var report = EXTRACTOR.extract(Article.of(text));
            assertThat(report.facts(DateExpression.class)).as(text).isEmpty();
            assertThat(report.facts(DocumentReference.class))
                    .as(text)
                    .singleElement()
                    .satisfies(d -> assertThat(d.number()).isEqualTo(number))
                    .satisfies(d -> assertThat(d.kind()).isEqualTo(kind[0]));
        }
    }
}

package io.github.dukien.archive.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Metadata;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.fact.UnknownFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscrepancyTest {
    private static final String TEXT = "Mở đầu. Tiếp nhận 100 vụ, thành 50 vụ. Đạt 90%. Kết thúc.";
    private static final Check CHECK = new Check(
            Check.Kind.MEDIATION_RATE,
            Check.Status.INCONSISTENT,
            List.of("f2", "f1"),
            new BigDecimal("90"),
            new BigDecimal("50"));

    private static Fact fact(String id, String words) {
        int at = TEXT.indexOf(words);
        return new UnknownFact(Source.of(id, new Span(at, at + words.length()), words), "x", Map.of());
    }

    private static CivicReport report(boolean withText) {
        List<Fact> facts = List.of(fact("f1", "100 vụ"), fact("f2", "90%"));
        return new CivicReport("a", null, null, Metadata.NOTHING, facts, List.of(CHECK), withText ? TEXT : null, null);
    }

    @Test
    void quotesEachSentenceWithItsFiguresApart() {
        List<Discrepancy> found = Discrepancy.of(7, report(true));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).document()).isEqualTo(7);
        assertThat(found.get(0).quotes())
                .containsExactly(
                        new Discrepancy.Quote(List.of("Tiếp nhận ", "100 vụ", ", thành 50 vụ.")),
                        new Discrepancy.Quote(List.of("Đạt ", "90%", ".")));
    }

    @Test
    void quotesTheFactsWordsWhereThereIsNoText() {
        assertThat(Discrepancy.of(0, report(false)).get(0).quotes())
                .containsExactly(Discrepancy.Quote.whole("100 vụ"), Discrepancy.Quote.whole("90%"));
    }

    @Test
    void shortensLongSentences() {
        String text = "a".repeat(2000) + "12%" + "b".repeat(2000);
        Discrepancy.Quote quote = Discrepancy.Quote.of(text, 0, text.length(), List.of(new Span(2000, 2003)));
        assertThat(quote.parts()).hasSize(3);
        assertThat(quote.parts().get(0)).startsWith("…a").endsWith("a");
        assertThat(quote.parts().get(1)).isEqualTo("12%");
        assertThat(quote.parts().get(2)).endsWith("b…");
        assertThat(String.join("", quote.parts())).hasSizeLessThan(610);
    }

    @Test
    void consistentChecksAreNone() {
        Check fits =
                new Check(Check.Kind.RATIO_RATE, Check.Status.CONSISTENT, List.of(), BigDecimal.ONE, BigDecimal.ONE);
        assertThat(Discrepancy.of(0, Reports.of(null, "2020-01-01", List.of(), fits)))
                .isEmpty();
    }
}

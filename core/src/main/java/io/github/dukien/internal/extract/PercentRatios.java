package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;

/** Tells whether a percentage is the ratio of figures before it, so that it is a rate. */
final class PercentRatios {
    private static final int RATIOS = 4;

    private PercentRatios() {}

    /** «83,2%/50%»: what was reached over what was planned. */
    static boolean isOver(Analysis analysis, int reached, int planned) {
        if (reached < 0 || planned >= analysis.quantities().size()) {
            return false;
        }
        Quantity first = analysis.quantities().get(reached);
        Quantity second = analysis.quantities().get(planned);
        return PercentageExtractor.percent(first) != null
                && PercentageExtractor.percent(second) != null
                && second.from() == first.end() + 1
                && analysis.tokens().isChar(first.end(), '/');
    }

    /** «hòa giải thành 842 vụ, tỷ lệ 82,9%»: a bare tỷ lệ right behind cases or done/total is their rate. */
    static boolean isRateOfCases(Analysis analysis, int index, Cue governing) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        boolean share = tokens.is(governing.from(), "chiếm");
        boolean only = tokens.is(governing.to(), "chỉ") || tokens.is(governing.to(), "mới");
        int reached = only && tokens.isAt(governing.to() + 1, "đạt") ? governing.to() + 2 : governing.to();
        if (share || reached != quantity.from() || governing.to() - governing.from() > 2 || index <= 0) {
            return false;
        }
        Quantity previous = analysis.quantities().get(index - 1);
        boolean cases = previous.unit() == null
                ? tokens.isAt(previous.from() - 1, "thành")
                : previous.unit().kind() == Quantity.UnitKind.CASE;
        return (cases || previous.total() != null) && quantity.from() - previous.end() <= 5
                || previous.total() != null && quantity.from() - previous.end() <= 14;
    }

    /** «phát hiện 340 nguy cơ, khắc phục 322 nguy cơ, tỷ lệ 94,7%»: two counts of one thing whose ratio this is. */
    static boolean isRateOfTwo(Analysis analysis, int index) {
        if (index < 2) {
            return false;
        }
        Quantity whole = analysis.quantities().get(index - 2);
        Quantity part = analysis.quantities().get(index - 1);
        Quantity share = analysis.quantities().get(index);
        boolean same = whole.unit() != null
                && part.unit() != null
                && whole.unit().kind() == part.unit().kind()
                && analysis.tokens().form(whole.unit().from())
                        == analysis.tokens().form(part.unit().from())
                && analysis.sentences().at(whole.from()) == analysis.sentences().at(share.from());
        if (!same || whole.value().signum() <= 0 || whole.value().compareTo(part.value()) < 0) {
            return false;
        }
        double ratio = 100 * part.value().doubleValue() / whole.value().doubleValue();
        return Math.abs(ratio - share.value().doubleValue()) < 1;
    }

    /** «vận động 62/75 doanh nghiệp nâng mức ăn ca lên 25.000 đồng, tỷ lệ 82,7%»: done/total farther away, if the sum is right. */
    static boolean isRatio(Analysis analysis, int index) {
        Quantity share = analysis.quantities().get(index);
        for (int i = index - 1; i >= Math.max(0, index - RATIOS); i--) {
            Quantity ratio = analysis.quantities().get(i);
            BigDecimal total = ratio.total();
            if (analysis.sentences().at(ratio.from()) != analysis.sentences().at(share.from())) {
                return false;
            }
            if (total != null && total.signum() > 0) {
                double percent = 100 * ratio.value().doubleValue() / total.doubleValue();
                return Math.abs(percent - share.value().doubleValue()) < 1;
            }
        }
        return false;
    }

    /** «1.702/1.748 khu dân cư (97,4%)», «thành 1.941 vụ (88%)». */
    static boolean isBracketOfRatio(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int open = quantity.from() - 1;
        boolean equals = open >= 0 && (tokens.isChar(open, '=') || tokens.isChar(open, '-'));
        if (open < 0 || !equals && !tokens.isChar(open, '(') || index <= 0) {
            return false;
        }
        Quantity before = analysis.quantities().get(index - 1);
        boolean cases = before.unit() != null && before.unit().kind() == Quantity.UnitKind.CASE;
        return open - before.end() <= 4 && (cases || before.total() != null);
    }
}

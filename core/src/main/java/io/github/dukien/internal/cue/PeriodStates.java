package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.PeriodWords.Kind;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.Set;

/** Tells figures of what is (98 teams, a debt, a norm) from results: only results take a time from outside their sentence. */
final class PeriodStates {
    private static final int STOCK = 3;
    /** Behind how many tokens of its noun a verb may tell what happened to what is counted. */
    private static final int DONE = 8;
    /** How far «từ» stands before the figure that something came to. */
    private static final int FALL = 12;

    private static final Set<UnitKind> MEASURED = Set.of(UnitKind.PERCENT, UnitKind.POINT, UnitKind.CURRENCY);

    private final Analysis analysis;
    private final TokenTable tokens;
    private final PeriodWords words;

    PeriodStates(Analysis analysis, PeriodWords words) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.words = words;
    }

    /** «tổng số 2.315 hội viên», not «nâng tổng số lên 2.315 hội viên». */
    boolean isTotal(Quantity figure, int start) {
        int from = Math.max(start, figure.from() - STOCK);
        boolean grows = tokens.isAt(figure.from() - 1, "lên");
        return !grows && words.isIn(tokens, from, figure.from(), Kind.TOTAL);
    }

    /** «từ 4,7% xuống 3%», «từ 81% lên 92%»: the first is of an earlier time that is not said. */
    boolean isFormer(Quantity figure, int end) {
        int before = figure.from() - 1;
        boolean from = tokens.is(figure.from(), "từ") || before >= 0 && tokens.is(before, "từ");
        int to = figure.end();
        if (!from || figure.max() != null) {
            return false;
        }
        for (int i = to; i < Math.min(end, to + 8); i++) {
            if (tokens.is(i, "xuống") || tokens.is(i, "lên") && !tokens.is(i - 1, "trở")) {
                return true;
            }
        }
        return false;
    }

    /** «từ 6,4% năm 2017 giảm còn 1,2%»: what it came to, at a time that is not said. */
    boolean isFallen(Quantity figure, int start) {
        int before = figure.from() - 1;
        boolean to = tokens.isAt(before, "còn") || tokens.isAt(before, "xuống") || tokens.isAt(before, "lên");
        for (int i = before - 1; to && i >= Math.max(start, before - FALL); i--) {
            if (tokens.is(i, "từ")) {
                return true;
            }
        }
        return false;
    }

    /** «500.000 đồng/em/tháng», «mức 2 triệu đồng»: what is given each time. */
    boolean isNorm(Quantity figure, int start) {
        String per = figure.unit() == null ? null : figure.unit().per();
        boolean timed = per != null && per.endsWith("tháng");
        return timed || words.isBefore(tokens, start, figure.from(), Kind.NORM);
    }

    /** «15 suất quà, mỗi suất 500.000 đồng», «60 triệu đồng/căn»: what one of them is worth. */
    boolean isEach(Quantity figure) {
        Quantity.Unit unit = figure.unit();
        boolean each = tokens.isAt(figure.from() - 2, "mỗi") || tokens.isAt(figure.from() - 3, "mỗi");
        return unit != null && unit.kind() == UnitKind.CURRENCY && (each || unit.per() != null);
    }

    /** «hiện có 98 tổ», «tổng số 2.315 hội viên», «mức 500.000 đồng/cháu». */
    boolean isStock(Quantity figure, int end) {
        int from = Math.max(analysis.sentences().startOf(figure.from()), figure.from() - STOCK);
        boolean rate = figure.unit() != null && figure.unit().per() != null;
        boolean count =
                figure.unit() == null || !MEASURED.contains(figure.unit().kind());
        boolean happened = isDone(figure, end);
        return rate
                || count && !happened && hasBehind(figure.end())
                || words.isIn(tokens, from, figure.from(), Kind.STOCK)
                || count && !happened && words.isIn(tokens, from, figure.from(), Kind.HOLD) && !isNew(figure, from);
    }

    /** «96/96 ấp đều có tổ», «4 tổ chưa có nữ»: what is counted has something. */
    private boolean hasBehind(int end) {
        boolean adverb = tokens.isAt(end, "đều") || tokens.isAt(end, "chưa") || tokens.isAt(end, "vẫn");
        return adverb && tokens.isAt(end + 1, "có");
    }

    /** «có 65 tổ, hướng dẫn 3.000 lượt người»: a verb of its own begins to tell anew. */
    boolean isNew(Quantity figure, int start) {
        if (figure.unit() != null && MEASURED.contains(figure.unit().kind())) {
            return false;
        }
        boolean small = tokens.isAt(figure.from() - 1, "cho") || tokens.isAt(figure.from() - 1, "được");
        int cho = figure.from() - (small ? 1 : 0);
        for (int i = Math.max(start, cho - STOCK); i < cho; i++) {
            if (words.isAction(tokens, i, cho)) {
                return true;
            }
        }
        return false;
    }

    /** «có 34 doanh nghiệp ký thỏa ước», «có 8 hộ được vay vốn»: what is counted is what happened. */
    private boolean isDone(Quantity figure, int end) {
        int to = Math.min(Clauses.phraseEnd(analysis, figure.end()), Math.min(end, figure.end() + DONE));
        return words.isIn(tokens, figure.end(), to, Kind.DONE);
    }
}

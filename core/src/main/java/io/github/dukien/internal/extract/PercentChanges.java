package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Finds the verb of change that a percentage belongs to where it does not stand directly before it. */
final class PercentChanges {
    private static final int FILLERS = 6;
    private static final int RATE_REACH = 11;
    private static final int REACH = 14;
    private static final int BRACKET_REACH = 8;
    private static final int CARRY_REACH = 13;

    private final Cues<String> before;
    private final Cues<String> behind;
    private final Cues<String> carrying;

    PercentChanges(Cues<String> before, Cues<String> behind, Cues<String> carrying) {
        this.before = before;
        this.behind = behind;
        this.carrying = carrying;
    }

    /** Whether a kind of cue is a change. */
    static boolean isChange(String kind) {
        return kind.equals("UP") || kind.equals("DOWN");
    }

    /** «giảm bình quân mỗi năm 2,1%»: a change with only how often it happens between. */
    @Nullable
    Cue beforeFiller(TokenTable tokens, int clause, int number) {
        int i = number;
        while (i > Math.max(clause, number - FILLERS) && isFiller(tokens, i - 1)) {
            i--;
        }
        Cue cue = i == number ? null : before.lastIn(tokens, Math.max(clause, i - 3), i);
        if (cue != null && cue.to() == i && isChange(before.kind(cue))) {
            return cue;
        }
        return beforeRate(tokens, clause, i);
    }

    /** «giảm tỷ lệ hộ nghèo mỗi năm 2%»: a rate that falls by so much. */
    private @Nullable Cue beforeRate(TokenTable tokens, int clause, int end) {
        for (int i = end - 1; i > Math.max(clause, end - RATE_REACH); i--) {
            if (!tokens.isWord(i)) {
                return null;
            }
            if (tokens.is(i, "xuống") || tokens.is(i, "còn") || tokens.is(i, "dưới")) {
                return null; // where it shall come to
            }
            boolean rate = tokens.isSequence(i, "tỷ", "lệ")
                    || tokens.isSequence(i, "tỉ", "lệ")
                    || tokens.isSequence(i, "hộ", "nghèo");
            if (rate && tokens.is(i - 1, "giảm")) {
                Cue cue = before.at(tokens, i - 1, end);
                return cue != null && before.kind(cue).equals("DOWN") ? cue : null;
            }
        }
        return null;
    }

    private static boolean isFiller(TokenTable tokens, int i) {
        return tokens.is(i, "bình")
                || tokens.is(i, "quân")
                || tokens.is(i, "trung")
                || tokens.is(i, "mỗi")
                || tokens.is(i, "hằng")
                || tokens.is(i, "hàng")
                || tokens.is(i, "năm")
                || tokens.is(i, "tháng")
                || tokens.is(i, "đều")
                || tokens.isChar(i, ':')
                || tokens.isChar(i, '/') && tokens.isAt(i + 1, "năm")
                || tokens.is(i, "lần")
                || tokens.is(i, "lượt")
                || tokens.is(i, "tương")
                || tokens.is(i, "ứng")
                || tokens.is(i, "là") && (tokens.isAt(i - 1, "lượt") || tokens.isAt(i - 1, "ứng"));
    }

    /** «tăng so với cùng kỳ năm trước 5,2%», «vượt chỉ tiêu giao 12%»: what it is measured by stands between. */
    @Nullable
    Cue beforeMeasure(Analysis analysis, int clause, int number) {
        TokenTable tokens = analysis.tokens();
        for (int i = number - 2; i >= Math.max(clause, number - REACH); i--) {
            Cue cue = before.at(tokens, i, number);
            if (cue == null || !isChange(before.kind(cue))) {
                continue;
            }
            Cue plan = behind.at(tokens, cue.to(), number);
            boolean measured = tokens.is(cue.to(), "so")
                    || plan != null && behind.id(plan).endsWith(".plan") && tokens.is(cue.from(), "vượt");
            return measured && isPhrase(analysis, cue.to(), number) ? cue : null;
        }
        return null;
    }

    /** Words only, save for dates, and no verb that leads in a level. */
    private static boolean isPhrase(Analysis analysis, int from, int to) {
        TokenTable tokens = analysis.tokens();
        int i = from;
        while (i < to) {
            int date = PercentPhrases.dateEnd(analysis, i);
            boolean level = tokens.is(i, "đạt") || tokens.is(i, "bằng") || tokens.is(i, "chiếm") || tokens.is(i, "lên");
            if (date <= i && (!tokens.isWord(i) || level)) {
                return false;
            }
            i = Math.max(i + 1, date);
        }
        return true;
    }

    /** «giảm 22,4 điểm (2,28%)», «tăng cao (0,95%)», «giảm 63 tỷ đồng (tương đương 7,8%)»: the change that the bracket restates. */
    @Nullable
    Cue ofBracket(Analysis analysis, int index, int clause) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        boolean same = from > 2
                && (tokens.isSequence(from - 2, "tương", "đương") || tokens.isSequence(from - 2, "tương", "ứng"));
        int open = same ? from - 3 : tokens.isAt(from - 1, "hay") || tokens.isAt(from - 1, "tức") ? from - 2 : from - 1;
        if (open < 0 || !tokens.isChar(open, '(') && !(open + 1 < from && tokens.isChar(open, ','))) {
            return null;
        }
        Cue cue = before.lastIn(tokens, Math.max(clause, open - BRACKET_REACH), open);
        boolean change = cue != null && isChange(before.kind(cue));
        boolean told = cue != null
                && (tokens.isNumber(cue.to()) || tokens.isNumber(cue.to() + 1) || !same && open - cue.to() <= 1);
        return change && told ? cue : null;
    }

    /** «tăng nhiều là dừa (2,5%), mía (1,1%)»: a bracket behind a name in a list that opens with a change. */
    @Nullable
    Cue ofList(Analysis analysis, int index, int clause) {
        TokenTable tokens = analysis.tokens();
        int open = analysis.quantities().get(index).from() - 1;
        boolean named = open > clause
                && tokens.isChar(open, '(')
                && tokens.isWord(open - 1)
                && tokens.isCapitalized(open - 1)
                && tokens.isAt(analysis.quantities().get(index).end(), ")");
        Cue cue = named ? last(tokens, clause, open) : null;
        return cue != null && cue.from() <= clause + 1 ? cue : null;
    }

    /**
     * «công nghiệp tăng 9,3%, dịch vụ 7,4%», «GRDP tăng 8,1%; cả năm phấn đấu không dưới 8,2%»: whether a bare percentage goes on
     * with the change right before it, in a list or as its aim.
     */
    boolean isCarried(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        int gap = analysis.quantities().get(index - 1).end();
        boolean near = from - gap <= CARRY_REACH
                && analysis.sentences().at(from) == analysis.sentences().at(gap - 1);
        boolean joined = near && from > gap && (tokens.isChar(gap, ',') || tokens.is(gap, "và"));
        boolean aim = false;
        boolean clause = false;
        int i = near ? gap : from;
        while (i < from) {
            int date = PercentPhrases.dateEnd(analysis, i);
            Cue cue = before.at(tokens, i, from);
            Cue says = carrying.at(tokens, i, from);
            boolean mark = tokens.isChar(i, ',') || tokens.isChar(i, '-') || tokens.isChar(i, ';');
            boolean level = cue != null && !before.isBlind(cue)
                    || says != null && carrying.kind(says).equals("LEVEL");
            if (tokens.breakBefore(i) || level || date <= i && !mark && (!tokens.isWord(i) || tokens.isNumber(i))) {
                return false;
            }
            clause |= tokens.isChar(i, ';');
            aim |= says != null && carrying.kind(says).equals("AIM");
            boolean next = says != null && carrying.kind(says).equals("NEXT");
            i = Math.max(Math.max(i + 1, date), says != null && next ? says.to() : cue == null ? 0 : cue.to());
        }
        return near && (aim || joined && !clause);
    }

    /** The last change that a clause tells before a token, or null. */
    @Nullable
    Cue last(TokenTable tokens, int clause, int number) {
        for (int i = number - 1; i >= clause; i--) {
            Cue cue = before.at(tokens, i, number);
            if (cue != null && isChange(before.kind(cue))) {
                return cue;
            }
        }
        return null;
    }

    /** «700 đồng (+6,93%)», «501 điểm (-0,2%)»: a sign says that it is a change. */
    static boolean isSigned(TokenTable tokens, Quantity quantity) {
        int sign = quantity.numberFrom() - 1;
        return sign >= 0 && tokens.isChar(sign, '+') && tokens.glued(sign + 1)
                || isMinus(tokens, quantity.numberFrom());
    }

    private static boolean isMinus(TokenTable tokens, int number) {
        int dash = number - 1;
        return dash > 0 && tokens.isChar(dash, '-') && tokens.glued(number) && tokens.isChar(dash - 1, '(');
    }
}

package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** What the words around a percentage say of its cue: how far the cue reaches, and what else it may be about. */
final class RelationCues {
    /** Tokens from «được» to the verb of dealing with something. */
    private static final int ANSWER = 7;

    private static final int WEAK_REACH = 4;
    private static final int LIST_REACH = 5;
    private static final int NOUN_REACH = 12;
    private static final int DEBT_REACH = 18;
    private static final int COMPARED_REACH = 10;
    private static final int SUPPORT_REACH = 20;

    private final Cues<String> before;
    private final Cues<String> comparatives;
    private final Lexicon handled;

    RelationCues(Lexicons lexicons, Cues<String> before) {
        this.before = before;
        comparatives = new Cues<>(lexicons, "cue/compared", kind -> kind);
        handled = lexicons.get("cue/percent-handled");
    }

    /** «(với mức giảm nhẹ), gần 40% phải nghỉ»: a cue in a bracket that is closed before the number. */
    static boolean isAside(TokenTable tokens, Cue cue, int number) {
        for (int i = cue.to(); i < number; i++) {
            if (tokens.isChar(i, '(') || tokens.isChar(i, ')')) {
                return tokens.isChar(i, ')');
            }
        }
        return false;
    }

    /** Whether a comparative says «less than». */
    boolean isLess(Cue compared) {
        return comparatives.kind(compared).equals("LESS");
    }

    /** The rule that a comparative stands for. */
    String comparedId(Cue compared) {
        return comparatives.id(compared);
    }

    /** «16% so với tháng 8»: compared with another time. */
    static boolean isMeasured(Analysis analysis, int end) {
        TokenTable tokens = analysis.tokens();
        if (!tokens.isAt(end, "so")) {
            return false;
        }
        int from = PercentPhrases.behindSo(tokens, end);
        return PercentPhrases.dateEnd(analysis, from) > from || PercentPhrases.dateEnd(analysis, from + 1) > from + 1;
    }

    /** «hỗ trợ hộ nghèo 50%, hộ cận nghèo 40%», «hỗ trợ 30% giá vé»: the part of a price that somebody bears. */
    boolean isSupport(Analysis analysis, int index, int clause) {
        TokenTable tokens = analysis.tokens();
        int number = analysis.quantities().get(index).from();
        for (int i = number - 2; i >= Math.max(clause, number - SUPPORT_REACH); i--) {
            if (tokens.isSequence(i, "hỗ", "trợ")) {
                return true;
            }
            Cue cue = tokens.is(i, "hộ") ? null : before.at(tokens, i, number);
            boolean other = tokens.isNumber(i) && !tokens.isChar(i + 1, '%');
            if (other || cue != null && cue.to() > i + 1 || tokens.isChar(i, '(')) {
                return false;
            }
        }
        return false;
    }

    /** «nợ quá hạn 389 triệu đồng, chỉ chiếm 0,12%»: a figure of banks, whatever verb follows. */
    @Nullable
    Cue debt(TokenTable tokens, int clause, Cue verb) {
        for (int i = verb.from() - 1; i >= Math.max(clause, verb.from() - DEBT_REACH); i--) {
            Cue cue = before.at(tokens, i, verb.from());
            boolean debt = cue != null && before.kind(cue).equals("OTHER") && tokens.is(cue.from(), "nợ");
            if (cue != null && debt && cue.to() > cue.from() + 1) {
                return cue;
            }
        }
        return null;
    }

    /** «tỷ lệ lao động qua đào tạo đạt 60%», «nâng tỷ lệ … lên»: no process is named, so that it is a share. */
    static boolean isLevel(TokenTable tokens, int clause, int verb) {
        for (int i = verb - 1; i > clause; i--) {
            if (tokens.isPunctuation(i) || tokens.isNumber(i)) {
                return false;
            }
            if (tokens.is(i, "lệ") && (tokens.is(i - 1, "tỷ") || tokens.is(i - 1, "tỉ"))) {
                return i + 1 < verb;
            }
        }
        return false;
    }

    /** «95% ý kiến cử tri được trả lời», «90% đơn được giải quyết»: cases that are dealt with. */
    boolean isHandled(TokenTable tokens, int from, int phraseEnd) {
        boolean cases = false;
        for (int i = from; i < phraseEnd; i++) {
            cases |= handled.match(tokens, i, phraseEnd) != Lexicon.NONE && isKind(tokens, i, phraseEnd, "case");
            if (cases && i > from && isKind(tokens, i, phraseEnd, "done")) {
                return true;
            }
        }
        return false;
    }

    /** «…, trong đó 92% được doanh nghiệp trả lời ngay»: dealt with, of what was told before. */
    static boolean isAnswered(TokenTable tokens, int from) {
        boolean inTime = tokens.isSequence(from, "đúng", "hạn")
                || tokens.isSequence(from, "trước", "hạn")
                || tokens.isSequence(from, "đúng", "và", "trước", "hạn");
        if (inTime) {
            return true; // «cấp 6.915 phiếu, trong đó 92,4% đúng và trước hạn»
        }
        int limit = Math.min(tokens.size(), from + ANSWER);
        for (int i = from + 1; tokens.isAt(from, "được") && i < limit && tokens.isWord(i); i++) {
            if (tokens.isSequence(i, "trả", "lời") || tokens.isSequence(i, "giải", "quyết")) {
                return true;
            }
        }
        return false;
    }

    private boolean isKind(TokenTable tokens, int i, int limit, String kind) {
        long match = handled.match(tokens, i, limit);
        return match != Lexicon.NONE && handled.entry(match).value("kind").equals(kind);
    }

    /** A bare «tỷ lệ». */
    static boolean isBare(Cue cue) {
        return cue.to() - cue.from() == 2;
    }

    /** «bằng 96% so với cùng kỳ», «đạt 91% cùng kỳ»: a part of the earlier figure, no change. */
    static boolean isLevelOf(TokenTable tokens, int from) {
        for (int i = Math.max(0, from - 3); i < from; i++) {
            if (tokens.is(i, "bằng") || tokens.is(i, "đạt") || tokens.is(i, "còn") || tokens.is(i, "tương")) {
                return true;
            }
        }
        return false;
    }

    /** «cao hơn hàng nhập 12%»: a comparative in the same phrase, with what it compares to before the number. */
    @Nullable
    Cue comparison(Analysis analysis, Quantity quantity, int clause) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(clause, quantity.from() - COMPARED_REACH);
        for (int i = quantity.from() - 1; i >= from; i--) {
            boolean within = tokens.glued(i) && tokens.glued(i + 1) && tokens.isNumber(i + 1); // 9/2021
            if (tokens.isPunctuation(i) && !within) {
                from = i + 1;
            }
        }
        Cue cue = comparatives.lastIn(tokens, from, quantity.from());
        return cue != null && cue.to() < quantity.from() ? cue : null;
    }

    /** A weak verb (đạt, được) relates only what stands close behind it, and the list of percentages that follows. */
    boolean isFar(Analysis analysis, int index, Cue governing) {
        int i = index;
        while (before.isWeak(governing) && analysis.quantities().get(i).from() - governing.to() > WEAK_REACH) {
            Quantity previous = i == 0 ? null : analysis.quantities().get(i - 1);
            boolean listed = previous != null
                    && previous.from() >= governing.to()
                    && PercentageExtractor.percent(previous) != null
                    && analysis.quantities().get(i).from() - previous.end() <= LIST_REACH;
            if (!listed) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** «đạt tỷ lệ cao: khóa X là 26,2%»: the words of a rate say so only right before the number. */
    static boolean isLoose(TokenTable tokens, Cue cue) {
        return (tokens.is(cue.from(), "đạt") || tokens.is(cue.from(), "với")) && tokens.is(cue.to() - 1, "lệ");
    }

    /** Taxes, debts and interest name only the percentages close behind them, and the list that goes on from those. */
    boolean isBeyond(Analysis analysis, int index, Cue governing) {
        int i = index;
        while (before.kind(governing).equals("OTHER")
                && analysis.quantities().get(i).from() - governing.to() > NOUN_REACH) {
            Quantity previous = i == 0 ? null : analysis.quantities().get(i - 1);
            boolean listed = previous != null
                    && previous.from() >= governing.to()
                    && PercentageExtractor.percent(previous) != null
                    && analysis.quantities().get(i).from() - previous.end() <= NOUN_REACH;
            if (!listed) {
                return true;
            }
            i--;
        }
        return false;
    }
}

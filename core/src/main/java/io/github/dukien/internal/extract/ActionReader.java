package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.FormSet;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was done to the counted: the verb right before the figure («trao 20 suất quà»), else what happens to it behind
 * («19 người bị thương», «12 nhà được sửa chữa»), else the verb that governs the list it stands in. Immutable and thread-safe.
 */
final class ActionReader {
    /** Tokens that may stand between a verb and its figure, and between the counted and its verb. */
    private static final int NEAR = 4;
    /** How far back a verb may govern, so that a sentence without end costs linear time. */
    private static final int FAR = 60;
    /** How far behind được and bị the verb may stand, as he who acts is named between them. */
    private static final int AGENT = 12;

    private final Cues<Says> cues;
    private final FormSet nominal;
    private final FormSet passive;
    private final FormSet between;
    private final FormSet states;

    ActionReader(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/actions", Says::valueOf);
        nominal = lexicons.forms("tác", "trào", "trình", "hoạch", "việc", "nhiệm", "đề", "đợt", "nghị", "cuộc");
        passive = lexicons.forms("được", "bị");
        between = lexicons.forms(
                "được", "thêm", "hơn", "trên", "gần", "cho", "các", "tổng", "số", "cộng", "với", "khoảng", "ít", "nhất",
                "đã", "lại", "về", "đến", "tới", "và", "cả", "mới", "thành", "công", "tại", "toàn");
        states = lexicons.forms("có", "còn", "gồm", "là", "thành", "hiện", "ở", "mỗi", "từng", "tăng", "giảm");
    }

    /** The verb as written, or null. */
    @Nullable
    String read(Analysis analysis, Quantity quantity, int itemTo) {
        TokenTable tokens = analysis.tokens();
        int from = quantity.from();
        int start = Math.max(analysis.sentences().startOf(from), from - FAR);
        Cue before = governing(tokens, start, from);
        if (before != null && isNear(tokens, before.to(), from)) {
            return tokens.spaced(before.from(), before.to());
        }
        Cue behind = behind(
                tokens, Math.max(quantity.end(), itemTo), analysis.sentences().endOf(from));
        boolean state = from > start && states.has(tokens, from - 1);
        Cue said = behind != null || state ? behind : before;
        return said == null ? null : tokens.spaced(said.from(), said.to());
    }

    /** The last verb before a figure that is no noun («công tác vận động») and nothing that happens to another one. */
    private @Nullable Cue governing(TokenTable tokens, int start, int from) {
        int end = from;
        for (Cue cue = cues.lastIn(tokens, start, end); cue != null; cue = cues.lastIn(tokens, start, end)) {
            boolean noun = cue.from() > start && nominal.has(tokens, cue.from() - 1);
            if (cues.kind(cue) == Says.DONE && !noun) {
                return cue;
            }
            end = cue.from();
        }
        return null;
    }

    private boolean isNear(TokenTable tokens, int from, int to) {
        if (to - from > NEAR) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!between.has(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Cue behind(TokenTable tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            if (!tokens.isWord(i)) {
                return null;
            }
            Cue cue = cues.at(tokens, i, end);
            if (cue != null && cues.kind(cue) == Says.UNDERGONE) {
                return cue;
            }
            if (passive.has(tokens, i)) {
                return cues.firstIn(tokens, i + 1, Math.min(end, i + AGENT));
            }
        }
        return null;
    }

    /** Where a verb stands. */
    enum Says {
        /** Before the counted, or behind được and bị. */
        DONE,
        /** Behind the counted. */
        UNDERGONE
    }
}

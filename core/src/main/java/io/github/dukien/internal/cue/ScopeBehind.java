package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads what a figure says of its scope right behind itself. */
final class ScopeBehind {
    private static final int NEAR = 5;
    /** How far behind the praised the word may stand that praises them. */
    private static final int PRAISED = 30;

    private final TokenTable tokens;
    private final ScopePhrases phrases;
    private final ScopeWords words;
    private final MentionCursor mentions;
    private final ScopeState state;

    ScopeBehind(TokenTable tokens, ScopePhrases phrases, ScopeWords words, MentionCursor mentions, ScopeState state) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.words = words;
        this.mentions = mentions;
        this.state = state;
    }

    /** «18 hộ cấp Trung ương», «100% hòa giải viên toàn tỉnh», «3 vị vào Ủy ban MTTQ xã»; null if nothing there is a scope. */
    @Nullable
    Phrase read(int from, int end) {
        if (isPraised(from, end)) {
            state.mute = true;
            return null;
        }
        Phrase reached = tokens.isAt(from, "đạt") ? phrases.at(tokens, from + 1, mentions.limit(from, end)) : null;
        if (reached != null && reached.head() == Head.LEVEL) {
            return reached; // «120 hộ đạt cấp tỉnh»
        }
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            int seat = seatAt(i);
            if (seat > 0) {
                Phrase body = phrases.at(tokens, seat, mentions.limit(i, end));
                boolean joined = body != null && body.head() == Head.BODY && words.isElected(tokens, seat);
                state.scope = joined && state.isSilent() ? body : state.scope; // «…, nâng số ủy viên lên 75 vị»
                return joined ? body : null;
            }
            boolean name = tokens.isCapitalized(i) && !tokens.isUpper(i);
            if (!tokens.isWord(i) || name || i > from && words.isPredicate(tokens, i, end)) {
                return null;
            }
            boolean of = tokens.is(i, "của") || tokens.is(i, "trong");
            Phrase phrase = phrases.at(tokens, of ? i + 1 : i, mentions.limit(i, end));
            boolean kind = tokens.is(i, "các") || tokens.is(i, "cơ") || tokens.is(i, "nông"); // «43 chi bộ cơ sở»
            boolean level = phrase != null && phrase.head() == Head.LEVEL && i == from && !kind;
            if (phrase != null && (level || phrase.head() == Head.WHOLE)) {
                state.scope = !level && state.isSilent() ? phrase : state.scope;
                state.guests &= level;
                return phrase;
            }
            boolean at = i <= from + 1 && (tokens.is(i, "tại") || tokens.is(i, "ở"));
            if (at && state.isSilent()) {
                Phrase place = phrases.at(tokens, i + 1, mentions.limit(i, end));
                state.scope = place != null && place.isPlace() && !place.bare() ? place : state.scope;
                return null; // «làm 11 nhà dân tại xã Keo tốc mái»
            }
            if (of) {
                boolean owner = phrase != null && (phrase.isPlace() || phrase.head() == Head.BODY);
                state.scope = owner && state.isSilent() ? phrase : state.scope;
                return null;
            }
        }
        return null;
    }

    /** «2 cá nhân nhận bằng khen của Tỉnh hội»: the praised, who speak of no place. */
    private boolean isPraised(int from, int end) {
        if (tokens.isSequence(from - 2, "giấy", "khen") || tokens.isSequence(from - 2, "bằng", "khen")) {
            return true;
        }
        boolean people = tokens.isSequence(from - 2, "tập", "thể") || tokens.isSequence(from - 2, "cá", "nhân");
        for (int i = from; people && i < Math.min(end, from + PRAISED) && !tokens.isChar(i, ';'); i++) {
            if (words.isPraise(tokens, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** «cử bổ sung 3 vị vào Ủy ban MTTQ huyện»: where the body may begin that is joined, or -1. */
    private int seatAt(int i) {
        if (tokens.is(i, "vào")) {
            return i + 1;
        }
        return tokens.is(i, "tham") && tokens.isAt(i + 1, "gia") ? i + 2 : -1;
    }
}

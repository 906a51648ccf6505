package io.github.dukien.internal.cue;

import io.github.dukien.internal.token.TokenTable;

/** What words and marks that name nobody say of the subject before and behind them. */
final class ScopeSteering {
    private final TokenTable tokens;
    private final ScopeState state;

    ScopeSteering(TokenTable tokens, ScopeState state) {
        this.tokens = tokens;
        this.state = state;
    }

    /** Takes in a word; {@code before} tells whether it stands before a verb, {@code named} whether before a name. */
    void known(ScopeWords.Kind kind, boolean before, boolean named) {
        switch (kind) {
            case NONE -> {}
            case SAY -> said(before);
            case KEEP -> state.link = false;
            case EVENT -> state.event();
            case PLACE -> state.place = true;
            case SOURCE, BASIS -> {
                state.source = state.strong;
                state.reported |= state.strong && kind == ScopeWords.Kind.SOURCE;
            }
            case ITEM -> state.part();
            case PARTNER -> partner();
            case BUDGET -> {
                boolean own = !state.inParts(); // «…, gồm ngân sách huyện 3 tỷ»: from where the whole's money came
                boolean opens = own && state.strong || state.weak && named && state.scope == null && !state.counted;
                if (!opens) {
                    partner();
                } else if (!named) {
                    state.continued(false); // «ngân sách chi cho công tác này 3 tỷ»: a sum
                    state.closed();
                }
            }
            case LINK -> {
                state.closed();
                state.link = true;
            }
            case AGGREGATE, SUM -> {
                if (state.source) {
                    return; // «từ nguồn quỹ đã hỗ trợ 7 căn nhà»
                }
                state.continued(kind == ScopeWords.Kind.AGGREGATE);
                state.closed();
                state.weak = kind == ScopeWords.Kind.AGGREGATE; // «trong số này Hội tỉnh trích 3 tỷ»
            }
            case VERB -> {
                state.continued(true);
                state.closed();
                state.predicate = true;
            }
            case PRAISE -> {
                state.mute = true;
                state.closed();
            }
            case SELF -> {
                state.scope = null;
                state.inherited = null;
                state.closed();
            }
            case FOR -> {
                state.closed();
                state.weak = true;
                state.partner = false;
            }
            case SAME -> state.continuedFund();
            case NORM -> state.source = true;
            case GUEST -> {
                state.guests = true;
                state.closed();
            }
        }
    }

    private void partner() {
        state.opening = !state.here && !state.predicate && !state.counted;
        state.continued(true);
        state.closed();
        state.partner = true;
    }

    /** «UBND tỉnh cho biết xã Keo …»: who speaks is not spoken of, unless a verb follows («Huyện ủy yêu cầu kết nạp …»). */
    private void said(boolean beforeVerb) {
        boolean there = state.located;
        state.scope = state.here && !there && !beforeVerb ? null : state.scope;
        state.clause();
        state.mute = false;
        state.located = there;
    }

    void mark(int i) {
        if (tokens.isChar(i, ';')) {
            state.semicolon();
        } else if (tokens.isChar(i, ':')
                || tokens.isChar(i, '"') && (i == 0 || tokens.breakBefore(i) || tokens.isChar(i - 1, ':'))) {
            state.strong = !state.counted && !state.predicate
                    || state.placeTo != i; // «lấy máu tại hai nơi, ở các quận: quận 3, …»
            state.link = false;
            state.partner = false;
        } else if (tokens.isChar(i, '(')) {
            state.openBracket();
        } else if (tokens.isChar(i, ')')) {
            state.closeBracket();
        } else if (tokens.isChar(i, '-') && !tokens.glued(i)) {
            state.weak = true;
        } else if (tokens.isChar(i, ',')) {
            state.weak = true;
            state.partner &= !state.opening;
            state.place = false;
            state.source = false;
            state.link = false;
        }
    }
}

package io.github.dukien.internal.document;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/**
 * Gives documents of a list the issuer that is told once: «Nghị quyết số 57-NQ/TW và Nghị quyết số 68-NQ/TW của Bộ Chính trị»,
 * «UBND tỉnh ban hành Kế hoạch số 12/KH-UBND … và Quyết định số 65/QĐ-UBND». The codes of their numbers must name one body.
 */
final class SharedIssuers {
    private static final int JOINT = 3;

    private SharedIssuers() {}

    static void share(Analysis analysis, List<Draft> drafts) {
        TokenTable tokens = analysis.tokens();
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft first = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (first.issuer == null && next.issuer != null && isJoint(tokens, first.to, next.from)) {
                first.issuer = isOneBody(tokens, first, next) ? next.issuer : null;
            }
        }
        for (int i = 1; i < drafts.size(); i++) {
            Draft last = drafts.get(i - 1);
            Draft draft = drafts.get(i);
            boolean goesOn = last.governed
                    && draft.issuer == null
                    && analysis.sentences().at(last.from)
                            == analysis.sentences().at(draft.from)
                    && (tokens.is(draft.from - 1, "và") || isJoint(tokens, last.to, draft.from));
            if (goesOn && isOneBody(tokens, last, draft)) {
                draft.issuer = last.issuer;
                draft.governed = true;
            }
        }
    }

    /** Whether only «,», «;», «và», «các» stand between. */
    private static boolean isJoint(TokenTable tokens, int from, int to) {
        if (from >= to || to - from > JOINT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joint = tokens.isChar(i, ',')
                    || tokens.isChar(i, ';')
                    || tokens.isChar(i, '&')
                    || tokens.is(i, "và")
                    || tokens.is(i, "các")
                    || tokens.is(i, "cùng");
            if (!joint) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last code of one number stands in the other («31/KH-UBND», «1187/UBND-TP»). */
    private static boolean isOneBody(TokenTable tokens, Draft a, Draft b) {
        return holds(tokens, a, tail(tokens, b)) || holds(tokens, b, tail(tokens, a));
    }

    private static int tail(TokenTable tokens, Draft draft) {
        for (int i = draft.numberTo - 1; i > draft.numberFrom; i--) {
            if (tokens.isWord(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean holds(TokenTable tokens, Draft draft, int code) {
        for (int i = draft.numberFrom; code >= 0 && i < draft.numberTo; i++) {
            if (tokens.isWord(i) && tokens.sameForm(i, code)) {
                return true;
            }
        }
        return false;
    }
}

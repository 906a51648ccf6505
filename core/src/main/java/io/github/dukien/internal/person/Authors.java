package io.github.dukien.internal.person;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;

/** Tells the reporters of an article from its people where they sign behind the last sentence instead of on a line of their own. */
final class Authors {
    /** How many tokens may stand behind a name that signs: a bracket with its source. */
    private static final int TAIL = 4;
    /** The same where a slash and the paper follow. */
    private static final int PAPER = 8;

    private final Analysis analysis;
    private final TokenTable tokens;
    /** First token of the last sentence. */
    private final int last;

    private final int end;

    private Authors(Analysis analysis) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        int sentence = analysis.sentences().size() - 1;
        this.last = sentence < 0 ? -1 : analysis.sentences().start(sentence);
        this.end = sentence < 0 ? -1 : analysis.sentences().end(sentence);
    }

    /** The names that are not those of reporters. */
    static List<Found> without(List<Found> found, Analysis analysis) {
        Authors authors = new Authors(analysis);
        List<Found> kept = new ArrayList<>(found.size());
        for (Found name : found) {
            if (!authors.isAuthor(name)) {
                kept.add(name);
            }
        }
        return kept;
    }

    private boolean isAuthor(Found name) {
        boolean signed = isSigned(name);
        if (last < 0 || !signed && (name.before.size() > 1 || !name.offices.isEmpty() && !isReporter(name))) {
            return false;
        }
        return signs(name) || signsOff(name, signed);
    }

    /** Whether the layout has found the name on a line of its own. */
    private boolean signs(Found name) {
        List<String> byline = analysis.layout().byline();
        return !byline.isEmpty() && byline.contains(tokens.spaced(name.from, name.to));
    }

    /** CTV is a contributor here, not a Chính trị viên. */
    private boolean isReporter(Found name) {
        return name.offices.size() == 1 && tokens.is(name.offices.get(0).from(), "ctv");
    }

    /** «… 500 triệu đồng. Huy Thắng»: the last sentence is a name. On a line of its own the layout has judged it, but for «Anh Tuấn». */
    private boolean signsOff(Found name, boolean signed) {
        return last > 0
                && last <= name.beforeFrom
                && (!name.before.isEmpty() || !tokens.breakBefore(last))
                && (signed || last == name.beforeFrom && !isSubject(name) || isBracketed(name))
                && end - name.to <= (signed ? PAPER : TAIL);
    }

    /** «… Ông Lê Văn Mạnh chủ trì.»: a verb follows. */
    private boolean isSubject(Found name) {
        return name.to < end && tokens.isWord(name.to) && !tokens.isCapitalized(name.to);
    }

    /** «(Anh Tuấn)» on its own at the end. */
    private boolean isBracketed(Found name) {
        return last == name.beforeFrom - 1 && tokens.isChar(last, '(');
    }

    /** «CTV Minh Huy/VOV»: the paper behind a slash. */
    private boolean isSigned(Found name) {
        return tokens.isChar(name.to, '/') && tokens.glued(name.to) && tokens.isCapitalized(name.to + 1);
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Questions about a run of capitals: what else than a name it may be. */
final class RunChecks {
    private final PersonWords words;
    private final Analysis analysis;
    private final TokenTable tokens;
    private final NameShapes shapes;
    private final OfficeReader offices;

    RunChecks(PersonWords words, Analysis analysis, NameReader names, OfficeReader offices) {
        this.words = words;
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.shapes = names.shapes();
        this.offices = offices;
    }

    boolean isSentenceStart(int at) {
        return tokens.breakBefore(at) || analysis.sentences().startOf(at) == at;
    }

    /** Whether an office begins here. */
    boolean isOffice(int at, int limit) {
        return words.ranks.end(tokens, at, limit) > at && offices.read(at, limit, false) != null;
    }

    /** Whether the run is an organisation, a field or an area with its word before it. */
    boolean isOrganization(int at, int to, int limit) {
        long match = words.words.match(tokens, at, limit);
        Word kind = words.words.kind(match);
        boolean head = kind.isOrganization() || kind == Word.FIELD || kind == Word.LEVEL;
        if (!head) {
            return false;
        }
        return Lexicon.end(match) > at + 1
                || Lexicon.end(match) >= to
                || !tokens.isCapitalized(at + 1)
                || kind.isOrganization() && words.words.kindAt(tokens, at + 1, limit) != Word.NONE;
    }

    /** «nghị sĩ Đảng Xanh»: whether a word for an organisation stands here. */
    boolean isHead(int at, int limit) {
        return words.words.kindAt(tokens, at, limit).isOrganization();
    }

    /** Whether the run opens with an organisation that is no family name at the same time. */
    boolean startsOrganization(int at, int to, int limit) {
        long match = words.words.match(tokens, at, limit);
        Word kind = words.words.kind(match);
        return (kind.isOrganization() || kind == Word.FIELD)
                && (Lexicon.end(match) > at + 1 || !shapes.hasFamily(at, to));
    }

    /** «Phó Bí thu Tỉnh ủy»: a rank with a typo before its organisation. */
    boolean isMisspeltRank(int at, int to, int limit) {
        return tokens.is(at, "phó")
                && to == at + 2
                && to + 1 < limit
                && tokens.isWord(to)
                && !tokens.isCapitalized(to)
                && words.words.kindAt(tokens, to + 1, limit).isOrganization();
    }

    /** UBND, VFF, a single letter. */
    boolean isAbbreviation(int at, int to) {
        return to == at + 1
                && tokens.isUpper(at)
                && (tokens.length(at) == 1 || tokens.length(at) <= 5 && !Syllables.isVietnamese(tokens, at));
    }

    /** «318/QĐ-TTg», «Nam Định T&H»: the letters of a document behind its number, a trademark with an ampersand. */
    boolean isCode(int at, int to) {
        boolean numbered = at > 1 && tokens.isChar(at - 1, '/') && tokens.glued(at) && tokens.isNumber(at - 2);
        return numbered || tokens.isChar(to, '&') && tokens.glued(to);
    }

    /** N.V.T., Nguyễn Thị H.: a letter with a full stop. */
    boolean isInitials(int at, int to) {
        if (tokens.length(at) == 1 && tokens.isChar(at + 1, '.') && tokens.glued(at + 1)) {
            return true;
        }
        return tokens.length(to - 1) == 1
                && tokens.isUpper(to - 1)
                && tokens.isChar(to, '.')
                && tokens.glued(to)
                && to + 1 < tokens.size()
                && !isSentenceStart(to + 1);
    }

    /** «Trung tướng», «Bằng khen», «Tổng số»: the capital begins a longer word in small letters. */
    boolean goesOnSmall(int at, int to, int limit) {
        if (to != at + 1 || to >= limit || tokens.isCapitalized(to)) {
            return false;
        }
        return words.before.end(tokens, at, limit) > to
                || words.notPersons.end(tokens, at, limit) > to
                || words.words.end(tokens, at, limit) > to
                || words.verbEnd(tokens, at, limit) > to
                || tokens.is(to, "số");
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.person.PersonWords.Link;
import io.github.dukien.internal.token.TokenTable;

/** Reads what separates and links names and offices: punctuation, «kiêm», «là», «giữ chức», «và». */
final class SeparatorReader {
    private static final int LONGEST_TERM = 16;
    private static final int MOST_ASIDES = 2;

    private final PersonWords words;
    private final TokenTable tokens;
    private final RunChecks checks;
    private final Elements elements;

    SeparatorReader(PersonWords words, TokenTable tokens, RunChecks checks, Elements elements) {
        this.words = words;
        this.tokens = tokens;
        this.checks = checks;
        this.elements = elements;
    }

    /** Takes a mark; returns the token behind it. */
    int punctuation(int at) {
        if (tokens.isChar(at, '(') && tokens.isSequence(at + 1, "đã", "ký", ")")) {
            return at + 4;
        }
        boolean quiet = tokens.isChar(at, '.') || tokens.isChar(at, '"') || tokens.isChar(at, '\'');
        if (!quiet && !isDegreeChain(at)) {
            elements.add(kind(at));
        }
        return at + 1;
    }

    /** «Chủ tịch HĐND xã khóa V, nhiệm kỳ 2016 - 2021 đối với ông …»: behind the term of an office that a holder follows, else {@code at}. */
    int termEnd(int at, int limit) {
        if (!elements.lastIs(Kind.OFFICE)) {
            return at;
        }
        int bracket = bodyEnd(at, limit);
        if (bracket > at) {
            return bracket;
        }
        int most = Math.min(limit, at + LONGEST_TERM);
        int to = at;
        int end = at;
        while (to < most && (isTermWord(to) || to > at && (tokens.isNumber(to) || isTermMark(to, limit)))) {
            end = tokens.is(to, "nhiệm") ? to + 2 : to + 1;
            end = tokens.is(to, "khóa") || tokens.is(to, "khoá") ? to + 2 : end;
            to = end;
        }
        return end < most && goesOnBehindTerm(end, limit) ? end : at;
    }

    /** Whether a holder, or another office of the same person, follows a term. */
    private boolean goesOnBehindTerm(int at, int limit) {
        boolean office = tokens.isChar(at, ',') && words.ranks.end(tokens, at + 1, limit) > 0;
        boolean name = tokens.isCapitalized(at)
                && !tokens.breakBefore(at)
                && words.families.kindAt(tokens, at, limit) == Family.STRONG;
        return office || name || isToHolder(at, limit) || words.links.kindAt(tokens, at, limit) == Link.TO;
    }

    /** «Cục trưởng Cục Trồng trọt (Bộ Nông nghiệp) Lê Văn A»: behind a bracket that names the body above, if the holder follows. */
    private int bodyEnd(int at, int limit) {
        if (at + 2 < limit && tokens.isChar(at, '(') && tokens.isUpper(at + 1) && tokens.isChar(at + 2, ')')) {
            return at + 3; // the short form of the office
        }
        if (!tokens.isChar(at, '(')
                || !words.words.kindAt(tokens, at + 1, limit).isOrganization()) {
            return at;
        }
        for (int i = at + 2; i < Math.min(limit - 1, at + LONGEST_TERM); i++) {
            if (tokens.isChar(i, ')')) {
                return tokens.isCapitalized(i + 1) && !tokens.breakBefore(i + 1) ? i + 1 : at;
            }
        }
        return at;
    }

    /** «Bà Lò Thị Mơ, 71 tuổi, Chủ nhiệm …»: the comma behind an age or year of birth, else {@code at}. */
    int asideEnd(int at, int limit) {
        if (!tokens.isChar(at, ',') || !elements.lastIs(Kind.NAME)) {
            return at;
        }
        int end = at;
        int i = at + 1;
        for (int n = 0; n < MOST_ASIDES && i + 2 < limit; n++) {
            int to = i;
            if (tokens.isNumber(i) && tokens.is(i + 1, "tuổi")) {
                to = i + 2;
            } else if (tokens.isSequence(i, "sinh", "năm") && tokens.isNumber(i + 2)) {
                to = i + 3;
            } else if (tokens.is(i, "sn") && tokens.isNumber(i + 1)) {
                to = i + 2;
            }
            if (to == i || to >= limit || !tokens.isChar(to, ',') && !tokens.isChar(to, '-')) {
                break;
            }
            end = to;
            i = to + 1;
        }
        return end;
    }

    private boolean isTermWord(int at) {
        boolean mark = (tokens.isChar(at, ',') || tokens.isChar(at, '(')) && isTermWord(at + 1);
        return mark || tokens.is(at, "khóa") || tokens.is(at, "khoá") || tokens.isSequence(at, "nhiệm", "kỳ");
    }

    private boolean isTermMark(int at, int limit) {
        return tokens.isChar(at, ')') || tokens.isChar(at, '-') && at + 1 < limit && tokens.isNumber(at + 1);
    }

    private Kind kind(int at) {
        if (tokens.length(at) > 1) {
            return Kind.GAP;
        }
        return switch (tokens.folded(tokens.start(at))) {
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case ':' -> Kind.COLON;
            case '-', '*', '+', '•' -> Kind.DASH;
            case '/' -> Kind.SLASH;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case '&' -> Kind.AND;
            default -> Kind.GAP;
        };
    }

    /** The comma in «Thượng tá, TS Lưu Hải Yến» separates nothing. */
    private boolean isDegreeChain(int at) {
        Element last = elements.last();
        if (last == null || !tokens.isChar(at, ',') || !last.is(Kind.BEFORE) || at + 1 >= tokens.size()) {
            return false;
        }
        Before next = words.before.kindAt(tokens, at + 1, tokens.size());
        boolean first = last.before() == Before.RANK || last.before() == Before.DEGREE;
        return first && (next == Before.DEGREE || next == Before.RANK);
    }

    /** Takes a linking word; returns the token behind it, {@code at} if none stands here. */
    int link(int at, int limit) {
        if (isToHolder(at, limit)) {
            elements.add(Kind.TO);
            return at + 1;
        }
        long match = words.links.match(tokens, at, limit);
        if (match == Lexicon.NONE || tokens.is(at, "của") && !isOfHolder(at, limit)) {
            return at;
        }
        int to = Lexicon.end(match);
        Kind kind = switch (words.links.kind(match)) {
            case ALSO -> Kind.ALSO;
            case IS -> Kind.IS;
            case HOLD -> Kind.HOLD;
            case ELECT -> Kind.ELECT;
            case ACT -> Kind.ACT;
            case LEAVE -> Kind.LEAVE;
            case BEHALF -> Kind.BEHALF;
            case PLURAL -> Kind.PLURAL;
            case CREDIT -> Kind.CREDIT;
            case AND -> Kind.AND;
            case TO -> Kind.TO;
            case SIGN -> Kind.SIGN;
            default -> Kind.GAP;
        };
        if (kind == Kind.AND && tokens.isCapitalized(at) && !checks.isSentenceStart(at)
                || isSyllable(words.links.kind(match), at, to, limit)) {
            return at;
        }
        elements.add(kind);
        return to;
    }

    /** «miễn nhiệm chức vụ Chủ tịch UBND huyện của ông Lê Văn A»: whether the holder of an office follows behind «của». */
    private boolean isOfHolder(int at, int limit) {
        Element last = elements.last();
        return last != null
                && last.is(Kind.OFFICE)
                && last.to() == at
                && words.before.kindAt(tokens, at + 1, limit) == Before.HONORIFIC;
    }

    /** «miễn nhiệm chức vụ Chủ tịch HĐND huyện với ông A», «được bầu làm Ủy viên UBND tỉnh có bà B»: the holder follows. */
    boolean isToHolder(int at, int limit) {
        boolean links = tokens.is(at, "với") && elements.isOfficeBehind(Kind.LEAVE)
                || tokens.is(at, "có") && elements.isOfficeBehind(Kind.ELECT);
        return links && words.before.kindAt(tokens, at + 1, limit) == Before.HONORIFIC;
    }

    /** «Nguyên Sa», «Tân Hòa»: a state word without an office behind it is part of a name. */
    private boolean isSyllable(Link link, int at, int to, int limit) {
        boolean state = link == Link.FORMER || link == Link.ACTING || link == Link.NEW;
        return state
                && tokens.isCapitalized(at)
                && to < limit
                && tokens.isCapitalized(to)
                && words.ranks.end(tokens, to, limit) < 0;
    }
}

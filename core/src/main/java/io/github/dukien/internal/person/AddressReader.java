package io.github.dukien.internal.person;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Claims;
import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.person.PersonWords.Family;
import io.github.dukien.internal.token.TokenTable;

/** Reads what stands before names: honorifics, service ranks, degrees, descriptions (DOMAIN.md T4). */
final class AddressReader {
    private static final int MOST_TAILS = 3;

    private final PersonWords words;
    private final TokenTable tokens;
    private final NameReader names;
    private final RunChecks checks;
    private final Elements elements;
    private final Claims claims;

    AddressReader(PersonWords words, Analysis analysis, NameReader names, RunChecks checks, Elements elements) {
        this.words = words;
        this.tokens = analysis.tokens();
        this.claims = analysis.claims();
        this.names = names;
        this.checks = checks;
        this.elements = elements;
    }

    /** Takes what stands here before a name; returns the token behind it, {@code at} if nothing of the kind does. */
    int read(int at, int limit) {
        long match = words.before.match(tokens, at, limit);
        if (match == Lexicon.NONE) {
            return at;
        }
        int to = Lexicon.end(match);
        Before kind = words.before.kind(match);
        boolean counted = isCounted(at, kind);
        boolean list = counted && isListed(to, limit);
        if (isTownOf(to, kind, limit)
                || isPlaceWord(at, to, kind)
                || counted && !list
                || isLoneGroup(to, limit, kind)) {
            return at;
        }
        boolean teacher = tokens.is(at, "cô") || tokens.is(at, "thầy");
        to = kind == Before.ROLE || teacher ? tailEnd(to, limit) : to;
        elements.add(Element.before(kind, list || words.before.entry(match).has("plural"), at, to));
        return saint(to < limit && tokens.isChar(to, ':') ? to + 1 : to, limit);
    }

    /** «TT. Khe Hạ»: the short forms of religious titles stand before religious and Khmer names only. */
    private boolean isTownOf(int to, Before kind, int limit) {
        boolean brief = kind == Before.RELIGIOUS && tokens.isChar(to - 1, '.') && !tokens.is(to - 2, "lm");
        return brief && !(to < limit && (tokens.is(to, "thích") || tokens.is(to, "thạch")));
    }

    /** «hậu vệ cánh trái», «tay vợt số một thế giới»: more is said of the role before the name. */
    private int tailEnd(int from, int limit) {
        int to = from;
        for (int i = 0; i < MOST_TAILS; i++) {
            int end = words.roleTailEnd(tokens, to, limit);
            if (end < 0 || tokens.isCapitalized(to)) {
                break;
            }
            to = end;
        }
        return to < limit && tokens.isCapitalized(to) && !tokens.breakBefore(to) ? to : from;
    }

    /** «5 đồng chí» counts people instead of addressing one; the number of a date does not. */
    private boolean isCounted(int at, Before kind) {
        return at > 0 && tokens.isNumber(at - 1) && kind == Before.HONORIFIC && !claims.isTaken(at - 1);
    }

    /** «3 đồng chí: …», «2 đồng chí Lò Thị Hạ và …»: the names of those counted follow. */
    private boolean isListed(int to, int limit) {
        return to < limit
                && (tokens.isChar(to, ':')
                        || tokens.isCapitalized(to) && names.shapes().isStrong(to, names.runEnd(to, limit)));
    }

    private boolean isLoneGroup(int to, int limit, Before kind) {
        boolean group = kind == Before.GROUP;
        boolean open = to < limit && (tokens.isCapitalized(to) || tokens.isChar(to, ':'));
        return (group || kind == Before.KIN) && !(open && !(group && isBody(to, limit)));
    }

    /** «phóng viên Báo Lạng Giang»: the body that they work for follows, not a name. */
    private boolean isBody(int at, int limit) {
        return words.words.kindAt(tokens, at, limit).isOrganization()
                && !names.shapes().isStrong(at, names.runEnd(at, limit));
    }

    /** Skips baptismal names: «linh mục Giuse Trần Văn A». */
    private int saint(int from, int limit) {
        int at = from;
        while (true) {
            long match = words.families.match(tokens, at, limit);
            int to = Lexicon.end(match);
            if (words.families.kind(match) != Family.SAINT || to >= limit || !tokens.isCapitalized(to)) {
                return at;
            }
            at = to;
        }
    }

    /** «núi Bà Đen»: a capital honorific inside a sentence belongs to a name. */
    private boolean isPlaceWord(int at, int to, Before kind) {
        if (kind != Before.HONORIFIC
                || !tokens.isCapitalized(at)
                || tokens.isUpper(at) && tokens.length(at) > 1
                || checks.isSentenceStart(at)) {
            return false;
        }
        boolean afterWord = at > 0
                && tokens.isWord(at - 1)
                && !elements.lastIs(Kind.NAME)
                && !elements.lastIs(Kind.BEFORE)
                && !elements.lastIs(Kind.OFFICE);
        int run = names.runEnd(to, tokens.size());
        boolean full = names.shapes().count(to, run) >= 3 && names.shapes().hasFamily(to, run);
        return afterWord
                && !full
                && to == at + 1
                && to < tokens.size()
                && tokens.isCapitalized(to)
                && !tokens.is(at - 1, "là");
    }
}

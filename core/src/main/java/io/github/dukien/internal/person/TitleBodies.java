package io.github.dukien.internal.person;

import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.person.PersonWords.Word;
import io.github.dukien.internal.token.TokenTable;

/** Takes the words of an office that the lists know: organisations, their fields, modifiers of the rank, closing words. */
final class TitleBodies {
    private final PersonWords words;
    private final TokenTable tokens;
    private final TitleWords look;

    TitleBodies(PersonWords words, TokenTable tokens, TitleWords look) {
        this.words = words;
        this.tokens = tokens;
        this.look = look;
    }

    /** Thường trực, chuyên trách, phụ trách. */
    void modifier(Title title, int at, int to) {
        if (tokens.is(at, "tt") && title.closed) {
            return;
        }
        if (tokens.is(at, "điều") && title.organization) {
            title.done = true; // «Chủ tịch Hội điều hành hội nghị»: what the person does
            return;
        }
        if (tokens.is(at, "phụ") || tokens.is(at, "điều")) {
            Word next = to < title.limit ? words.words.kindAt(tokens, to, title.limit) : Word.NONE;
            if (next == Word.NONE || next == Word.TAIL) {
                boolean acting = tokens.is(at, "phụ"); // «điều hành» behind the organisation is what the person does
                title.end = acting && (title.closed || title.organization) ? to : title.end;
                title.done = true;
                return;
            }
            if (next.isOrganization() && (title.closed || title.rank == Rank.SOLO)) {
                title.done = true; // «Phó Giám đốc Công an tỉnh phụ trách Công an tỉnh …»: another office
                return;
            }
            title.closed = false;
            title.open = true;
        } else if (title.closed) {
            return;
        }
        boolean headed = title.rank == Rank.HEADED;
        if (!title.organization || headed && title.rightAfterRank) {
            title.rankTo = to;
        }
        if (headed && title.organization) {
            title.rightAfterRank = false;
            title.dropBody();
            title.rankTo = to;
        }
        title.end = to;
    }

    /** Sở, Ban, Hội, Công ty and what is like them. */
    void organization(Title title, int at, int to, Word kind) {
        boolean tail = tokens.is(at, "trung") && to == at + 2 && tokens.is(at + 1, "ương") && title.organization
                || title.committee && tokens.is(at, "nhà") && tokens.is(to - 1, "nước"); // «Ủy ban Nhà nước về …»
        if (isBranch(title, at, to)) {
            title.closed = false;
        }
        if (title.closed || title.rank == Rank.SOLO && !tail || kind != Word.HEAD && isLoose(title, at, to)) {
            return;
        }
        title.beginBody(at);
        if (!tail) {
            title.listing = kind != Word.HEAD;
        }
        title.open = kind == Word.NAMED;
        title.school = title.open && (tokens.is(at, "trường") || tokens.is(to - 1, "trường"));
        title.proper = title.school || title.open && look.isProper(at);
        title.committee = tail ? title.committee : look.isCommittee(at, to);
        title.behindName = false;
        title.loose = 0;
        title.fielded = false;
        title.body = true;
        title.rightAfterRank &= title.rank == Rank.HEADED && title.bodyFrom() == at;
        title.afterCapital = false;
        title.end = to;
    }

    /** «Trưởng phòng tín dụng Vietcombank chi nhánh 3»: behind the name of a bank its branch, by number or name. */
    private boolean isBranch(Title title, int at, int to) {
        return title.closed
                && title.behindName
                && tokens.is(at, "chi")
                && tokens.is(to - 1, "nhánh")
                && to < title.limit
                && (tokens.isNumber(to) || tokens.isCapitalized(to));
    }

    /** Whether an organisation in small letters stands behind another and has no name. */
    private boolean isLoose(Title title, int at, int to) {
        return !tokens.isCapitalized(at)
                && title.organization
                && !title.open
                && !look.isSmallHead(at)
                && !(tokens.is(at, "nhà") && tokens.is(to - 1, "trường"))
                && !(to < title.limit && tokens.isCapitalized(to));
    }

    /** What an organisation is about: Tuyên giáo, Y tế, Nội vụ. */
    void field(Title title, int at, int to, Word kind) {
        boolean capital = tokens.isCapitalized(at);
        boolean verbal = kind == Word.VERBAL;
        boolean said = title.behindName && !capital && words.says(tokens, at, title.limit); // «… Bắc Hà thông tin thêm»
        if (said || title.closed || title.rank == Rank.SOLO) {
            return;
        }
        if (!title.open) {
            boolean loose = verbal && !capital && !title.afterCapital;
            boolean finished = title.organization && !title.afterCapital && !title.listing;
            boolean verb = verbal && !capital && words.verbEnd(tokens, at, title.limit) >= to;
            if (loose || finished || verb) {
                return;
            }
        }
        title.beginBody(at);
        title.rightAfterRank = false;
        title.open = title.proper || title.bodyFrom() == at && title.rank == Rank.FULL && verbal;
        title.fielded = true;
        title.single = false;
        title.behindName = false;
        title.afterCapital = true;
        title.end = to;
    }

    /** Việt Nam, Trung ương, Nhà nước, khối …: what closes the name of an organisation. */
    void tail(Title title, int at, int to) {
        boolean capital = tokens.isCapitalized(at);
        if (title.closed && !tokens.is(at, "khu")
                || !capital && !tokens.is(at, "nước") && (title.rank == Rank.SOLO || !title.organization)) {
            return;
        }
        title.beginBody(at);
        boolean naming = tokens.is(at, "khối") || tokens.is(at, "trực");
        title.open = naming;
        if (!naming && !tokens.is(at, "trung") && !tokens.is(at, "tw") && !tokens.is(at, "nhà")) {
            title.afterCapital = false;
        }
        title.end = to;
        if (tokens.is(at, "việt") || tokens.is(at, "vn")) {
            title.listing = false;
        }
    }
}

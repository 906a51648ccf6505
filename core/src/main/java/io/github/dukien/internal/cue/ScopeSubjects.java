package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Decides what the name of a place, level or body is to its clause: its subject, its place, a partner, an owner, a part. */
final class ScopeSubjects {
    private static final int BRACKET = 8;
    /** Longest common noun that names no one body: «ban thường vụ». */
    private static final int SHORT = 3;

    private static final int FAR = 40;

    private final TokenTable tokens;
    private final ScopePhrases phrases;
    private final ScopeWords words;
    private final MentionCursor mentions;
    private final ScopeState state;

    ScopeSubjects(TokenTable tokens, ScopePhrases phrases, ScopeWords words, MentionCursor mentions, ScopeState state) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.words = words;
        this.mentions = mentions;
        this.state = state;
    }

    /** Takes a phrase into its clause; false if it is nothing to it. */
    boolean take(Phrase phrase, int end) {
        int next = phrase.to();
        boolean reports = state.reported && state.reporter == null && !state.here && !state.counted && !state.issued;
        state.reporter = reports ? reporterOf(phrase, end) : state.reporter;
        state.leading = state.leading == null ? state.reporter : state.leading;
        if (state.source) {
            state.source = false;
            state.weak = false;
            return true;
        }
        if (phrase.head() == Head.WHOLE || phrase.head() == Head.NATION) {
            return state.subject(phrase);
        }
        if (!state.strong && opensBracket(phrase, end)) {
            state.item = null;
            state.bracketed = phrase;
            return true;
        }
        boolean number = mentions.quantityFrom() == next;
        boolean acts = phrase.isBody() && isAct(next, end);
        boolean followed = number || acts || next < end && tokens.isChar(next, ':') || isFollowed(next, end);
        boolean beside = state.chainTo > 0 && state.chainTo + 1 == phrase.from() && tokens.isChar(state.chainTo, ',');
        if (beside && followed && phrase.isPlace() && !phrase.bare()) { // «UBND xã Tân Lập, TP HCM vừa trao …»
            return state.subject(new Phrase(state.chainFrom, state.chainTo, Head.BODY, false));
        }
        if (state.place && !state.partner && phrase.isPlace()) {
            return place(phrase, end, followed);
        }
        state.place = false;
        if (number && isPart(phrase) || isSeats(phrase, end)) {
            boolean named = !phrase.bare() || next - phrase.from() > SHORT;
            boolean second = phrase.isBody() && named && state.isOfBody() && number;
            if (second) {
                return state.subject(phrase); // «Hội A trao 46 suất, Hội B 52 suất, trị giá 9 triệu đồng»
            }
            state.item = phrase;
            return true;
        }
        if (state.link) {
            state.link = false;
            boolean falls = tokens.is(next, "từ") && mentions.quantityFrom() <= next + 1; // «hộ nghèo của xã từ 8%»
            boolean of = tokens.is(phrase.from() - 1, "của") && !state.counted && !state.issued && !state.personal;
            boolean object = state.here && state.predicate; // «Hội giúp hội viên vay của ngân hàng cùng …»
            boolean owner = of && !object && (followed || falls);
            return owner ? state.subject(phrase) : state.closed();
        }
        boolean office = phrase.head() == Head.NAMED || phrase.head() == Head.GENERIC;
        if (office && phrase.bare() && !isFollowed(next, end)) {
            return false;
        }
        if (phrase.head() == Head.PEOPLE && state.here && state.predicate) {
            return state.closed(); // «Hội vận động hội viên trong bản được 8 triệu»
        }
        if (phrase.head() == Head.PEOPLE && phrase.bare()) {
            state.inherited = isFollowed(next, end) ? null : state.inherited; // a subject of its own, of no place
            return false;
        }
        if (phrase.head() == Head.TEAM && phrase.bare()) {
            state.continued(true);
            boolean subject = isSubject(phrase, end, number, followed) && !tokens.isChar(Math.min(next, end - 1), ',');
            state.scope = state.isSilent() && subject ? state.area : state.scope;
            return state.closed();
        }
        Phrase whole = joined(phrase, followed);
        return isSubject(phrase, end, number, followed) ? state.subject(whole) : state.closed();
    }

    /** «…: Định Công (96/101 việc), Tương Mai (88/97 việc)»: a name in a list that has its figures in a bracket, or null. */
    @Nullable
    Phrase listed(int i, int end) {
        boolean part = i > 0 && (tokens.isChar(i - 1, ':') || tokens.isChar(i - 1, ',') || tokens.isChar(i - 1, ';'));
        Phrase name = part && tokens.isCapitalized(i) ? phrases.named(tokens, i, mentions.limit(i, end)) : null;
        if (name == null || name.to() + 1 >= end || !tokens.isChar(name.to(), '(')) {
            return null;
        }
        return mentions.quantityFrom() == name.to() + 1 ? name : null;
    }

    /** «Hà Lâm có 350 hộ, Bình Lộc là 400 hộ»: a name in a row that has its own figure, or null. */
    @Nullable
    Phrase told(int i, int end) {
        boolean mark = i > 0 && (tokens.isChar(i - 1, ',') || tokens.isChar(i - 1, ';') || tokens.isChar(i - 1, ':'));
        boolean row = mark && tokens.isCapitalized(i);
        Phrase name = row ? phrases.named(tokens, i, mentions.limit(i, end)) : null;
        if (name == null || name.to() - i < 2 || name.to() >= end) {
            return null;
        }
        if (tokens.isChar(name.to() - 1, ')') && mentions.quantityFrom() == name.to()) {
            return name; // «Thạnh Lợi (cũ) 17 vụ»
        }
        int verb = words.holdEnd(tokens, name.to(), end);
        return verb > name.to() && mentions.quantityFrom() == verb ? name : null;
    }

    /** «Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng giám sát»: bodies that commas join are one subject. */
    private Phrase joined(Phrase phrase, boolean followed) {
        boolean chained = phrase.isBody() && state.chainTo + 1 == phrase.from() && tokens.isChar(state.chainTo, ',');
        boolean first = phrase.isBody() && state.strong;
        state.chainFrom = chained ? state.chainFrom : first ? phrase.from() : -1;
        state.chainTo = chained || first ? phrase.to() : -1;
        return chained && followed ? new Phrase(state.chainFrom, phrase.to(), phrase.head(), false) : phrase;
    }

    private boolean isSubject(Phrase phrase, int end, boolean number, boolean followed) {
        if (state.located && phrase.bare() && !tokens.isCapitalized(phrase.from())) {
            return false;
        }
        boolean place = phrase.head() == Head.PLACE;
        boolean holds = holds(phrase, end) && !state.partner;
        boolean second = tokens.isAt(phrase.from() - 1, "và") && (phrase.isBody() || phrase.head() == Head.FUND);
        if (second && state.counted && followed && !number && !phrase.bare() && !state.partner) {
            return true; // «Hội tỉnh hỗ trợ 25 triệu đồng và Quỹ “Vì người nghèo” huyện hỗ trợ 5 triệu đồng»
        }
        boolean people = phrase.head() == Head.PEOPLE; // «tỷ lệ thanh niên xã tham gia …»
        boolean first = !state.predicate && !state.counted && followed && !number && !phrase.bare() && !people;
        return state.strong || holds || (first || state.weak && followed) && !state.partner && !place;
    }

    /** «cấp huyện 23 cuộc», «riêng xã Keo 4 hộ»: a part with its own figure behind the verb of the whole. */
    private boolean isPart(Phrase phrase) {
        boolean behindVerb = !state.strong && state.predicate;
        boolean level = !state.partner || phrase.head() == Head.LEVEL || phrase.bare() && state.inBracket();
        boolean joined = phrase.from() > 0 && tokens.is(phrase.from() - 1, "và");
        return behindVerb && level && (state.weak || joined || state.partner);
    }

    /** «Ban Chấp hành gồm 33 đồng chí». */
    private boolean isSeats(Phrase phrase, int end) {
        int next = termEnd(phrase.to(), end);
        int term = next < end && tokens.isChar(next, ',') ? mentions.dateEndAt(next + 1) : -1;
        int verb = Math.max(next, term);
        return verb < end
                && tokens.is(verb, "gồm")
                && mentions.quantityFrom() == verb + 1
                && words.isElected(tokens, phrase.from());
    }

    /** «khóa VII» and «mới» stand outside the name of a body that is elected. */
    private int termEnd(int i, int end) {
        boolean numbered = i + 1 < end && tokens.is(i, "khóa") && (tokens.isRoman(i + 1) || tokens.is(i + 1, "mới"));
        return numbered ? i + 2 : i < end && tokens.is(i, "mới") ? i + 1 : i;
    }

    /** «Hội Nông dân xã với 214 hội viên», «thị trấn Vạn Hà có 18 tổ». */
    private boolean holds(Phrase phrase, int end) {
        int next = phrase.to();
        return !phrase.bare()
                && next + 1 < end
                && (tokens.is(next, "với") || tokens.is(next, "có"))
                && mentions.quantityFrom() == next + 1;
    }

    /** «xã Keo (12 hộ, …)», «Đảng bộ xã Keo (19 đảng viên)»: an area, or a body with its figure, whose part stands in a bracket. */
    private boolean opensBracket(Phrase phrase, int end) {
        int next = phrase.to();
        boolean opens = next < end && tokens.isChar(next, '(') && !phrase.bare();
        boolean figure = phrase.head() == Head.BODY && next + 1 < end && mentions.quantityFrom() == next + 1;
        return opens && (figure || phrase.isPlace() && mentions.quantityFrom() < closes(next, end));
    }

    /** Where a bracket closes, or the farthest that is looked for it. */
    private int closes(int bracket, int end) {
        int i = bracket;
        while (i < end && i - bracket < FAR && !tokens.isChar(i, ')')) {
            i++;
        }
        return i;
    }

    /** The area at the end of an office's name: «Ban Chỉ huy phòng, chống thiên tai tỉnh,». */
    private @Nullable Phrase reporterOf(Phrase phrase, int end) {
        boolean closes = phrase.head() == Head.AREA && phrase.to() < end && tokens.isChar(phrase.to(), ',');
        boolean names = closes && tokens.isWord(phrase.from() - 1);
        return names ? phrase : phrases.areaIn(tokens, phrase);
    }

    /** Whether a verb follows, perhaps behind a bracket or a time: «Hội LHPN huyện (Long An) họp», «các cấp Hội trong quý I đạt». */
    private boolean isFollowed(int next, int end) {
        int i = next;
        if (i < end && tokens.isChar(i, '(')) {
            while (i < end && i - next < BRACKET && !tokens.isChar(i, ')')) {
                i++;
            }
            i++;
        }
        if (i < end && tokens.is(i, "trong")) {
            i++;
        }
        return mentions.startsDate(i) || i < end && words.isPredicate(tokens, i, end);
    }

    /** «Hội CTĐ xã dựng 42 điểm»: one word between a body and a figure is a verb, whatever it is. */
    private boolean isAct(int next, int end) {
        boolean word = next < end && tokens.isWord(next) && !tokens.isCapitalized(next) && !tokens.breakBefore(next);
        return word && mentions.quantityFrom() == next + 1;
    }

    private boolean place(Phrase phrase, int end, boolean followed) {
        int next = phrase.to();
        state.place = false;
        state.placeTo = next;
        boolean row = next < end && tokens.isChar(next, ':');
        if (state.here && !state.counted && (row || !state.predicate)) {
            return true; // «các cấp Hội ở Nho Quan đã …»: where the subject is
        }
        boolean opens = next < end && tokens.isChar(next, ',') && !state.counted && !state.predicate;
        if (state.strong || opens || !state.counted && followed) {
            state.located = !phrase.bare();
            state.scope = phrase;
            state.inherited = null;
        }
        return true;
    }
}

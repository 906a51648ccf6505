package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Decides what the name of a place, level or body is to its clause: its subject, its place, a partner, an owner, a part. */
final class ScopeSubjects {
    private static final int BRACKET = 8;

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
        boolean followed = number || next < end && tokens.isChar(next, ':') || isFollowed(next, end);
        if (state.place && !state.partner && isPlace(phrase)) {
            return place(phrase, end, followed);
        }
        state.place = false;
        if (number && isPart(phrase) || isSeats(phrase, end)) {
            state.item = phrase;
            return true;
        }
        if (state.link) {
            state.link = false;
            boolean owner = tokens.is(phrase.from() - 1, "của") && !state.counted && followed && !state.issued;
            return owner ? state.subject(phrase) : state.closed();
        }
        boolean office = phrase.head() == Head.NAMED || phrase.head() == Head.GENERIC;
        if (office && phrase.bare() && !isFollowed(next, end)) {
            return false;
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
        return isSubject(phrase, end, number, followed) ? state.subject(phrase) : state.closed();
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

    private boolean isSubject(Phrase phrase, int end, boolean number, boolean followed) {
        if (state.located && phrase.bare() && !tokens.isCapitalized(phrase.from())) {
            return false;
        }
        boolean place = phrase.head() == Head.PLACE;
        boolean holds = holds(phrase, end) && !state.partner;
        boolean first = !state.predicate && !state.counted && followed && !number && !phrase.bare();
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
        int next = phrase.to();
        int term = next < end && tokens.isChar(next, ',') ? mentions.dateEndAt(next + 1) : -1;
        int verb = Math.max(next, term);
        return verb < end
                && tokens.is(verb, "gồm")
                && mentions.quantityFrom() == verb + 1
                && words.isElected(tokens, phrase.from());
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
        return opens && (figure || isPlace(phrase));
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

    private boolean place(Phrase phrase, int end, boolean followed) {
        int next = phrase.to();
        state.place = false;
        boolean opens = next < end && tokens.isChar(next, ',') && !state.counted && !state.predicate;
        if (state.strong || opens || !state.counted && followed) {
            state.located = !phrase.bare();
            state.scope = phrase;
            state.inherited = null;
        }
        return true;
    }

    private static boolean isPlace(Phrase phrase) {
        return switch (phrase.head()) {
            case AREA, HAMLET, PLACE, MANY -> true;
            default -> false;
        };
    }

    // ---- right behind a figure

    private static final int BEHIND = 5;

    /** «18 hộ cấp Trung ương», «100% hòa giải viên toàn tỉnh», «3 vị vào Ủy ban MTTQ xã»; null if nothing there is a scope. */
    @Nullable
    Phrase behind(int from, int end) {
        for (int i = from; i < Math.min(end, from + BEHIND); i++) {
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
            boolean level = phrase != null && phrase.head() == Head.LEVEL && i == from && !tokens.is(i, "các");
            if (phrase != null && (level || phrase.head() == Head.WHOLE)) {
                state.scope = !level && state.isSilent() ? phrase : state.scope;
                return phrase;
            }
            if (of) {
                boolean owner = phrase != null && (isPlace(phrase) || phrase.head() == Head.BODY);
                state.scope = owner && state.isSilent() ? phrase : state.scope;
                return null;
            }
        }
        return null;
    }

    /** «cử bổ sung 3 vị vào Ủy ban MTTQ huyện»: where the body may begin that is joined, or -1. */
    private int seatAt(int i) {
        if (tokens.is(i, "vào")) {
            return i + 1;
        }
        return tokens.is(i, "tham") && tokens.isAt(i + 1, "gia") ? i + 2 : -1;
    }
}

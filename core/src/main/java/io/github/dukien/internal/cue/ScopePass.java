package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk through an article, from token to token, that knows at each number of whom the sentence speaks. */
final class ScopePass {
    private static final int BEHIND = 5;
    private static final int QUOTED = 16;
    private static final int BRACKET = 8;

    private final Analysis analysis;
    private final TokenTable tokens;
    private final ScopePhrases phrases;
    private final ScopeWords words;
    private final MentionCursor mentions;

    /** Of whom the sentence speaks. */
    private @Nullable Phrase scope;
    /** Of whom the sentence before spoke, while this one may still go on about it. */
    private @Nullable Phrase inherited;
    /** What a bracket interrupts. */
    private @Nullable Phrase outer;
    /** The named area that a bracket is about. */
    private @Nullable Phrase bracketed;

    private @Nullable Phrase leading;
    /** A scope of the next figure alone. */
    private @Nullable Phrase item;
    /** The scope is a named place that opened the sentence. */
    private boolean located;
    /** A subject may begin here: at the start of a clause, behind its times and places. */
    private boolean strong;
    /** A subject may begin here if a verb or number follows it. */
    private boolean weak;

    private boolean partner;
    private boolean source;
    private boolean place;
    private boolean link;
    private boolean predicate;
    private boolean counted;
    private boolean mute;
    private boolean guests;
    /** The scope is the subject of this very clause. */
    private boolean here;

    private @Nullable Phrase lastWritten;
    private String lastScope = "";

    private boolean issued;
    private boolean listed;

    ScopePass(Analysis analysis, ScopePhrases phrases, ScopeWords words) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.phrases = phrases;
        this.words = words;
        this.mentions = new MentionCursor(analysis);
    }

    /** Adds the scopes of the quantities in a block. */
    void block(Block block, @Nullable Phrase heading, boolean inList, List<@Nullable String> scopes) {
        listed = inList;
        int body = analysis.layout().bodyStart();
        int i = body > block.from() && body < block.to() ? body : block.from(); // a dateline is nobody's
        scope = null;
        mute = false;
        while (i < block.to()) {
            sentence(heading);
            inherited = tokens.is(i, "về") ? null : inherited;
            int end = Math.min(block.to(), analysis.sentences().endOf(i));
            while (i < end) {
                i = step(i, end, scopes);
            }
        }
    }

    /** Of whom the article speaks first. */
    @Nullable
    Phrase leading() {
        return leading;
    }

    /** Of whom the last sentence spoke. */
    @Nullable
    Phrase last() {
        return mute ? null : scope;
    }

    private void sentence(@Nullable Phrase heading) {
        inherited = heading != null || mute ? null : outer != null ? outer : scope;
        scope = heading;
        outer = null;
        item = null;
        located = false;
        mute = false;
        clause();
    }

    private void clause() {
        strong = true;
        weak = false;
        partner = false;
        source = false;
        place = false;
        link = false;
        predicate = false;
        counted = false;
        here = false;
        issued = false;
        guests = false;
    }

    private int step(int i, int end, List<@Nullable String> scopes) {
        int mentioned = mentions.isNone(i) ? i : mention(i, end, scopes);
        if (mentioned > i) {
            return mentioned;
        }
        int quoted = quotedNameEnd(i, end);
        if (quoted > i) {
            return quoted;
        }
        if (tokens.isPunctuation(i)) {
            return mark(i);
        }
        Phrase phrase = phrases.mayStart(tokens, i) ? phrases.at(tokens, i, mentions.limit(i, end)) : null;
        if (phrase != null && !isSyllable(phrase, end) && take(phrase, end)) {
            return phrase.to();
        }
        return word(i, end);
    }

    /** Takes the mention that stands at a token; {@code i} if none does. */
    private int mention(int i, int end, List<@Nullable String> scopes) {
        if (mentions.quantityFrom() <= i) {
            return quantity(i, end, scopes);
        }
        int dated = mentions.dateEnd(i);
        if (dated > i) {
            weak = true;
            link = false;
            return Math.min(end, dated);
        }
        int documented = mentions.documentEnd(i);
        if (documented > i) {
            continued(false);
            closed();
            issued = true;
            return Math.min(end, documented);
        }
        int named = mentions.personEnd(i);
        if (named > i) {
            closed();
            inherited = null;
            return Math.min(end, named);
        }
        mentions.settle();
        return i;
    }

    /** «phong trào “Cả nước chung tay …”»: what a name in quotation marks says is no subject. */
    private int quotedNameEnd(int i, int end) {
        boolean opens = tokens.isChar(i, '"') && i > 0 && tokens.isWord(i - 1) && !tokens.glued(i);
        if (!opens) {
            return i;
        }
        int limit = Math.min(Math.min(end, mentions.quantityFrom()), i + QUOTED);
        for (int k = i + 1; k < limit; k++) {
            if (tokens.isChar(k, '"')) {
                return k + 1;
            }
        }
        return i;
    }

    /** «hội» of hội viên, «xã» of xã viên: a bare syllable goes on as another word. */
    private boolean isSyllable(Phrase phrase, int end) {
        int next = phrase.to();
        boolean single = phrase.bare() && next - phrase.from() == 1 && phrase.head() != Head.AREA;
        return single
                && next < end
                && tokens.isWord(next)
                && !tokens.breakBefore(next)
                && !words.isPredicate(tokens, next, end)
                && !tokens.is(next, "và")
                && !tokens.is(next, "cùng")
                && mentions.dateEnd(next) < 0;
    }

    // ---- figures

    private int quantity(int i, int end, List<@Nullable String> scopes) {
        int to = Math.min(end, Math.max(i + 1, mentions.nextQuantity().end()));
        continued(false);
        Phrase behind = behind(to, end);
        Phrase own = behind != null ? behind : item != null ? item : scope;
        scopes.add(mute || guests || own == null ? null : written(own));
        item = null;
        closed();
        partner = false;
        predicate = true;
        counted = true;
        return to;
    }

    /** A phrase as a string; figures that share one share its string. */
    private String written(Phrase phrase) {
        if (!phrase.equals(lastWritten)) {
            lastWritten = phrase;
            lastScope = tokens.spaced(phrase.from(), phrase.to());
        }
        return lastScope;
    }

    /** «18 hộ cấp Trung ương», «100% hòa giải viên toàn tỉnh». */
    private @Nullable Phrase behind(int from, int end) {
        for (int i = from; i < Math.min(end, from + BEHIND); i++) {
            if (!tokens.isWord(i) || tokens.isCapitalized(i) || i > from && words.isPredicate(tokens, i, end)) {
                return null;
            }
            boolean of = tokens.is(i, "của") || tokens.is(i, "trong");
            Phrase phrase = phrases.at(tokens, of ? i + 1 : i, mentions.limit(i, end));
            if (of) {
                if (phrase != null && scope == null && (isPlace(phrase) || phrase.head() == Head.BODY)) {
                    scope = phrase;
                }
                return null;
            }
            boolean level = phrase != null && phrase.head() == Head.LEVEL && i == from && !tokens.is(i, "các");
            boolean whole = phrase != null && phrase.head() == Head.WHOLE;
            if (phrase != null && (level || whole)) {
                return phrase;
            }
        }
        return null;
    }

    // ---- phrases

    /** Decides what a phrase is to its clause; false if it is nothing. */
    private boolean take(Phrase phrase, int end) {
        int next = phrase.to();
        if (source) {
            source = false;
            weak = false;
            return true;
        }
        boolean number = mentions.quantityFrom() == next;
        boolean colon = next < end && tokens.isChar(next, ':');
        boolean followed = number || colon || isFollowed(next, end);
        if (phrase.head() == Head.WHOLE || phrase.head() == Head.NATION) {
            return subject(phrase);
        }
        if (next < end && tokens.isChar(next, '(') && !phrase.bare() && isPlace(phrase) && !strong) {
            item = null;
            bracketed = phrase;
            return true;
        }
        if (place && !partner && isPlace(phrase)) {
            return place(phrase, next, end, followed);
        }
        place = false;
        boolean holds = !phrase.bare()
                && next + 1 < end
                && (tokens.is(next, "với") || tokens.is(next, "có"))
                && mentions.quantityFrom() == next + 1;
        if (number
                && !strong
                && predicate
                && (!partner || phrase.head() == Head.LEVEL)
                && (weak || before(phrase, "và") || partner)) {
            item = phrase;
            return true;
        }
        if (link) {
            link = false;
            boolean owned = tokens.is(phrase.from() - 1, "của") && !counted && followed && !issued;
            return owned ? subject(phrase) : closed();
        }
        if (phrase.head() == Head.NAMED && phrase.bare() && !isFollowed(next, end)) {
            return false;
        }
        if (phrase.head() == Head.TEAM && (scope != null || inherited != null)) {
            continued(true);
            return closed();
        }
        boolean first = !predicate
                && !partner
                && !counted
                && followed
                && !number
                && !phrase.bare()
                && phrase.head() != Head.PLACE;
        boolean subject = strong
                || weak && !partner && (followed || holds) && phrase.head() != Head.PLACE
                || first
                || holds && !partner;
        boolean weaker = located && phrase.bare() && !tokens.isCapitalized(phrase.from());
        return subject && !weaker ? subject(phrase) : closed();
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

    private boolean place(Phrase phrase, int next, int end, boolean followed) {
        place = false;
        boolean opens = strong || next < end && tokens.isChar(next, ',') && !counted && !predicate;
        if (opens || !counted && followed) {
            located = !phrase.bare();
            scope = phrase;
            inherited = null;
        }
        return true;
    }

    private boolean before(Phrase phrase, String word) {
        return phrase.from() > 0 && tokens.is(phrase.from() - 1, word);
    }

    private static boolean isPlace(Phrase phrase) {
        return phrase.head() == Head.AREA
                || phrase.head() == Head.HAMLET
                || phrase.head() == Head.PLACE
                || phrase.head() == Head.MANY;
    }

    private boolean subject(Phrase phrase) {
        scope = phrase;
        boolean body = phrase.head() == Head.BODY || phrase.head() == Head.NAMED;
        leading = leading == null && body && !phrase.bare() && !listed ? scope : leading;
        inherited = null;
        located = false;
        predicate = false;
        here = true;
        return closed();
    }

    private boolean closed() {
        strong = false;
        weak = false;
        place = false;
        source = false;
        link = false;
        return true;
    }

    // ---- words and marks

    private int word(int i, int end) {
        int rank = words.rankEnd(tokens, i, end);
        if (rank > i) {
            closed();
            link = true;
            return rank;
        }
        long match = words.match(tokens, i, end);
        if (match == Lexicon.NONE) {
            boolean verb = words.isPredicate(tokens, i, end);
            continued(verb);
            predicate |= verb;
            closed();
            return i + 1;
        }
        known(words.kind(match));
        return Lexicon.end(match);
    }

    private void known(ScopeWords.Kind kind) {
        switch (kind) {
            case NONE -> {}
            case SAY -> {
                boolean there = located;
                scope = here && !located ? null : scope;
                clause();
                mute = false;
                located = there;
            }
            case KEEP -> link = false;
            case PLACE -> place = true;
            case SOURCE -> source = strong;
            case ITEM -> {
                continued(true);
                strong = true;
                partner = false;
                predicate = true;
            }
            case PARTNER -> {
                continued(true);
                closed();
                partner = true;
            }
            case LINK -> {
                closed();
                link = true;
            }
            case AGGREGATE -> {
                continued(true);
                closed();
            }
            case VERB -> {
                continued(true);
                closed();
                predicate = true;
            }
            case PRAISE -> {
                mute = true;
                closed();
            }
            case GUEST -> {
                guests = true;
                closed();
            }
        }
    }

    /** The first word that tells decides whether the sentence goes on about what the last one spoke of. */
    private void continued(boolean same) {
        if (same && inherited != null && scope == null) {
            scope = inherited;
        }
        inherited = null;
    }

    private int mark(int i) {
        if (tokens.isChar(i, ';')) {
            clause();
            item = null;
        } else if (tokens.isChar(i, ':')
                || tokens.isChar(i, '"') && (i == 0 || tokens.breakBefore(i) || tokens.isChar(i - 1, ':'))) {
            strong = true;
            link = false;
            partner = false;
        } else if (tokens.isChar(i, '(')) {
            outer = scope;
            scope = bracketed != null ? bracketed : scope;
            weak = true;
        } else if (tokens.isChar(i, ')')) {
            scope = outer != null || bracketed != null ? outer : scope;
            outer = null;
            bracketed = null;
        } else if (tokens.isChar(i, ',')) {
            weak = true;
            place = false;
            source = false;
            link = false;
        }
        return i + 1;
    }
}

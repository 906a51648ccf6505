package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk through an article, from token to token, that knows at each number of whom the sentence speaks. */
final class ScopePass {
    private static final int QUOTED = 16;

    private final Analysis analysis;
    private final TokenTable tokens;
    private final ScopePhrases phrases;
    private final ScopeWords words;
    private final MentionCursor mentions;
    private final ScopeState state;
    private final ScopeSubjects subjects;
    private final ScopeSteering steering;
    private final ScopeBehind behind;

    private @Nullable Phrase lastWritten;
    private String lastScope = "";
    /** One behind the last person. */
    private int resident = -1;

    ScopePass(Analysis analysis, ScopePhrases phrases, ScopeWords words) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        this.phrases = phrases;
        this.words = words;
        this.mentions = new MentionCursor(analysis);
        this.state = new ScopeState();
        this.subjects = new ScopeSubjects(tokens, phrases, words, mentions, state);
        this.steering = new ScopeSteering(tokens, state);
        this.behind = new ScopeBehind(tokens, phrases, words, mentions, state);
    }

    /** Adds the scopes of the quantities in a block, read from a token on. */
    void block(Block block, int from, @Nullable Phrase heading, boolean inList, List<@Nullable String> scopes) {
        int body = analysis.layout().bodyStart();
        int i = body > from && body < block.to() ? body : from; // a dateline is nobody's
        state.block(inList, !inList && goesOn(i));
        while (i < block.to()) {
            state.sentence(heading);
            state.inherited = tokens.is(i, "về") ? null : state.inherited;
            int end = Math.min(block.to(), analysis.sentences().endOf(i));
            while (i < end) {
                i = step(i, end, scopes);
            }
        }
    }

    /** «Công tác xây dựng Đoàn: …»: a paragraph that opens with its subject matter goes on about the whole spoken of before. */
    private boolean goesOn(int i) {
        Phrase last = state.last();
        boolean matter = tokens.is(i, "công") && tokens.isAt(i + 1, "tác") || tokens.is(i, "về");
        boolean part = tokens.is(i, "riêng") || tokens.isAt(i + 1, "đó") && tokens.is(i, "trong");
        return last != null && (part || matter && last.head() == Head.WHOLE);
    }

    /** Of whom the article speaks first. */
    @Nullable
    Phrase leading() {
        return state.leading;
    }

    /** Of whom the last sentence spoke. */
    @Nullable
    Phrase last() {
        return state.last();
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
            steering.mark(i);
            return i + 1;
        }
        boolean starts = phrases.mayStart(tokens, i);
        Phrase phrase = starts ? phrases.at(tokens, i, mentions.limit(i, end)) : null;
        if (phrase != null && isHome(phrase, i, end)) {
            state.closed();
            return phrase.to();
        }
        Phrase told = phrase == null || phrase.head() == Head.PLACE ? subjects.told(i, end) : null;
        if (told != null) {
            state.row(told);
            return told.to();
        }
        if (phrase != null && !isSyllable(phrase, end) && subjects.take(phrase, end)) {
            return phrase.to();
        }
        Phrase listed = phrase == null ? subjects.listed(i, end) : null;
        if (listed != null) {
            state.bracketed = listed;
            return listed.to();
        }

        int to = word(i, end);
        return starts && phrase == null && to == i + 1 ? Math.max(to, phrases.otherEnd(tokens, i, end)) : to;
    }

    /** Takes the mention that stands at a token; {@code i} if none does. */
    private int mention(int i, int end, List<@Nullable String> scopes) {
        if (mentions.quantityFrom() <= i) {
            return quantity(i, end, scopes);
        }
        int dated = mentions.dateEnd(i);
        if (dated > i) {
            state.weak = true;
            state.link = false;
            return Math.min(end, dated);
        }
        int documented = mentions.documentEnd(i);
        if (documented > i) {
            state.continued(false);
            state.closed();
            state.issued = true;
            return Math.min(end, documented);
        }
        int named = mentions.personEnd(i);
        if (named > i) {
            state.here &= state.predicate || isJoined(i); // «Anh Sính vay 100 triệu đồng»: somebody else's things
            state.closed();
            state.inherited = null;
            state.personal = true;
            resident = named;
            return Math.min(end, named);
        }
        mentions.settle();
        return i;
    }

    private int quantity(int i, int end, List<@Nullable String> scopes) {
        Quantity figure = mentions.nextQuantity();
        int to = Math.min(end, Math.max(i + 1, figure.end()));
        boolean counted = state.counted || state.predicate;
        state.continued(false);
        boolean money = figure.unit() != null && figure.unit().kind() == UnitKind.CURRENCY;
        if (money && state.personal && !state.here) {
            state.mute = true;
        }
        Phrase beside = behind.read(to, end);
        Phrase said = beside != null ? beside : words.isAttendance(tokens, i, to) ? null : state.own();
        scopes.add(said == null ? null : written(said));
        boolean opens = state.strong || state.weak && !state.partner;
        Phrase merged = opens && !counted ? phrases.merged(tokens, i, figure.to(), end) : null;
        if (merged != null) {
            state.subject(merged);
            return merged.to();
        }
        state.item = null;
        state.closed();
        state.partner = false;
        state.predicate = true;
        state.counted = true;
        state.figures = true;
        return to;
    }

    /** «Hội Nông dân xã do bà Hoa dẫn đầu», «đoàn cùng ông An»: a person named beside the subject. */
    private boolean isJoined(int i) {
        int before = i - 1;
        return tokens.isAt(before, "do")
                || tokens.isAt(before, "cùng")
                || tokens.isAt(before, "với")
                || tokens.isAt(before, "của")
                || tokens.isAt(before, "đồng") && tokens.isAt(i, "chí");
    }

    /** A phrase as a string; figures that share one share its string. */
    private String written(Phrase phrase) {
        if (!phrase.equals(lastWritten)) {
            lastWritten = phrase;
            lastScope = tokens.spaced(phrase.from(), phrase.to());
        }
        return lastScope;
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

    /** «ông Lò Văn Pó, thôn Mít, kể»: where somebody lives. */
    private boolean isHome(Phrase phrase, int i, int end) {
        boolean beside = i == resident + 1 && tokens.isChar(resident, ',') && phrase.to() < end;
        return beside && phrase.isPlace() && !phrase.bare() && !words.isPredicate(tokens, phrase.to(), end);
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

    // ---- words and marks

    private int word(int i, int end) {
        int rank = words.rankEnd(tokens, i, end);
        if (rank > i) {
            state.closed();
            state.link = true;
            return rank;
        }
        long match = words.match(tokens, i, end);
        if (match == Lexicon.NONE) {
            boolean verb = words.isPredicate(tokens, i, end);
            if (state.source && !verb) {
                return i + 1; // «từ nguồn quỹ và tài trợ của các nhà hảo tâm đã …»
            }
            state.continued(verb);
            state.predicate |= verb;
            state.closed();
            return i + 1;
        }
        int next = Lexicon.end(match);
        boolean unnamed = next >= end || !phrases.mayStart(tokens, next);
        steering.known(
                words.kind(match),
                words.isPredicate(tokens, next, end),
                !unnamed && phrases.at(tokens, next, end) != null);
        boolean beside = i == resident || i == resident + 1 && tokens.isChar(resident, ',');
        if (beside && state.place) {
            state.place = false; // «ông Tráng A Páo ở xã Tà Xi Láng»: where he lives
            state.link = true;
        }
        if (state.place && tokens.isAt(next - 1, "bàn")) {
            state.partner &= state.counted; // «nguồn vốn trên địa bàn huyện»
        }
        if (state.place && state.isSilent() && unnamed && tokens.isAt(next - 1, "bàn")) {
            state.scope = state.before; // «trên địa bàn» alone is the area spoken of
        }
        return next;
    }
}

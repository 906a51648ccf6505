package io.github.dukien.internal.cue;

import io.github.dukien.internal.cue.ScopePhrases.Head;
import io.github.dukien.internal.cue.ScopePhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** What one walk through an article knows at a token of the scope of its sentence, and of what may stand next in its clause. */
final class ScopeState {
    /** Of whom the sentence speaks. */
    @Nullable
    Phrase scope;
    /** Of whom the sentence before spoke, while this one may still go on about it. */
    @Nullable
    Phrase inherited;
    /** Of whom the sentence before spoke, whatever this one says. */
    @Nullable
    Phrase before;
    /** The area of the office that reports («theo Sở Tư pháp tỉnh»), of which the sentence speaks if of nobody else. */
    @Nullable
    Phrase reporter;
    /** A scope of the next figure alone. */
    @Nullable
    Phrase item;
    /** The named area or body that a bracket is about. */
    @Nullable
    Phrase bracketed;
    /** Of whom the article speaks first. */
    @Nullable
    Phrase leading;
    /** The last area, whole or by its name, that was a subject. */
    @Nullable
    Phrase area;
    /** Of whom the list speaks, where an item says nothing else. */
    private @Nullable Phrase heading;
    /** Of what parts are told in this clause. */
    private @Nullable Phrase whole;
    /** What a bracket interrupts. */
    private @Nullable Phrase outer;

    private boolean interrupted;

    private boolean listed;

    /** The article has had a figure: a line with a mark is the item of a list, and no lead that opens with an emoji. */
    boolean figures;

    /** The scope is a named place that opened the sentence. */
    boolean located;
    /** A subject may begin here: at the start of a clause, behind its times and places. */
    boolean strong;
    /** A subject may begin here if a verb or number follows it. */
    boolean weak;
    /** Who takes part follows, and is no subject. */
    boolean partner;
    /** The source follows, and is no subject. */
    boolean source;
    /** The sentence began with its source. */
    boolean reported;
    /** A place follows. */
    boolean place;
    /** What follows belongs to the noun before. */
    boolean link;
    /** The clause has its verb. */
    boolean predicate;
    /** The clause has had a figure. */
    boolean counted;
    /** What follows is praise. */
    boolean mute;
    /** What follows are guests. */
    boolean guests;
    /** The scope is the subject of this very clause. */
    boolean here;
    /** The clause has named a document. */
    boolean issued;
    /** The clause has named a person, whose things are nobody else's. */
    boolean personal;
    /** Who takes part was named first, so that the subject comes behind the comma. */
    boolean opening;
    /** One behind the last place that «ở», «tại» brought. */
    int placeTo;
    /** A row of bodies from the clause's start. */
    int chainFrom = -1;

    int chainTo = -1;

    /** A block begins. */
    void block(boolean inList, boolean goesOn) {
        scope = goesOn ? last() : null;
        heading = null;
        listed = inList;
        reporter = null;
        outer = null;
    }

    /** A sentence begins. */
    void sentence(@Nullable Phrase above) {
        inherited = mute ? null : outer != null ? outer : scope != null ? scope : reporter;
        before = inherited;
        heading = above;
        scope = null;
        whole = null;
        outer = null;
        interrupted = false;
        item = null;
        located = false;
        mute = false;
        reporter = null;
        reported = false;
        clause();
    }

    /** A clause begins. */
    void clause() {
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
        personal = false;
        opening = false;
        chainTo = -1;
    }

    /** No subject begins here. Always true. */
    boolean closed() {
        strong = false;
        weak = false;
        place = false;
        source = false;
        link = false;
        return true;
    }

    /** Takes a phrase as the subject. Always true. */
    boolean subject(Phrase phrase) {
        scope = phrase;
        boolean body = phrase.head() == Head.BODY || phrase.head() == Head.NAMED;
        area = phrase.head() == Head.WHOLE || phrase.head() == Head.AREA ? phrase : area;
        leading = leading == null && body && !phrase.bare() && !(listed && figures) ? scope : leading;
        inherited = null;
        located = false;
        predicate = false;
        here = true;
        return closed();
    }

    /** A name of a row with its own figures: the subject, unless the sentence speaks of the whole. */
    void row(Phrase name) {
        boolean first = scope == null || scope.head() == Head.PLACE;
        item = first ? null : name;
        scope = first ? name : scope;
        inherited = null;
    }

    /** What follows happens at the event, and the list's heading says nothing of it. */
    void event() {
        heading = null;
        link = false;
    }

    /** The first word that tells decides whether the sentence goes on about what the last one spoke of. */
    void continued(boolean same) {
        if (same && inherited != null && inherited.head() != Head.FUND && scope == null) {
            scope = inherited;
        }
        inherited = null;
    }

    /** «Từ nguồn quỹ này đã xây 4 căn nhà»: the fund of the sentence before. */
    void continuedFund() {
        boolean fund = before != null && before.head() == Head.FUND && scope == null;
        scope = fund ? before : scope;
        inherited = null;
        closed();
        weak = true;
    }

    /** Parts follow: «trong đó …», «riêng …». */
    void part() {
        scope = scope == null ? inherited : scope;
        whole = scope;
        inherited = null;
        strong = true;
        partner = false;
        predicate = true;
    }

    /** A semicolon ends a clause, and with it parts, praise and, if somebody has acted, guests. */
    void semicolon() {
        boolean attending = guests && !here;
        clause();
        guests = attending;
        mute = false;
        item = null;
        scope = whole != null ? whole : scope;
        whole = null;
    }

    void openBracket() {
        outer = scope;
        interrupted = true;
        scope = bracketed != null ? bracketed : scope;
        weak = true;
    }

    /** Whether the clause is about a body, and not about parts of it. */
    boolean isOfBody() {
        return scope != null && scope.isBody() && here && !partner && whole == null && outer == null;
    }

    /** Whether nothing is spoken of, not even above the list. */
    boolean isSilent() {
        return scope == null && heading == null;
    }

    /** Whether parts are told of what the sentence speaks of. */
    boolean inParts() {
        return whole != null;
    }

    /** Whether a bracket interrupts a sentence that has a scope. */
    boolean inBracket() {
        return outer != null;
    }

    void closeBracket() {
        scope = interrupted ? outer : scope;
        interrupted = false;
        outer = null;
        bracketed = null;
    }

    /** Of whom a figure here speaks, if nothing beside it says otherwise. */
    @Nullable
    Phrase own() {
        return mute || guests ? null : item != null ? item : last();
    }

    /** Of whom the last sentence spoke. */
    @Nullable
    Phrase last() {
        return mute ? null : scope != null ? scope : reporter != null ? reporter : heading;
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.fact.Position.Status;
import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives offices to names: an automaton over the elements of an article (DOMAIN.md S1, S2). */
final class Assembler {
    private static final int MOST = 24;

    private final TokenTable tokens;
    private final List<Element> elements;
    private final List<Found> found = new ArrayList<>();
    private final List<Office> bare = new ArrayList<>();

    /** The person that offices behind a separator still belong to. */
    private @Nullable Found person;
    /** The last person of the sentence, for «… được bầu giữ chức». */
    private @Nullable Found subject;
    /** Offices that wait for a name. */
    private final List<Office> pending = new ArrayList<>();

    private boolean pendingPlural;
    /** Offices that every name of the list holds. */
    private final List<Office> shared = new ArrayList<>();
    /** Names of a list that share an office behind them. */
    private final List<Found> group = new ArrayList<>();

    private boolean sharedHonored;
    private boolean groupJoined;
    private boolean groupOpen;
    private final List<Element> before = new ArrayList<>();
    private boolean plural;
    private Kind separator = Kind.GAP;
    private Kind previous = Kind.GAP;
    private @Nullable Status coming;
    private boolean electing;
    private @Nullable Found outer;
    private boolean credit;

    Assembler(TokenTable tokens, List<Element> elements) {
        this.tokens = tokens;
        this.elements = elements;
    }

    List<Found> found() {
        return found;
    }

    /** Offices without a name. */
    List<Office> bare() {
        return bare;
    }

    void run() {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            switch (element.kind()) {
                case NAME -> name(element);
                case OFFICE -> office(element, i);
                case BEFORE -> before(element);
                case GAP -> gap();
                case STOP -> stop();
                case BREAK -> lineEnd(i);
                case SEMICOLON -> semicolon();
                case OPEN -> open();
                case CLOSE -> close();
                case PLURAL -> {
                    plural = true;
                    if (person != null && previous != Kind.IS) {
                        endPerson();
                    }
                }
                case CREDIT -> {
                    gap();
                    credit = true;
                }
                case ELECT, ACT, LEAVE, HOLD, BEHALF, SIGN -> link(element);
                case COMMA, COLON, DASH, SLASH, AND, ALSO, IS, TO -> separator(element.kind());
            }
            previous = element.kind();
        }
        stop();
    }

    private void separator(Kind kind) {
        if (kind == Kind.DASH && previous == Kind.BREAK) {
            return;
        }
        separator = kind;
        if (kind == Kind.AND || kind == Kind.COLON || kind == Kind.IS && !plural) {
            before.clear();
        }
        if (kind != Kind.ALSO && kind != Kind.IS && kind != Kind.COLON) {
            credit = false;
        }
    }

    private void link(Element element) {
        Kind kind = element.kind();
        if (kind == Kind.ELECT) {
            electing = true;
            coming = Status.ELECTED;
        } else if (kind == Kind.ACT) {
            coming = Status.ACTING;
        } else if (kind == Kind.LEAVE) {
            coming = Status.FORMER;
            electing = false;
        } else if (kind == Kind.HOLD && electing) {
            coming = Status.ELECTED;
        }
        if (kind == Kind.BEHALF || kind == Kind.SIGN) {
            gap();
        }
        separator = kind;
        before.clear();
    }

    // ---- names

    private void name(Element element) {
        Found name = new Found(element.from(), element.to());
        if (credit && before.isEmpty()) {
            credit = false;
            endPerson();
            return;
        }
        credit = false;
        name.before.addAll(before);
        if (!before.isEmpty()) {
            name.beforeFrom = before.get(0).from();
        }
        found.add(name);
        boolean honored = !before.isEmpty();
        if (!pending.isEmpty()) {
            takePending(name, honored);
        } else if (!shared.isEmpty()) {
            shared.forEach(name::add);
        }
        if (groupOpen && (group.isEmpty() || inList())) {
            group.add(name);
            groupJoined |= separator == Kind.AND;
        } else if (person != null && separator == Kind.AND && person.offices.isEmpty()) {
            group.clear();
            group.add(person);
            group.add(name);
            groupJoined = plural || before.isEmpty();
        }
        person = name;
        subject = name;
        before.clear();
        plural = false;
        separator = Kind.GAP;
        coming = null;
    }

    private boolean inList() {
        return separator == Kind.COMMA
                || separator == Kind.AND
                || separator == Kind.SEMICOLON
                || separator == Kind.COLON;
    }

    private void takePending(Found name, boolean honored) {
        boolean near = switch (separator) {
            case GAP, DASH, COLON, IS, TO, OPEN, BREAK, ALSO, HOLD, ELECT -> true;
            case COMMA -> true;
            default -> false;
        };
        if (!near) {
            flush();
            return;
        }
        if (pendingPlural) {
            sharedHonored = honored;
            shared.clear();
            shared.addAll(pending);
        }
        pending.forEach(name::add);
        name.own = !pendingPlural;
        pending.clear();
        pendingPlural = false;
    }

    private void before(Element element) {
        if (element.before() == Before.HONORIFIC
                || element.before() == Before.ROLE
                || element.before() == Before.GROUP) {
            if (element.plural()) {
                flushUnless(separator);
                startGroup();
            }
            if (person != null && separator != Kind.IS) {
                person = null;
            }
            if (!element.plural() && previous == Kind.SEMICOLON && !sharedHonored) {
                shared.clear();
            }
        }
        if (element.plural()) {
            plural = true;
        }
        if (previous == Kind.PLURAL) {
            startGroup();
        }
        if (previous != Kind.BEFORE && previous != Kind.COMMA) {
            before.clear();
        }
        before.add(element);
    }

    private void flushUnless(Kind kind) {
        if (kind != Kind.COLON && kind != Kind.IS) {
            flush();
        }
    }

    private void startGroup() {
        groupOpen = true;
        groupJoined = false;
        group.clear();
        if (separator != Kind.COLON && separator != Kind.IS) {
            shared.clear();
        }
    }

    // ---- offices

    private void office(Element element, int i) {
        Office office = element.office();
        if (office == null) {
            return;
        }
        if (separator == Kind.BEHALF && !isNameNext(i)) {
            reset();
            return;
        }
        if (separator == Kind.SIGN) {
            reset();
            return;
        }
        boolean linked = previous == Kind.ELECT
                || previous == Kind.HOLD
                || previous == Kind.IS
                || previous == Kind.ACT
                || previous == Kind.LEAVE
                || previous == Kind.ALSO;
        if (coming != null && linked) {
            office = office.status() == Status.CURRENT ? office.with(coming) : office;
        }
        if (!office.isFull() && separator == Kind.IS && !tokens.isCapitalized(office.from())) {
            reset();
            return;
        }
        boolean nextNamed = isNameNext(i);
        boolean listed = plural || previous == Kind.PLURAL;
        if (person != null && attaches(nextNamed) && !(listed && nextNamed)) {
            attach(person, office);
        } else if (outer != null
                && person == null
                && !nextNamed
                && (previous == Kind.COMMA || previous == Kind.DASH || previous == Kind.OPEN)) {
            attach(outer, office);
        } else if (subject != null
                && previous == Kind.OPEN
                && i + 1 < elements.size()
                && elements.get(i + 1).is(Kind.CLOSE)) {
            attach(subject, office);
        } else if (subject != null
                && !nextNamed
                && isDirect(subject, office)
                && (separator == Kind.HOLD
                        || separator == Kind.ELECT
                        || separator == Kind.ACT
                        || separator == Kind.LEAVE)) {
            attach(subject, office);
            person = subject;
        } else {
            wait(office, listed);
        }
        separator = Kind.GAP;
        before.clear();
        plural = false;
        coming = null;
    }

    /** «…, trong đó 4 đồng chí giữ chức …» speaks of others. */
    private boolean isDirect(Found holder, Office office) {
        for (int i = Math.max(holder.to, office.start() - 60); i + 1 < office.start(); i++) {
            if (tokens.is(i, "trong") && tokens.is(i + 1, "đó")) {
                return false;
            }
        }
        return true;
    }

    private boolean attaches(boolean nextNamed) {
        return switch (separator) {
            case AND, COMMA -> !nextNamed;
            case GAP -> previous == Kind.NAME || previous == Kind.CLOSE || previous == Kind.OFFICE;
            case BREAK -> !nextNamed;
            case DASH, SLASH, COLON -> !nextNamed;
            case OPEN, ALSO, IS, CLOSE, HOLD, ELECT, ACT, LEAVE -> true;
            default -> false;
        };
    }

    private void attach(Found holder, Office office) {
        Office said = inherit(holder, office);
        holder.add(said);
        holder.own = true;
        if (groupJoined && group.size() > 1 && group.get(group.size() - 1) == holder) {
            for (Found other : group) {
                if (other != holder && !other.own) {
                    other.add(said);
                }
            }
        }
    }

    /** nguyên reaches over kiêm, và and a slash. */
    private Office inherit(Found holder, Office office) {
        boolean joined = separator == Kind.ALSO || separator == Kind.AND || separator == Kind.SLASH;
        if (!joined || office.status() != Status.CURRENT || holder.offices.isEmpty()) {
            return office;
        }
        Status last = holder.offices.get(holder.offices.size() - 1).status();
        return last == Status.FORMER || last == Status.ACTING ? office.with(last) : office;
    }

    private void wait(Office office, boolean listed) {
        boolean joins = separator == Kind.COMMA
                || separator == Kind.ALSO
                || separator == Kind.SLASH
                || separator == Kind.DASH
                || separator == Kind.AND
                || separator == Kind.GAP && previous == Kind.OFFICE;
        if (!joins) {
            flush();
        }
        if (!pending.isEmpty() && (separator == Kind.ALSO || separator == Kind.SLASH)) {
            Status last = pending.get(pending.size() - 1).status();
            office = last == Status.FORMER && office.status() == Status.CURRENT ? office.with(last) : office;
        }
        if (pending.size() >= MOST) {
            flush();
        }
        if (pending.isEmpty()) {
            pendingPlural = listed;
        }
        if (listed) {
            shared.clear();
            group.clear();
            groupJoined = false;
        }
        pending.add(office);
        person = null;
    }

    /** Whether a name follows the office at once, perhaps behind an honorific. */
    private boolean isNameNext(int i) {
        int next = i + 1;
        while (next < elements.size() && elements.get(next).is(Kind.BEFORE)) {
            next++;
        }
        return next < elements.size() && elements.get(next).is(Kind.NAME);
    }

    // ---- boundaries

    private void open() {
        outer = person;
        separator = Kind.OPEN;
    }

    private void close() {
        if (outer != null) {
            person = outer;
            outer = null;
        }
        separator = Kind.CLOSE;
        before.clear();
    }

    private void semicolon() {
        flush();
        endPerson();
        if (!groupOpen && shared.isEmpty()) {
            subject = null;
        }
        separator = Kind.SEMICOLON;
        before.clear();
        electing = false;
        coming = null;
    }

    private void endPerson() {
        person = null;
    }

    private void gap() {
        flush();
        person = null;
        before.clear();
        shared.clear();
        group.clear();
        groupOpen = false;
        groupJoined = false;
        plural = false;
        separator = Kind.GAP;
        if (!electing) {
            coming = null;
        }
    }

    private void reset() {
        separator = Kind.GAP;
        before.clear();
        plural = false;
    }

    private void stop() {
        gap();
        outer = null;
        subject = null;
        electing = false;
        coming = null;
        credit = false;
    }

    private void lineEnd(int i) {
        boolean goesOn = previous == Kind.COMMA
                || previous == Kind.SEMICOLON
                || previous == Kind.COLON
                || previous == Kind.AND
                || previous == Kind.DASH
                || previous == Kind.BEFORE;
        if (goesOn) {
            return;
        }
        if ((previous == Kind.OFFICE || previous == Kind.NAME) && isLone(i)) {
            separator = Kind.BREAK;
            return;
        }
        stop();
    }

    /** Signature blocks and captions: an office or a name on a line of its own, and its counterpart on the next. */
    private boolean isLone(int i) {
        if (i + 1 >= elements.size() || i == 0) {
            return false;
        }
        Element last = elements.get(i - 1);
        Element next = elements.get(i + 1);
        boolean pair = last.is(Kind.OFFICE) && (next.is(Kind.NAME) || next.is(Kind.BEFORE))
                || last.is(Kind.NAME) && next.is(Kind.OFFICE);
        boolean ended = last.to() < tokens.size() && tokens.breakBefore(last.to());
        boolean nextAlone = next.is(Kind.BEFORE) || next.to() >= tokens.size() || tokens.breakBefore(next.to());
        return pair && ended && nextAlone;
    }

    private void flush() {
        if (!pendingPlural) {
            for (Office office : pending) {
                if (office.isFull() && !office.generic()) {
                    bare.add(office);
                }
            }
        }
        pending.clear();
        pendingPlural = false;
    }
}

package io.github.dukien.internal.person;

import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Before;
import java.util.ArrayList;
import java.util.List;

/** What happens at a name and at what stands before one: the offices that waited meet their holder. */
final class NameSteps {
    private final AssemblyState state;
    private final List<Found> found = new ArrayList<>();

    NameSteps(AssemblyState state) {
        this.state = state;
    }

    List<Found> found() {
        return found;
    }

    void name(Element element) {
        if (state.credit && state.before.isEmpty()) {
            state.credit = false;
            state.person = null;
            return;
        }
        state.credit = false;
        Found name = new Found(element.from(), element.to(), state.before);
        boolean honored = !state.before.isEmpty();
        found.add(name);
        if (!state.waiting.isEmpty()) {
            takeWaiting(name, honored);
        } else {
            name.add(state.group.shared);
        }
        list(name);
        if (state.electing) {
            state.chosen.add(name);
        }
        state.joined = null;
        state.person = name;
        state.subject = name;
        state.told = name;
        state.before.clear();
        state.plural = false;
        state.separator = Kind.GAP;
        state.coming = null;
        state.chain = null;
    }

    private void list(Found name) {
        boolean and = state.separator == Kind.AND;
        Found person = state.person == null ? state.joined : state.person;
        boolean next = state.separator == Kind.SEMICOLON;
        if (!state.group.take(name, inList(), and, next) && person != null && and && person.offices.isEmpty()) {
            state.group.pair(person, name, state.plural || state.before.isEmpty());
        }
    }

    private boolean inList() {
        return switch (state.separator) {
            case COMMA, AND, SEMICOLON, COLON -> true;
            default -> false;
        };
    }

    private void takeWaiting(Found name, boolean honored) {
        boolean near = switch (state.separator) {
            case GAP, COMMA, DASH, COLON, IS, TO, OPEN, BREAK, ALSO, HOLD, ELECT -> true;
            default -> false;
        };
        if (!near) {
            state.waiting.flush();
            return;
        }
        List<Office> offices = state.waiting.list();
        if (state.waiting.isPlural()) {
            state.group.honored = honored;
            state.group.shared.clear();
            state.group.shared.addAll(offices);
        }
        name.add(offices);
        name.own = !state.waiting.isPlural();
        name.titled = name.own;
        state.waiting.clear();
    }

    void before(Element element) {
        if (isAddress(element.before())) {
            address(element);
        }
        if (element.plural()) {
            state.plural = true;
        }
        if (state.previous == Kind.PLURAL) {
            startGroup(element);
        }
        if (state.previous != Kind.BEFORE && state.previous != Kind.COMMA) {
            state.before.clear();
        }
        state.before.add(element);
    }

    private static boolean isAddress(Before before) {
        return before == Before.HONORIFIC || before == Before.ROLE || before == Before.KIN || before == Before.GROUP;
    }

    /** An honorific or description begins another person. */
    private void address(Element element) {
        if (element.plural()) {
            if (!isIntroduced()) {
                state.waiting.flush();
            }
            startGroup(element);
        }
        if (state.separator != Kind.IS) {
            state.joined = state.separator == Kind.AND ? state.person : null;
            state.person = null;
        }
        if (!element.plural() && state.previous == Kind.SEMICOLON && !state.group.honored) {
            state.group.shared.clear();
        }
    }

    private void startGroup(Element element) {
        state.group.start(element);
        if (!isIntroduced()) {
            state.group.shared.clear();
        }
    }

    private boolean isIntroduced() {
        return state.separator == Kind.COLON || state.separator == Kind.IS;
    }
}

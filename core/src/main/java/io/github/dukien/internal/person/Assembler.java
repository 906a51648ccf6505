package io.github.dukien.internal.person;

import io.github.dukien.fact.Position.Status;
import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Gives offices to names: an automaton over the elements of an article (DOMAIN.md S1, S2). */
final class Assembler {
    private final List<Element> elements;
    private final ElementRow row;
    private final AssemblyState state = new AssemblyState();
    private final NameSteps names = new NameSteps(state);
    private final OfficeSteps offices;

    Assembler(TokenTable tokens, List<Element> elements) {
        this.elements = elements;
        this.row = new ElementRow(tokens, elements);
        this.offices = new OfficeSteps(tokens, row, state);
    }

    List<Found> found() {
        return names.found();
    }

    /** Offices without a name. */
    List<Office> bare() {
        return state.waiting.bare();
    }

    void run() {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            step(element, i);
            state.previous = element.kind();
        }
        state.stop();
    }

    private void step(Element element, int i) {
        switch (element.kind()) {
            case NAME -> names.name(element);
            case OFFICE -> {
                Office office = element.office();
                if (office != null) {
                    offices.office(office, i);
                }
            }
            case BEFORE -> names.before(element);
            case GAP -> {
                if (!state.waiting.isPlural() || !row.introducesNames(i)) {
                    state.gap();
                }
            }
            case STOP -> state.stop();
            case BREAK -> lineEnd(i);
            case SEMICOLON -> semicolon();
            case OPEN -> open();
            case CLOSE -> close();
            case PLURAL -> plural();
            case CREDIT -> {
                state.gap();
                state.credit = true;
            }
            case LEAVE -> {
                leave(i);
                link(element.kind());
            }
            case ELECT, ACT, HOLD, BEHALF, SIGN -> link(element.kind());
            case COMMA, COLON, DASH, SLASH, AND, ALSO, IS, TO -> separator(element.kind());
        }
    }

    private void plural() {
        state.plural = true;
        if (state.previous != Kind.IS) {
            state.person = null;
        }
    }

    private void separator(Kind kind) {
        if (kind == Kind.DASH && state.previous == Kind.BREAK) {
            return;
        }
        state.separator = kind;
        if (kind == Kind.AND || kind == Kind.COLON || kind == Kind.IS && !state.plural) {
            state.before.clear();
        }
        if (kind != Kind.ALSO && kind != Kind.IS && kind != Kind.COLON) {
            state.credit = false;
        }
    }

    /** «Ông A, Chủ tịch Hội khóa III, thôi giữ chức vì tuổi cao»: the office that he has left is the one said before. */
    private void leave(int i) {
        boolean named = i + 1 < elements.size()
                && (elements.get(i + 1).is(Kind.OFFICE) || elements.get(i + 1).is(Kind.PLURAL));
        Found subject = state.subject;
        if (!named && subject != null && state.previous == Kind.COMMA) {
            subject.leaveLast();
        }
    }

    private void link(Kind kind) {
        switch (kind) {
            case ELECT -> {
                state.chosen.clear();
                state.electing = true;
                state.coming = Status.ELECTED;
            }
            case ACT -> state.coming = Status.ACTING;
            case LEAVE -> {
                state.coming = Status.FORMER;
                state.electing = false;
            }
            case HOLD -> state.coming = state.electing ? Status.ELECTED : state.coming;
            default -> state.gap();
        }
        state.separator = kind;
        state.before.clear();
    }

    private void open() {
        state.outer = state.person;
        state.separator = Kind.OPEN;
    }

    private void close() {
        if (state.outer != null) {
            state.person = state.outer;
            state.outer = null;
        }
        state.separator = Kind.CLOSE;
        state.before.clear();
    }

    private void semicolon() {
        state.waiting.flush();
        state.person = null;
        if (!state.group.isOpen() && state.group.shared.isEmpty()) {
            state.subject = null;
        }
        state.separator = Kind.SEMICOLON;
        state.before.clear();
        state.electing = false;
        state.coming = null;
    }

    private void lineEnd(int i) {
        if (i + 1 < elements.size() && elements.get(i + 1).is(Kind.COMMA)) {
            return; // a line that begins with a comma goes on with the one above
        }
        switch (state.previous) {
            case COMMA, SEMICOLON, COLON, AND, DASH, BEFORE -> {
                // the list goes on in the next line
            }
            case OFFICE, NAME -> {
                if (row.isPairedOverLines(i)) {
                    state.separator = Kind.BREAK;
                } else {
                    endParagraph();
                }
            }
            default -> endParagraph();
        }
    }

    private void endParagraph() {
        state.stop();
        state.told = null;
    }
}

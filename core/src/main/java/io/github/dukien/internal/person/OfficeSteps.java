package io.github.dukien.internal.person;

import io.github.dukien.fact.Position.Status;
import io.github.dukien.internal.person.Element.Kind;
import io.github.dukien.internal.person.PersonWords.Rank;
import io.github.dukien.internal.token.TokenTable;

/** What happens at an office: it goes to the person before it, or waits for the name behind it (DOMAIN.md S2). */
final class OfficeSteps {
    /** How far back the subject of «giữ chức» may stand. */
    private static final int LOOK_BACK = 60;

    private final TokenTable tokens;
    private final ElementRow row;
    private final AssemblyState state;

    OfficeSteps(TokenTable tokens, ElementRow row, AssemblyState state) {
        this.tokens = tokens;
        this.row = row;
        this.state = state;
    }

    /** Takes the office at place {@code i} of the row. */
    void office(Office said, int i) {
        Found before = state.person;
        boolean titled = before != null && before.titled;
        boolean nextNamed = row.isNameNext(i)
                || titled && row.leadsToName(i)
                || titled && state.separator == Kind.AND && row.isNameBehindDash(i);
        if (state.separator == Kind.AND && !nextNamed && isOfOthers(said)) {
            state.reset();
            return;
        }
        if (state.separator == Kind.SIGN || state.separator == Kind.BEHALF && !nextNamed) {
            state.reset();
            return;
        }
        Office office = coming(said);
        if (!office.isFull() && state.separator == Kind.IS && !tokens.isCapitalized(office.from()) && !isMade(office)) {
            state.reset();
            return;
        }
        state.chain = office.status() == said.status() ? null : office.status();
        give(office, i, nextNamed);
        state.separator = Kind.GAP;
        state.before.clear();
        state.plural = false;
        state.coming = null;
    }

    /** «ông Lê Văn A cùng Chủ tịch Hội 15 xã»: of those who come along, or of many. */
    private boolean isOfOthers(Office office) {
        int before = office.start() - 1;
        return tokens.isAt(before, "cùng") || tokens.isAt(before, "với") || tokens.isNumber(office.to());
    }

    /** «Đồng chí A, sinh năm 1938; quê quán …; nguyên Bí thư Huyện ủy»: an obituary goes on with what the dead have been. */
    private boolean isOfLife(Found holder, Office office) {
        return state.separator == Kind.SEMICOLON
                && office.status() == Status.FORMER
                && state.group.shared.isEmpty()
                && (tokens.isAt(holder.to + 1, "sinh") || tokens.isAt(holder.to + 2, "danh"));
    }

    /** «do ông Lê Văn A làm trưởng ban»: a bare rank that somebody is given. */
    private boolean isMade(Office office) {
        Found person = state.person;
        return person != null
                && tokens.isAt(office.start() - 1, "làm")
                && office.start() - 1 == person.to
                && tokens.isAt(person.beforeFrom - 1, "do");
    }

    /** The office with the status that «được bầu», «thôi giữ chức» has announced. */
    private Office coming(Office office) {
        Status coming = state.coming;
        boolean made = state.electing && state.previous == Kind.IS && tokens.isAt(office.start() - 1, "làm");
        if (made && coming == null) {
            coming = Status.ELECTED; // «… được bầu làm Chủ tịch, ông B làm Phó Chủ tịch»
        }
        Status chain = state.chain;
        if (chain != null && coming == null && state.previous == Kind.COMMA && office.status() == Status.CURRENT) {
            return office.with(chain);
        }
        return coming != null && isLinked() && office.status() == Status.CURRENT ? office.with(coming) : office;
    }

    private boolean isLinked() {
        return switch (state.previous) {
            case ELECT, HOLD, IS, ACT, LEAVE, ALSO -> true;
            default -> false;
        };
    }

    private void give(Office office, int i, boolean nextNamed) {
        boolean listed = state.plural || state.previous == Kind.PLURAL;
        Found told = state.told;
        if (told != null && state.person == null && isLinked() && row.isPronounNext(i)) {
            attach(told, office);
            return;
        }
        if (row.isGiven(i)) {
            wait(office, listed);
            return;
        }
        if (told != null && !nextNamed && isOfLife(told, office)) {
            attach(told, office);
            state.person = told;
            return;
        }
        Found person = state.person;
        Found outer = state.outer;
        Found subject = state.subject;
        if (person != null && attaches(nextNamed) && !(listed && nextNamed) && !isSpeech(person, office)) {
            attach(person, office);
        } else if (outer != null && person == null && !nextNamed && goesOnInBracket()) {
            attach(outer, office);
        } else if (subject != null && state.previous == Kind.OPEN && row.isClosed(i)) {
            attach(subject, office);
        } else if (subject != null && !nextNamed && isHeld() && !isElecting(office) && isDirect(subject, office)) {
            attach(subject, office);
            state.person = subject;
        } else {
            wait(office, listed);
        }
    }

    /** «Bí thư Tỉnh ủy Lê Văn A: Cán bộ …»: the headline says what somebody has said. */
    private boolean isSpeech(Found person, Office office) {
        return state.separator == Kind.COLON && office.rank() == Rank.STAFF && !person.offices.isEmpty();
    }

    private boolean goesOnInBracket() {
        return state.previous == Kind.COMMA || state.previous == Kind.DASH || state.previous == Kind.OPEN;
    }

    private boolean isHeld() {
        return switch (state.separator) {
            case HOLD, ELECT, ACT, LEAVE -> true;
            default -> false;
        };
    }

    /** «các đại biểu bầu bổ sung Ủy viên UBND tỉnh»: who stands before does the electing. */
    private boolean isElecting(Office office) {
        int verb = tokens.isAt(office.start() - 1, "sung") ? office.start() - 3 : office.start() - 1;
        return tokens.isAt(verb, "bầu") && !tokens.isAt(verb - 1, "được") && !tokens.isAt(verb - 1, "nhiệm");
    }

    /** «…, trong đó 4 đồng chí giữ chức …» speaks of others. */
    private boolean isDirect(Found holder, Office office) {
        for (int i = Math.max(holder.to, office.start() - LOOK_BACK); i + 1 < office.start(); i++) {
            if (tokens.is(i, "trong") && tokens.is(i + 1, "đó")) {
                return false;
            }
        }
        return true;
    }

    private boolean attaches(boolean nextNamed) {
        return switch (state.separator) {
            case AND, COMMA, BREAK, DASH, SLASH, COLON -> !nextNamed;
            case GAP -> state.previous == Kind.NAME || state.previous == Kind.CLOSE || state.previous == Kind.OFFICE;
            case OPEN, ALSO, IS, CLOSE, HOLD, ELECT, ACT, LEAVE -> true;
            default -> false;
        };
    }

    private void attach(Found holder, Office office) {
        Office said = inherit(holder, office);
        holder.add(said);
        holder.own = true;
        state.group.share(holder, said, isHeld() || said.status() == Status.ELECTED);
        if (state.separator == Kind.HOLD) {
            giveToChosen(holder, said);
        }
    }

    /** «bầu ông A, Trưởng phòng …, và ông B, Chánh Thanh tra …, giữ chức Ủy viên»: whatever else they hold, all are elected. */
    private void giveToChosen(Found holder, Office office) {
        int last = state.chosen.size() - 1;
        if (last > 0 && state.chosen.get(last) == holder) {
            for (Found other : state.chosen) {
                other.add(office);
            }
        }
        state.chosen.clear();
    }

    /** nguyên reaches over kiêm, và and a slash. */
    private Office inherit(Found holder, Office office) {
        boolean joined = state.separator == Kind.ALSO || state.separator == Kind.AND || state.separator == Kind.SLASH;
        if (!joined || office.status() != Status.CURRENT || holder.offices.isEmpty()) {
            return office;
        }
        Status last = holder.offices.get(holder.offices.size() - 1).status();
        boolean elected = last == Status.ELECTED && state.separator == Kind.ALSO;
        return last == Status.FORMER || last == Status.ACTING || elected ? office.with(last) : office;
    }

    private void wait(Office office, boolean listed) {
        boolean joins = switch (state.separator) {
            case COMMA, ALSO, SLASH, DASH, AND -> true;
            case GAP -> state.previous == Kind.OFFICE;
            default -> false;
        };
        if (!joins) {
            state.waiting.flush();
        }
        Office next = office;
        if (!state.waiting.isEmpty() && (state.separator == Kind.ALSO || state.separator == Kind.SLASH)) {
            Office last = state.waiting.list().get(state.waiting.list().size() - 1);
            boolean former = last.status() == Status.FORMER && office.status() == Status.CURRENT;
            next = former ? office.with(Status.FORMER) : office;
        }
        if (listed) {
            state.group.drop();
        }
        state.waiting.add(next, listed);
        state.person = null;
    }
}

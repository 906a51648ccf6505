package io.github.dukien.internal.person;

import io.github.dukien.internal.text.Ranges;
import io.github.dukien.internal.token.FormNumbers;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds people that nothing announces: runs of capitals with the shape of a name are judged by all that the article says
 * around them, and by the names they stand in a list with. One for each article.
 */
final class Suspects {
    /** From so many people on who go by given names, an article is one of singers or players. */
    private static final int MANY = 3;
    /** Who is known by one list makes others known in the next. */
    private static final int ROUNDS = 2;

    private final TokenTable tokens;
    private final NameShapes shapes;
    private final ClueReader clues;
    private final FormNumbers forms;
    private final Ranges candidates;
    private final List<Found> found;
    /** What is known of each candidate, the same for equal ones; null where it is surely no name. */
    private final @Nullable Suspicion[] suspicions;

    /** {@code found} has the names that are certain, both in text order. */
    Suspects(TokenTable tokens, NameShapes shapes, ClueReader clues, Ranges candidates, List<Found> found) {
        this.tokens = tokens;
        this.shapes = shapes;
        this.clues = clues;
        this.forms = tokens.numbers();
        this.candidates = candidates;
        this.found = found;
        this.suspicions = new @Nullable Suspicion[candidates.size()];
    }

    /** The candidates that are names by what stands around them and the others; {@code things} bear names of their own. */
    List<Found> named(Ranges things) {
        if (candidates.size() == 0) {
            return List.of();
        }
        suspect(things);
        NameLists lists = new NameLists(tokens, shapes, clues, candidates, suspicions, found);
        if (givenNames() >= MANY) {
            for (Suspicion suspicion : suspicions) {
                if (suspicion != null) {
                    suspicion.crowd = true;
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            lists.weigh();
        }
        List<Found> named = new ArrayList<>();
        for (int i = 0; i < suspicions.length; i++) {
            if (isEnough(suspicions[i])) {
                Found name = new Found(candidates.start(i), candidates.end(i), List.of());
                name.clued = true;
                named.add(name);
            }
        }
        return named;
    }

    /** Weighs each candidate that has the shape of a name. */
    private void suspect(Ranges things) {
        BitSet borne = new BitSet();
        for (int i = 0; i < things.size(); i++) {
            borne.set(forms.of(things.start(i), things.end(i)));
        }
        BitSet called = called();
        @Nullable Suspicion[] byForm = new @Nullable Suspicion[forms.size() + candidates.size()];
        for (int i = 0; i < suspicions.length; i++) {
            int from = candidates.start(i);
            int to = candidates.end(i);
            Suspicion.Shape shape = shape(from, to);
            int form = shape == Suspicion.Shape.NONE ? FormNumbers.NONE : forms.of(from, to);
            if (form == FormNumbers.NONE || borne.get(form)) {
                continue;
            }
            Suspicion suspicion = byForm[form] == null ? new Suspicion(shape) : byForm[form];
            byForm[form] = suspicion;
            suspicions[i] = suspicion;
            suspicion.add(clues.weight(from, to));
            int last = shape == Suspicion.Shape.WORD ? FormNumbers.NONE : forms.find(to - 1, to);
            suspicion.called |= last != FormNumbers.NONE && called.get(last);
        }
    }

    private static boolean isEnough(@Nullable Suspicion suspicion) {
        return suspicion != null && suspicion.isEnough();
    }

    /** How many people go by a stage name or a given name alone. */
    private int givenNames() {
        BitSet names = new BitSet();
        for (Found name : found) {
            given(name.from, name.to, names);
        }
        for (int i = 0; i < suspicions.length; i++) {
            if (isEnough(suspicions[i])) {
                given(candidates.start(i), candidates.end(i), names);
            }
        }
        return names.cardinality();
    }

    private void given(int from, int to, BitSet names) {
        if (shapes.isGivenName(from, to)) {
            names.set(forms.of(from, to));
        }
    }

    /** What somebody is called by behind an honorific: «ông Ball» for Des Ball. */
    private BitSet called() {
        BitSet called = new BitSet();
        for (Found name : found) {
            if (shapes.count(name.from, name.to) == 1 && !name.before.isEmpty()) {
                called.set(forms.of(name.from, name.to));
            }
        }
        return called;
    }

    private Suspicion.Shape shape(int from, int to) {
        int count = shapes.count(from, to);
        if (shapes.isThing(from, to) || shapes.isCorporate(from, to) || tokens.isUpper(from) || count > 4) {
            return Suspicion.Shape.NONE;
        }
        if (shapes.isForeign(from, to)) {
            boolean joined = count == 1 && hasInnerCapital(from);
            return joined ? Suspicion.Shape.NONE : count == 1 ? Suspicion.Shape.WORD : Suspicion.Shape.FOREIGN;
        }
        boolean vietnamese = shapes.isGivenName(from, to) || count == 3 && shapes.isAllNames(from, to);
        boolean word = count == 1
                && to == from + 1
                && tokens.length(from) > 1
                && !shapes.isFunction(from)
                && shapes.family(from, to) != PersonWords.Family.ORDER;
        return vietnamese || shapes.isHalfForeign(from, to)
                ? Suspicion.Shape.NAME
                : word ? Suspicion.Shape.WORD : Suspicion.Shape.NONE;
    }

    /** «YouTube», «VietJetAir». */
    private boolean hasInnerCapital(int at) {
        for (int i = tokens.start(at) + 2; i < tokens.end(at); i++) {
            if (Character.isUpperCase(tokens.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

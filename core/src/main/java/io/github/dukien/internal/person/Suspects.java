package io.github.dukien.internal.person;

import io.github.dukien.internal.token.FormBuilder;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final FormBuilder keys;
    private final Map<String, Suspicion> suspicions = new HashMap<>();

    Suspects(TokenTable tokens, NameShapes shapes, ClueReader clues, FormBuilder keys) {
        this.tokens = tokens;
        this.shapes = shapes;
        this.clues = clues;
        this.keys = keys;
    }

    /** The candidates that are names by what stands around them and the others; {@code things} bear names of their own. */
    List<Found> named(List<Candidate> candidates, List<Found> found, List<Candidate> things) {
        Set<String> named = new HashSet<>();
        things.forEach(thing -> named.add(key(thing)));
        Set<String> called = called(found);
        List<Candidate> suspects = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Suspicion.Shape shape = shape(candidate.from(), candidate.to());
            if (shape != Suspicion.Shape.NONE && !named.contains(key(candidate))) {
                suspects.add(candidate);
                Suspicion suspicion = suspicions.computeIfAbsent(key(candidate), key -> new Suspicion(shape));
                suspicion.add(clues.weight(candidate.from(), candidate.to()));
                suspicion.called |=
                        shape != Suspicion.Shape.WORD && called.contains(keys.form(candidate.to() - 1, candidate.to()));
            }
        }
        List<Found> among = new ArrayList<>(found);
        among.addAll(enough(suspects));
        if (givenNames(among) >= MANY) {
            suspicions.values().forEach(suspicion -> suspicion.crowd = true);
        }
        Set<Integer> starts = new HashSet<>();
        suspects.forEach(suspect -> starts.add(suspect.from()));
        for (int round = 0; round < ROUNDS; round++) {
            new NameLists(tokens, shapes, clues, candidates, starts, among)
                    .weigh((candidate, weight) -> suspicion(candidate).list(weight));
            among = new ArrayList<>(found);
            among.addAll(enough(suspects));
        }
        return enough(suspects);
    }

    /** How many people go by a stage name or a given name alone. */
    private int givenNames(List<Found> found) {
        Set<String> names = new HashSet<>();
        for (Found name : found) {
            if (shapes.isGivenName(name.from, name.to)) {
                names.add(tokens.form(name.from, name.to));
            }
        }
        return names.size();
    }

    private Suspicion suspicion(Candidate candidate) {
        return suspicions.computeIfAbsent(key(candidate), key -> new Suspicion(Suspicion.Shape.NONE));
    }

    /** What somebody is called by behind an honorific: «ông Ball» for Des Ball. */
    private Set<String> called(List<Found> found) {
        Set<String> called = new HashSet<>();
        for (Found name : found) {
            if (shapes.count(name.from, name.to) == 1 && !name.before.isEmpty()) {
                called.add(keys.form(name.from, name.to));
            }
        }
        return called;
    }

    private List<Found> enough(List<Candidate> suspects) {
        List<Found> named = new ArrayList<>();
        for (Candidate candidate : suspects) {
            if (suspicion(candidate).isEnough()) {
                Found name = new Found(candidate.from(), candidate.to(), List.of());
                name.clued = true;
                named.add(name);
            }
        }
        return named;
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

    private String key(Candidate candidate) {
        return keys.form(candidate.from(), candidate.to());
    }
}

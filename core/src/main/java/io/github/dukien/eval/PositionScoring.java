package io.github.dukien.eval;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Scores positions as (name, title) pairs of the whole article. */
final class PositionScoring {
    private final CivicReport gold;
    private final CivicReport predicted;
    private final Set<String> optional;
    private final List<FieldError> errors;

    PositionScoring(CivicReport gold, CivicReport predicted, Set<String> optional, List<FieldError> errors) {
        this.gold = gold;
        this.predicted = predicted;
        this.optional = optional;
        this.errors = errors;
    }

    Score score() {
        List<Pair> golds = pairs(gold);
        List<Pair> found = pairs(predicted);
        boolean[] free = new boolean[golds.size()];
        for (int g = 0; g < free.length; g++) {
            free[g] = optional.contains(golds.get(g).person.source().id());
        }
        Matching matching =
                Matching.of(free, found.size(), (g, p) -> golds.get(g).accepts(found.get(p)) ? 1 : 0);
        int required = 0;
        int right = 0;
        int neutral = 0;
        for (int g = 0; g < free.length; g++) {
            boolean matched = matching.predicted(g) >= 0;
            required += free[g] ? 0 : 1;
            right += !free[g] && matched ? 1 : 0;
            neutral += free[g] && matched ? 1 : 0;
            if (!free[g] && !matched) {
                Pair pair = golds.get(g);
                errors.add(new FieldError(gold.id(), "position", pair.person.name(), pair.position.title(), null));
            }
        }
        for (int p = 0; p < found.size(); p++) {
            if (matching.gold(p) < 0) {
                Pair pair = found.get(p);
                errors.add(new FieldError(gold.id(), "position", pair.person.name(), null, pair.position.title()));
            }
        }
        return new Score(required, found.size() - neutral, right);
    }

    /** Compares the attributes of the positions of a matched person that have an accepted title. */
    static void attributes(
            CivicReport gold,
            int goldIndex,
            Fields goldFields,
            CivicReport predicted,
            int predictedIndex,
            Fields predictedFields,
            FieldScores scores) {
        if (!(gold.facts().get(goldIndex) instanceof Person person)
                || !(predicted.facts().get(predictedIndex) instanceof Person other)) {
            return;
        }
        for (int g = 0; g < person.positions().size(); g++) {
            Position position = person.positions().get(g);
            for (int p = 0; p < other.positions().size(); p++) {
                if (titles(position)
                        .contains(Normal.text(other.positions().get(p).title()))) {
                    scores.attributes(
                            "person",
                            "position.",
                            person.name() + ", " + position.title(),
                            goldFields.position(goldIndex, g),
                            predictedFields.position(predictedIndex, p));
                    break;
                }
            }
        }
    }

    private static List<Pair> pairs(CivicReport report) {
        List<Pair> pairs = new ArrayList<>();
        for (Person person : report.facts(Person.class)) {
            person.positions().forEach(position -> pairs.add(new Pair(person, position)));
        }
        return pairs;
    }

    private static Set<String> titles(Position position) {
        Set<String> titles = new TreeSet<>();
        titles.add(Normal.text(position.title()));
        position.variants().forEach(variant -> titles.add(Normal.text(variant)));
        return titles;
    }

    private record Pair(Person person, Position position) {
        boolean accepts(Pair other) {
            return Normal.text(person.name()).equals(Normal.text(other.person.name()))
                    && titles(position).contains(Normal.text(other.position.title()));
        }
    }
}

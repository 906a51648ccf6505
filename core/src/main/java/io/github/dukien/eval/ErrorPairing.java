package io.github.dukien.eval;

import io.github.dukien.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes errors of missed and spurious facts and pairs those that stand in the same place, the most alike first. */
final class ErrorPairing {
    /** From this likeness of their spans on, two facts of different types stand in the same place. */
    private static final double SAME_PLACE = 0.5;

    private final String article;
    private final List<Fact> missed;
    private final List<Fact> spurious;
    private final SentenceFinder sentences;

    ErrorPairing(String article, List<Fact> missed, List<Fact> spurious, SentenceFinder sentences) {
        this.article = article;
        this.missed = missed;
        this.spurious = spurious;
        this.sentences = sentences;
    }

    List<FactError> errors() {
        Map<Integer, Integer> spuriousOfMissed = new HashMap<>();
        Map<Integer, Integer> missedOfSpurious = new HashMap<>();
        for (Pair pair : pairs()) {
            if (!spuriousOfMissed.containsKey(pair.missed) && !missedOfSpurious.containsKey(pair.spurious)) {
                spuriousOfMissed.put(pair.missed, pair.spurious);
                missedOfSpurious.put(pair.spurious, pair.missed);
            }
        }
        List<FactError> errors = new ArrayList<>();
        for (int m = 0; m < missed.size(); m++) {
            Integer instead = spuriousOfMissed.get(m);
            errors.add(error(FactError.Kind.MISSED, missed.get(m), instead == null ? null : spurious.get(instead)));
        }
        for (int s = 0; s < spurious.size(); s++) {
            Integer instead = missedOfSpurious.get(s);
            errors.add(error(FactError.Kind.SPURIOUS, spurious.get(s), instead == null ? null : missed.get(instead)));
        }
        errors.sort(Comparator.comparing(error -> error.fact().source().span()));
        return errors;
    }

    private FactError error(FactError.Kind kind, Fact fact, @Nullable Fact instead) {
        String sentence = sentences.around(fact.source().span());
        return new FactError(kind, article, FactKey.of(fact), fact, sentence, instead);
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int m = 0; m < missed.size(); m++) {
            for (int s = 0; s < spurious.size(); s++) {
                double likeness = Places.likeness(
                        missed.get(m).source().span(), spurious.get(s).source().span());
                boolean sameType = missed.get(m).type().equals(spurious.get(s).type());
                if (sameType ? likeness > 0 : likeness >= SAME_PLACE) {
                    pairs.add(new Pair(m, s, likeness + (sameType ? 1 : 0)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private record Pair(int missed, int spurious, double likeness) {}
}

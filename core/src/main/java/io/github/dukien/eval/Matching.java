package io.github.dukien.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A one-to-one matching of gold and predicted facts that matches as many required gold facts as possible, then as many
 * optional ones (augmenting paths).
 */
final class Matching {
    private final int[][] edges;
    private final int[] predictedOfGold;
    private final int[] goldOfPredicted;

    private Matching(int[][] edges, int predicted) {
        this.edges = edges;
        predictedOfGold = new int[edges.length];
        goldOfPredicted = new int[predicted];
        Arrays.fill(predictedOfGold, -1);
        Arrays.fill(goldOfPredicted, -1);
    }

    /** Which pairs may be matched, and how gladly. */
    interface Affinity {
        /** 0 if the pair must not be matched; larger is better. */
        double of(int gold, int predicted);
    }

    static Matching of(boolean[] optional, int predicted, Affinity affinity) {
        int[][] edges = new int[optional.length][];
        for (int gold = 0; gold < edges.length; gold++) {
            edges[gold] = edges(gold, predicted, affinity);
        }
        Matching matching = new Matching(edges, predicted);
        for (boolean rank : new boolean[] {false, true}) {
            for (int gold = 0; gold < edges.length; gold++) {
                if (optional[gold] == rank) {
                    matching.augment(gold, new boolean[predicted]);
                }
            }
        }
        return matching;
    }

    /** The predicted fact matched with a gold fact, or -1. */
    int predicted(int gold) {
        return predictedOfGold[gold];
    }

    /** The gold fact matched with a predicted fact, or -1. */
    int gold(int predicted) {
        return goldOfPredicted[predicted];
    }

    private static int[] edges(int gold, int predicted, Affinity affinity) {
        List<Integer> edges = new ArrayList<>();
        for (int p = 0; p < predicted; p++) {
            if (affinity.of(gold, p) > 0) {
                edges.add(p);
            }
        }
        edges.sort(Comparator.comparingDouble(p -> -affinity.of(gold, p)));
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean augment(int gold, boolean[] tried) {
        for (int p : edges[gold]) {
            if (!tried[p]) {
                tried[p] = true;
                if (goldOfPredicted[p] < 0 || augment(goldOfPredicted[p], tried)) {
                    goldOfPredicted[p] = gold;
                    predictedOfGold[gold] = p;
                    return true;
                }
            }
        }
        return false;
    }
}

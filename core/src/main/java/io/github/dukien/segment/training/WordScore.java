package io.github.dukien.segment.training;

import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import java.util.List;
import java.util.Set;

/**
 * How many words a segmenter finds exactly, by character offsets.
 *
 * @param gold words of the treebank
 * @param found words of the segmenter
 * @param right those with both ends right
 * @param unknown words of the treebank that are not in the training part
 * @param unknownRight those of them with both ends right
 */
public record WordScore(int gold, int found, int right, int unknown, int unknownRight) {
    /** Measures a segmenter on texts whose words are marked. {@code known} holds the training words in lower case. */
    public static WordScore of(WordSegmenter segmenter, List<Segments> texts, Set<String> known) {
        WordScore sum = new WordScore(0, 0, 0, 0, 0);
        for (Segments gold : texts) {
            sum = sum.plus(of(segmenter.segment(gold.text()), gold, known));
        }
        return sum;
    }

    private static WordScore of(Segments found, Segments gold, Set<String> known) {
        int right = 0;
        int unknown = 0;
        int unknownRight = 0;
        int at = 0;
        for (int i = 0; i < gold.size(); i++) {
            while (at < found.size() && found.start(at) < gold.start(i)) {
                at++;
            }
            boolean hit = at < found.size() && found.start(at) == gold.start(i) && found.end(at) == gold.end(i);
            boolean isNew = !known.contains(gold.text(i).toLowerCase(java.util.Locale.ROOT));
            right += hit ? 1 : 0;
            unknown += isNew ? 1 : 0;
            unknownRight += isNew && hit ? 1 : 0;
        }
        return new WordScore(gold.size(), found.size(), right, unknown, unknownRight);
    }

    private WordScore plus(WordScore other) {
        return new WordScore(
                gold + other.gold,
                found + other.found,
                right + other.right,
                unknown + other.unknown,
                unknownRight + other.unknownRight);
    }

    /** Right among found, in percent. */
    public double precision() {
        return 100.0 * right / found;
    }

    /** Right among those of the treebank, in percent. */
    public double recall() {
        return 100.0 * right / gold;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return 200.0 * right / (gold + found);
    }

    /** Right among unknown words, in percent. */
    public double unknownRecall() {
        return 100.0 * unknownRight / unknown;
    }
}

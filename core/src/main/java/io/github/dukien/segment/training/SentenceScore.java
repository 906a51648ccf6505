package io.github.dukien.segment.training;

import io.github.dukien.segment.Segments;
import io.github.dukien.segment.SentenceSplitter;

/**
 * How many sentences a splitter finds exactly, in running text made of a treebank's sentences, five to a paragraph.
 *
 * @param gold sentences of the treebank
 * @param found sentences of the splitter
 * @param right those with both ends right
 */
public record SentenceScore(int gold, int found, int right) {
    /** Measures a splitter. */
    public static SentenceScore of(SentenceSplitter splitter, Treebank treebank) {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (Segments paragraph : Paragraphs.of(treebank)) {
            Segments split = splitter.split(paragraph.text());
            gold += paragraph.size();
            found += split.size();
            int at = 0;
            for (int i = 0; i < paragraph.size(); i++) {
                while (at < split.size() && split.start(at) < paragraph.start(i)) {
                    at++;
                }
                boolean hit =
                        at < split.size() && split.start(at) == paragraph.start(i) && split.end(at) == paragraph.end(i);
                right += hit ? 1 : 0;
            }
        }
        return new SentenceScore(gold, found, right);
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
}

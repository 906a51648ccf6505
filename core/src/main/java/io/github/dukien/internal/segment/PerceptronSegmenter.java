package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.WordSet;
import io.github.dukien.internal.text.NormalizedText;
import io.github.dukien.internal.text.Ranges;

/** The bundled engine. Immutable; all working memory belongs to the call, so that threads share nothing. */
public final class PerceptronSegmenter {
    private final byte[] weights;
    private final WordSet dictionary;
    private final Abbreviations abbreviations = new Abbreviations();

    /**
     * A segmenter.
     *
     * @param model the learned weights
     * @param dictionary the words that the model was trained with
     */
    public PerceptronSegmenter(SegmenterModel model, WordSet dictionary) {
        this.weights = model.weights();
        this.dictionary = dictionary;
    }

    /** The words of a text, as ranges of just that text. */
    public Ranges segment(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        Units units = new UnitScanner(normalized.text(), abbreviations).scan();
        units.match(dictionary);
        byte[] joined = new byte[units.size];
        Decoder.decode(units, new Trained(weights, units), joined);
        return words(normalized, units, joined);
    }

    private static Ranges words(NormalizedText text, Units units, byte[] joined) {
        int size = 0;
        for (int i = 0; i < units.size; i++) {
            size += joined[i] == 0 ? 1 : 0;
        }
        Ranges words = new Ranges(size);
        for (int i = 0; i < units.size; i++) {
            int end = text.original(units.ends[i]);
            if (joined[i] == 0) {
                words.add(text.original(units.starts[i]), end);
            } else {
                words.extend(end);
            }
        }
        return words;
    }

    /** Sums a trained model's weights. */
    private static final class Trained implements Decoder.Scores {
        private final byte[] weights;
        private final int mask;
        private final Features features;
        private int afterBegun;
        private int afterJoined;

        Trained(byte[] weights, Units units) {
            this.weights = weights;
            this.mask = weights.length - 1;
            this.features = new Features(units);
        }

        @Override
        public void at(int i) {
            int[] found = features.fill(i);
            int sum = 0;
            for (int f = 0; f < Features.PLAIN; f++) {
                sum += weights[found[f] & mask];
            }
            int begun = sum;
            int joined = sum;
            for (int f = Features.PLAIN; f < Features.PLAIN + Features.LINKED; f++) {
                begun += weights[found[f] & mask];
                joined += weights[found[f] + 1 & mask];
            }
            afterBegun = begun;
            afterJoined = joined;
        }

        @Override
        public int afterBegun() {
            return afterBegun;
        }

        @Override
        public int afterJoined() {
            return afterJoined;
        }
    }
}

package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the averaged perceptron. Sums are whole numbers and the order of sentences comes from a fixed seed, so the same
 * input gives the same bytes on every machine.
 *
 * <p>The dictionary holds the treebank's own words. If training saw them all, it would learn that the dictionary knows
 * everything. So the sentences are dealt into parts, and those of one part are read with a dictionary that lacks the
 * words found nowhere else (jackknife).
 */
public final class PerceptronTrainer {
    private static final int PARTS = 10;
    private static final int EPOCHS = 12;
    private static final int SEED = 20_26;

    private final Abbreviations abbreviations = new Abbreviations();
    private final int bits;
    private final int[] weights;
    private final long[] moments;
    private long step = 1;

    /** A trainer for a model of {@code 1 << bits} weights. */
    public PerceptronTrainer(int bits) {
        this.bits = bits;
        weights = new int[1 << bits];
        moments = new long[1 << bits];
    }

    /** The words of a list and of the sentences. */
    public WordSet.Builder dictionary(List<List<Example>> sentences, List<String> list) {
        WordSet.Builder words = new WordSet.Builder();
        list.forEach(word -> words.add(hashes(word)));
        sentences.forEach(sentence -> treebankWords(sentence).forEach(words::add));
        return words;
    }

    /**
     * Trains a model.
     *
     * @param sentences for each sentence its ways of being written, with the words marked
     * @param words what {@link #dictionary} made of the same sentences
     */
    public SegmenterModel train(List<List<Example>> sentences, WordSet.Builder words) {
        List<Sample> samples = samples(sentences, words);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(samples, random);
            samples.forEach(this::learn);
        }
        return new SegmenterModel(quantised());
    }

    private int[] hashes(String word) {
        Units units = new UnitScanner(word, abbreviations).scan();
        return Arrays.copyOf(units.hashes, units.size);
    }

    private List<int[]> treebankWords(List<Example> sentence) {
        return sentence.get(0).words().stream().map(this::hashes).toList();
    }

    private List<Sample> samples(List<List<Example>> sentences, WordSet.Builder words) {
        List<Sample> samples = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<List<Example>> mine = new ArrayList<>();
            for (int i = part; i < sentences.size(); i += PARTS) {
                mine.add(sentences.get(i));
            }
            mine.forEach(sentence -> treebankWords(sentence).forEach(words::remove));
            WordSet others = words.build();
            mine.forEach(sentence -> sentence.forEach(written -> samples.add(sample(written, others))));
            mine.forEach(sentence -> treebankWords(sentence).forEach(words::add));
        }
        return samples;
    }

    private Sample sample(Example written, WordSet dictionary) {
        Units units = new UnitScanner(written.text(), abbreviations).scan();
        units.match(dictionary);
        byte[] gold = new byte[units.size];
        int word = 0;
        for (int i = 0; i < units.size; i++) {
            while (word + 1 < written.starts.length && written.starts[word + 1] <= units.starts[i]) {
                word++;
            }
            boolean begins = written.starts[word] == units.starts[i] || i == 0 || units.mustBegin(i);
            gold[i] = (byte) (begins ? 0 : 1);
        }
        return new Sample(units, gold, features(units));
    }

    private int[] features(Units units) {
        int each = Features.PLAIN + Features.LINKED;
        int[] all = new int[units.size * each];
        Features features = new Features(units);
        for (int i = 1; i < units.size; i++) {
            int[] found = features.fill(i);
            for (int f = 0; f < each; f++) {
                all[i * each + f] = found[f] & (1 << bits) - 1;
            }
        }
        return all;
    }

    private void learn(Sample sample) {
        byte[] found = new byte[sample.units.size];
        Decoder.decode(sample.units, new Current(sample.features), found);
        for (int i = 1; i < found.length; i++) {
            boolean sameLink = found[i - 1] == sample.gold[i - 1];
            if (found[i] != sample.gold[i] || found[i] == 1 && !sameLink) {
                if (sample.gold[i] == 1) {
                    update(sample.features, i, sample.gold[i - 1], 1);
                }
                if (found[i] == 1) {
                    update(sample.features, i, found[i - 1], -1);
                }
            }
        }
        step++;
    }

    private void update(int[] features, int i, int link, int delta) {
        int base = i * (Features.PLAIN + Features.LINKED);
        for (int f = 0; f < Features.PLAIN + Features.LINKED; f++) {
            int feature = f < Features.PLAIN ? features[base + f] : features[base + f] + link & weights.length - 1;
            weights[feature] += delta;
            moments[feature] += delta * step;
        }
    }

    /** The average of each weight over all steps, in bytes. The few that are greater than a byte holds are cut. */
    private byte[] quantised() {
        double[] averages = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            averages[i] = weights[i] - (double) moments[i] / step;
        }
        double[] sorted = Arrays.stream(averages).map(Math::abs).sorted().toArray();
        double scale = 127 / Math.max(1, sorted[sorted.length - 1 - sorted.length / 20_000]);
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(averages[i] * scale)));
        }
        return bytes;
    }

    /**
     * A sentence in one way of writing it.
     *
     * @param text the sentence
     * @param words its words
     * @param starts where each word starts in the text
     */
    public record Example(String text, List<String> words, int[] starts) {}

    /** A sentence ready to learn from. */
    private record Sample(Units units, byte[] gold, int[] features) {}

    /** Scores by the weights as they stand. */
    private final class Current implements Decoder.Scores {
        private final int[] features;
        private int afterBegun;
        private int afterJoined;

        Current(int[] features) {
            this.features = features;
        }

        @Override
        public void at(int i) {
            int base = i * (Features.PLAIN + Features.LINKED);
            int sum = 0;
            for (int f = 0; f < Features.PLAIN; f++) {
                sum += weights[features[base + f]];
            }
            int begun = sum;
            int joined = sum;
            for (int f = Features.PLAIN; f < Features.PLAIN + Features.LINKED; f++) {
                begun += weights[features[base + f]];
                joined += weights[features[base + f] + 1 & weights.length - 1];
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

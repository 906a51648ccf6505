package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains the averaged perceptron. Sums are whole numbers and the order of sentences comes from a fixed seed, so the same
 * input gives the same bytes on every machine.
 *
 * <p>The dictionary holds the treebank's own words. If training saw them all, it would learn that the dictionary knows
 * everything. So the sentences are dealt into parts, and those of one part are read with the dictionary that the other
 * parts make (jackknife).
 */
public final class PerceptronTrainer {
    private static final int PARTS = 10;
    private static final int EPOCHS = 8;
    private static final int SEED = 2026;

    private final Abbreviations abbreviations = new Abbreviations();
    private final int bits;
    private final int[] weights;
    private final long[] moments;
    private long step = 1;
    private WordSet dictionary = WordSet.of(Map.of());

    /** A trainer for a model of {@code 1 << bits} weights. */
    public PerceptronTrainer(int bits) {
        this.bits = bits;
        weights = new int[1 << bits];
        moments = new long[1 << bits];
    }

    /**
     * Trains a model.
     *
     * @param sentences for each sentence its ways of being written, with the words marked
     * @param lists the word lists of the dictionary
     */
    public SegmenterModel train(List<List<Example>> sentences, List<List<String>> lists) {
        WordRanks ranks = new WordRanks();
        lists.forEach(list -> ranks.addList(hashes(list)));
        sentences.forEach(sentence -> ranks.addWords(hashes(sentence.get(0).words())));
        List<List<Sample>> samples = new ArrayList<>();
        List<List<WordRanks.Sighting>> sightings = new ArrayList<>();
        for (List<Example> sentence : sentences) {
            List<Sample> written = sentence.stream().map(this::sample).toList();
            samples.add(written);
            sightings.add(ranks.sightings(written.get(0).units, written.get(0).gold));
        }
        sightings.forEach(seen -> ranks.count(seen, 1));
        jackknife(samples, sightings, ranks);
        learn(samples);
        dictionary = ranks.build();
        return new SegmenterModel(quantised());
    }

    /** The dictionary that the last model was trained with. */
    public WordSet dictionary() {
        return dictionary;
    }

    private void learn(List<List<Sample>> samples) {
        List<Sample> order = new ArrayList<>();
        samples.forEach(order::addAll);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
    }

    private List<int[]> hashes(List<String> words) {
        List<int[]> hashes = new ArrayList<>(words.size());
        for (String word : words) {
            Units units = new UnitScanner(word, abbreviations).scan();
            hashes.add(Arrays.copyOf(units.hashes, units.size));
        }
        return hashes;
    }

    /** Reads each sentence with the dictionary that the other parts make. */
    private void jackknife(List<List<Sample>> samples, List<List<WordRanks.Sighting>> sightings, WordRanks ranks) {
        for (int part = 0; part < PARTS; part++) {
            for (int i = part; i < samples.size(); i += PARTS) {
                ranks.count(sightings.get(i), -1);
            }
            WordSet others = ranks.build();
            for (int i = part; i < samples.size(); i += PARTS) {
                samples.get(i).forEach(sample -> sample.read(others, bits));
                ranks.count(sightings.get(i), 1);
            }
        }
    }

    private Sample sample(Example written) {
        Units units = new UnitScanner(written.text(), abbreviations).scan();
        byte[] gold = new byte[units.size];
        int word = 0;
        for (int i = 0; i < units.size; i++) {
            while (word + 1 < written.starts.length && written.starts[word + 1] <= units.starts[i]) {
                word++;
            }
            boolean begins = written.starts[word] == units.starts[i] || i == 0 || units.mustBegin(i);
            gold[i] = (byte) (begins ? 0 : 1);
        }
        return new Sample(units, gold);
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
    private static final class Sample {
        private final Units units;
        private final byte[] gold;
        private int[] features = {};

        Sample(Units units, byte[] gold) {
            this.units = units;
            this.gold = gold;
        }

        /** Sets the features as they are with this dictionary. */
        void read(WordSet words, int bits) {
            units.match(words);
            int each = Features.PLAIN + Features.LINKED;
            features = new int[units.size * each];
            Features reader = new Features(units);
            for (int i = 1; i < units.size; i++) {
                int[] found = reader.fill(i);
                for (int f = 0; f < each; f++) {
                    features[i * each + f] = found[f] & (1 << bits) - 1;
                }
            }
        }
    }

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

package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the segmenter's weights. The order of sentences comes from a fixed seed, so the same input gives the same bytes
 * on every machine.
 *
 * <p>The dictionary holds the treebank's own words. If training saw them all, it would learn that the dictionary knows
 * everything. So the sentences are cut into parts, and those of one part are read with the dictionary that the other
 * parts make (jackknife). A part is sentences that follow each other: they are of the same articles, which repeat words.
 */
public final class TaggerTrainer {
    private static final int PARTS = 10;
    private static final int EPOCHS = 12;
    private static final int SEED = 2026;

    private final Abbreviations abbreviations = new Abbreviations();
    private final int bits;
    private WordSet dictionary = new WordSet.Builder().build();

    /** A trainer for a model of {@code 1 << bits} weights. */
    public TaggerTrainer(int bits) {
        this.bits = bits;
    }

    /**
     * Trains a model.
     *
     * @param sentences for each sentence its ways of being written, with the words marked
     * @param lists the word lists of the dictionary
     * @param grades words of the lists by how surely they are one word, the surest first
     */
    public SegmenterModel train(List<List<Example>> sentences, List<List<String>> lists, List<List<String>> grades) {
        WordRanks ranks = new WordRanks();
        lists.forEach(list -> ranks.addList(hashes(list)));
        grades.forEach(grade -> ranks.addGrade(hashes(grade)));
        sentences.forEach(sentence -> ranks.addWords(hashes(sentence.get(0).words)));
        List<List<Sample>> samples = new ArrayList<>();
        List<List<WordRanks.Sighting>> sightings = new ArrayList<>();
        for (List<Example> sentence : sentences) {
            List<Sample> written = sentence.stream().map(this::sample).toList();
            samples.add(written);
            sightings.add(ranks.sightings(written.get(0).units, written.get(0).gold));
        }
        sightings.forEach(seen -> ranks.count(seen, 1));
        jackknife(samples, sightings, ranks);
        dictionary = ranks.build();
        return new SegmenterModel(quantised(learn(samples)));
    }

    /** The dictionary that the last model was trained with. */
    public WordSet dictionary() {
        return dictionary;
    }

    private double[] learn(List<List<Sample>> samples) {
        List<Sample> order = new ArrayList<>();
        samples.forEach(order::addAll);
        Random random = new Random(SEED);
        RandomField field = new RandomField(bits, EPOCHS * order.size());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(sample -> field.learn(sample.units, sample.features, sample.gold));
        }
        return field.weights();
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
            for (int i = 0; i < samples.size(); i++) {
                if (part(i, samples.size()) == part) {
                    ranks.count(sightings.get(i), -1);
                }
            }
            WordSet others = ranks.build();
            for (int i = 0; i < samples.size(); i++) {
                if (part(i, samples.size()) == part) {
                    samples.get(i).forEach(sample -> sample.read(others, bits));
                    ranks.count(sightings.get(i), 1);
                }
            }
        }
    }

    private static int part(int sentence, int sentences) {
        return (int) ((long) sentence * PARTS / sentences);
    }

    private Sample sample(Example written) {
        Units units = new UnitScanner(written.text, abbreviations).scan();
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

    /** The weights in bytes. The few that are greater than a byte holds are cut. */
    private static byte[] quantised(double[] weights) {
        double[] sorted = Arrays.stream(weights).map(Math::abs).sorted().toArray();
        double greatest = sorted[sorted.length - 1 - sorted.length / 20_000];
        double scale = greatest > 0 ? 127 / greatest : 1;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * scale)));
        }
        return bytes;
    }

    /** A sentence in one way of writing it. */
    public static final class Example {
        private final String text;
        private final List<String> words;
        private final int[] starts;

        /**
         * A sentence.
         *
         * @param text the sentence
         * @param words its words
         * @param starts where each word starts in the text
         */
        public Example(String text, List<String> words, int[] starts) {
            this.text = text;
            this.words = List.copyOf(words);
            this.starts = starts.clone();
        }
    }

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
}

package io.github.dukien.segment.training;

import io.github.dukien.internal.segment.TaggerTrainer;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the bundled kind of word segmenter.
 *
 * <pre>{@code
 * SegmenterTrainer.Result trained = SegmenterTrainer.train(Treebank.read(conllu), WordLists.read(folder));
 * Files.write(Path.of("segmenter.bin"), trained.weights());
 * Files.write(Path.of("words.bin"), trained.words());
 * }</pre>
 */
public final class SegmenterTrainer {
    private static final int BITS = 20;

    private SegmenterTrainer() {}

    /**
     * Trains a model. The same input gives the same bytes.
     *
     * @param treebank sentences with their words; each is learned as the treebank prints it and as people write it
     * @param dictionary words of two and more syllables; those of the treebank are added
     */
    public static Result train(Treebank treebank, WordLists dictionary) {
        List<List<TaggerTrainer.Example>> sentences = new ArrayList<>();
        for (TreebankSentence sentence : treebank.sentences()) {
            sentences.add(List.of(example(sentence.tokenized()), example(sentence.natural())));
        }
        TaggerTrainer trainer = new TaggerTrainer(BITS);
        byte[] weights = trainer.train(sentences, dictionary.lists(), dictionary.grades())
                .toBytes();
        return new Result(weights, trainer.dictionary().toBytes());
    }

    private static TaggerTrainer.Example example(Segments words) {
        int[] starts = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = words.start(i);
        }
        return new TaggerTrainer.Example(words.text(), words.texts(), starts);
    }

    /** What training yields; both parts belong together. */
    public static final class Result {
        private final byte[] weights;
        private final byte[] words;

        private Result(byte[] weights, byte[] words) {
            this.weights = weights;
            this.words = words;
        }

        /** The learned weights, as a file. */
        public byte[] weights() {
            return weights.clone();
        }

        /** The dictionary, as a file. */
        public byte[] words() {
            return words.clone();
        }

        /** A segmenter with these. */
        public WordSegmenter segmenter() {
            return WordSegmenter.of(weights, words);
        }
    }
}

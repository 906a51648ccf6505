package io.github.dukien.segment.training;

import io.github.dukien.internal.segment.PerceptronTrainer;
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
        List<List<PerceptronTrainer.Example>> sentences = new ArrayList<>();
        for (TreebankSentence sentence : treebank.sentences()) {
            sentences.add(List.of(example(sentence.tokenized()), example(sentence.natural())));
        }
        PerceptronTrainer trainer = new PerceptronTrainer(BITS);
        byte[] weights = trainer.train(sentences, dictionary.lists()).toBytes();
        return new Result(weights, trainer.dictionary().toBytes());
    }

    private static PerceptronTrainer.Example example(Segments words) {
        int[] starts = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = words.start(i);
        }
        return new PerceptronTrainer.Example(words.text(), words.texts(), starts);
    }

    /**
     * What training yields; both belong together.
     *
     * @param weights the learned weights, as a file
     * @param words the dictionary, as a file
     */
    public record Result(byte[] weights, byte[] words) {
        /**
         * A segmenter with these.
         *
         * @throws IllegalArgumentException when a file is not what it should be, or of another version
         */
        public WordSegmenter segmenter() {
            return WordSegmenter.of(weights, words);
        }
    }
}

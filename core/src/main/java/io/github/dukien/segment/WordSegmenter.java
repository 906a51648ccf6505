package io.github.dukien.segment;

import io.github.dukien.internal.lexicon.WordSet;
import io.github.dukien.internal.segment.OpenNlpSegmenter;
import io.github.dukien.internal.segment.PerceptronSegmenter;
import io.github.dukien.internal.segment.SegmenterModel;
import opennlp.tools.postag.POSModel;

/**
 * Cuts Vietnamese text into words. Spaces separate syllables in Vietnamese; a word has one or more of them.
 *
 * <p>Raw text goes in, of any length and form; words with offsets into just that text come out, in order, and every char
 * that is not white space is in exactly one. Every implementation must be safe to share between threads.
 *
 * <pre>{@code
 * WordSegmenter segmenter = WordSegmenter.bundled();
 * segmenter.segment("Ban Dân vận Tỉnh ủy họp.").texts();   // Ban · Dân vận · Tỉnh ủy · họp · .
 * }</pre>
 */
@FunctionalInterface
public interface WordSegmenter {
    /** The words of a text. Never throws on any text. */
    Segments segment(String text);

    /**
     * The engine that ships with Dukien. Loaded on first use, then shared.
     *
     * @throws IllegalStateException when the dukien-models jar is absent, damaged or of another version
     */
    static WordSegmenter bundled() {
        return BundledWords.get();
    }

    /**
     * The same engine with a model of your own, as {@code SegmenterTrainer} makes it.
     *
     * @param weights the file of the learned weights
     * @param words the file of the dictionary that they were trained with
     * @throws IllegalArgumentException when a file is not what it should be, or of another version
     */
    static WordSegmenter of(byte[] weights, byte[] words) {
        PerceptronSegmenter engine = new PerceptronSegmenter(SegmenterModel.of(weights), WordSet.of(words));
        return text -> Segments.of(text, engine.segment(text));
    }

    /**
     * An OpenNLP part-of-speech model of your own as segmenter: its tags are read as {@code B} for a syllable that begins
     * a word and {@code I} for one that continues it, whatever follows these letters (B-N, I-N…). Text is cut into
     * syllables as for the bundled engine. OpenNLP's taggers are not thread-safe; this keeps one for each thread.
     */
    static WordSegmenter openNlp(POSModel model) {
        OpenNlpSegmenter engine = new OpenNlpSegmenter(model);
        return text -> Segments.of(text, engine.segment(text));
    }
}

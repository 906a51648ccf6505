package io.github.dukien.segment;

import io.github.dukien.internal.sentence.TrainedSplitter;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts Vietnamese text into sentences. A line end always ends one. Every implementation must be safe to share between
 * threads.
 *
 * <pre>{@code
 * Segments sentences = SentenceSplitter.bundled().split("TS. Lâm đến TP. HCM lúc 8.30. Ông ở lại 2 ngày.");
 * sentences.size();   // 2
 * }</pre>
 */
@FunctionalInterface
public interface SentenceSplitter {
    /** The sentences of a text, without the white space between them. Never throws on any text. */
    Segments split(String text);

    /**
     * The splitter that ships with Dukien: rules, and a trained detector where they are in doubt. Loaded on first use.
     *
     * @throws IllegalStateException when the dukien-models jar is absent, damaged or of another version
     */
    static SentenceSplitter bundled() {
        return BundledSentences.get();
    }

    /** The same rules with an OpenNLP sentence model of your own. */
    static SentenceSplitter openNlp(SentenceModel model) {
        TrainedSplitter splitter = new TrainedSplitter(model);
        return text -> Segments.of(text, splitter.split(text));
    }

    /** The rules alone, without a model. */
    static SentenceSplitter rules() {
        TrainedSplitter splitter = new TrainedSplitter(null);
        return text -> Segments.of(text, splitter.split(text));
    }
}

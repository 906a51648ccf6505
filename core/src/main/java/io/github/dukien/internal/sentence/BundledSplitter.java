package io.github.dukien.internal.sentence;

import io.github.dukien.models.BundledModels;
import io.github.dukien.segment.SentenceSplitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import opennlp.tools.sentdetect.SentenceModel;

/** The bundled sentence splitter, loaded once, on first use. */
public final class BundledSplitter {
    private BundledSplitter() {}

    /** The splitter. */
    public static SentenceSplitter get() {
        return Loaded.SPLITTER;
    }

    private static SentenceSplitter load() {
        try {
            return new TrainedSplitter(new SentenceModel(new ByteArrayInputStream(BundledModels.read("sentences.bin"))));
        } catch (IOException e) {
            throw new IllegalStateException("OpenNLP cannot read the bundled model sentences.bin: " + e.getMessage(), e);
        }
    }

    private static final class Loaded {
        static final SentenceSplitter SPLITTER = load();
    }
}

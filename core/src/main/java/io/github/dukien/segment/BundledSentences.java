package io.github.dukien.segment;

import io.github.dukien.models.BundledModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/** The bundled sentence splitter, loaded on first use. */
final class BundledSentences {
    private static volatile @Nullable SentenceSplitter splitter;

    private BundledSentences() {}

    /** A failure to load is thrown each time, as itself: a static initialiser would hide it. */
    static SentenceSplitter get() {
        SentenceSplitter loaded = splitter;
        if (loaded == null) {
            loaded = load();
            splitter = loaded;
        }
        return loaded;
    }

    private static SentenceSplitter load() {
        try {
            return SentenceSplitter.openNlp(
                    new SentenceModel(new ByteArrayInputStream(BundledModels.read("sentences.bin"))));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "OpenNLP cannot read the bundled model sentences.bin: " + e.getMessage(), e);
        }
    }
}

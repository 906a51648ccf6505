package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.WordList;
import io.github.dukien.models.BundledModels;
import io.github.dukien.segment.WordSegmenter;

/** The bundled word segmenter, loaded once, on first use. */
public final class BundledSegmenters {
    private BundledSegmenters() {}

    /** The word segmenter. */
    public static WordSegmenter words() {
        return Words.SEGMENTER;
    }

    private static final class Words {
        static final WordSegmenter SEGMENTER = new PerceptronSegmenter(
                SegmenterModel.of(BundledModels.read("segmenter.bin")),
                WordList.bundled().words());
    }
}

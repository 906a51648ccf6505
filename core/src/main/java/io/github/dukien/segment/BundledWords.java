package io.github.dukien.segment;

import io.github.dukien.internal.lexicon.WordList;
import io.github.dukien.internal.segment.PerceptronSegmenter;
import io.github.dukien.internal.segment.SegmenterModel;
import io.github.dukien.models.BundledModels;
import org.jspecify.annotations.Nullable;

/** The bundled word segmenter, loaded on first use. */
final class BundledWords {
    private static volatile @Nullable WordSegmenter segmenter;

    private BundledWords() {}

    /** A failure to load is thrown each time, as itself: a static initialiser would hide it. */
    static WordSegmenter get() {
        WordSegmenter loaded = segmenter;
        if (loaded == null) {
            loaded = load();
            segmenter = loaded;
        }
        return loaded;
    }

    private static WordSegmenter load() {
        PerceptronSegmenter engine = new PerceptronSegmenter(
                SegmenterModel.of(BundledModels.read("segmenter.bin")),
                WordList.bundled().words());
        return text -> Segments.of(text, engine.segment(text));
    }
}

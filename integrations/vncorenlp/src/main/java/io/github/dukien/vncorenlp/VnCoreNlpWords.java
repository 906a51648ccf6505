package io.github.dukien.vncorenlp;

import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.segment.WordSegmenterProvider;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Offers VnCoreNLP as segmenter under the name {@code vncorenlp}; in Java, {@link VnCoreNlp} is the way. */
public final class VnCoreNlpWords implements WordSegmenterProvider {
    /** For {@code ServiceLoader}. */
    public VnCoreNlpWords() {}

    @Override
    public String name() {
        return "vncorenlp";
    }

    @Override
    public WordSegmenter open(@Nullable Path files, Consumer<String> warnings) {
        return VnCoreNlp.builder()
                .folder(files)
                .level(Level.WORDS)
                .warnings(warnings)
                .open();
    }
}

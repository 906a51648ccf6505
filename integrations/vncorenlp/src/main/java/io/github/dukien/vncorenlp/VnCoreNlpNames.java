package io.github.dukien.vncorenlp;

import io.github.dukien.NameEvidence;
import io.github.dukien.NameEvidenceProvider;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Offers VnCoreNLP as evidence for names under the name {@code vncorenlp}; in Java, {@link VnCoreNlp} is the way. */
public final class VnCoreNlpNames implements NameEvidenceProvider {
    /** For {@code ServiceLoader}. */
    public VnCoreNlpNames() {}

    @Override
    public String name() {
        return "vncorenlp";
    }

    @Override
    public NameEvidence open(@Nullable Path files, Consumer<String> warnings) {
        return VnCoreNlp.builder()
                .folder(files)
                .level(Level.NAMES)
                .warnings(warnings)
                .open();
    }
}

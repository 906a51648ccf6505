package io.github.dukien;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an artifact of its own puts into {@code META-INF/services} (or {@code provides} in its module) to offer a
 * {@link NameEvidence} that the command line finds by name.
 *
 * <pre>{@code
 * for (NameEvidenceProvider provider : NameEvidenceProvider.installed()) {
 *     System.out.println(provider.name());
 * }
 * }</pre>
 */
public interface NameEvidenceProvider {
    /** How users call it: lower case, one word. */
    String name();

    /**
     * Loads it.
     *
     * @param files the folder with what it needs, if the user named one
     * @param warnings takes lines that the user should read, from any thread
     * @throws IllegalStateException when something is missing; the message says what to get and where to put it
     */
    NameEvidence open(@Nullable Path files, Consumer<String> warnings);

    /** All that stand on the class path or module path. */
    static List<NameEvidenceProvider> installed() {
        return ServiceLoader.load(NameEvidenceProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}

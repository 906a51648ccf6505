package io.github.dukien.segment.training;

import io.github.dukien.models.BundledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Puts models into the folder that {@link BundledModels} reads, with their checksums.
 *
 * <pre>{@code
 * ModelFolder.write(folder, "sentences.bin", model);
 * }</pre>
 */
public final class ModelFolder {
    private static final String INDEX = "models.properties";

    private ModelFolder() {}

    /** Writes a model and its line of the index; the other lines stay. */
    public static void write(Path folder, String name, byte[] model) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), model);
        Properties index = new Properties();
        Path file = folder.resolve(INDEX);
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                index.load(in);
            }
        }
        index.setProperty(name + ".sha256", BundledModels.checksum(model));
        StringBuilder lines =
                new StringBuilder("# Checksums of the models beside this file; written by: dukien train\n");
        new TreeMap<>(index)
                .forEach((key, value) ->
                        lines.append(key).append('=').append(value).append('\n'));
        Files.writeString(file, lines);
    }
}
